import type {CampaignCard, CampaignState, Need, PublicStatus} from '@duit/contract';

const DAY_MS = 86_400_000;

/** A need that asks for 20 planks and has 12 of the 10 it takes to start. */
export function makeNeed(change: Partial<Need> = {}): Need {
  return {
    id: 'planks',
    kind: 'goods',
    unit: 'pieces',
    title: 'Houten planken',
    minimum: 10,
    target: 20,
    limited: false,
    confirmed: 12,
    available: null,
    ...change,
  };
}

/** The four kinds of need, each at another stage: over-funded, half way, started, not started. */
export const FOUR_NEEDS: Need[] = [
  makeNeed({id: 'planks', confirmed: 30}),
  makeNeed({
    id: 'dig',
    kind: 'time',
    unit: 'hours',
    title: 'Graven en planten',
    minimum: 40,
    target: 60,
    confirmed: 30,
  }),
  makeNeed({
    id: 'draw',
    kind: 'knowledge',
    unit: 'people',
    title: 'Tuinontwerp',
    minimum: 1,
    target: 2,
    confirmed: 1,
  }),
  makeNeed({
    id: 'soil',
    kind: 'money',
    unit: 'cents',
    title: 'Aarde en planten',
    minimum: 125_000,
    target: 250_000,
    confirmed: 0,
  }),
];

/** A live campaign that is under way. */
export function makeCard(change: Partial<CampaignCard> = {}): CampaignCard {
  return {
    municipality: 'zilverwijk',
    slug: 'leefstraat',
    locale: 'nl',
    title: 'Leefstraat Lindenhof',
    summary: 'Wij maken van onze straat één zomer lang een plek om te spelen en elkaar te ontmoeten.',
    organiser: 'Buurtvereniging Lindenhof',
    place: 'Lindenhof',
    neighbourhood: '',
    location: null,
    themes: ['groen'],
    image: {
      url: '/test/widgets/support/picture.svg',
      alt: 'Een straat met gras en banken',
      width: 600,
      height: 400,
    },
    status: 'live',
    state: 'under-way',
    fundingModel: 'all-or-nothing',
    deadline: new Date(Date.now() + 12 * DAY_MS - 1000).toISOString(),
    timeZone: 'Europe/Amsterdam',
    supporters: 23,
    readiness: 72,
    needs: FOUR_NEEDS,
    url: 'https://duit.example/c/zilverwijk/leefstraat',
    ...change,
  };
}

/** One card for each state that a visitor can meet. */
export const CARD_OF_STATE: Record<CampaignState, CampaignCard> = {
  starting: makeCard({
    state: 'starting',
    readiness: 0,
    supporters: 0,
    needs: FOUR_NEEDS.map((need) => ({...need, confirmed: 0})),
  }),
  'under-way': makeCard(),
  ready: makeCard({
    state: 'ready',
    readiness: 100,
    needs: FOUR_NEEDS.map((need) => ({...need, confirmed: need.minimum})),
  }),
  'over-funded': makeCard({
    state: 'over-funded',
    readiness: 100,
    needs: FOUR_NEEDS.map((need) => ({...need, confirmed: (need.target * 3) / 2})),
  }),
  closing: over('closing', 'live'),
  paused: makeCard({state: 'paused', status: 'paused'}),
  funded: over('funded', 'funded', 100),
  unsuccessful: over('unsuccessful', 'unsuccessful'),
  realised: over('realised', 'realised', 100),
  cancelled: over('cancelled', 'cancelled'),
};

function over(state: CampaignState, status: PublicStatus, readiness = 72): CampaignCard {
  return makeCard({state, status, readiness, deadline: '2026-05-02T22:00:00Z'});
}

/** The longest texts that a municipality may write, with words that do not break by themselves. */
export const LONGEST_CARD = makeCard({
  title:
    'Buurtontmoetingsplaatsvoorzieningencoördinatie in de Burgemeester Van Lidth de Jeudestraat en omgeving',
  summary: 'Samenwerkingsovereenkomst '.repeat(16).trim(),
  organiser: 'Stichting Wijkontwikkelingsmaatschappij Noordwesterkwartier en Omstreken',
  place: 'Burgemeester Van Lidth de Jeudestraat 112 tot en met 348',
  needs: [
    ...FOUR_NEEDS.map((need) => ({
      ...need,
      title: `${need.title} voor de buurtontmoetingsplaatsvoorziening aan de overkant`,
    })),
    makeNeed({id: 'fifth'}),
    makeNeed({
      id: 'sixth',
      unit: 'cents',
      kind: 'money',
      minimum: 99_999_999,
      target: 100_000_000,
      confirmed: 123_456_789,
    }),
  ],
});
