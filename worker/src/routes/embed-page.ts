import {paths} from '@duit/contract';
import {EMBED_ELEMENTS, embedPage, type EmbedElement} from '@duit/pages';
import type {Handler} from 'hono';
import {campaignView} from '../domain/campaign-view.js';
import type {AppEnv} from '../env.js';
import {listOrigins} from '../repositories/origins.js';
import {framingOrigins} from '../domain/framing.js';
import {listPages} from './list-pages.js';
import {answerDrawing, OWN_CACHE, pageContext} from './page-context.js';
import {stampFor} from './plain/stamp.js';
import {publicCampaign} from './public-campaign.js';

const isElement = (name: string): name is EmbedElement =>
  (EMBED_ELEMENTS as readonly string[]).includes(name);

/**
 * `GET /embed/{municipality}/{campaign}`: one element as a page for a frame, which the municipality's and the
 * organiser's sites may show and nobody else.
 */
export const showEmbed: Handler<AppEnv, '/:municipality/:campaign'> = async (c) => {
  const {database, municipality, campaign: found} = await publicCampaign(c.env, c.req.param());
  const ancestors = framingOrigins(
    await listOrigins(database, {municipality: municipality.slug, organisation: found.organisation}),
  );
  // From here on the same sites may show what goes wrong: an empty frame would help nobody.
  c.set('frame', {ancestors, path: paths.page(municipality.slug, found.slug)});
  // The site round the frame has a language; the reader's browser need not share it.
  const chosen = c.req.query('lang') === c.get('locale');
  if (!chosen) c.set('locale', municipality.locale);
  const context = pageContext(c, municipality);
  const asked = c.req.query('element') ?? '';
  const element = isElement(asked) ? asked : 'card';
  const campaign = campaignView(found, municipality, {
    now: context.now,
    publicOrigin: context.origin,
  });
  const hasForm = element === 'campaign' || element === 'pledge-form';
  const stamp = hasForm ? await stampFor(c, campaign) : undefined;
  const lists =
    element === 'campaign' &&
    (await listPages(database, {municipality, campaign: found, secret: c.env.SECRET}));
  const page = await embedPage({campaign, municipality, element, ancestors, stamp, ...lists}, context);
  return answerDrawing(c, page, {ancestors, ...(hasForm && {forms: "'self'"})}, stamp && OWN_CACHE);
};
