import {LIMITS} from '@duit/contract';
import {campaignPage, structuredData} from '@duit/pages';
import type {Handler} from 'hono';
import {databaseFor} from '../adapters/database-for.js';
import {campaignView, supporterView, updateView} from '../domain/campaign-view.js';
import {decodeCursor, encodeCursor, openCursor, sealCursor, type Position} from '../domain/cursor.js';
import type {AppEnv} from '../env.js';
import {ProblemError} from '../middleware/problem.js';
import {findCampaign, listUpdates} from '../repositories/campaigns.js';
import {findMunicipality} from '../repositories/municipalities.js';
import {listSupporters} from '../repositories/supporters.js';
import {answerPage, pageContext} from './page-context.js';
import {supportersScope} from './list-supporters.js';

const limit = LIMITS.pageSize;

/** `GET /c/{municipality}/{campaign}`: the campaign's own page, which works without script. */
export const showCampaign: Handler<AppEnv, '/:municipality/:campaign'> = async (c) => {
  const {municipality: slug, campaign: name} = c.req.param();
  const database = databaseFor(c.env, slug);
  const [tenant, found] = await Promise.all([
    findMunicipality(database, {municipality: slug}),
    findCampaign(database, {municipality: slug, slug: name}),
  ]);
  if (tenant.outcome === 'not-found' || found.outcome === 'not-found') throw new ProblemError('not-found');
  const {municipality} = tenant;
  if (!c.get('localeAsked')) c.set('locale', municipality.locale);
  const {id: campaign, timeZone} = found.campaign;
  const scope = supportersScope(slug, campaign);
  // A cursor that is old or mistyped shows the first page: a person came by a link, not by a program.
  const older = decodeCursor(c.req.query('updates') ?? '');
  const earlier: Position | undefined = await openCursor(
    c.env.SECRET,
    scope,
    c.req.query('supporters') ?? '',
  );
  const [updates, supporters] = await Promise.all([
    listUpdates(database, {
      ...{municipality: slug, campaign, limit},
      after: older && {publishedAt: older[0], id: older[1]},
    }),
    listSupporters(database, {
      ...{municipality: slug, campaign, limit},
      after: earlier && {confirmedAt: earlier[0], pledge: earlier[1]},
    }),
  ]);
  const context = pageContext(c, municipality);
  const view = campaignView(found.campaign, municipality, {now: context.now, publicOrigin: context.origin});
  const data = structuredData(view, municipality, context);
  const page = campaignPage(
    {
      campaign: view,
      municipality,
      data,
      updates: {
        items: updates.updates.map(updateView),
        cursor: updates.next && encodeCursor([updates.next.publishedAt, updates.next.id]),
        first: older === undefined,
      },
      supporters: {
        items: supporters.supporters.map((each) =>
          supporterView(each, municipality.policy.moderation, timeZone),
        ),
        cursor:
          supporters.next &&
          (await sealCursor(c.env.SECRET, scope, [supporters.next.confirmedAt, supporters.next.pledge])),
        first: earlier === undefined,
      },
    },
    context,
  );
  return answerPage(c, page, {inline: data});
};
