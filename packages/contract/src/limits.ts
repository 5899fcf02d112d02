/**
 * Bounds that hold on both sides of the wire. Text lengths are in UTF-16 code units, as
 * `String.length` and the `maxlength` attribute count them; times are in milliseconds.
 */
export const LIMITS = {
  /** Largest request body, in bytes. */
  bodyBytes: 32_768,
  /** Most campaigns that may be named in one `slugs=` parameter. */
  slugs: 100,
  /** Campaigns on one page of a list. */
  pageSize: 20,
  /** Most campaigns on one page of a list. */
  maxPageSize: 50,
  /** Most items in one pledge. */
  items: 20,
  /** Smallest money item, in cents. */
  minCents: 100,
  /** Largest money item, in cents; a municipality's policy may lower it. */
  maxCents: 1_000_000,
  /** Most hours, pieces or people in one item. */
  maxCount: 1_000,
  /** Length of a name, of a person or of the company or club pledged for. */
  name: 120,
  /** Length of an e-mail address (RFC 5321, section 4.5.3.1.3). */
  email: 254,
  /** Length of the message to the organiser. */
  message: 1_000,
  /** Length of the note with one item, such as what somebody knows about. */
  note: 300,
  /** Length of the name of a version of the privacy notice. */
  privacyVersion: 40,
  /** Length of a page address. */
  url: 2_000,
  /** How long a pending pledge reserves what is limited: 30 minutes. */
  holdMs: 30 * 60_000,
  /** How long a pledge may wait for its confirmation: 7 days. */
  confirmMs: 7 * 24 * 3_600_000,
  /** How long a proof-of-work challenge is valid: 1 hour, as long as a draft is kept. */
  challengeMs: 3_600_000,
  /** How long a repeated request gets the first answer again: 48 hours (at least 24 are promised). */
  replayMs: 48 * 3_600_000,
} as const;
