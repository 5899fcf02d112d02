import {HEADERS} from '@duit/contract';
import type {Context} from 'hono';
import {createMiddleware} from 'hono/factory';
import {databaseFor} from '../adapters/database-for.js';
import type {AppEnv, Bindings} from '../env.js';
import {findOrigin, type OriginOutcome} from '../repositories/origins.js';
import {ProblemError} from './problem.js';

const WRITES = ['POST', 'PATCH', 'DELETE'];
const ALLOWED_HEADERS = [
  'Content-Type',
  HEADERS.key,
  HEADERS.client,
  'Authorization',
  'Accept-Language',
].join(', ');
const EXPOSED_HEADERS = [HEADERS.request, 'Retry-After', 'API-Version'].join(', ');
/** How long a browser may remember a preflight, in seconds. */
const PREFLIGHT_AGE = '600';

/**
 * Whether a site may write for a municipality. The API's own origin always may, so that its campaign
 * pages take pledges too; `null` (a sandboxed frame, a file) never may.
 */
export async function resolveOrigin(
  env: Bindings,
  municipality: string,
  origin: string,
): Promise<OriginOutcome> {
  if (origin === env.PUBLIC_ORIGIN) return {outcome: 'listed', organisation: null};
  return findOrigin(databaseFor(env, municipality), {municipality, origin});
}

async function preflight(c: Context<AppEnv, '/:municipality'>, method: string): Promise<Response> {
  c.header('Vary', 'Origin, Access-Control-Request-Method');
  const isWrite = WRITES.includes(method);
  if (isWrite) {
    const origin = c.req.header('Origin') ?? '';
    const found = await resolveOrigin(c.env, c.req.param('municipality'), origin);
    if (found.outcome === 'not-listed') throw new ProblemError('origin-not-listed');
    c.header('Access-Control-Allow-Origin', origin);
  } else {
    c.header('Access-Control-Allow-Origin', '*');
  }
  // A browser remembers all of them, so a read must not let through the writes of a site that is not listed.
  c.header('Access-Control-Allow-Methods', ['GET', 'HEAD', ...(isWrite ? WRITES : [])].join(', '));
  c.header('Access-Control-Allow-Headers', ALLOWED_HEADERS);
  c.header('Access-Control-Max-Age', PREFLIGHT_AGE);
  return c.body(null, 204);
}

/**
 * Reads answer every origin, also `null`, and never with credentials; writes answer the origin that
 * `writeGuard` found in the list. Preflights of writes look the origin up already.
 */
export const cors = createMiddleware<AppEnv, '/:municipality'>(async (c, next) => {
  const asked = c.req.header('Access-Control-Request-Method');
  if (c.req.method === 'OPTIONS' && asked) return preflight(c, asked.toUpperCase());
  await next();
  if (!WRITES.includes(c.req.method)) c.header('Access-Control-Allow-Origin', '*');
  c.header('Access-Control-Expose-Headers', EXPOSED_HEADERS);
  return undefined;
});
