import {cardPicture} from '@duit/pages';
import type {Handler} from 'hono';
import {cardView} from '../domain/campaign-view.js';
import type {AppEnv} from '../env.js';
import {publicBody} from '../middleware/public-json.js';
import {pageContext} from './page-context.js';
import {publicCard} from './public-campaign.js';

/** Longer than data: a picture in a page is not looked at again before the page is. */
const CACHE = 'public, max-age=60, stale-while-revalidate=300';

/** `GET /c/{municipality}/{campaign}/card.svg`: the card as a picture with the progress of now. */
export const showCardPicture: Handler<AppEnv, '/:municipality/:campaign'> = async (c) => {
  const {municipality, card} = await publicCard(c.env, c.req.param());
  const {chosen, now, origin, texts} = pageContext(c, municipality);
  const {locale} = municipality;
  // The page around the picture has a language, which the reader's browser need not share.
  const picture = cardPicture(
    cardView(card, {now, publicOrigin: origin}),
    chosen ?? locale,
    now,
    locale,
    texts,
  );
  c.header('Access-Control-Allow-Origin', '*');
  c.header('Content-Language', chosen ?? locale);
  return publicBody(c, String(await picture), 'image/svg+xml; charset=utf-8', CACHE);
};
