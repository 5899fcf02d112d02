import type {OwnPledge} from '@duit/contract';
import type {Context} from 'hono';
import {createMiddleware} from 'hono/factory';
import type {WriteEnv} from '../../env.js';
import {ProblemError} from '../../middleware/problem.js';
import type {StoredToken} from '../../repositories/own-pledges.js';
import type {TokenPurpose} from '../../domain/tokens.js';
import {readPledge, readToken} from '../own-token.js';
import {readTarget} from '../pledge-writes.js';
import type {Pledge, PledgeTarget} from '../../domain/pledge.js';

/**
 * Stands before every page whose address holds a token, also when it fails: no other site and no later page hears the
 * address, no cache keeps the page, and no search engine its address.
 */
export const ownPage = createMiddleware<WriteEnv>(async (c, next) => {
  await next();
  c.header('Referrer-Policy', 'no-referrer');
  c.header('Cache-Control', 'no-store');
  c.header('X-Robots-Tag', 'noindex, nofollow');
});

/** Nothing runs on these pages, and nobody frames them. */
export const OWN_POLICY = {forms: "'self'", scripts: false, ancestors: []} as const;

/** A pledge whose link was followed. */
export interface Followed {
  token: StoredToken & {hash: string};
  /** As the address has it. */
  text: string;
  pledge: Pledge;
  target: PledgeTarget;
}

/**
 * The pledge behind the token in the address, which must be for this purpose and of the address's campaign. Reading it
 * consumes nothing.
 *
 * @throws {ProblemError} `not-found` or `erased`
 */
export async function followLink(
  c: Context<WriteEnv, '/:municipality/:campaign'>,
  purpose: TokenPurpose,
  now: number,
): Promise<Followed> {
  const target = await readTarget(c, {slug: c.req.param('campaign')}, now);
  const text = c.req.query('token') ?? '';
  const token = await readToken(c, text);
  if (token.purpose !== purpose) throw new ProblemError('not-found');
  const pledge = await readPledge(c, token.pledge);
  if (pledge.campaign !== target.id) throw new ProblemError('not-found');
  return {token, text, pledge, target};
}

/** What the pages are made from. */
export const ownInput = (c: Context<WriteEnv>, pledge: OwnPledge, token: string) => ({
  pledge,
  token,
  municipality: c.var.municipality,
});
