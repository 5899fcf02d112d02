import {CAMPAIGN_STATES, FINDING, LIMITS, type CardPage} from '@duit/contract';
import type {Handler} from 'hono';
import * as v from 'valibot';
import {cardView} from '../domain/campaign-view.js';
import {decodeCursor, encodeCursor} from '../domain/cursor.js';
import {typedKeys} from '../domain/search-words.js';
import type {MunicipalityEnv} from '../env.js';
import {publicJson} from '../middleware/public-json.js';
import {readQuery} from '../middleware/validation.js';
import {findCards, listCards} from '../repositories/cards.js';
import {ownTexts} from './own-texts.js';
import {cursorOf, pageEntries} from './query.js';

const batchQuery = v.strictObject({
  slugs: v.pipe(
    v.string(),
    v.transform((text) => [...new Set(text.split(',').filter(Boolean))]),
    v.minLength(1, 'required'),
    v.maxLength(LIMITS.slugs, 'too-many'),
  ),
});

const listQuery = v.strictObject({
  ...pageEntries,
  theme: v.optional(v.pipe(v.string(), v.regex(/^[a-z0-9-]{1,64}$/, 'unknown'))),
  status: v.optional(v.picklist([...CAMPAIGN_STATES, 'open'], 'choice')),
  neighbourhood: v.optional(
    v.pipe(v.string(), v.minLength(1, 'required'), v.maxLength(FINDING.neighbourhood, 'unknown')),
  ),
  q: v.optional(v.pipe(v.string(), v.maxLength(FINDING.search, 'too-long'))),
});

/** `GET /campaigns`: the cards that are named, or one page of all. */
export const listCampaigns: Handler<MunicipalityEnv> = async (c) => {
  const {database} = c.var;
  const municipality = c.var.municipality.slug;
  const context = {now: Date.now(), publicOrigin: c.env.PUBLIC_ORIGIN};
  if (c.req.query('slugs') !== undefined) {
    const {slugs} = readQuery(c.req.url, batchQuery);
    const cards = await findCards(database, {municipality, slugs});
    const page: CardPage = {
      items: cards.map((card) => cardView(card, context)),
      cursor: null,
      ...ownTexts(c.var.municipality),
    };
    return publicJson(c, page);
  }
  const {q = '', limit, cursor, ...filter} = readQuery(c.req.url, listQuery);
  const position = await cursorOf(cursor, decodeCursor);
  const after = position && {position: position[0], id: position[1]};
  const {cards, next} = await listCards(database, {
    ...{municipality, ...filter, words: typedKeys(q), limit, after},
    now: context.now,
  });
  const page: CardPage = {
    items: cards.map((card) => cardView(card, context)),
    cursor: next && encodeCursor([next.position, next.id]),
    ...ownTexts(c.var.municipality),
  };
  return publicJson(c, page);
};
