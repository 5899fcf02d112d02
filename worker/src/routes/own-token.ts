import type {OwnPledge} from '@duit/contract';
import {ownPledgeView} from '../domain/own-pledge-view.js';
import type {Pledge} from '../domain/pledge.js';
import {hashToken, type TokenPurpose} from '../domain/tokens.js';
import {ProblemError} from '../middleware/problem.js';
import {findPledge, findToken, type StoredToken} from '../repositories/own-pledges.js';
import {ownTexts} from './own-texts.js';
import {readCard, readTarget, type ReadContext} from './pledge-writes.js';

/** @throws {ProblemError} `token-used` or `token-expired`, for a confirm token that is no good any more */
export function requireFresh({usedAt, expiresAt}: StoredToken, now: number): void {
  if (usedAt !== null) throw new ProblemError('token-used');
  if (expiresAt !== null && expiresAt <= now) throw new ProblemError('token-expired');
}

/** A token of this municipality. @throws {ProblemError} `not-found`, also for another municipality's */
export async function readToken(c: ReadContext, text: string): Promise<StoredToken & {hash: string}> {
  const hash = await hashToken(text);
  const found = await findToken(c.var.database, {municipality: c.var.municipality.slug, hash});
  if (found.outcome === 'not-found') throw new ProblemError('not-found');
  return {...found.token, hash};
}

/** The token of the Authorization header. @throws {ProblemError} `unauthorised`, and what `readToken` throws */
export async function readBearer(c: ReadContext): Promise<StoredToken> {
  const [, text] = /^Bearer ([\w-]{20,100})$/i.exec(c.req.header('Authorization') ?? '') ?? [];
  if (text === undefined) throw new ProblemError('unauthorised', [], {'WWW-Authenticate': 'Bearer'});
  return readToken(c, text);
}

/** The same for a write: a confirm token reads and confirms, it never changes. @throws {ProblemError} `unauthorised` */
export async function readManageToken(c: ReadContext): Promise<StoredToken> {
  const token = await readBearer(c);
  if (token.purpose === 'manage') return token;
  throw new ProblemError('unauthorised', [], {'WWW-Authenticate': 'Bearer'});
}

/** The pledge behind a token. @throws {ProblemError} `erased`, when nobody is behind it any more */
export async function readPledge(c: ReadContext, pledge: string): Promise<Pledge> {
  const found = await findPledge(c.var.database, {municipality: c.var.municipality.slug, pledge});
  if (found.outcome === 'not-found') throw new ProblemError('erased');
  return found.pledge;
}

/** The pledge as it is now, for an answer. */
export async function ownPledgeNow(c: ReadContext, id: string, purpose: TokenPurpose): Promise<OwnPledge> {
  const now = Date.now();
  const pledge = await readPledge(c, id);
  const [target, campaign] = await Promise.all([
    readTarget(c, {id: pledge.campaign}, now),
    readCard(c, pledge.campaign),
  ]);
  return {
    ...ownPledgeView(pledge, target, {campaign, purpose, now}),
    // A page may have nothing else of the municipality's.
    ...ownTexts(c.var.municipality),
  };
}
