import type {Handler} from 'hono';
import * as v from 'valibot';
import {createChallenge} from '../domain/proof.js';
import type {MunicipalityEnv} from '../env.js';
import {KEY, readWriter, requireOwnCampaign} from '../middleware/write-guard.js';
import {readQuery} from '../middleware/validation.js';
import {readTarget, requireOpen} from './pledge-writes.js';

const query = v.strictObject({
  campaign: v.pipe(v.string(), v.maxLength(64, 'unknown')),
  /** The Idempotency-Key that the pledge will carry. */
  key: v.pipe(v.string(), v.regex(KEY, 'choice')),
});

/**
 * `GET /challenges`: a proof-of-work challenge for one pledge, valid for an hour. A site that may not write
 * hears so here, where its script can read the answer: the preflight of its write is refused unread.
 */
export const readChallenge: Handler<MunicipalityEnv> = async (c) => {
  const {campaign, key} = readQuery(c.req.url, query);
  const now = Date.now();
  const target = await readTarget(c, {slug: campaign}, now);
  const origin = c.req.header('Origin');
  // None: the API's own pages, or no browser.
  if (origin !== undefined) requireOwnCampaign(await readWriter(c, origin), target.organisation);
  requireOpen(target, now);
  const subject = {municipality: c.var.municipality.slug, campaign: target.slug, key};
  c.header('Cache-Control', 'no-store');
  return c.json(await createChallenge(c.env.SECRET, subject, now));
};
