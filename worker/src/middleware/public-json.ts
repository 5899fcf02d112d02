import type {Context} from 'hono';
import type {AppEnv} from '../env.js';

/** Fresh counters within seconds, and an edge cache that survives a database that stalls. */
export const PUBLIC_CACHE = 'public, max-age=10, stale-while-revalidate=30';

/** A strong entity tag of a body: the first 128 bits of its SHA-256. */
export async function entityTag(body: string): Promise<string> {
  const digest = await crypto.subtle.digest('SHA-256', new TextEncoder().encode(body));
  const hex = Array.from(new Uint8Array(digest, 0, 16), (byte) => byte.toString(16).padStart(2, '0'));
  return `"${hex.join('')}"`;
}

/** If-None-Match compares weakly, since a cache on the way may have compressed (RFC 9110, section 13.1.2). */
export function matchesTag(header: string | undefined, tag: string): boolean {
  if (header === undefined) return false;
  return header.split(',').some((each) => each.trim() === '*' || each.trim().replace(/^W\//, '') === tag);
}

/** Answers a public read, or 304 when the caller has it already. */
export async function publicBody(
  c: Pick<Context, 'req' | 'body'>,
  body: string,
  type: string,
  cache: string = PUBLIC_CACHE,
): Promise<Response> {
  const tag = await entityTag(body);
  const headers = {ETag: tag, 'Cache-Control': cache};
  if (matchesTag(c.req.header('If-None-Match'), tag)) return c.body(null, 304, headers);
  return c.body(body, 200, {...headers, 'Content-Type': type});
}

/** Answers a public read in JSON. */
export const publicJson = <E extends AppEnv>(c: Context<E>, value: unknown): Promise<Response> =>
  publicBody(c, JSON.stringify(value), 'application/json');
