import {
  campaignSchema,
  pageSchema,
  supporterSchema,
  updateSchema,
  type Campaign,
  type CampaignCard,
  type Supporter,
  type Update,
} from '@duit/contract';
import * as v from 'valibot';
import {makeCard} from './cards.js';
import {cardsAnswer, FakeApi, problemAnswer, type Answer} from './fake-api.js';

/** A message of the organiser. */
export const makeUpdate = (title: string): Update => ({
  id: title,
  title,
  body: [{type: 'paragraph', content: [{type: 'text', text: 'We zijn al een eind op weg.'}]}],
  publishedAt: '2026-11-18T10:00:00.000Z',
});

/** A supporter who gave money and does not want to be named. */
export const makeSupporter = (change: Partial<Supporter> = {}): Supporter => ({
  name: null,
  onBehalfOf: null,
  message: null,
  kinds: ['money'],
  date: '2026-11-12',
  ...change,
});

/** Five messages, of which a campaign brings the newest three. */
const UPDATES = ['Derde', 'Tweede', 'Eerste', 'Ouder', 'Oudste'].map((name) => makeUpdate(`${name} bericht`));

const SUPPORTERS = [
  makeSupporter(),
  makeSupporter({name: 'Ria', kinds: ['goods', 'time']}),
  makeSupporter({name: 'Yusuf Demir', onBehalfOf: 'Bakkerij Demir', message: 'Wij brengen het brood.'}),
];

/** The whole campaign behind a card; it takes pledges as long as it is live. */
export const wholeOf = (card: CampaignCard, change: Partial<Campaign> = {}): Campaign => ({
  ...card,
  needs: card.needs.map((need) => ({
    ...need,
    description: 'Gebruikt mag ook.',
    handOver: '',
    maxPerPledge: null,
    shifts: [],
  })),
  story: [
    {type: 'paragraph', content: [{type: 'text', text: 'Elke zomer zeggen we het tegen elkaar.'}]},
    {type: 'heading', content: [{type: 'text', text: 'Wat gaan we doen?'}]},
    {type: 'list', ordered: false, items: [[{type: 'text', text: 'Gras leggen'}]]},
    {type: 'quote', content: [{type: 'text', text: 'Ik woon hier 43 jaar.'}]},
  ],
  budget: [
    {title: 'Zand en gras', cents: 150_000, coveredBy: 'campaign'},
    {title: 'Borden en hekken', cents: 40_000, coveredBy: 'municipality'},
    {title: 'Koffie', cents: 10_000, coveredBy: 'organiser'},
  ],
  aftercare: {text: 'Vier buren geven de planten water.', years: 3, centsPerYear: 15_000},
  whoDoesWhat: [{who: 'organiser', name: 'Buurtvereniging Lindenhof', does: 'maakt het plan'}],
  gates: {permits: 'granted', objections: 'none'},
  pledging: {
    open: card.status === 'live' && card.state !== 'closing',
    suggestedCents: [1000, 2500],
    minCents: 100,
    maxCents: 250_000,
    privacyNotice: {version: '2026-1', url: 'https://duit.example/privacy/zilverwijk'},
    moderated: true,
  },
  updates: UPDATES.slice(0, 3),
  ...change,
});

/** A whole campaign that is under way. */
export const makeCampaign = (change: Partial<Campaign> = {}): Campaign => wholeOf(makeCard(), change);

/** A fake API with what it answers, so that a test can stand in between. */
export type CampaignApi = FakeApi & {respond: (url: URL, init: RequestInit) => Answer};

/** An API that has this campaign, two supporters or three updates to a page. */
export function apiWithCampaign(
  campaign: Campaign,
  {supporters = SUPPORTERS, updates = UPDATES}: {supporters?: Supporter[]; updates?: Update[]} = {},
): CampaignApi {
  const listed = <T>(url: URL, items: T[], size: number): {items: T[]; cursor: string | null} => {
    const start = Number(url.searchParams.get('cursor') ?? 0);
    return {
      items: items.slice(start, start + size),
      cursor: start + size < items.length ? `${start + size}` : null,
    };
  };
  const respond = (url: URL): Answer => {
    const [, rest = ''] = url.pathname.split('/campaigns');
    if (!rest) return cardsAnswer([campaign]);
    if (rest === `/${campaign.slug}`) return {status: 200, body: v.parse(campaignSchema, campaign)};
    if (rest === `/${campaign.slug}/supporters`) {
      return {status: 200, body: v.parse(pageSchema(supporterSchema), listed(url, supporters, 2))};
    }
    if (rest === `/${campaign.slug}/updates`) {
      return {status: 200, body: v.parse(pageSchema(updateSchema), listed(url, updates, 5))};
    }
    return problemAnswer('not-found');
  };
  return Object.assign(new FakeApi(respond), {respond});
}
