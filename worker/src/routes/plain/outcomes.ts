import {pageOfPlace, pledgeOutcomePage, queryOfPlace, type FormPlace, type PledgeOutcome} from '@duit/pages';
import type {Context, Handler} from 'hono';
import type {ContentfulStatusCode} from 'hono/utils/http-status';
import type {WriteEnv} from '../../env.js';
import {answerOnce, pageContext} from '../page-context.js';
import {readTarget} from '../pledge-writes.js';
import {placeOf} from './place.js';

/** Where a browser goes after a form did its work. The fragment keeps it from taking the form's along. */
export const seeOther = (c: Context<WriteEnv>, path: string, query: string): Response => {
  c.header('Cache-Control', 'no-store');
  return c.redirect(`${path}${query}#main`, 303);
};

/** Answers a page that says what became of a pledge. */
export const answerOutcome = (
  c: Context<WriteEnv>,
  outcome: PledgeOutcome,
  place: FormPlace,
  status: ContentfulStatusCode = 200,
): Promise<Response> =>
  answerOnce(
    c,
    pledgeOutcomePage(outcome, place, c.var.municipality, pageContext(c, c.var.municipality)),
    status,
    {},
  );

/** `GET …/pledged`, `…/confirmed`, `…/withdrawn`: nothing personal in the address, nothing personal on the page. */
export const showOutcome =
  (outcome: PledgeOutcome): Handler<WriteEnv, '/:municipality/:campaign'> =>
  async (c) => {
    const target = await readTarget(c, {slug: c.req.param('campaign')}, Date.now());
    return answerOutcome(c, outcome, await placeOf(c, target));
  };

/** `GET …/pledges`: an address that somebody kept, or came back to; it leads to the form. */
export const toForm: Handler<WriteEnv, '/:municipality/:campaign'> = async (c) => {
  const place = await placeOf(c, await readTarget(c, {slug: c.req.param('campaign')}, Date.now()));
  return c.redirect(`${pageOfPlace(place)}${queryOfPlace(place, {locale: c.get('locale')})}`, 303);
};
