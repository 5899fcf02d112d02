import {LIMITS} from '@duit/contract';
import type {Values} from '@duit/pages';
import type {Context} from 'hono';
import {ProblemError} from './problem.js';
import {readBytes} from './read-json.js';

/** Largest form, in bytes: outside ASCII a form sends three bytes for what JSON says in one. */
const FORM_BYTES = 3 * LIMITS.bodyBytes;

/**
 * Reads a plain HTML form. Every field once: a form of ours has no other, so that nobody else reads another value than
 * we do.
 *
 * @throws {ProblemError} `wrong-media-type`, `body-too-large`, or `invalid-input` for a field that is there twice
 */
export async function readForm(c: Context): Promise<Values> {
  const type = c.req.header('Content-Type') ?? '';
  if (!/^application\/x-www-form-urlencoded\s*(?:;\s*charset="?utf-8"?\s*)?$/i.test(type)) {
    throw new ProblemError('wrong-media-type', [], {Accept: 'application/x-www-form-urlencoded'});
  }
  const text = new TextDecoder().decode(await readBytes(c.req.raw.body, FORM_BYTES));
  const values: Record<string, string> = Object.create(null) as Record<string, string>;
  for (const [name, value] of new URLSearchParams(text)) {
    if (name in values) throw new ProblemError('invalid-input', [{pointer: `/${name}`, code: 'twice'}]);
    values[name] = value;
  }
  return values;
}
