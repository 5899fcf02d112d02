import {confirmationInputSchema, type Confirmation, type ConfirmationInput} from '@duit/contract';
import type {Context, Handler} from 'hono';
import {needsById, ownStock} from '../domain/own-pledge-view.js';
import type {PledgeFault} from '../domain/pledge-rules.js';
import {leftFor} from '../domain/stock.js';
import {deriveToken, hashToken} from '../domain/tokens.js';
import type {Pledge, PledgeTarget} from '../domain/pledge.js';
import type {WriteEnv} from '../env.js';
import {ProblemError} from '../middleware/problem.js';
import {readJson} from '../middleware/read-json.js';
import {confirmPledge as store, type ConfirmMove} from '../repositories/pledge-moves.js';
import type {StoredToken} from '../repositories/own-pledges.js';
import {ownPledgeNow, readPledge, readToken, requireFresh} from './own-token.js';
import {hashBody, once, readOwnTarget, requireOpen, takeStock, type TriedWrite} from './pledge-writes.js';

/** Items that can no longer be had in full, each with what is left of it. */
function short(pledge: Pledge, {needs}: PledgeTarget, now: number) {
  const left = leftFor(pledge.items, needsById(needs), ownStock(pledge, now));
  return pledge.items.flatMap((item, index) => {
    const most = left[index] ?? null;
    return most !== null && most < item.amount ? [{...item, index, amount: most}] : [];
  });
}

/** In the order of the pledge's own items. */
const faultsOf = (list: ReturnType<typeof short>): PledgeFault[] =>
  list.map(({index, amount}) => ({pointer: `/items/${index}/amount`, code: 'exhausted', left: amount}));

const isAllGone = (list: ReturnType<typeof short>, pledge: Pledge) =>
  list.length === pledge.items.length && list.every(({amount}) => amount === 0);

/** Confirms all of the pledge or what is still there; the database has the last word about what that is. */
async function confirm(
  c: Context<WriteEnv>,
  accept: ConfirmationInput['accept'],
  move: Omit<ConfirmMove, 'needs' | 'reduced'>,
): Promise<TriedWrite> {
  const {now, done, mail} = move;
  const pledge = await readPledge(c, move.pledge);
  const target = await readOwnTarget(c, {id: pledge.campaign}, now);
  requireOpen(target, now);
  const needs = pledge.items.map(({need}) => need);
  const attempt = (fresh: PledgeTarget) => {
    const reduced = accept === 'all' ? [] : short(pledge, fresh, now);
    if (isAllGone(reduced, pledge)) throw new ProblemError('need-exhausted', faultsOf(reduced));
    return store(c.var.database, {...move, needs, reduced});
  };
  const outcome = await takeStock(c, target, attempt, (fresh) => {
    const list = short(pledge, fresh, now);
    return accept === 'all' || isAllGone(list, pledge) ? faultsOf(list) : [];
  });
  return {outcome, done, mail};
}

/**
 * Confirms with the request's idempotency key; answers the token that manages the pledge from now on.
 *
 * @throws {ProblemError} what the token, the stock or the campaign refuses
 */
export async function confirmOnce(
  c: Context<WriteEnv>,
  {pledge, ...token}: StoredToken & {hash: string},
  accept: ConfirmationInput['accept'],
  bodyHash: string,
): Promise<string> {
  const now = Date.now();
  const municipality = c.var.municipality.slug;
  const request = {municipality, actor: pledge, route: 'confirm', key: c.var.idempotencyKey} as const;
  const subject = {purpose: 'manage', municipality, pledge, version: 1} as const;
  const manageToken = await deriveToken(c.env.SECRET, subject);
  const manageHash = await hashToken(manageToken);
  await once(c, request, bodyHash, () => {
    requireFresh({...token, pledge}, now);
    const done = {bodyHash, pledge, answer: '{}'};
    const move = {request, done, pledge, mail: crypto.randomUUID(), now, manageHash, confirmHash: token.hash};
    return confirm(c, accept, move);
  });
  return manageToken;
}

/** `POST /pledges/confirmations`: makes a pledge count, all of it or what is still there. */
export const confirmPledge: Handler<WriteEnv> = async (c) => {
  const {value: input} = await readJson(c, confirmationInputSchema);
  const token = await readToken(c, input.token);
  if (token.purpose !== 'confirm') throw new ProblemError('not-found');
  const manageToken = await confirmOnce(c, token, input.accept, await hashBody(c, input));
  const answer: Confirmation = {pledge: await ownPledgeNow(c, token.pledge, 'manage'), manageToken};
  return c.json(answer);
};
