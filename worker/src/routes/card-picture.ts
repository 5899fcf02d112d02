import {cardPicture} from '@duit/pages';
import type {Handler} from 'hono';
import {databaseFor} from '../adapters/database-for.js';
import {cardView} from '../domain/campaign-view.js';
import type {AppEnv} from '../env.js';
import {ProblemError} from '../middleware/problem.js';
import {publicBody} from '../middleware/public-json.js';
import {findCard} from '../repositories/cards.js';
import {findMunicipality} from '../repositories/municipalities.js';
import {pageContext} from './page-context.js';

/** Longer than data: a picture in a page is not looked at again before the page is. */
const CACHE = 'public, max-age=60, stale-while-revalidate=300';

/** `GET /c/{municipality}/{campaign}/card.svg`: the card as a picture with the progress of now. */
export const showCardPicture: Handler<AppEnv, '/:municipality/:campaign'> = async (c) => {
  const {municipality: slug, campaign} = c.req.param();
  const database = databaseFor(c.env, slug);
  const [tenant, found] = await Promise.all([
    findMunicipality(database, {municipality: slug}),
    findCard(database, {municipality: slug, slug: campaign}),
  ]);
  if (tenant.outcome === 'not-found' || found.outcome === 'not-found') throw new ProblemError('not-found');
  const {chosen, now, origin, texts} = pageContext(c, tenant.municipality);
  const {locale} = tenant.municipality;
  // The page around the picture has a language, which the reader's browser need not share.
  const picture = cardPicture(
    cardView(found.card, {now, publicOrigin: origin}),
    chosen ?? locale,
    now,
    locale,
    texts,
  );
  c.header('Access-Control-Allow-Origin', '*');
  c.header('Content-Language', chosen ?? locale);
  return publicBody(c, String(await picture), 'image/svg+xml; charset=utf-8', CACHE);
};
