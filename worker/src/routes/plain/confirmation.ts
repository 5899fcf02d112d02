import {paths, plainPaths, PROBLEMS, type ProblemCode} from '@duit/contract';
import {confirmationPage, type FormPlace} from '@duit/pages';
import type {Context, Handler} from 'hono';
import type {WriteEnv} from '../../env.js';
import {ProblemError} from '../../middleware/problem.js';
import {readForm} from '../../middleware/read-form.js';
import {refusalTexts} from '../../middleware/refusal-texts.js';
import {confirmOnce} from '../confirm-pledge.js';
import {ownPledgeNow, requireFresh} from '../own-token.js';
import {answerOnce, pageContext} from '../page-context.js';
import {hashBody, requireOpen} from '../pledge-writes.js';
import {requireNotFromElsewhere} from './form-write.js';
import {followLink, ownInput, OWN_POLICY, type Followed} from './own-page.js';
import {answerOutcome, seeOther} from './outcomes.js';

type Own = Context<WriteEnv, '/:municipality/:campaign'>;

const placeHere = (c: Own): FormPlace => ({
  municipality: c.var.municipality.slug,
  campaign: c.req.param('campaign'),
});

/** What a link that is no good any more is answered with, kindly. @throws what is no link's fault */
function answerRefusal(c: Own, error: unknown): Promise<Response> {
  if (!(error instanceof ProblemError)) throw error;
  const place = placeHere(c);
  if (error.code === 'token-used') return answerOutcome(c, 'already', place);
  if (error.code === 'token-expired' || error.code === 'erased')
    return answerOutcome(c, 'expired', place, 410);
  if (error.code === 'not-found') return answerOutcome(c, 'unknown', place, 404);
  throw error;
}

/** The page with the button, as the pledge and the stock are now. */
async function answerPledge(c: Own, {pledge, text}: Followed, problem?: ProblemCode): Promise<Response> {
  const own = await ownPledgeNow(c, pledge.id, 'confirm');
  const words = problem && refusalTexts(c).problems[problem];
  const page = confirmationPage(
    {...ownInput(c, own, text), ...(words && {notice: {title: words.title, text: words.detail}})},
    pageContext(c, c.var.municipality),
  );
  return answerOnce(c, page, problem ? PROBLEMS[problem] : 200, OWN_POLICY);
}

/** `GET …/confirmation`: what the mail's link shows. Nothing is consumed: mail scanners follow links. */
export const showConfirmation: Handler<WriteEnv, '/:municipality/:campaign'> = async (c) => {
  const now = Date.now();
  try {
    const followed = await followLink(c, 'confirm', now);
    requireFresh(followed.token, now);
    requireOpen(followed.target, now);
    return await answerPledge(c, followed);
  } catch (error) {
    return answerRefusal(c, error);
  }
};

/** `POST …/confirmation`: makes the pledge count. Sent twice it says that it is done. */
export const confirmByForm: Handler<WriteEnv, '/:municipality/:campaign'> = async (c) => {
  const now = Date.now();
  requireNotFromElsewhere(c);
  const {accept} = await readForm(c);
  try {
    const followed = await followLink(c, 'confirm', now);
    // One key per pledge: what comes at the same time is one confirmation.
    c.set('idempotencyKey', 'plain-confirmation');
    if (followed.token.usedAt !== null) return await answerOutcome(c, 'already', placeHere(c));
    try {
      await confirmOnce(
        c,
        followed.token,
        accept === 'available' ? 'available' : 'all',
        await hashBody(c, null),
      );
    } catch (error) {
      const isAgain = error instanceof ProblemError && /^(?:need-exhausted|try-again)$/.test(error.code);
      if (!isAgain) throw error;
      return await answerPledge(c, followed, error.code);
    }
  } catch (error) {
    return answerRefusal(c, error);
  }
  const {municipality, campaign} = placeHere(c);
  return seeOther(c, plainPaths.confirmed(paths.page(municipality, campaign)), `?lang=${c.get('locale')}`);
};
