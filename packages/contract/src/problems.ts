/**
 * Every way in which the API says no: `application/problem+json` (RFC 9457). One registry, so that a
 * client can be exhaustive. Title and detail are written in the language that was asked for.
 */
import * as v from 'valibot';
import type {ProblemCode} from './problem-codes.js';
import {PROBLEMS} from './problem-codes.js';

export * from './problem-codes.js';

/** What can be wrong with one field. */
export const FIELD_CODES = [
  'type',
  'required',
  'unknown-field',
  'characters',
  'too-long',
  'too-small',
  'too-large',
  'whole-number',
  'too-many',
  'nothing-pledged',
  'email',
  'url',
  'choice',
  'token',
  'unknown',
  'twice',
  'shift-required',
  'shift-refused',
  'shift-over',
  'note-required',
  'consent-required',
  'privacy-notice-outdated',
  'page-not-listed',
  'exhausted',
] as const;
/** What is wrong with one field. */
export type FieldCode = (typeof FIELD_CODES)[number];

/** One field that is wrong. */
export const fieldErrorSchema = v.object({
  /** Where: a JSON pointer (RFC 6901) into the body, such as `/items/0/amount`; `?name` for a query parameter. */
  pointer: v.string(),
  code: v.picklist(FIELD_CODES),
  /** What to do about it, in the language asked for. */
  detail: v.string(),
  /** `exhausted`: how many units are left. */
  left: v.optional(v.number()),
});
/** One field that is wrong. */
export type FieldError = v.InferOutput<typeof fieldErrorSchema>;

/** Body of every answer that is not 2xx or 304. */
export const problemSchema = v.object({
  type: v.string(),
  code: v.picklist(Object.keys(PROBLEMS) as ProblemCode[]),
  title: v.string(),
  status: v.number(),
  detail: v.string(),
  requestId: v.string(),
  errors: v.optional(v.array(fieldErrorSchema)),
});
/** Body of every answer that is not 2xx or 304. */
export type Problem = v.InferOutput<typeof problemSchema>;
