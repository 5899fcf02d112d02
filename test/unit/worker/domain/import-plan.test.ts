import {expect, it} from 'vitest';
import {planImport} from '../../../../worker/src/domain/import-plan.js';
import {API} from '../../../support/load-municipality.js';
import {campaignFile, municipalityFile} from '../../../support/municipality-file.js';

const now = Date.parse('2027-03-20T10:00:00Z');
const plan = (file: ReturnType<typeof municipalityFile>) => {
  let count = 0;
  return planImport(file, {now, newId: () => `id-${count++}`, publicOrigin: API, images: new Map()});
};
const faults = (campaigns: object[], municipality: object = {}) => {
  const planned = plan(municipalityFile({campaigns, municipality}));
  return planned.outcome === 'invalid' ? planned.faults : [];
};
const {policy} = municipalityFile().municipality;
const people = (date: string, from: string, to: string) => ({
  ...{key: 'handen', kind: 'time', unit: 'people', title: 'Handen', minimum: 1, target: 3},
  shifts: [{date, from, to, place: 'Plein', capacity: 3}],
});

it('counts relative days from today, in the municipality’s zone', () => {
  const planned = plan(municipalityFile({campaigns: [campaignFile('a', 'straat', {deadline: '+8'})]}));
  if (planned.outcome === 'invalid') throw new Error('the file is fine');
  // 28 March 2027 has 23 hours.
  expect(planned.plan.campaigns[0]?.campaign).toMatchObject({
    deadline_date: '2027-03-28',
    deadline_at: Date.parse('2027-03-28T22:00:00Z'),
    settled_at: null,
  });
});

it('names every reference that leads nowhere, with its place in the file', () => {
  const pledge = (items: object[], date = '-1') => ({name: 'Jan', date, items});
  const campaign = campaignFile('a', 'niemand', {
    needs: [people('+2', '09:00', '12:00')],
    pledges: [
      pledge([{need: 'weg', amount: 1}]),
      pledge([{need: 'handen', amount: 1}]),
      pledge([{need: 'handen', amount: 1, shift: 5}]),
      pledge([{need: 'handen', amount: 1, shift: 0}], '+1'),
    ],
  });
  expect(faults([campaign, campaignFile('a', 'straat')]).map(({path}) => path)).toEqual([
    'campaigns.0.organisation',
    'campaigns.0.pledges.0.items.0.need',
    'campaigns.0.pledges.1.items.0.shift',
    'campaigns.0.pledges.2.items.0.shift',
    'campaigns.0.pledges.3.date',
    'campaigns.1.slug',
  ]);
});

it('refuses shifts at times that do not exist, exist twice or end too early', () => {
  const shift = (...period: [string, string, string]) =>
    faults([campaignFile('a', 'straat', {needs: [people(...period)]})]);
  expect(shift('2027-03-28', '02:30', '04:00')[0]?.message).toContain('nonexistent');
  expect(shift('2027-10-31', '02:30', '04:00')[0]?.message).toContain('ambiguous');
  expect(shift('2027-05-01', '12:00', '09:00')[0]?.message).toContain('ends before it starts');
  expect(shift('2027-05-01', '09:00', '12:00')).toEqual([]);
});

it('refuses a zone and a deadline that are none', () => {
  expect(faults([], {timeZone: 'Europe/Zilverwijk'})[0]?.path).toBe('municipality.timeZone');
  expect(faults([campaignFile('a', 'straat', {deadline: '2027-02-30'})])[0]?.path).toBe(
    'campaigns.0.deadline',
  );
});

it.each([
  [
    'a notice that no form could name',
    {privacyNotice: {version: 'v'.repeat(41), url: '/p'}},
    'privacyNotice.version',
  ],
  ['a notice at no address', {privacyNotice: {version: '1', url: 'https://'}}, 'privacyNotice.url'],
  [
    'a notice that is a script',
    {privacyNotice: {version: '1', url: 'javascript:alert(1)'}},
    'privacyNotice.url',
  ],
  ['a sender without an address', {sender: {name: 'Testdam', email: 'testdam'}}, 'sender.email'],
  ['a limit below the smallest amount', {policy: {...policy, maxCents: 99}}, 'policy.maxCents'],
  [
    'a cap that lets nobody pledge',
    {policy: {...policy, caps: {...policy.caps, need: 0}}},
    'policy.caps.need',
  ],
])('refuses %s: nobody could pledge, and every campaign would fail', (_, municipality, path) => {
  expect(faults([], municipality).map((fault) => fault.path)).toEqual([`municipality.${path}`]);
});
