/**
 * What is counted: pledges of one connection, for one need or campaign; mails to one address. The same of the form
 * without script apart, since nobody worked for those.
 */
export type QuotaScope = 'connection' | 'address' | 'need' | 'campaign' | 'form-connection' | 'form-campaign';

/** One thing that is counted, and how often it may happen in its window. */
export interface Quota {
  scope: QuotaScope;
  /** An id, or a keyed hash of what must not be stored. */
  subject: string;
  /** Start of the window, in ms. */
  windowStart: number;
  cap: number;
}

/** Length of the window in which pledges are counted: an hour, in ms. */
export const HOUR_MS = 3_600_000;
/** Length of the window in which mails are counted: a day, in ms. */
export const DAY_MS = 86_400_000;

/** How often something may happen, by what is counted. */
export interface Caps {
  connection: number;
  address: number;
  campaign: number;
}

/** Caps of the form without script: a quarter of what proof of work buys, and three mails to one address a day. */
export const plainCaps = ({connection, address, campaign}: Caps): Caps => ({
  connection: Math.ceil(connection / 4),
  campaign: Math.ceil(campaign / 4),
  address: Math.min(address, 3),
});

/** Start of the window of `length` ms that `now` lies in. */
export const windowOf = (now: number, length: number) => now - (now % length);

/** Whole seconds until the window of `length` ms is over, for `Retry-After`; at least 1. */
export const secondsLeft = (now: number, length: number) =>
  Math.max(1, Math.ceil((windowOf(now, length) + length - now) / 1_000));
