import {keyedHash} from './keyed-hash.js';

/** Nobody fills in a form sooner than this, in ms. */
export const LEAST_MS = 3_000;
/** A stamp is good for this long, in ms; what it did is remembered much longer (`LIMITS.replayMs`). */
export const MOST_MS = 2 * 3_600_000;

/** Which form a stamp is for: one made for another campaign is none. */
export interface StampSubject {
  municipality: string;
  /** Slug of the campaign. */
  campaign: string;
}

/** A stamp that was ours. */
export interface FormStamp {
  /** Random; one form's own, and thus its idempotency key. */
  id: string;
  /** When the form was drawn, in ms. */
  issuedAt: number;
}

const sign = (secret: string, {municipality, campaign}: StampSubject, issued: string, id: string) =>
  keyedHash(secret, 'form-stamp', municipality, campaign, issued, id);

/** Compares in a time that does not tell how much of it was right. */
function isSame(one: string, other: string): boolean {
  let difference = one.length ^ other.length;
  for (let index = 0; index < one.length; index += 1) {
    difference |= one.charCodeAt(index) ^ other.charCodeAt(index);
  }
  return difference === 0;
}

/** Stamps a form that is drawn at `now` (ms): when, a random id, and a signature over both and the campaign. */
export async function issueStamp(secret: string, subject: StampSubject, now: number): Promise<string> {
  const [issued, id] = [now.toString(36), crypto.randomUUID()];
  return `${issued}.${id}.${await sign(secret, subject, issued, id)}`;
}

/** Reads a stamp; undefined for one that is not ours, or of another campaign. Says nothing about its age. */
export async function readStamp(
  secret: string,
  subject: StampSubject,
  text: string,
): Promise<FormStamp | undefined> {
  const [, issued, id, signature] = /^([0-9a-z]{1,11})\.([0-9a-f-]{36})\.([\w-]{43})$/.exec(text) ?? [];
  if (issued === undefined || id === undefined || signature === undefined) return undefined;
  const isOurs = isSame(signature, await sign(secret, subject, issued, id));
  return isOurs ? {id, issuedAt: Number.parseInt(issued, 36)} : undefined;
}

/** Whether a form may be sent at `now` (ms): from 3 seconds to 2 hours after it was drawn. */
export function stampAge({issuedAt}: FormStamp, now: number): 'good' | 'too-quick' | 'expired' {
  if (now - issuedAt < LEAST_MS) return 'too-quick';
  return now - issuedAt < MOST_MS ? 'good' : 'expired';
}
