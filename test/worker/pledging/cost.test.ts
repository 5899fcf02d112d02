import {applyD1Migrations, env, reset} from 'cloudflare:test';
import {beforeAll, expect, it} from 'vitest';
import type {Database} from '../../../worker/src/domain/database.js';
import {findCampaign} from '../../../worker/src/repositories/campaigns.js';
import {findCards} from '../../../worker/src/repositories/cards.js';
import {sweepNeeds} from '../../../worker/src/repositories/holds.js';
import {expirePledges, settleCampaigns} from '../../../worker/src/repositories/housekeeping.js';
import {findPledgeTarget} from '../../../worker/src/repositories/pledge-targets.js';
import {loadMunicipality, needIds} from '../../support/load-municipality.js';
import {metered} from '../../support/metered-database.js';
import {campaignFile, municipalityFile} from '../../support/municipality-file.js';
import {storePledge} from '../../support/store-pledge.js';

const municipality = 'testdam';
const hands = {
  ...{key: 'handen', kind: 'time', unit: 'people', title: 'Handen', minimum: 2, target: 6},
  shifts: [8, 9, 10].map((day) => ({
    date: `+${day}`,
    from: '09:00',
    to: '12:00',
    place: 'Plein',
    capacity: 3,
  })),
};
const money = {key: 'geld', kind: 'money', unit: 'cents', title: 'Geld', minimum: 5, target: 100};

/** Fills the municipality with what has nothing to do with `leefstraat`, and with reservations of others. */
async function makeBusy(): Promise<void> {
  const more = Array.from({length: 60}, (_, index) =>
    campaignFile(`actie-${index}`, 'straat', {needs: [hands, money]}),
  );
  await loadMunicipality(env.DB, municipalityFile({campaigns: more}));
  const numbers = 'WITH RECURSIVE n (i) AS (SELECT 1 UNION ALL SELECT i + 1 FROM n WHERE i < 3)';
  const at = Date.now();
  await env.DB.batch([
    env.DB.prepare(
      `${numbers} INSERT INTO pledge (municipality, id, campaign, status, page, created_at, confirm_before)
       SELECT c.municipality, c.slug || '-' || i, c.id, 'pending', 'https://testdam.example', ?, ?
       FROM n, campaign c WHERE c.slug LIKE 'actie-%'`,
    ).bind(at, at + 604_800_000),
    env.DB.prepare(
      `INSERT INTO pledge_item (municipality, pledge, need, shift, amount)
       SELECT p.municipality, p.id, n.id, (SELECT min(id) FROM shift WHERE need = n.id), 1 FROM pledge p
       JOIN need n ON n.municipality = p.municipality AND n.campaign = p.campaign AND n.kind = 'time'
       WHERE p.id LIKE 'actie-%'`,
    ),
    env.DB.prepare(
      `INSERT INTO hold (municipality, pledge, need, shift, amount, expires_at)
       SELECT municipality, pledge, need, shift, amount, ? FROM pledge_item WHERE pledge LIKE 'actie-%'`,
    ).bind(at + 1_800_000),
  ]);
}

const WORK: Record<string, (database: Database, now: number) => Promise<unknown>> = {
  'to pledge': (database, now) => findPledgeTarget(database, {municipality, slug: 'leefstraat'}, now),
  'the whole campaign': (database) => findCampaign(database, {municipality, slug: 'leefstraat'}),
  'one named card': (database) => findCards(database, {municipality, slugs: ['leefstraat']}),
  'sweeping one’s own needs': async (database, now) => {
    const needs = Object.values(await needIds(env.DB));
    await database.batch([sweepNeeds(database, {municipality, needs, now, limit: 10})]);
  },
  'ending a pledge': (database, now) =>
    expirePledges(database, {now: now + 604_800_000 - 3_600_000, limit: 1}),
  'settling a campaign': (database, now) => settleCampaigns(database, {now, limit: 1}),
};
const quiet: Record<string, number> = {};

async function costOf(name: string): Promise<number> {
  const {database, meter} = metered(env.DB);
  await WORK[name]?.(database, Date.now());
  return meter.read;
}

async function startOver(): Promise<void> {
  await reset();
  await applyD1Migrations(env.DB, env.TEST_MIGRATIONS);
  await loadMunicipality(env.DB);
  const {Geld = ''} = await needIds(env.DB);
  await storePledge(env.DB, [{need: Geld, shift: '', amount: 100, note: ''}], {now: Date.now() - 7_200_000});
}

beforeAll(async () => {
  await startOver();
  for (const name of Object.keys(WORK)) quiet[name] = await costOf(name);
  await startOver();
  await makeBusy();
});

it.each(Object.keys(WORK))('%s costs no more in a municipality where much is going on', async (name) => {
  if (name === 'settling a campaign') {
    const of = `(SELECT id FROM campaign WHERE slug = 'leefstraat')`;
    await env.DB.prepare(`UPDATE need SET minimum = 0 WHERE campaign = ${of}`).run();
    await env.DB.prepare(`UPDATE campaign SET deadline_at = 1 WHERE slug = 'leefstraat'`).run();
  }
  expect(await costOf(name)).toBeLessThanOrEqual((quiet[name] ?? 0) + 40);
});
