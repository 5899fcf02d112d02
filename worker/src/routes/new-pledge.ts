/** What one batch stores of a pledge that passed every rule, by whichever form it came. */
import {LIMITS, type PledgeInput} from '@duit/contract';
import type {Context} from 'hono';
import {connectionOf} from '../domain/connection.js';
import {keyedHash} from '../domain/keyed-hash.js';
import {needsById} from '../domain/own-pledge-view.js';
import type {PledgeFormKind, PledgeTarget} from '../domain/pledge.js';
import {DAY_MS, HOUR_MS, plainCaps, windowOf, type Quota} from '../domain/quotas.js';
import {needsHold} from '../domain/stock.js';
import {deriveToken, hashToken} from '../domain/tokens.js';
import type {WriteEnv} from '../env.js';
import type {NewPledge} from '../repositories/pledges.js';

type PledgeContextOf = Context<WriteEnv>;

/** The limit of mails to an address; the address itself is not stored with it. */
export async function mailQuotaOf(
  c: PledgeContextOf,
  email: string,
  now: number,
  cap: number = c.var.municipality.policy.caps.address,
): Promise<Quota> {
  const windowStart = windowOf(now, DAY_MS);
  const subject = await keyedHash(c.env.SECRET, 'address', windowStart, email.toLowerCase());
  return {scope: 'address', subject, windowStart, cap};
}

async function quotasOf(
  c: PledgeContextOf,
  target: PledgeTarget,
  limited: string[],
  {form, now}: {form: PledgeFormKind; now: number},
): Promise<Quota[]> {
  const {caps} = c.var.municipality.policy;
  const connection = connectionOf(c.req.header('CF-Connecting-IP') ?? '');
  const windowStart = windowOf(now, HOUR_MS);
  const salted = await keyedHash(c.env.SECRET, 'connection', windowOf(now, DAY_MS), connection);
  const strict = plainCaps(caps);
  return [
    {scope: 'connection', subject: salted, windowStart, cap: caps.connection},
    {scope: 'campaign', subject: target.id, windowStart, cap: caps.campaign},
    ...limited.map((need): Quota => ({scope: 'need', subject: need, windowStart, cap: caps.need})),
    ...(form === 'plain'
      ? [
          {scope: 'form-connection', subject: salted, windowStart, cap: strict.connection} as const,
          {scope: 'form-campaign', subject: target.id, windowStart, cap: strict.campaign} as const,
        ]
      : []),
  ];
}

/**
 * Everything that one batch stores. A pledge by the plain form reserves nothing: nobody worked for it, and who only
 * wants to keep others from something scarce would.
 */
export async function newPledge(
  c: PledgeContextOf,
  target: PledgeTarget,
  input: Omit<PledgeInput, 'proof'>,
  {form, bodyHash}: {form: PledgeFormKind; bodyHash: string},
): Promise<NewPledge> {
  const now = Date.now();
  const municipality = c.var.municipality.slug;
  const id = crypto.randomUUID();
  const needs = needsById(target.needs);
  const items = input.items.map(({need, amount, shift = '', note = ''}) => ({need, shift, amount, note}));
  const holds = items.filter(({need}) => {
    const stock = needs.get(need);
    return form === 'element' && stock !== undefined && needsHold(stock);
  });
  const [confirmBefore, holdUntil] = [now + LIMITS.confirmMs, now + LIMITS.holdMs];
  const answer = {
    confirmBefore: new Date(confirmBefore).toISOString(),
    heldUntil: holds.length > 0 ? new Date(holdUntil).toISOString() : null,
  };
  const limited = [...new Set(holds.map(({need}) => need))];
  const {caps} = c.var.municipality.policy;
  const token = await deriveToken(c.env.SECRET, {purpose: 'confirm', municipality, pledge: id, version: 1});
  return {
    request: {municipality, actor: '', route: 'pledge', key: c.var.idempotencyKey},
    done: {bodyHash, pledge: id, answer: JSON.stringify(answer)},
    ...{id, person: crypto.randomUUID(), mail: crypto.randomUUID(), campaign: target.id, input, items, holds},
    ...{form, holdUntil, confirmBefore, now},
    tokenHash: await hashToken(token),
    quotas: await quotasOf(c, target, limited, {form, now}),
    mailQuota: await mailQuotaOf(c, input.email, now, (form === 'plain' ? plainCaps(caps) : caps).address),
  };
}
