import {pledgeInputSchema, type PledgeReceipt} from '@duit/contract';
import type {Handler} from 'hono';
import {pageAddress} from '../domain/page-address.js';
import {draftOfInput, draftOfParts} from '../domain/pledge-draft.js';
import {pledgeFaults, type PledgeContext} from '../domain/pledge-rules.js';
import {isProofValid} from '../domain/proof.js';
import type {PledgeTarget} from '../domain/pledge.js';
import type {WriteEnv} from '../env.js';
import {ProblemError} from '../middleware/problem.js';
import {readJsonBody} from '../middleware/read-json.js';
import {faultsOf} from '../middleware/validation.js';
import {createPledge as store} from '../repositories/pledges.js';
import {newPledge} from './new-pledge.js';
import {hashBody, once, readCard, readOwnTarget, refuse, requireOpen, takeStock} from './pledge-writes.js';

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
    const pledge = await newPledge(c, target, input, {form: 'element', bodyHash});
    const outcome = await takeStock(c, target, () => store(c.var.database, pledge), faults);
    return {outcome, done: pledge.done, mail: pledge.mail};
  });
  const times = JSON.parse(done.answer) as Pick<PledgeReceipt, 'confirmBefore' | 'heldUntil'>;
  const receipt: PledgeReceipt = {status: 'pending', ...times, campaign: await readCard(c, target.id)};
  return c.json(receipt, 201);
};
