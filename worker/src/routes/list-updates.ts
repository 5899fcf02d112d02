import type {Page, Update} from '@duit/contract';
import type {Handler} from 'hono';
import {updateView} from '../domain/campaign-view.js';
import {decodeCursor, encodeCursor} from '../domain/cursor.js';
import type {MunicipalityEnv} from '../env.js';
import {ProblemError} from '../middleware/problem.js';
import {publicJson} from '../middleware/public-json.js';
import {readQuery} from '../middleware/validation.js';
import {listUpdates as updatesOf} from '../repositories/campaigns.js';
import {findCard} from '../repositories/cards.js';
import {cursorOf, pageQuery} from './query.js';

/** `GET /campaigns/{campaign}/updates`: one page, newest first. */
export const listUpdates: Handler<MunicipalityEnv, '/:campaign'> = async (c) => {
  const {limit, cursor} = readQuery(c.req.url, pageQuery);
  const {database} = c.var;
  const municipality = c.var.municipality.slug;
  const found = await findCard(database, {municipality, slug: c.req.param('campaign')});
  if (found.outcome === 'not-found') throw new ProblemError('not-found');
  const position = await cursorOf(cursor, decodeCursor);
  const after = position && {publishedAt: position[0], id: position[1]};
  const {updates, next} = await updatesOf(database, {municipality, campaign: found.card.id, limit, after});
  const page: Page<Update> = {
    items: updates.map(updateView),
    cursor: next && encodeCursor([next.publishedAt, next.id]),
  };
  return publicJson(c, page);
};
