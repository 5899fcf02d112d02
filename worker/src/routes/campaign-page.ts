import {campaignPage, structuredData} from '@duit/pages';
import type {Handler} from 'hono';
import {campaignView} from '../domain/campaign-view.js';
import {decodeCursor, openCursor} from '../domain/cursor.js';
import type {AppEnv} from '../env.js';
import {answerDrawing, OWN_CACHE, pageContext} from './page-context.js';
import {listPages} from './list-pages.js';
import {stampFor} from './plain/stamp.js';
import {publicCampaign} from './public-campaign.js';
import {supportersScope} from './list-supporters.js';

/** `GET /c/{municipality}/{campaign}`: the campaign's own page, which works without script. */
export const showCampaign: Handler<AppEnv, '/:municipality/:campaign'> = async (c) => {
  const {database, municipality, campaign} = await publicCampaign(c.env, c.req.param());
  if (!c.get('localeAsked')) c.set('locale', municipality.locale);
  // A cursor that is old or mistyped shows the first page: a person came by a link, not by a program.
  const older = decodeCursor(c.req.query('updates') ?? '');
  const scope = supportersScope(municipality.slug, campaign.id);
  const earlier = await openCursor(c.env.SECRET, scope, c.req.query('supporters') ?? '');
  const lists = await listPages(database, {
    ...{municipality, campaign, secret: c.env.SECRET},
    ...{older, earlier},
  });
  const context = pageContext(c, municipality);
  const view = campaignView(campaign, municipality, {now: context.now, publicOrigin: context.origin});
  const stamp = await stampFor(c, view);
  const page = await campaignPage(
    {
      campaign: view,
      municipality,
      data: structuredData(view, municipality, context),
      stamp,
      updates: {...lists.updates, first: older === undefined},
      supporters: {...lists.supporters, first: earlier === undefined},
    },
    context,
  );
  return answerDrawing(c, page, {forms: "'self'"}, stamp && OWN_CACHE);
};
