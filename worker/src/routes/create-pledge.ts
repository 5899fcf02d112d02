import {LIMITS, pledgeInputSchema, type PledgeInput, type PledgeReceipt} from '@duit/contract';
import type {Context, Handler} from 'hono';
import {connectionOf} from '../domain/connection.js';
import {keyedHash} from '../domain/keyed-hash.js';
import {pageAddress} from '../domain/page-address.js';
import {draftOfInput, draftOfParts} from '../domain/pledge-draft.js';
import {pledgeFaults, type PledgeContext} from '../domain/pledge-rules.js';
import {isProofValid} from '../domain/proof.js';
import {DAY_MS, HOUR_MS, windowOf, type Quota} from '../domain/quotas.js';
import {needsById} from '../domain/own-pledge-view.js';
import {needsHold} from '../domain/stock.js';
import {deriveToken, hashToken} from '../domain/tokens.js';
import type {PledgeTarget} from '../domain/pledge.js';
import type {WriteEnv} from '../env.js';
import {ProblemError} from '../middleware/problem.js';
import {readJsonBody} from '../middleware/read-json.js';
import {faultsOf} from '../middleware/validation.js';
import {createPledge as store, type NewPledge} from '../repositories/pledges.js';
import {hashBody, once, readCard, readOwnTarget, refuse, requireOpen, takeStock} from './pledge-writes.js';

type PledgeContextOf = Context<WriteEnv>;

/** The limit of mails to an address; the address itself is not stored with it. */
export async function mailQuotaOf(c: PledgeContextOf, email: string, now: number): Promise<Quota> {
  const windowStart = windowOf(now, DAY_MS);
  const subject = await keyedHash(c.env.SECRET, 'address', windowStart, email.toLowerCase());
  return {scope: 'address', subject, windowStart, cap: c.var.municipality.policy.caps.address};
}

async function quotasOf(
  c: PledgeContextOf,
  target: PledgeTarget,
  limited: string[],
  now: number,
): Promise<Quota[]> {
  const {caps} = c.var.municipality.policy;
  const connection = connectionOf(c.req.header('CF-Connecting-IP') ?? '');
  const windowStart = windowOf(now, HOUR_MS);
  const salted = await keyedHash(c.env.SECRET, 'connection', windowOf(now, DAY_MS), connection);
  return [
    {scope: 'connection', subject: salted, windowStart, cap: caps.connection},
    {scope: 'campaign', subject: target.id, windowStart, cap: caps.campaign},
    ...limited.map((need): Quota => ({scope: 'need', subject: need, windowStart, cap: caps.need})),
  ];
}

/** Everything that one batch stores. */
async function newPledge(
  c: PledgeContextOf,
  target: PledgeTarget,
  input: PledgeInput,
  bodyHash: string,
): Promise<NewPledge> {
  const now = Date.now();
  const municipality = c.var.municipality.slug;
  const id = crypto.randomUUID();
  const needs = needsById(target.needs);
  const items = input.items.map(({need, amount, shift = '', note = ''}) => ({need, shift, amount, note}));
  const holds = items.filter(({need}) => {
    const stock = needs.get(need);
    return stock !== undefined && needsHold(stock);
  });
  const [confirmBefore, holdUntil] = [now + LIMITS.confirmMs, now + LIMITS.holdMs];
  const answer = {
    confirmBefore: new Date(confirmBefore).toISOString(),
    heldUntil: holds.length > 0 ? new Date(holdUntil).toISOString() : null,
  };
  const limited = [...new Set(holds.map(({need}) => need))];
  const token = await deriveToken(c.env.SECRET, {purpose: 'confirm', municipality, pledge: id, version: 1});
  return {
    request: {municipality, actor: '', route: 'pledge', key: c.var.idempotencyKey},
    done: {bodyHash, pledge: id, answer: JSON.stringify(answer)},
    ...{id, person: crypto.randomUUID(), mail: crypto.randomUUID(), campaign: target.id, input, items, holds},
    ...{holdUntil, confirmBefore, now},
    tokenHash: await hashToken(token),
    quotas: await quotasOf(c, target, limited, now),
    mailQuota: await mailQuotaOf(c, input.email, now),
  };
}

/** `POST /campaigns/{campaign}/pledges`: stores a pending pledge and mails the link that confirms it. */
export const createPledge: Handler<WriteEnv, '/:campaign'> = async (c) => {
  const {SECRET: secret, PUBLIC_ORIGIN: publicOrigin} = c.env;
  const {municipality, idempotencyKey: key, writer} = c.var;
  const now = Date.now();
  const target = await readOwnTarget(c, {slug: c.req.param('campaign')}, now);
  const {value: body} = await readJsonBody(c);
  const checked = faultsOf(pledgeInputSchema, body);
  const context = ({needs}: PledgeTarget): PledgeContext => ({
    needs,
    now,
    maxCents: municipality.policy.maxCents,
    privacyVersion: municipality.privacyNotice.version,
    pageOrigins: [writer.origin, publicOrigin],
  });
  if (!checked.ok) {
    requireOpen(target, now);
    throw new ProblemError('invalid-input', [
      ...checked.faults,
      ...pledgeFaults(draftOfParts(body), context(target)),
    ]);
  }
  const {proof, ...rest} = checked.value;
  const input = {...rest, page: pageAddress(rest.page)};
  const bodyHash = await hashBody(c, {campaign: target.slug, ...input});
  const request = {municipality: municipality.slug, actor: '', route: 'pledge', key} as const;
  const done = await once(c, request, bodyHash, async () => {
    requireOpen(target, now);
    const faults = (fresh: PledgeTarget) => pledgeFaults(draftOfInput(checked.value), context(fresh));
    refuse(faults(target));
    const subject = {municipality: municipality.slug, campaign: target.slug, key};
    if (!(await isProofValid(secret, subject, proof, now))) throw new ProblemError('proof-rejected');
    const pledge = await newPledge(c, target, {proof, ...input}, bodyHash);
    const outcome = await takeStock(c, target, () => store(c.var.database, pledge), faults);
    return {outcome, done: pledge.done, mail: pledge.mail};
  });
  const times = JSON.parse(done.answer) as Pick<PledgeReceipt, 'confirmBefore' | 'heldUntil'>;
  const receipt: PledgeReceipt = {status: 'pending', ...times, campaign: await readCard(c, target.id)};
  return c.json(receipt, 201);
};
