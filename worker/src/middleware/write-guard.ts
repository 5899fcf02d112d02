import {HEADERS} from '@duit/contract';
import type {Context} from 'hono';
import {createMiddleware} from 'hono/factory';
import type {MunicipalityEnv, Writer, WriteEnv} from '../env.js';
import {resolveOrigin} from './cors.js';
import {ProblemError} from './problem.js';

/** Letters, digits, `_` and `-`: a UUID and what other clients use instead. */
export const KEY = /^[\w-]{8,100}$/;

/** The listed site behind an Origin header. @throws {ProblemError} `origin-not-listed` */
export async function readWriter(
  c: Pick<Context<MunicipalityEnv>, 'env' | 'var'>,
  origin: string,
): Promise<Writer> {
  const found = await resolveOrigin(c.env, c.var.municipality.slug, origin);
  if (found.outcome === 'not-listed') throw new ProblemError('origin-not-listed');
  return {origin, organisation: found.organisation};
}

/**
 * Stands before every write, after `municipality`: the origin must be listed, and the two headers that
 * no plain form and no simple request can send must be there. Whatever it refuses has had no effect.
 */
export const writeGuard = createMiddleware<WriteEnv>(async (c, next) => {
  c.header('Vary', 'Origin', {append: true});
  c.header('Cache-Control', 'no-store');
  const writer = await readWriter(c, c.req.header('Origin') ?? '');
  c.header('Access-Control-Allow-Origin', writer.origin);
  const key = c.req.header(HEADERS.key) ?? '';
  if (!c.req.header(HEADERS.client) || !KEY.test(key)) throw new ProblemError('missing-header');
  c.set('writer', writer);
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
