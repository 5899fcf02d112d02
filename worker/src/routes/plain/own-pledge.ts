import {paths, plainPaths, pledgeChangeSchema, PROBLEMS, type ProblemCode} from '@duit/contract';
import {ownPledgePage, type Values} from '@duit/pages';
import type {Context, Handler} from 'hono';
import {bodyOf, faultsAtFields, readItems, strangeFields} from '../../domain/pledge-form.js';
import {draftOfChange, draftOfParts} from '../../domain/pledge-draft.js';
import type {WriteEnv} from '../../env.js';
import {ProblemError} from '../../middleware/problem.js';
import {readForm} from '../../middleware/read-form.js';
import {refusalTexts} from '../../middleware/refusal-texts.js';
import {faultsOf} from '../../middleware/validation.js';
import {KEY} from '../../middleware/write-guard.js';
import {changeFaults, changeOnce, withdrawOnce} from '../own-pledge.js';
import {ownPledgeNow} from '../own-token.js';
import {answerOnce, pageContext} from '../page-context.js';
import {errorsOf, requireNotFromElsewhere, viewOf} from './form-write.js';
import {followLink, ownInput, OWN_POLICY, type Followed} from './own-page.js';
import {answerOutcome, seeOther} from './outcomes.js';

type Own = Context<WriteEnv, '/:municipality/:campaign'>;

/** What stands in the form instead of the pledge as it is, and why. */
interface Refused {
  values: Values;
  errors: Values;
  problem: ProblemCode;
  whole: string | undefined;
}

async function answerOwn(c: Own, {pledge, text, target}: Followed, refused?: Refused): Promise<Response> {
  const [own, campaign] = await Promise.all([ownPledgeNow(c, pledge.id, 'manage'), viewOf(c, target.slug)]);
  const words = refused && refusalTexts(c).problems[refused.problem];
  const hasFields = refused !== undefined && Object.keys(refused.errors).length > 0;
  const page = ownPledgePage(
    {
      ...ownInput(c, own, text),
      ...{campaign, key: refused?.values['key'] ?? crypto.randomUUID(), values: refused?.values},
      ...(refused && {errors: refused.errors}),
      notice: words && !hasFields ? {title: words.title, text: refused.whole ?? words.detail} : undefined,
      saved: !refused && c.req.query('saved') === '1',
    },
    pageContext(c, c.var.municipality),
  );
  return answerOnce(c, page, refused ? PROBLEMS[refused.problem] : 200, OWN_POLICY);
}

/** @throws what is no link's fault */
function answerRefusal(c: Own, error: unknown): Promise<Response> {
  const isUnknown = error instanceof ProblemError && /^(?:not-found|erased)$/.test(error.code);
  if (!isUnknown) throw error;
  const place = {municipality: c.var.municipality.slug, campaign: c.req.param('campaign')};
  return answerOutcome(c, 'unknown', place, 404);
}

/** `GET …/own-pledge`: one's own pledge, with a form to change it and a button to withdraw it. */
export const showOwnPledge: Handler<WriteEnv, '/:municipality/:campaign'> = async (c) => {
  try {
    return await answerOwn(c, await followLink(c, 'manage', Date.now()));
  } catch (error) {
    return answerRefusal(c, error);
  }
};

const here = (c: Own) => paths.page(c.var.municipality.slug, c.req.param('campaign'));

/** `POST …/own-pledge`: changes the pledge by the same rules as the API. */
export const changeByForm: Handler<WriteEnv, '/:municipality/:campaign'> = async (c) => {
  const now = Date.now();
  requireNotFromElsewhere(c);
  const {key = '', ...values} = await readForm(c);
  if (!KEY.test(key)) throw new ProblemError('invalid-input', [{pointer: '/key', code: 'required'}]);
  c.set('idempotencyKey', key);
  let followed: Followed;
  try {
    followed = await followLink(c, 'manage', now);
  } catch (error) {
    return answerRefusal(c, error);
  }
  const {needs} = followed.target;
  const {gone, foreign} = strangeFields(values, needs);
  if (foreign.length > 0) {
    throw new ProblemError(
      'invalid-input',
      foreign.map((name) => ({pointer: `/${name}`, code: 'unknown-field'})),
    );
  }
  const read = readItems(values, needs, [c.get('locale')]);
  if (gone.length > 0) read.faults.push({field: 'items', code: 'vanished'});
  const {items, display, message, consents} = bodyOf(values, read.items);
  const body = {items, display, message, consents};
  try {
    const checked = faultsOf(pledgeChangeSchema, body);
    const parts = draftOfParts(body);
    const draft = checked.ok
      ? draftOfChange(checked.value, followed.pledge)
      : {items: parts.items, shareContact: parts.shareContact};
    if (!checked.ok || read.faults.length > 0) {
      const faults = changeFaults(c, draft, {...followed, now});
      throw new ProblemError('invalid-input', [...(checked.ok ? [] : checked.faults), ...faults]);
    }
    await changeOnce(c, {...followed, now}, checked.value);
  } catch (error) {
    if (!(error instanceof ProblemError)) throw error;
    const campaign = await viewOf(c, followed.target.slug);
    const {errors, whole} = errorsOf(c, faultsAtFields(error.faults, read), campaign);
    return answerOwn(c, followed, {
      values: {...values, key: crypto.randomUUID()},
      errors,
      problem: error.code,
      whole,
    });
  }
  return seeOther(
    c,
    plainPaths.ownPledge(here(c)),
    `?lang=${c.get('locale')}&token=${encodeURIComponent(followed.text)}&saved=1`,
  );
};

/** `POST …/own-pledge/withdrawal`: withdraws the pledge. Sent twice it says that it is done. */
export const withdrawByForm: Handler<WriteEnv, '/:municipality/:campaign'> = async (c) => {
  requireNotFromElsewhere(c);
  await readForm(c);
  const now = Date.now();
  try {
    const {pledge} = await followLink(c, 'manage', now);
    c.set('idempotencyKey', 'plain-withdrawal');
    if (pledge.status !== 'withdrawn') await withdrawOnce(c, pledge.id, now);
  } catch (error) {
    return answerRefusal(c, error);
  }
  return seeOther(c, plainPaths.withdrawn(here(c)), `?lang=${c.get('locale')}`);
};
