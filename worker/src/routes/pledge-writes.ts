/** What the routes that write pledges share: targets, repeats, stock that ran out, and the mail afterwards. */
import {PUBLIC_STATUSES, type CampaignCard, type PublicStatus} from '@duit/contract';
import type {Context} from 'hono';
import {cardView} from '../domain/campaign-view.js';
import {keyedHash} from '../domain/keyed-hash.js';
import {isTargetOpen} from '../domain/own-pledge-view.js';
import type {PledgeTarget} from '../domain/pledge.js';
import {isOnlyExhausted, type PledgeFault} from '../domain/pledge-rules.js';
import {HOUR_MS, secondsLeft} from '../domain/quotas.js';
import {needsHold} from '../domain/stock.js';
import type {MunicipalityEnv, WriteEnv} from '../env.js';
import {deliverMails} from '../mail/deliver.js';
import {createSmtpMailer} from '../mail/smtp-mailer.js';
import {ProblemError} from '../middleware/problem.js';
import {requireOwnCampaign} from '../middleware/write-guard.js';
import type {BatchOutcome, Breach} from '../repositories/breaches.js';
import {findCard} from '../repositories/cards.js';
import {sweepNeeds} from '../repositories/holds.js';
import {findPledgeTarget, type CampaignName} from '../repositories/pledge-targets.js';
import {findRequest, type DoneRequest, type RequestId} from '../repositories/requests.js';

/** Stale reservations cleared away before somebody is told that nothing is left. */
const SWEPT_BEFORE_REFUSING = 50;
/** How long to wait before trying again, in seconds. */
const RETRY_AFTER = '2';

/** As much of a request as reading one's own pledge needs; a write's context has it too. */
export type ReadContext = Pick<Context<MunicipalityEnv>, 'env' | 'var' | 'req'>;

const isPublic = (status: string): status is PublicStatus =>
  (PUBLIC_STATUSES as readonly string[]).includes(status);

/** The campaign with its stock at `now` (ms). @throws {ProblemError} `not-found` when the public has no such campaign */
export async function readTarget(
  c: ReadContext,
  name: {slug: string} | {id: string},
  now: number,
): Promise<PledgeTarget> {
  const campaign: CampaignName = {municipality: c.var.municipality.slug, ...name};
  const found = await findPledgeTarget(c.var.database, campaign, now);
  if (found.outcome === 'not-found' || !isPublic(found.target.status)) throw new ProblemError('not-found');
  return found.target;
}

/** The same for a write. @throws {ProblemError} also `origin-not-listed`, for another organisation's site */
export async function readOwnTarget(
  c: Context<WriteEnv>,
  name: {slug: string} | {id: string},
  now: number,
): Promise<PledgeTarget> {
  const target = await readTarget(c, name, now);
  requireOwnCampaign(c.var.writer, target.organisation);
  return target;
}

/** @throws {ProblemError} `campaign-closed` */
export function requireOpen(target: PledgeTarget, now: number): void {
  if (!isTargetOpen(target, now)) throw new ProblemError('campaign-closed');
}

/** @throws {ProblemError} `need-exhausted` when only stock is missing, else `invalid-input`; nothing when all is well */
export function refuse(faults: readonly PledgeFault[]): void {
  if (faults.length === 0) return;
  throw new ProblemError(isOnlyExhausted(faults) ? 'need-exhausted' : 'invalid-input', faults);
}

/** Fresh counters for every element on the page. */
export async function readCard(c: ReadContext, id: string): Promise<CampaignCard> {
  const found = await findCard(c.var.database, {municipality: c.var.municipality.slug, id});
  if (found.outcome === 'not-found') throw new ProblemError('not-found');
  return cardView(found.card, {now: Date.now(), publicOrigin: c.env.PUBLIC_ORIGIN});
}

/** Tells one body from another without keeping what it says. */
export const hashBody = (c: Context<WriteEnv>, body: unknown) =>
  keyedHash(c.env.SECRET, 'body', JSON.stringify(body));

/** A write that was tried: what the database said, and what its key shall remember. */
export interface TriedWrite {
  outcome: BatchOutcome;
  done: DoneRequest;
  /** Id of the mail that it queued. */
  mail: string;
}

function problemOf(breach: Breach): ProblemError {
  switch (breach) {
    case 'over-quota':
      return new ProblemError('too-many-requests', [], {
        'Retry-After': String(secondsLeft(Date.now(), HOUR_MS)),
      });
    case 'campaign-closed':
    case 'token-used':
    case 'token-expired':
    case 'pledge-closed':
      return new ProblemError(breach);
    case 'repeated':
    case 'exhausted':
      return new ProblemError('try-again', [], {'Retry-After': RETRY_AFTER});
  }
}

function sameBody(done: DoneRequest, bodyHash: string): DoneRequest {
  if (done.bodyHash !== bodyHash) throw new ProblemError('key-reused');
  return done;
}

/** Sends a queued mail right away; the scheduled handler sends what fails here. */
function deliverSoon(c: Context<WriteEnv>, id: string): void {
  const {database, municipality} = c.var;
  const {SECRET: secret, PUBLIC_ORIGIN: publicOrigin} = c.env;
  const mailer = createSmtpMailer(c.env);
  const only = {municipality: municipality.slug, id};
  const work = deliverMails({database, mailer, secret, publicOrigin, now: Date.now()}, {limit: 1, only});
  c.executionCtx.waitUntil(work.catch(() => console.error(JSON.stringify({mail: 'failed'}))));
}

/**
 * Does a write once for its key, also when two come at the same time, and answers what was done then.
 *
 * @throws {ProblemError} `key-reused` for another body; what `write` throws; what the database refused
 */
export async function once(
  c: Context<WriteEnv>,
  request: RequestId,
  bodyHash: string,
  write: () => Promise<TriedWrite>,
): Promise<DoneRequest> {
  const before = await findRequest(c.var.database, request);
  if (before.outcome === 'found') return sameBody(before.request, bodyHash);
  const {outcome, done, mail} = await write();
  if (outcome.outcome === 'stored') {
    deliverSoon(c, mail);
    return done;
  }
  if (outcome.outcome === 'repeated') {
    const other = await findRequest(c.var.database, request);
    if (other.outcome === 'found') return sameBody(other.request, bodyHash);
  }
  throw problemOf(outcome.outcome);
}

/**
 * Runs a batch that takes from limited needs. When the database says that one ran out, stale reservations
 * are cleared away, and it is tried once more if there is enough after all.
 *
 * @param faultsOf what is wrong with the fresh stock, item by item
 * @throws {ProblemError} `need-exhausted` with what is left
 */
export async function takeStock(
  c: Context<WriteEnv>,
  target: PledgeTarget,
  attempt: (target: PledgeTarget) => Promise<BatchOutcome>,
  faultsOf: (target: PledgeTarget) => readonly PledgeFault[],
): Promise<BatchOutcome> {
  const first = await attempt(target);
  if (first.outcome !== 'exhausted') return first;
  const now = Date.now();
  const municipality = c.var.municipality.slug;
  const needs = target.needs.filter(needsHold).map(({id}) => id);
  await sweepNeeds(c.var.database, {municipality, needs, now, limit: SWEPT_BEFORE_REFUSING}).run();
  const fresh = await readOwnTarget(c, {id: target.id}, now);
  refuse(faultsOf(fresh));
  return attempt(fresh);
}
