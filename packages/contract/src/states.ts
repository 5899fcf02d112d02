/**
 * The state graphs of campaign, pledge and item. Each is one list of edges; the database holds the
 * same lists in its edge tables, and a test compares the two.
 */

/** Every stored status of a campaign. */
export const CAMPAIGN_STATUSES = [
  'draft',
  'submitted',
  'changes-requested',
  'approved',
  'rejected',
  'live',
  'paused',
  'funded',
  'unsuccessful',
  'realised',
  'cancelled',
] as const;
/** A stored status of a campaign. */
export type CampaignStatus = (typeof CAMPAIGN_STATUSES)[number];

/** Statuses in which a campaign is shown to the public. */
export const PUBLIC_STATUSES = [
  'live',
  'paused',
  'funded',
  'unsuccessful',
  'realised',
  'cancelled',
] as const satisfies readonly CampaignStatus[];
/** A status in which a campaign is shown to the public. */
export type PublicStatus = (typeof PUBLIC_STATUSES)[number];

/**
 * What a visitor is told: derived from status, deadline and needs, never stored.
 * `starting`: live, nothing pledged yet. `under-way`: live. `ready`: live, every minimum reached.
 * `over-funded`: live, every minimum reached and a target exceeded. `closing`: the deadline has
 * passed and the result is being settled.
 */
export const CAMPAIGN_STATES = [
  'starting',
  'under-way',
  'ready',
  'over-funded',
  'closing',
  'paused',
  'funded',
  'unsuccessful',
  'realised',
  'cancelled',
] as const;
/** What a visitor is told about a campaign. */
export type CampaignState = (typeof CAMPAIGN_STATES)[number];

/** Statuses of a pledge. */
export const PLEDGE_STATUSES = ['pending', 'confirmed', 'expired', 'withdrawn'] as const;
/** Status of a pledge. */
export type PledgeStatus = (typeof PLEDGE_STATUSES)[number];

/** Statuses of one item of a pledge. */
export const ITEM_STATUSES = ['promised', 'due', 'paid', 'refunded', 'fulfilled', 'lapsed'] as const;
/** Status of one item of a pledge. */
export type ItemStatus = (typeof ITEM_STATUSES)[number];

/** One allowed step from a status to another. */
export type Edge<S extends string> = readonly [from: S, to: S];

/** Allowed steps of a campaign. */
export const CAMPAIGN_EDGES = [
  ['draft', 'submitted'],
  ['submitted', 'changes-requested'],
  ['changes-requested', 'submitted'],
  ['submitted', 'approved'],
  ['submitted', 'rejected'],
  ['approved', 'live'],
  ['live', 'paused'],
  ['paused', 'live'],
  ['live', 'funded'],
  ['live', 'unsuccessful'],
  ['funded', 'realised'],
  ['unsuccessful', 'live'],
  ['approved', 'cancelled'],
  ['live', 'cancelled'],
  ['paused', 'cancelled'],
  ['funded', 'cancelled'],
] as const satisfies readonly Edge<CampaignStatus>[];

/** Allowed steps of a pledge. */
export const PLEDGE_EDGES = [
  ['pending', 'confirmed'],
  ['pending', 'expired'],
  ['pending', 'withdrawn'],
  ['confirmed', 'withdrawn'],
] as const satisfies readonly Edge<PledgeStatus>[];

/** Allowed steps of an item: `due`, `paid` and `refunded` for money, `fulfilled` for the rest. */
export const ITEM_EDGES = [
  ['promised', 'due'],
  ['due', 'paid'],
  ['paid', 'refunded'],
  ['promised', 'fulfilled'],
  ['promised', 'lapsed'],
  ['due', 'lapsed'],
] as const satisfies readonly Edge<ItemStatus>[];
