import {
  campaignCardSchema,
  campaignSchema,
  ownPledgeSchema,
  type Campaign,
  type NeedDetail,
  type OwnPledge,
  type Shift,
} from '@duit/contract';
import * as v from 'valibot';
import {makeCard, makeNeed} from './cards.js';

const HOUR_MS = 3_600_000;
const inHours = (hours: number): string => new Date(Date.now() + hours * HOUR_MS).toISOString();

/** A need as the form wants it. */
export const makeNeedDetail = (change: Partial<NeedDetail>): NeedDetail => ({
  ...makeNeed({confirmed: 0}),
  description: '',
  handOver: '',
  maxPerPledge: null,
  shifts: [],
  ...change,
});

/** A shift in five days with places left. */
export const makeShift = (change: Partial<Shift>): Shift => ({
  id: 'morning',
  startsAt: inHours(120),
  endsAt: inHours(123),
  place: 'Lindenhof',
  capacity: 4,
  confirmed: 2,
  available: 2,
  ...change,
});

/** One need of each kind, a time need with shifts, and one of which nothing is left. */
export const NEEDS: NeedDetail[] = [
  makeNeedDetail({
    id: 'barrow',
    title: 'Kruiwagens te leen',
    target: 5,
    limited: true,
    available: 3,
    maxPerPledge: 2,
    description: 'Voor het zand.',
    handOver: 'Breng de kruiwagen naar Lindenhof 12.',
  }),
  makeNeedDetail({id: 'dig', kind: 'time', unit: 'hours', title: 'Graven en planten', target: 60}),
  makeNeedDetail({
    id: 'build',
    kind: 'time',
    unit: 'people',
    title: 'Helpen opbouwen',
    limited: true,
    target: 8,
    minimum: 4,
    available: 2,
    shifts: [
      makeShift({}),
      makeShift({id: 'noon', startsAt: inHours(124), endsAt: inHours(127), available: 0}),
    ],
  }),
  makeNeedDetail({
    id: 'light',
    kind: 'knowledge',
    unit: 'people',
    title: 'Verstand van elektra',
    minimum: 1,
    target: 2,
    limited: true,
    available: 2,
  }),
  makeNeedDetail({id: 'trailer', title: 'Aanhanger', minimum: 1, target: 1, limited: true, available: 0}),
  makeNeedDetail({
    id: 'soil',
    kind: 'money',
    unit: 'cents',
    title: 'Aarde',
    minimum: 125_000,
    target: 250_000,
  }),
];

/** A whole campaign, as the contract has it. */
export const makeCampaign = (change: Partial<Campaign> = {}): Campaign =>
  v.parse(campaignSchema, {
    ...makeCard(),
    needs: NEEDS,
    story: [],
    budget: [],
    aftercare: null,
    whoDoesWhat: [],
    gates: {permits: 'granted', objections: 'none'},
    pledging: {
      open: true,
      suggestedCents: [1_000, 2_500, 5_000],
      minCents: 100,
      maxCents: 100_000,
      privacyNotice: {version: '2026-1', url: 'https://zilverwijk.example/privacy'},
      moderated: true,
    },
    updates: [],
    ...change,
  });

/** The card of a whole campaign. */
export const cardOf = (campaign: Campaign) => v.parse(campaignCardSchema, campaign);

/** One's own pledge of a wheelbarrow, four hours and 25 euros, as the contract has it. */
export const makeOwnPledge = (change: Partial<OwnPledge> = {}): OwnPledge => {
  const item = {
    shift: null,
    note: '',
    status: 'promised',
    available: null,
    startsAt: null,
    endsAt: null,
  } as const;
  return v.parse(ownPledgeSchema, {
    status: 'pending',
    items: [
      {
        ...item,
        need: 'barrow',
        kind: 'goods',
        unit: 'pieces',
        title: 'Kruiwagens te leen',
        amount: 1,
        available: 3,
      },
      {...item, need: 'dig', kind: 'time', unit: 'hours', title: 'Graven en planten', amount: 4},
      {...item, need: 'soil', kind: 'money', unit: 'cents', title: 'Aarde', amount: 2_500},
    ],
    name: 'Fatima El Amrani',
    onBehalfOf: '',
    display: 'first-name',
    message: 'Mooi plan!',
    consents: {updates: false, shareContact: true},
    createdAt: inHours(-1),
    confirmBefore: inHours(167),
    heldUntil: null,
    changeable: false,
    campaign: cardOf(makeCampaign()),
    ...change,
  });
};
