import {LIMITS} from '@duit/contract';
import type {Context} from 'hono';
import type * as v from 'valibot';
import {ProblemError} from './problem.js';
import {faultsOf} from './validation.js';

/** Reads at most `limit` bytes, whatever Content-Length says. @throws {ProblemError} `body-too-large` */
export async function readBytes(body: ReadableStream<Uint8Array> | null, limit: number): Promise<Uint8Array> {
  const chunks: Uint8Array[] = [];
  let size = 0;
  for await (const chunk of body ?? []) {
    size += chunk.byteLength;
    if (size > limit) throw new ProblemError('body-too-large');
    chunks.push(chunk);
  }
  const bytes = new Uint8Array(size);
  let offset = 0;
  for (const chunk of chunks) {
    bytes.set(chunk, offset);
    offset += chunk.byteLength;
  }
  return bytes;
}

/** The body and its exact text, which the idempotency key is bound to. */
export interface JsonBody<T> {
  value: T;
  /** As it came, for a hash that tells whether a repeat is the same request. */
  text: string;
}

/**
 * Reads a write's body as JSON, unchecked: for a route that has errors of its own to add to the schema's.
 *
 * @throws {ProblemError} `wrong-media-type`, `body-too-large` or `broken-json`
 */
export async function readJsonBody(c: Context): Promise<JsonBody<unknown>> {
  if (!/^application\/json\s*(?:;\s*charset="?utf-8"?\s*)?$/i.test(c.req.header('Content-Type') ?? '')) {
    throw new ProblemError('wrong-media-type', [], {Accept: 'application/json'});
  }
  const bytes = await readBytes(c.req.raw.body, LIMITS.bodyBytes);
  try {
    const text = new TextDecoder('utf-8', {fatal: true, ignoreBOM: false}).decode(bytes);
    return {value: JSON.parse(text) as unknown, text};
  } catch {
    throw new ProblemError('broken-json');
  }
}

/**
 * Reads a write's body and checks it, with every field error at once.
 *
 * @throws {ProblemError} `wrong-media-type`, `body-too-large`, `broken-json` or `invalid-input`
 */
export async function readJson<S extends v.GenericSchema>(
  c: Context,
  schema: S,
): Promise<JsonBody<v.InferOutput<S>>> {
  const {value, text} = await readJsonBody(c);
  const checked = faultsOf(schema, value);
  if (!checked.ok) throw new ProblemError('invalid-input', checked.faults);
  return {value: checked.value, text};
}
