import {confirmationInputSchema, type Confirmation} from '@duit/contract';
import type {Handler} from 'hono';
import {needsById, ownStock} from '../domain/own-pledge-view.js';
import type {PledgeFault} from '../domain/pledge-rules.js';
import {leftFor} from '../domain/stock.js';
import {deriveToken, hashToken} from '../domain/tokens.js';
import type {WriteEnv} from '../env.js';
import {ProblemError} from '../middleware/problem.js';
import {readJson} from '../middleware/read-json.js';
import {confirmPledge as store} from '../repositories/pledge-moves.js';
import type {Pledge} from '../repositories/own-pledges.js';
import type {PledgeTarget} from '../repositories/pledge-targets.js';
import {ownPledgeNow, readPledge, readToken, requireFresh} from './own-token.js';
import {hashBody, once, readOwnTarget, requireOpen, takeStock} from './pledge-writes.js';

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

/** `POST /pledges/confirmations`: makes a pledge count, all of it or what is still there. */
export const confirmPledge: Handler<WriteEnv> = async (c) => {
  const now = Date.now();
  const {value: input} = await readJson(c, confirmationInputSchema);
  const municipality = c.var.municipality.slug;
  const token = await readToken(c, input.token);
  if (token.purpose !== 'confirm') throw new ProblemError('not-found');
  const request = {municipality, actor: token.pledge, route: 'confirm', key: c.var.idempotencyKey} as const;
  const bodyHash = await hashBody(c, input);
  const subject = {purpose: 'manage', municipality, pledge: token.pledge, version: 1} as const;
  const manageToken = await deriveToken(c.env.SECRET, subject);
  await once(c, request, bodyHash, async () => {
    requireFresh(token, now);
    const pledge = await readPledge(c, token.pledge);
    const target = await readOwnTarget(c, {id: pledge.campaign}, now);
    requireOpen(target, now);
    const isAllGone = (list: ReturnType<typeof short>) =>
      list.length === pledge.items.length && list.every(({amount}) => amount === 0);
    const faults = (fresh: PledgeTarget) => {
      const list = short(pledge, fresh, now);
      return input.accept === 'all' || isAllGone(list) ? faultsOf(list) : [];
    };
    const done = {bodyHash, pledge: pledge.id, answer: '{}'};
    const mail = crypto.randomUUID();
    const manageHash = await hashToken(manageToken);
    const outcome = await takeStock(
      c,
      target,
      async (fresh) => {
        const reduced = input.accept === 'all' ? [] : short(pledge, fresh, now);
        if (isAllGone(reduced)) throw new ProblemError('need-exhausted', faultsOf(reduced));
        const needs = pledge.items.map(({need}) => need);
        const move = {request, done, pledge: pledge.id, mail, now, needs, reduced, manageHash};
        return store(c.var.database, {...move, confirmHash: token.hash});
      },
      faults,
    );
    return {outcome, done, mail};
  });
  const answer: Confirmation = {pledge: await ownPledgeNow(c, token.pledge, 'manage'), manageToken};
  return c.json(answer);
};
