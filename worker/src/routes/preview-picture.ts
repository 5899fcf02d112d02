import type {Handler} from 'hono';
import {cardView} from '../domain/campaign-view.js';
import type {AppEnv} from '../env.js';
import {ProblemError} from '../middleware/problem.js';
import {matchesTag} from '../middleware/public-json.js';
import {pageContext} from './page-context.js';
import {publicCard} from './public-campaign.js';

/** Who shows it keeps a copy anyway; a job draws it anew when the campaign has moved. */
const CACHE = 'public, max-age=300, stale-while-revalidate=3600';

/**
 * `GET /c/{municipality}/{campaign}/preview.png`: what other websites show beside a link, 1200 × 630. While it
 * has not been drawn, the campaign's own picture stands in for it.
 */
export const showPreviewPicture: Handler<AppEnv, '/:municipality/:campaign'> = async (c) => {
  // A campaign that is not public any more has no picture, whatever lies in the bucket.
  const {municipality, card} = await publicCard(c.env, c.req.param());
  const headers = {'Cache-Control': CACHE, 'Access-Control-Allow-Origin': '*'};
  const stored = await c.env.IMAGES.get(`previews/${municipality.slug}/${card.slug}.png`);
  if (!stored) {
    const {now, origin} = pageContext(c);
    const {image} = cardView(card, {now, publicOrigin: origin});
    if (!image) throw new ProblemError('not-found');
    return c.body(null, 302, {...headers, 'Cache-Control': 'public, max-age=60', Location: image.url});
  }
  const tagged = {...headers, ETag: stored.httpEtag};
  if (matchesTag(c.req.header('If-None-Match'), stored.httpEtag)) {
    await stored.body.cancel();
    return c.body(null, 304, tagged);
  }
  return c.body(stored.body, 200, {
    ...tagged,
    'Content-Type': 'image/png',
    'Content-Length': String(stored.size),
  });
};
