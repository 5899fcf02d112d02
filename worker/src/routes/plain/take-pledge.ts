import {paths, plainPaths, pledgeInputSchema, PROBLEMS, type PledgeInput} from '@duit/contract';
import {
  pageOfPlace,
  queryOfPlace,
  returnedFormPage,
  type FormPlace,
  type NoticeKind,
  type Values,
} from '@duit/pages';
import type {Context, Handler} from 'hono';
import * as v from 'valibot';
import {readStamp, stampAge, type FormStamp} from '../../domain/form-stamp.js';
import {bodyOf, faultsAtFields, readItems, strangeFields, type ReadItems} from '../../domain/pledge-form.js';
import {draftOfInput, draftOfParts} from '../../domain/pledge-draft.js';
import {
  pledgeFaults,
  type PledgeContext,
  type PledgeDraft,
  type PledgeFault,
} from '../../domain/pledge-rules.js';
import type {PledgeTarget} from '../../domain/pledge.js';
import type {WriteEnv} from '../../env.js';
import {ProblemError} from '../../middleware/problem.js';
import {readForm} from '../../middleware/read-form.js';
import {refusalTexts} from '../../middleware/refusal-texts.js';
import {faultsOf} from '../../middleware/validation.js';
import {createPledge as store} from '../../repositories/pledges.js';
import {newPledge} from '../new-pledge.js';
import {answerOnce, pageContext} from '../page-context.js';
import {
  hashBody,
  once,
  readTarget,
  refuse,
  requireOpen,
  takeStock,
  type TriedWrite,
} from '../pledge-writes.js';
import {errorsOf, requireFromHere, viewOf} from './form-write.js';
import {seeOther} from './outcomes.js';
import {placeOf} from './place.js';
import {stampFor} from './stamp.js';

/** A pledge as the API takes it, without the proof of work, whose place the stamp takes. */
const formSchema = v.omit(pledgeInputSchema, ['proof']);

/** A form that is not sent in its time; with what else is wrong with it. */
class StampProblem extends Error {
  override readonly name = 'StampProblem';
  readonly kind: 'too-quick' | 'expired';
  readonly faults: readonly PledgeFault[];

  constructor(kind: 'too-quick' | 'expired', faults: readonly PledgeFault[]) {
    super(kind);
    this.kind = kind;
    this.faults = faults;
  }
}

/** A form as it came, and what could be read of it. */
interface SentForm {
  place: FormPlace;
  target: PledgeTarget;
  values: Values;
  read: ReadItems;
  /** In ms. */
  now: number;
}

/** The body as the API would get it. */
const inputOf = (c: Context<WriteEnv>, {values, read, target}: SentForm) => ({
  ...bodyOf(values, read.items),
  privacyNotice: values['privacyNotice'] ?? '',
  locale: c.get('locale'),
  page: `${c.env.PUBLIC_ORIGIN}${paths.page(c.var.municipality.slug, target.slug)}`,
});

/** Checks the form with the API's own schema and rules, and stores it. */
async function write(
  c: Context<WriteEnv>,
  form: SentForm,
  stamp: FormStamp | undefined,
  bodyHash: string,
): Promise<TriedWrite> {
  const {target, read, now} = form;
  const {policy, privacyNotice} = c.var.municipality;
  const context = ({needs}: PledgeTarget): PledgeContext => ({
    ...{needs, now, maxCents: policy.maxCents, privacyVersion: privacyNotice.version},
    pageOrigins: [c.env.PUBLIC_ORIGIN],
  });
  requireOpen(target, now);
  const body = inputOf(c, form);
  const checked = faultsOf(formSchema, body);
  const draft: PledgeDraft = checked.ok ? draftOfInput(checked.value) : draftOfParts(body);
  const faults = [...(checked.ok ? [] : checked.faults), ...pledgeFaults(draft, context(target))];
  const age = stamp ? stampAge(stamp, now) : 'expired';
  if (age !== 'good') throw new StampProblem(age, faults);
  if (!checked.ok || read.faults.length > 0) throw new ProblemError('invalid-input', faults);
  refuse(faults);
  const input: Omit<PledgeInput, 'proof'> = checked.value;
  const pledge = await newPledge(c, target, input, {form: 'plain', bodyHash});
  const outcome = await takeStock(
    c,
    target,
    () => store(c.var.database, pledge),
    (fresh) => pledgeFaults(draft, context(fresh)),
  );
  return {outcome, done: pledge.done, mail: pledge.mail};
}

const NOTICES: Partial<Record<ProblemError['code'], NoticeKind>> = {
  'too-many-requests': 'over-quota',
  'try-again': 'try-again',
  'key-reused': 'already-sent',
};

/** The form again, with everything that was typed. @throws what concerns no form */
async function formAgain(c: Context<WriteEnv>, form: SentForm, error: unknown): Promise<Response> {
  const isStamp = error instanceof StampProblem;
  const isFields = error instanceof ProblemError && /^(?:invalid-input|need-exhausted)$/.test(error.code);
  const kind = isStamp ? error.kind : error instanceof ProblemError ? NOTICES[error.code] : undefined;
  if (!isStamp && !isFields && kind === undefined) throw error;
  const status = isStamp ? 400 : PROBLEMS[(error as ProblemError).code];
  const campaign = await viewOf(c, form.target.slug);
  const faults = isStamp || isFields ? faultsAtFields(error.faults, form.read) : [];
  const {errors, whole} = errorsOf(c, faults, campaign);
  const words = refusalTexts(c).problems['invalid-input'];
  // A stamp that may have done its work stays: sent again it does nothing twice.
  const isSpent = isStamp || kind === 'already-sent';
  const stamp = isSpent ? await stampFor(c, campaign) : form.values['stamp'];
  const page = returnedFormPage(
    {
      ...{place: form.place, campaign, municipality: c.var.municipality},
      ...{values: form.values, errors, stamp: stamp ?? ''},
      notice: kind ?? (whole === undefined ? undefined : {title: words.title, text: whole}),
    },
    pageContext(c, c.var.municipality),
  );
  if (error instanceof ProblemError) {
    for (const [name, value] of Object.entries(error.headers)) c.header(name, value);
  }
  return answerOnce(c, page, status, {forms: "'self'"});
}

/**
 * `POST /c/{municipality}/{campaign}/pledges`, and the same below `/embed`: the pledge form without script. Its stamp
 * is the idempotency key, so that a form sent twice is one pledge and one answer.
 */
export const takePledge: Handler<WriteEnv, '/:municipality/:campaign'> = async (c) => {
  const now = Date.now();
  const {slug: municipality} = c.var.municipality;
  const target = await readTarget(c, {slug: c.req.param('campaign')}, now);
  const place = await placeOf(c, target);
  requireFromHere(c);
  const values = await readForm(c);
  const {gone, foreign} = strangeFields(values, target.needs);
  if (foreign.length > 0) {
    throw new ProblemError(
      'invalid-input',
      foreign.map((name) => ({pointer: `/${name}`, code: 'unknown-field'})),
    );
  }
  const read = readItems(values, target.needs, [c.get('locale')]);
  if (gone.length > 0) read.faults.push({field: 'items', code: 'vanished'});
  const form: SentForm = {place, target, values, read, now};
  const subject = {municipality, campaign: target.slug};
  const stamp = await readStamp(c.env.SECRET, subject, values['stamp'] ?? '');
  try {
    const {stamp: _stamp, ...typed} = values;
    const bodyHash = await hashBody(c, typed);
    // A form that is not ours has done nothing before; one that is may have, however old it is.
    c.set('idempotencyKey', `form-${stamp?.id ?? crypto.randomUUID()}`);
    const request = {municipality, actor: '', route: 'pledge', key: c.var.idempotencyKey} as const;
    await once(c, request, bodyHash, () => write(c, form, stamp, bodyHash));
  } catch (error) {
    return formAgain(c, form, error);
  }
  return seeOther(c, plainPaths.pledged(pageOfPlace(place)), queryOfPlace(place, {locale: c.get('locale')}));
};
