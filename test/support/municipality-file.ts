import {importFileSchema, type ImportFile} from '@duit/contract';
import * as v from 'valibot';

/** Sites of the fixture: the council's may write to all campaigns, the association's to its own only. */
export const SITES = {
  council: 'https://www.testdam.example',
  /** Belongs to the organisation `straat`, which organises `leefstraat`. */
  association: 'https://straat.example',
  unlisted: 'https://elsewhere.example',
} as const;

const campaign = (slug: string, organisation: string, more: object = {}) => ({
  slug,
  organisation,
  title: `Actie ${slug}`,
  summary: 'Samen maken we de straat groener.',
  story: '## Waarom\n\nOmdat het **kan**. Lees [meer](https://example.org/meer).',
  place: 'Testdam',
  themes: ['groen'],
  status: 'live',
  fundingModel: 'all-or-nothing',
  deadline: '+30',
  needs: [{key: 'geld', kind: 'money', unit: 'cents', title: 'Geld', minimum: 50_000, target: 100_000}],
  ...more,
});

const leefstraat = campaign('leefstraat', 'straat', {
  needs: [
    {
      key: 'kruiwagens',
      kind: 'goods',
      unit: 'pieces',
      title: 'Kruiwagens',
      handOver: 'Brengen op zaterdag',
      minimum: 3,
      target: 3,
      limited: true,
    },
    {key: 'uren', kind: 'time', unit: 'hours', title: 'Uren graven', minimum: 20, target: 40},
    {
      key: 'dagdelen',
      kind: 'time',
      unit: 'people',
      title: 'Handen op de werkdag',
      minimum: 2,
      target: 6,
      shifts: [
        {date: '+10', from: '09:00', to: '12:00', place: 'Plein', capacity: 3},
        {date: '+10', from: '13:00', to: '16:00', place: 'Plein', capacity: 3},
      ],
    },
    {key: 'kennis', kind: 'knowledge', unit: 'hours', title: 'Tuinontwerp', minimum: 4, target: 8},
    {key: 'geld', kind: 'money', unit: 'cents', title: 'Geld', minimum: 50_000, target: 100_000},
  ],
  budget: [{title: 'Planten', cents: 80_000, coveredBy: 'campaign'}],
  aftercare: {text: 'De straat onderhoudt de tuin.', years: 5, centsPerYear: 20_000},
  whoDoesWhat: [{who: 'municipality', name: 'Gemeente', does: 'Haalt de tegels op'}],
  updates: [{title: 'We zijn begonnen', body: 'De *eerste* tegel is eruit.', date: '-1'}],
});

/**
 * A small municipality: `leefstraat` (every kind of need, of the organisation `straat`), `tuin` (money
 * only, of `tuin`), and one campaign in each of some other statuses. Change it with `municipality` and
 * `campaigns`; what comes back went through the contract's own schema.
 */
export function municipalityFile(change: {municipality?: object; campaigns?: object[]} = {}): ImportFile {
  return v.parse(importFileSchema, {
    municipality: {
      slug: 'testdam',
      name: 'Testdam',
      locale: 'nl',
      timeZone: 'Europe/Amsterdam',
      sender: {name: 'Gemeente Testdam', email: 'meedoen@testdam.example'},
      policy: {
        maxCents: 500_000,
        suggestedCents: [1_000, 2_500, 5_000],
        moderation: 'before',
        caps: {connection: 1_000, address: 1_000, need: 1_000, campaign: 1_000},
      },
      privacyNotice: {version: '1', url: '/privacy/testdam'},
      ...change.municipality,
    },
    organisations: [
      {slug: 'straat', name: 'Straatvereniging'},
      {slug: 'tuin', name: 'Tuinclub'},
    ],
    origins: [{origin: SITES.council}, {origin: SITES.association, organisation: 'straat'}],
    campaigns: change.campaigns ?? [
      leefstraat,
      campaign('tuin', 'tuin', {themes: ['groen', 'ouderen']}),
      campaign('stil', 'straat', {status: 'paused'}),
      campaign('klaar', 'straat', {status: 'funded', deadline: '-3'}),
      campaign('concept', 'straat', {status: 'draft'}),
    ],
  });
}

/** One more campaign for `municipalityFile`, with a money need unless `more` says otherwise. */
export const campaignFile = campaign;
