/** Query parameters that several reads share. Messages are field codes of the contract. */
import {LIMITS} from '@duit/contract';
import * as v from 'valibot';
import {ProblemError} from '../middleware/problem.js';

const limit = v.pipe(
  v.string(),
  v.regex(/^\d{1,4}$/, 'whole-number'),
  v.transform(Number),
  v.minValue(1, 'too-small'),
  v.maxValue(LIMITS.maxPageSize, 'too-large'),
);

/** Entries for a list: `limit` (20 unless told, 50 at most) and `cursor`. */
export const pageEntries = {
  limit: v.optional(limit, String(LIMITS.pageSize)),
  cursor: v.optional(v.pipe(v.string(), v.maxLength(400, 'unknown'))),
};

/** A list without filters. */
export const pageQuery = v.strictObject(pageEntries);

/** No parameters at all. */
export const noQuery = v.strictObject({});

/** Reads a cursor with `decode`, when there is one. */
export async function cursorOf<T>(
  cursor: string | undefined,
  decode: (cursor: string) => T | undefined | Promise<T | undefined>,
): Promise<T | undefined> {
  if (cursor === undefined) return undefined;
  const position = await decode(cursor);
  if (!position) throw new ProblemError('invalid-input', [{pointer: '?cursor', code: 'unknown'}]);
  return position;
}
