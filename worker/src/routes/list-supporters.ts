import type {Page, Supporter} from '@duit/contract';
import type {Handler} from 'hono';
import {supporterView} from '../domain/campaign-view.js';
import {openCursor, sealCursor} from '../domain/cursor.js';
import type {MunicipalityEnv} from '../env.js';
import {ProblemError} from '../middleware/problem.js';
import {publicJson} from '../middleware/public-json.js';
import {readQuery} from '../middleware/validation.js';
import {findCard} from '../repositories/cards.js';
import {listSupporters as supportersOf} from '../repositories/supporters.js';
import {cursorOf, pageQuery} from './query.js';

/** What a cursor of this list is sealed for. */
export const supportersScope = (municipality: string, campaign: string): string =>
  `supporters/${municipality}/${campaign}`;

/** `GET /campaigns/{campaign}/supporters`: one page, newest first, as far as the public may know them. */
export const listSupporters: Handler<MunicipalityEnv, '/:campaign'> = async (c) => {
  const {limit, cursor} = readQuery(c.req.url, pageQuery);
  const {database, municipality} = c.var;
  const found = await findCard(database, {municipality: municipality.slug, slug: c.req.param('campaign')});
  if (found.outcome === 'not-found') throw new ProblemError('not-found');
  const {id: campaign, timeZone} = found.card;
  const scope = supportersScope(municipality.slug, campaign);
  const position = await cursorOf(cursor, (text) => openCursor(c.env.SECRET, scope, text));
  const after = position && {confirmedAt: position[0], pledge: position[1]};
  const {supporters, next} = await supportersOf(database, {
    ...{municipality: municipality.slug, campaign, limit, after},
  });
  const page: Page<Supporter> = {
    items: supporters.map((each) => supporterView(each, municipality.policy.moderation, timeZone)),
    cursor: next && (await sealCursor(c.env.SECRET, scope, [next.confirmedAt, next.pledge])),
  };
  return publicJson(c, page);
};
