import type {Handler} from 'hono';
import {campaignView} from '../domain/campaign-view.js';
import type {MunicipalityEnv} from '../env.js';
import {ProblemError} from '../middleware/problem.js';
import {publicJson} from '../middleware/public-json.js';
import {readQuery} from '../middleware/validation.js';
import {findCampaign} from '../repositories/campaigns.js';
import {ownTexts} from './own-texts.js';
import {noQuery} from './query.js';

/** `GET /campaigns/{campaign}`: the whole campaign. */
export const readCampaign: Handler<MunicipalityEnv, '/:campaign'> = async (c) => {
  readQuery(c.req.url, noQuery);
  const {database, municipality} = c.var;
  const found = await findCampaign(database, {
    municipality: municipality.slug,
    slug: c.req.param('campaign'),
  });
  if (found.outcome === 'not-found') throw new ProblemError('not-found');
  const context = {now: Date.now(), publicOrigin: c.env.PUBLIC_ORIGIN};
  return publicJson(c, {...campaignView(found.campaign, municipality, context), ...ownTexts(municipality)});
};
