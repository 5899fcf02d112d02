import {pledgeChangeSchema, type PledgeChange} from '@duit/contract';
import type {Context, Handler} from 'hono';
import {ownStock} from '../domain/own-pledge-view.js';
import {draftOfChange, draftOfParts} from '../domain/pledge-draft.js';
import {
  pledgeFaults,
  type PledgeContext,
  type PledgeDraft,
  type PledgeFault,
} from '../domain/pledge-rules.js';
import type {Pledge, PledgeTarget} from '../domain/pledge.js';
import type {WriteEnv, MunicipalityEnv} from '../env.js';
import {ProblemError} from '../middleware/problem.js';
import {readJsonBody} from '../middleware/read-json.js';
import {faultsOf} from '../middleware/validation.js';
import {changePledge, withdrawPledge, type ChangeMove} from '../repositories/pledge-moves.js';
import {mailQuotaOf} from './new-pledge.js';
import {ownPledgeNow, readBearer, readManageToken, readPledge, requireFresh} from './own-token.js';
import {hashBody, once, readOwnTarget, refuse, requireOpen, takeStock} from './pledge-writes.js';

/** `GET /pledges/own`: the pledge behind either token of it. Nothing is consumed: mail scanners follow links. */
export const readOwnPledge: Handler<MunicipalityEnv> = async (c) => {
  c.header('Cache-Control', 'no-store');
  const token = await readBearer(c);
  requireFresh(token, Date.now());
  return c.json(await ownPledgeNow(c, token.pledge, token.purpose));
};

/** What is shown in public becomes something that nobody has read yet. */
const needsReading = (change: PledgeChange, pledge: Pledge) =>
  (change.message !== undefined && change.message !== pledge.message) ||
  (change.display !== undefined && change.display !== pledge.display && change.display !== 'anonymous');

const contextFor =
  (c: Context<WriteEnv>, pledge: Pledge, now: number) =>
  ({needs}: PledgeTarget): PledgeContext => ({
    needs,
    now,
    maxCents: c.var.municipality.policy.maxCents,
    privacyVersion: '',
    pageOrigins: [],
    own: ownStock(pledge, now),
  });

/** The body of a change. @throws {ProblemError} `invalid-input` with every field error, the rules' too */
async function readChange(
  c: Context<WriteEnv>,
  rules: (draft: PledgeDraft) => PledgeFault[],
): Promise<PledgeChange> {
  const {value: body} = await readJsonBody(c);
  const checked = faultsOf(pledgeChangeSchema, body);
  if (checked.ok) return checked.value;
  const {items} = draftOfParts(body);
  throw new ProblemError('invalid-input', [...checked.faults, ...rules({items})]);
}

/** What a change of a pledge is judged by. */
export interface Changing {
  pledge: Pledge;
  target: PledgeTarget;
  /** In ms. */
  now: number;
}

/** What is wrong with a change, or with the parts of one that can be read. */
export const changeFaults = (c: Context<WriteEnv>, draft: PledgeDraft, {pledge, target, now}: Changing) =>
  pledgeFaults(draft, contextFor(c, pledge, now)(target));

/**
 * Changes a confirmed pledge with the request's idempotency key, under the same guards as a new one.
 *
 * @throws {ProblemError} what the rules, the stock or the campaign refuses
 */
export async function changeOnce(
  c: Context<WriteEnv>,
  {pledge, target, now}: Changing,
  {items, ...change}: PledgeChange,
): Promise<void> {
  const context = contextFor(c, pledge, now);
  const key = c.var.idempotencyKey;
  const request = {municipality: c.var.municipality.slug, actor: pledge.id, route: 'change', key} as const;
  const bodyHash = await hashBody(c, {items, ...change});
  await once(c, request, bodyHash, async () => {
    if (pledge.status !== 'confirmed') throw new ProblemError('pledge-closed');
    requireOpen(target, now);
    const draft = draftOfChange({items, ...change}, pledge);
    refuse(pledgeFaults(draft, context(target)));
    const move: ChangeMove = {
      ...{request, done: {bodyHash, pledge: pledge.id, answer: '{}'}, pledge: pledge.id, now},
      mail: crypto.randomUUID(),
      items: items?.map(({need, amount, shift = '', note = ''}) => ({need, shift, amount, note})),
      ...{display: change.display, message: change.message, consents: change.consents},
      needsReading: needsReading(change, pledge),
      mailQuota: await mailQuotaOf(c, pledge.email, now),
    };
    const attempt = () => changePledge(c.var.database, move);
    const outcome = await takeStock(c, target, attempt, (fresh) => pledgeFaults(draft, context(fresh)));
    return {outcome, done: move.done, mail: move.mail};
  });
}

/** Withdraws a confirmed pledge with the request's idempotency key. @throws {ProblemError} what the database refused */
export async function withdrawOnce(c: Context<WriteEnv>, id: string, now: number): Promise<void> {
  const key = c.var.idempotencyKey;
  const request = {municipality: c.var.municipality.slug, actor: id, route: 'withdraw', key} as const;
  const bodyHash = await hashBody(c, null);
  const done = {bodyHash, pledge: id, answer: '{}'};
  await once(c, request, bodyHash, async () => {
    const move = {request, done, pledge: id, mail: crypto.randomUUID(), now};
    return {outcome: await withdrawPledge(c.var.database, move), done, mail: move.mail};
  });
}

/** `PATCH /pledges/own`: changes a confirmed pledge under the same guards as a new one. */
export const changeOwnPledge: Handler<WriteEnv> = async (c) => {
  const now = Date.now();
  const {pledge: id} = await readManageToken(c);
  const pledge = await readPledge(c, id);
  const target = await readOwnTarget(c, {id: pledge.campaign}, now);
  const changing = {pledge, target, now};
  await changeOnce(c, changing, await readChange(c, (draft) => changeFaults(c, draft, changing)));
  return c.json(await ownPledgeNow(c, id, 'manage'));
};

/** `DELETE /pledges/own`: withdraws a confirmed pledge; what it promised is free again at once. */
export const withdrawOwnPledge: Handler<WriteEnv> = async (c) => {
  const now = Date.now();
  const {pledge: id} = await readManageToken(c);
  const {campaign} = await readPledge(c, id);
  await readOwnTarget(c, {id: campaign}, now);
  await withdrawOnce(c, id, now);
  return c.json(await ownPledgeNow(c, id, 'manage'));
};
