/** The file that `npm run import` reads: one municipality with its sites, organisations and campaigns. */
import * as v from 'valibot';
import {pointSchema} from './campaign.js';
import {DISPLAYS, KINDS, LOCALES, UNITS} from './kinds.js';
import {FINDING} from './finding.js';
import {CAMPAIGN_STATUSES} from './states.js';

const slug = v.pipe(v.string(), v.regex(/^[a-z0-9](?:[a-z0-9-]{0,62}[a-z0-9])?$/));
const text = v.pipe(v.string(), v.trim(), v.minLength(1));
const count = v.pipe(v.number(), v.safeInteger(), v.minValue(0));
/** `YYYY-MM-DD`, or days from the day of the import (`+30`, `-12`), so that samples stay fresh. */
const day = v.pipe(v.string(), v.regex(/^(?:\d{4}-\d{2}-\d{2}|[+-]\d{1,4})$/));
/** `HH:MM`, local time in the municipality's zone. */
const time = v.pipe(v.string(), v.regex(/^(?:[01]\d|2[0-3]):[0-5]\d$/));
/** An origin without path: `https://www.zilverwijk.example`. */
const origin = v.pipe(v.string(), v.regex(/^https?:\/\/[^/\s]+$/));

const shift = v.strictObject({date: day, from: time, to: time, place: text, capacity: count});

const need = v.strictObject({
  /** Unique within its campaign; pledges below refer to it. */
  key: slug,
  kind: v.picklist(KINDS),
  unit: v.picklist(UNITS),
  title: text,
  description: v.optional(v.string(), ''),
  handOver: v.optional(v.string(), ''),
  minimum: count,
  target: count,
  limited: v.optional(v.boolean(), false),
  maxPerPledge: v.optional(count),
  /** Only for time counted in people. */
  shifts: v.optional(v.array(shift), []),
});

/** A confirmed pledge that comes with the file. Names in samples are fictitious. */
const pledge = v.strictObject({
  name: text,
  onBehalfOf: v.optional(v.string(), ''),
  display: v.optional(v.picklist(DISPLAYS), 'first-name'),
  message: v.optional(v.string(), ''),
  /** Whether name and message were approved for showing. */
  approved: v.optional(v.boolean(), false),
  /** Day of the confirmation. */
  date: day,
  items: v.array(
    v.strictObject({
      need: slug,
      amount: count,
      /** Index in the need's shifts. */ shift: v.optional(count),
      note: v.optional(v.string(), ''),
    }),
  ),
});

const campaign = v.strictObject({
  slug,
  organisation: slug,
  title: text,
  summary: text,
  /** Markdown: headings, paragraphs, lists, quotes, emphasis, links. */
  story: text,
  place: text,
  /** As residents call it; the list can be narrowed by it. */
  neighbourhood: v.optional(v.pipe(v.string(), v.trim(), v.maxLength(FINDING.neighbourhood)), ''),
  /** Where it is on the map, in degrees (WGS 84). */
  location: v.optional(v.strictObject(pointSchema.entries)),
  themes: v.array(slug),
  /** `file` is relative to the import file: SVG, PNG, JPEG or WebP. Sizes in CSS pixels. */
  image: v.optional(v.strictObject({file: text, alt: text, width: count, height: count})),
  status: v.picklist(CAMPAIGN_STATUSES),
  fundingModel: v.picklist(['all-or-nothing', 'keep-what-comes']),
  /** Last day on which people can pledge, in the municipality's zone. */
  deadline: day,
  needs: v.pipe(v.array(need), v.minLength(1)),
  budget: v.optional(
    v.array(
      v.strictObject({
        title: text,
        cents: count,
        coveredBy: v.picklist(['campaign', 'organiser', 'municipality', 'fund']),
      }),
    ),
    [],
  ),
  aftercare: v.optional(v.strictObject({text, years: count, centsPerYear: count})),
  whoDoesWhat: v.optional(
    v.array(v.strictObject({who: v.picklist(['organiser', 'municipality', 'fund']), name: text, does: text})),
    [],
  ),
  permits: v.optional(v.picklist(['not-needed', 'requested', 'granted', 'refused']), 'not-needed'),
  objections: v.optional(v.picklist(['none', 'open', 'settled']), 'none'),
  /** Markdown bodies. */
  updates: v.optional(v.array(v.strictObject({title: text, body: text, date: day})), []),
  pledges: v.optional(v.array(pledge), []),
});

/** One municipality with everything that belongs to it. */
export const importFileSchema = v.strictObject({
  municipality: v.strictObject({
    slug,
    name: text,
    locale: v.picklist(LOCALES),
    timeZone: text,
    sender: v.strictObject({name: text, email: text}),
    policy: v.strictObject({
      /** Largest money item, in cents. */
      maxCents: count,
      suggestedCents: v.array(count),
      /** `before`: names and messages show after somebody read them; `after`: at once. */
      moderation: v.picklist(['before', 'after']),
      caps: v.strictObject({
        /** Pledges from one connection in an hour. */
        connection: count,
        /** Mails to one address in a day. */
        address: count,
        /** Pledges for one limited need in an hour. */
        need: count,
        /** Pledges for one campaign in an hour. */
        campaign: count,
      }),
    }),
    privacyNotice: v.strictObject({version: text, url: text}),
    /** Texts in the municipality's own words, by language and name: see `text-places.ts`. */
    texts: v.optional(
      v.record(v.picklist(LOCALES), v.record(text, v.union([text, v.record(text, text)]))),
      {},
    ),
  }),
  organisations: v.array(v.strictObject({slug, name: text, url: v.optional(v.string(), '')})),
  /** Sites that may take pledges: for every campaign, or for one organisation's only. */
  origins: v.array(v.strictObject({origin, organisation: v.optional(slug)})),
  campaigns: v.array(campaign),
});
/** One municipality with everything that belongs to it. */
export type ImportFile = v.InferOutput<typeof importFileSchema>;
/** What a municipality decides for itself. */
export type Policy = ImportFile['municipality']['policy'];
