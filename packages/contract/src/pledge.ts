/** What goes over the wire when somebody pledges, confirms, changes or withdraws. */
import * as v from 'valibot';
import {campaignCardSchema, ownTexts} from './campaign.js';
import {DISPLAYS, KINDS, LOCALES, UNITS} from './kinds.js';
import {LIMITS} from './limits.js';
import {ITEM_STATUSES, PLEDGE_STATUSES} from './states.js';

/** Refuses lone surrogates and control characters (other than line breaks and tabs): D1 would corrupt them. */
const clean = v.check<string, string>(
  // eslint-disable-next-line no-control-regex -- control characters are what is refused
  (text) => text.isWellFormed() && !/[\u0000-\u0008\u000b\u000c\u000e-\u001f\u007f]/.test(text),
  'characters',
);
const line = (max: number) => v.pipe(v.string('type'), v.trim(), v.maxLength(max, 'too-long'), clean);
const id = v.pipe(
  v.string('type'),
  v.minLength(1, 'required'),
  v.maxLength(64, 'unknown'),
  v.regex(/^[\w-]+$/, 'unknown'),
);

/** One item of a pledge. `amount` in whole units of the need: pieces, hours, people or cents. */
export const pledgeItemInputSchema = v.strictObject({
  need: id,
  amount: v.pipe(
    v.number('type'),
    v.safeInteger('whole-number'),
    v.minValue(1, 'too-small'),
    v.maxValue(LIMITS.maxCents, 'too-large'),
  ),
  /** Required where the need has shifts, refused elsewhere. */
  shift: v.optional(id),
  /** A few words, asked for with knowledge. */
  note: v.optional(line(LIMITS.note)),
});
/** One item of a pledge. */
export type PledgeItemInput = v.InferOutput<typeof pledgeItemInputSchema>;

const items = v.pipe(
  v.array(pledgeItemInputSchema, 'type'),
  v.minLength(1, 'nothing-pledged'),
  v.maxLength(LIMITS.items, 'too-many'),
);

const consents = v.strictObject({
  /** News about the campaign by mail. */
  updates: v.boolean('type'),
  /** Name and address may go to the organiser; needed for goods, time and knowledge. */
  shareContact: v.boolean('type'),
});

/** Body of `POST …/pledges`. */
export const pledgeInputSchema = v.strictObject({
  items,
  /** With a letter or a digit in it: what nobody can see is no name. */
  name: v.pipe(line(LIMITS.name), v.regex(/[\p{L}\p{N}]/u, 'required')),
  /** A plain address: something, one @, a domain with a dot; no spaces, quotes or line breaks. */
  email: v.pipe(
    line(LIMITS.email),
    v.minLength(1, 'required'),
    v.regex(
      /^[^\s@"(),:;<>[\\\]]+@[\p{L}\p{N}](?:[\p{L}\p{N}-]*[\p{L}\p{N}])?(?:\.[\p{L}\p{N}](?:[\p{L}\p{N}-]*[\p{L}\p{N}])?)+$/u,
      'email',
    ),
  ),
  /** Company or club on whose behalf the pledge is made; empty: for oneself. */
  onBehalfOf: v.optional(line(LIMITS.name), ''),
  display: v.optional(v.picklist(DISPLAYS, 'choice'), 'first-name'),
  message: v.optional(line(LIMITS.message), ''),
  consents,
  /** Version of the privacy notice that was shown. */
  privacyNotice: v.pipe(line(LIMITS.privacyVersion), v.minLength(1, 'required')),
  locale: v.picklist(LOCALES, 'choice'),
  /** Address of the page on which the form stands; the mail's link leads back there. */
  page: v.pipe(v.string('type'), v.maxLength(LIMITS.url, 'too-long'), v.url('url')),
  /** Solved proof of work: the challenge and its solution, base64 of JSON. */
  proof: v.pipe(v.string('type'), v.minLength(1, 'required'), v.maxLength(8_192, 'too-long')),
});
/** Body of `POST …/pledges`, as checked. */
export type PledgeInput = v.InferOutput<typeof pledgeInputSchema>;
/** Body of `POST …/pledges`, as sent. */
export type PledgeRequest = v.InferInput<typeof pledgeInputSchema>;

/** Body of `PATCH …/pledges/own`. What is left out stays as it is; `items` replaces all items. */
export const pledgeChangeSchema = v.strictObject({
  items: v.optional(items),
  display: v.optional(v.picklist(DISPLAYS, 'choice')),
  message: v.optional(line(LIMITS.message)),
  consents: v.optional(consents),
});
/** Body of `PATCH …/pledges/own`. */
export type PledgeChange = v.InferOutput<typeof pledgeChangeSchema>;

/** Body of `POST …/pledges/confirmations`. */
export const confirmationInputSchema = v.strictObject({
  /** The token from the mail's link. */
  token: v.pipe(v.string('type'), v.regex(/^[\w-]{20,100}$/, 'token')),
  /** `available`: confirm what is still there when part of it is gone. */
  accept: v.optional(v.picklist(['all', 'available'], 'choice'), 'all'),
});
/** Body of `POST …/pledges/confirmations`. */
export type ConfirmationInput = v.InferOutput<typeof confirmationInputSchema>;

/** One item of one's own pledge. */
export const ownItemSchema = v.object({
  need: v.string(),
  shift: v.nullable(v.string()),
  kind: v.picklist(KINDS),
  unit: v.picklist(UNITS),
  title: v.string(),
  amount: v.number(),
  note: v.string(),
  status: v.picklist(ITEM_STATUSES),
  /** What can be had of it at this moment, own reservation included, in units; null: no limit. */
  available: v.nullable(v.number()),
  /** Start and end of the shift; null where there is none. */
  startsAt: v.nullable(v.string()),
  endsAt: v.nullable(v.string()),
});
/** One item of one's own pledge. */
export type OwnItem = v.InferOutput<typeof ownItemSchema>;

/** One's own pledge, for whoever holds its token. */
export const ownPledgeSchema = v.object({
  status: v.picklist(PLEDGE_STATUSES),
  items: v.array(ownItemSchema),
  name: v.string(),
  onBehalfOf: v.string(),
  display: v.picklist(DISPLAYS),
  message: v.string(),
  consents: v.object({updates: v.boolean(), shareContact: v.boolean()}),
  createdAt: v.string(),
  /** A pending pledge ends at this instant. */
  confirmBefore: v.string(),
  /** Limited goods and places are reserved until this instant; null: nothing is reserved. */
  heldUntil: v.nullable(v.string()),
  /** It can be changed and withdrawn with this token now. */
  changeable: v.boolean(),
  campaign: campaignCardSchema,
  ...ownTexts,
});
/** One's own pledge. */
export type OwnPledge = v.InferOutput<typeof ownPledgeSchema>;

/** Answer to `POST …/pledges`. */
export const pledgeReceiptSchema = v.object({
  status: v.literal('pending'),
  /** The pledge ends unless it is confirmed before this instant. */
  confirmBefore: v.string(),
  /** What is limited is reserved until this instant; null: nothing is reserved. */
  heldUntil: v.nullable(v.string()),
  /** Fresh counters, for every widget on the page. */
  campaign: campaignCardSchema,
});
/** Answer to `POST …/pledges`. */
export type PledgeReceipt = v.InferOutput<typeof pledgeReceiptSchema>;

/** Answer to `POST …/pledges/confirmations`. */
export const confirmationSchema = v.object({
  pledge: ownPledgeSchema,
  /** Manages the pledge from now on; the same token is in the thank-you mail. */
  manageToken: v.string(),
});
/** Answer to `POST …/pledges/confirmations`. */
export type Confirmation = v.InferOutput<typeof confirmationSchema>;

/** Answer to `GET …/challenges`: a proof-of-work challenge in the form of altcha-lib 2. */
export const challengeSchema = v.object({
  parameters: v.record(v.string(), v.unknown()),
  signature: v.optional(v.string()),
});
/** A proof-of-work challenge. */
export type Challenge = v.InferOutput<typeof challengeSchema>;
