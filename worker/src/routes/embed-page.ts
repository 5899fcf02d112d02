import {EMBED_ELEMENTS, embedPage, type EmbedElement} from '@duit/pages';
import type {Handler} from 'hono';
import {databaseFor} from '../adapters/database-for.js';
import {campaignView} from '../domain/campaign-view.js';
import type {AppEnv} from '../env.js';
import {ProblemError} from '../middleware/problem.js';
import {findCampaign} from '../repositories/campaigns.js';
import {findMunicipality} from '../repositories/municipalities.js';
import {listOrigins} from '../repositories/origins.js';
import {framingOrigins} from '../domain/framing.js';
import {listPages} from './list-pages.js';
import {answerDrawing, OWN_CACHE, pageContext} from './page-context.js';
import {stampFor} from './plain/stamp.js';

const isElement = (name: string): name is EmbedElement =>
  (EMBED_ELEMENTS as readonly string[]).includes(name);

/**
 * `GET /embed/{municipality}/{campaign}`: one element as a page for a frame, which the municipality's and the
 * organiser's sites may show and nobody else.
 */
export const showEmbed: Handler<AppEnv, '/:municipality/:campaign'> = async (c) => {
  const {municipality: slug, campaign: name} = c.req.param();
  const database = databaseFor(c.env, slug);
  const [tenant, found] = await Promise.all([
    findMunicipality(database, {municipality: slug}),
    findCampaign(database, {municipality: slug, slug: name}),
  ]);
  if (tenant.outcome === 'not-found' || found.outcome === 'not-found') throw new ProblemError('not-found');
  const {municipality} = tenant;
  const {organisation} = found.campaign;
  const ancestors = framingOrigins(await listOrigins(database, {municipality: slug, organisation}));
  // The site round the frame has a language; the reader's browser need not share it.
  const chosen = c.req.query('lang') === c.get('locale');
  if (!chosen) c.set('locale', municipality.locale);
  const context = pageContext(c, municipality);
  const asked = c.req.query('element') ?? '';
  const element = isElement(asked) ? asked : 'card';
  const campaign = campaignView(found.campaign, municipality, {
    now: context.now,
    publicOrigin: context.origin,
  });
  const hasForm = element === 'campaign' || element === 'pledge-form';
  const stamp = hasForm ? await stampFor(c, campaign) : undefined;
  const lists =
    element === 'campaign' &&
    (await listPages(database, {municipality, campaign: found.campaign, secret: c.env.SECRET}));
  const page = await embedPage({campaign, municipality, element, ancestors, stamp, ...lists}, context);
  return answerDrawing(c, page, {ancestors, ...(hasForm && {forms: "'self'"})}, stamp && OWN_CACHE);
};
