import {HEADERS} from '@duit/contract';
import {createMiddleware} from 'hono/factory';
import type {Writer, WriteEnv} from '../env.js';
import {resolveOrigin} from './cors.js';
import {ProblemError} from './problem.js';

/** Letters, digits, `_` and `-`: a UUID and what other clients use instead. */
export const KEY = /^[\w-]{8,100}$/;

/**
 * Stands before every write, after `municipality`: the origin must be listed, and the two headers that
 * no plain form and no simple request can send must be there. Whatever it refuses has had no effect.
 */
export const writeGuard = createMiddleware<WriteEnv>(async (c, next) => {
  c.header('Vary', 'Origin', {append: true});
  c.header('Cache-Control', 'no-store');
  const origin = c.req.header('Origin');
  const found = origin
    ? await resolveOrigin(c.env, c.get('municipality').slug, origin)
    : ({outcome: 'not-listed'} as const);
  if (!origin || found.outcome === 'not-listed') throw new ProblemError('origin-not-listed');
  c.header('Access-Control-Allow-Origin', origin);
  const key = c.req.header(HEADERS.key) ?? '';
  if (!c.req.header(HEADERS.client) || !KEY.test(key)) throw new ProblemError('missing-header');
  c.set('writer', {origin, organisation: found.organisation});
  c.set('idempotencyKey', key);
  await next();
});

/**
 * Lets a writer through to a campaign of `organisation`: a municipality's site may write to every
 * campaign, an organisation's only to its own.
 *
 * @throws {ProblemError} `origin-not-listed`
 */
export function requireOwnCampaign(writer: Writer, organisation: string): void {
  if (writer.organisation !== null && writer.organisation !== organisation) {
    throw new ProblemError('origin-not-listed');
  }
}
