import type {ImportFile} from '@duit/contract';

/** As many cards as one request may ask for. */
export const MANY = 100;
/** Slug of the municipality that has them. */
export const MANY_MUNICIPALITY = 'honderdhof';

/** A municipality with a hundred campaigns, of which `council` is the site. */
export function manyCampaigns(council: string): ImportFile {
  return {
    municipality: {
      slug: MANY_MUNICIPALITY,
      name: 'Gemeente Honderdhof',
      locale: 'nl',
      timeZone: 'Europe/Amsterdam',
      sender: {name: 'Gemeente Honderdhof', email: 'samen@honderdhof.example'},
      policy: {
        maxCents: 100_000,
        suggestedCents: [1000],
        moderation: 'before',
        caps: {connection: 20, address: 5, need: 60, campaign: 300},
      },
      privacyNotice: {version: '1', url: 'https://www.honderdhof.example/privacy'},
      texts: {},
    },
    organisations: [{slug: 'buurt', name: 'Buurtvereniging Honderdhof', url: ''}],
    origins: [{origin: council}],
    campaigns: Array.from({length: MANY}, (_, index) => campaign(index + 1)),
  };
}

function campaign(number: number): ImportFile['campaigns'][number] {
  return {
    slug: `hof-${number}`,
    organisation: 'buurt',
    title: `Hof ${number} wordt groen`,
    summary: 'We maken het hof groen, met elkaar.',
    story: 'We maken het hof groen, met elkaar.',
    place: 'Honderdhof',
    neighbourhood: '',
    themes: ['groen'],
    status: 'live',
    fundingModel: 'all-or-nothing',
    deadline: '+30',
    needs: [
      {
        key: 'geld',
        kind: 'money',
        unit: 'cents',
        title: 'Geld voor planten',
        description: '',
        handOver: '',
        minimum: 10_000,
        target: 20_000,
        limited: false,
        shifts: [],
      },
    ],
    budget: [],
    whoDoesWhat: [],
    permits: 'not-needed',
    objections: 'none',
    updates: [],
    pledges: [],
  };
}
