/** What the routes that take plain forms share. */
import type {FieldError} from '@duit/contract';
import {formErrors, type Values} from '@duit/pages';
import type {Context} from 'hono';
import type {Campaign} from '@duit/contract';
import {campaignView} from '../../domain/campaign-view.js';
import type {FieldFault} from '../../domain/pledge-form.js';
import {isFromElsewhere, isFromHere, type SentFrom} from '../../domain/same-origin.js';
import type {WriteEnv} from '../../env.js';
import type {ProblemTexts} from '../../i18n/problems.js';
import {ProblemError} from '../../middleware/problem.js';
import {refusalTexts} from '../../middleware/refusal-texts.js';
import {findCampaign} from '../../repositories/campaigns.js';
import {pageContext} from '../page-context.js';

const sentFrom = (c: Context): SentFrom => ({
  origin: c.req.header('Origin'),
  site: c.req.header('Sec-Fetch-Site'),
});

/** A form that anybody could copy. @throws {ProblemError} `origin-not-listed` unless the browser vouches for our page */
export function requireFromHere(c: Context<WriteEnv>): void {
  if (!isFromHere(sentFrom(c), c.env.PUBLIC_ORIGIN)) throw new ProblemError('origin-not-listed');
  c.set('writer', {origin: c.env.PUBLIC_ORIGIN, organisation: null});
}

/**
 * A form whose address holds a token: that nobody else knows it is proof enough, so a browser may keep silent, as old
 * ones do under `no-referrer`. @throws {ProblemError} `origin-not-listed` where it names another site
 */
export function requireNotFromElsewhere(c: Context<WriteEnv>): void {
  if (isFromElsewhere(sentFrom(c), c.env.PUBLIC_ORIGIN)) throw new ProblemError('origin-not-listed');
  c.set('writer', {origin: c.env.PUBLIC_ORIGIN, organisation: null});
}

/** The campaign as the form shows it, with what is left now. @throws {ProblemError} `not-found` */
export async function viewOf(c: Context<WriteEnv>, slug: string): Promise<Campaign> {
  const {municipality, database} = c.var;
  const found = await findCampaign(database, {municipality: municipality.slug, slug});
  if (found.outcome === 'not-found') throw new ProblemError('not-found');
  return campaignView(found.campaign, municipality, {now: Date.now(), publicOrigin: c.env.PUBLIC_ORIGIN});
}

/** What the API says about a fault, for those that the form has no better words for. */
function detailOf({code, left}: FieldFault, {fields}: ProblemTexts): string {
  if (!(code in fields)) return '';
  const text = fields[code as FieldError['code']];
  return typeof text === 'string' ? text : text(left);
}

/** What is wrong, in words: at its fields, and what concerns the form as a whole. */
export function errorsOf(
  c: Context<WriteEnv>,
  faults: readonly FieldFault[],
  campaign: Campaign,
): {errors: Values; whole: string | undefined} {
  const refusals = refusalTexts(c);
  const told = faults.map((fault) => ({...fault, detail: detailOf(fault, refusals)}));
  const {form: whole, ...errors} = formErrors(told, campaign, pageContext(c, c.var.municipality));
  return {errors, whole};
}
