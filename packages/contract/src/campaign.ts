/** What the API tells the public about a campaign. Instants are ISO 8601 in UTC, with `Z`. */
import * as v from 'valibot';
import {KINDS, LOCALES, UNITS} from './kinds.js';
import type {TextOverrides} from './text-overrides.js';
import {CAMPAIGN_STATES, PUBLIC_STATUSES} from './states.js';

const count = v.pipe(v.number(), v.safeInteger(), v.minValue(0));
const instant = v.pipe(v.string(), v.isoTimestamp());

/** A point on the map, in degrees (WGS 84). */
export const pointSchema = v.object({
  latitude: v.pipe(v.number(), v.minValue(-90), v.maxValue(90)),
  longitude: v.pipe(v.number(), v.minValue(-180), v.maxValue(180)),
});
/** A point on the map, in degrees (WGS 84). */
export type Point = v.InferOutput<typeof pointSchema>;

/** A picture with what it shows, for those who cannot see it. Sizes in CSS pixels. */
export const imageSchema = v.object({
  url: v.string(),
  alt: v.string(),
  width: count,
  height: count,
});
/** A picture of a campaign. */
export type Image = v.InferOutput<typeof imageSchema>;

/** One period in which hands are asked for. */
export const shiftSchema = v.object({
  id: v.string(),
  startsAt: instant,
  endsAt: instant,
  place: v.string(),
  /** People asked for. */
  capacity: count,
  /** People who confirmed. */
  confirmed: count,
  /** People who can still join. */
  available: count,
});
/** One period in which hands are asked for. */
export type Shift = v.InferOutput<typeof shiftSchema>;

/** One thing a campaign asks for and how far it is. Quantities in whole units (cents for money). */
export const needSchema = v.object({
  id: v.string(),
  kind: v.picklist(KINDS),
  unit: v.picklist(UNITS),
  title: v.string(),
  /** The campaign can start when every need has this much. */
  minimum: count,
  /** What is asked for. */
  target: count,
  /** Nothing above the target is taken. */
  limited: v.boolean(),
  /** Confirmed by supporters; may exceed the target when the need is not limited. */
  confirmed: count,
  /**
   * What can still be pledged, reservations subtracted; null when the need is not limited. A reservation that
   * ended is subtracted until the next sweep, a minute at most: never more is shown than there is, and a
   * pledge that asks for more is judged by what is true at that moment.
   */
  available: v.nullable(count),
});
/** One thing a campaign asks for and how far it is. */
export type Need = v.InferOutput<typeof needSchema>;

/** A need as the form and the campaign page want it. */
export const needDetailSchema = v.object({
  ...needSchema.entries,
  description: v.string(),
  /** How and where goods are handed over; empty for other kinds. */
  handOver: v.string(),
  /** Most that one pledge may take of it, in units; null where only the general limit holds. */
  maxPerPledge: v.nullable(count),
  shifts: v.array(shiftSchema),
});
/** A need as the form and the campaign page want it. */
export type NeedDetail = v.InferOutput<typeof needDetailSchema>;

/** A campaign as a card shows it. */
export const campaignCardSchema = v.object({
  municipality: v.string(),
  slug: v.string(),
  /** Language of the municipality: organisers write in it. */
  locale: v.picklist(LOCALES),
  title: v.string(),
  summary: v.string(),
  organiser: v.string(),
  place: v.string(),
  /** Name of the neighbourhood; empty where the campaign is of no single one. */
  neighbourhood: v.string(),
  /** Where it is; null where it has no place on the map. */
  location: v.nullable(pointSchema),
  themes: v.array(v.string()),
  image: v.nullable(imageSchema),
  status: v.picklist(PUBLIC_STATUSES),
  state: v.picklist(CAMPAIGN_STATES),
  /** All-or-nothing: nobody pays or comes unless every minimum is reached by the deadline. */
  fundingModel: v.picklist(['all-or-nothing', 'keep-what-comes']),
  /** The first instant at which pledging is over. */
  deadline: instant,
  /** IANA time zone in which the deadline and shifts are told. */
  timeZone: v.string(),
  /** Confirmed pledges. */
  supporters: count,
  /** Share of the minimums that is covered, in whole percent, 0–100; 100 means ready. */
  readiness: v.pipe(count, v.maxValue(100)),
  /** Goods, time, knowledge, money, unless the organiser chose another order. */
  needs: v.array(needSchema),
  /** Address of the campaign's own page, which works without script. */
  url: v.string(),
});
/** A campaign as a card shows it. */
export type CampaignCard = v.InferOutput<typeof campaignCardSchema>;

/** A neighbourhood and how many public campaigns it has. */
export const neighbourhoodSchema = v.object({name: v.string(), campaigns: count});
/** A neighbourhood and how many public campaigns it has. */
export type Neighbourhood = v.InferOutput<typeof neighbourhoodSchema>;

/** A run of text with at most one kind of emphasis. */
export type Inline =
  | {type: 'text' | 'strong' | 'emphasis'; text: string}
  /** `href` is http, https or mailto: other schemes never reach the wire. */
  | {type: 'link'; text: string; href: string};
const inlineSchema: v.GenericSchema<Inline> = v.variant('type', [
  v.object({type: v.picklist(['text', 'strong', 'emphasis']), text: v.string()}),
  v.object({type: v.literal('link'), text: v.string(), href: v.string()}),
]);

/** One block of a story or update: rendered from Markdown on the server, never a string of HTML. */
export const blockSchema = v.variant('type', [
  v.object({type: v.picklist(['paragraph', 'heading', 'quote']), content: v.array(inlineSchema)}),
  v.object({type: v.literal('list'), ordered: v.boolean(), items: v.array(v.array(inlineSchema))}),
]);
/** One block of a story or update. */
export type Block = v.InferOutput<typeof blockSchema>;

/** One line of the budget, in cents. */
export const budgetLineSchema = v.object({
  title: v.string(),
  cents: count,
  /** Who covers it. */
  coveredBy: v.picklist(['campaign', 'organiser', 'municipality', 'fund']),
});
/** One line of the budget, in cents. */
export type BudgetLine = v.InferOutput<typeof budgetLineSchema>;

/** A message of the organiser about how things go. */
export const updateSchema = v.object({
  id: v.string(),
  title: v.string(),
  body: v.array(blockSchema),
  publishedAt: instant,
});
/** A message of the organiser about how things go. */
export type Update = v.InferOutput<typeof updateSchema>;

/** A supporter as the public may see one: never linked to a pledge, a person or an amount of money. */
export const supporterSchema = v.object({
  /** Null: anonymous, or a name that is not approved yet. */
  name: v.nullable(v.string()),
  onBehalfOf: v.nullable(v.string()),
  message: v.nullable(v.string()),
  kinds: v.array(v.picklist(KINDS)),
  /** Day of the confirmation, `YYYY-MM-DD` in the campaign's zone. */
  date: v.pipe(v.string(), v.isoDate()),
});
/** A supporter as the public may see one. */
export type Supporter = v.InferOutput<typeof supporterSchema>;

/** Who keeps up the result, how long, and what that costs a year (cents). */
export const aftercareSchema = v.object({
  text: v.string(),
  years: count,
  centsPerYear: count,
});
/** Who keeps up the result. */
export type Aftercare = v.InferOutput<typeof aftercareSchema>;

/** The elements' texts that a municipality says in its own words, by its slug; only where there are any. */
export const ownTexts = {
  texts: v.optional(
    v.record(
      v.string(),
      v.record(v.string(), v.record(v.string(), v.union([v.string(), v.record(v.string(), v.string())]))),
    ),
  ),
};

/** A whole campaign. */
export const campaignSchema = v.object({
  ...campaignCardSchema.entries,
  needs: v.array(needDetailSchema),
  story: v.array(blockSchema),
  budget: v.array(budgetLineSchema),
  aftercare: v.nullable(aftercareSchema),
  whoDoesWhat: v.array(
    v.object({who: v.picklist(['organiser', 'municipality', 'fund']), name: v.string(), does: v.string()}),
  ),
  /** Permits and objections, as the municipality keeps them. */
  gates: v.object({
    permits: v.picklist(['not-needed', 'requested', 'granted', 'refused']),
    objections: v.picklist(['none', 'open', 'settled']),
  }),
  /** What the form needs to know. Amounts in cents. */
  pledging: v.object({
    open: v.boolean(),
    suggestedCents: v.array(count),
    minCents: count,
    maxCents: count,
    privacyNotice: v.object({version: v.string(), url: v.string()}),
    /** Names and messages show only after somebody of the municipality read them. */
    moderated: v.boolean(),
  }),
  /** The newest three; the rest at `/updates`. */
  updates: v.array(updateSchema),
  ...ownTexts,
});
/** A whole campaign. */
export type Campaign = v.InferOutput<typeof campaignSchema>;

/** One page of a list; ask on with `cursor` while it is not null. */
export interface Page<T> {
  items: T[];
  cursor: string | null;
}
/** Schema of one page of a list of `item`. */
export const pageSchema = <T extends v.GenericSchema>(item: T) =>
  v.object({items: v.array(item), cursor: v.nullable(v.string())});

/** One page of a list of cards. */
export const cardPageSchema = v.object({...pageSchema(campaignCardSchema).entries, ...ownTexts});
/** One page of a list of cards. */
export interface CardPage extends Page<CampaignCard> {
  /** As `texts` of a whole campaign. */
  texts?: Record<string, TextOverrides>;
}
