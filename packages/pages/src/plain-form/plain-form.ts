import type {Campaign} from '@duit/contract';
import {plainTexts, type Notice} from '../i18n/plain/texts.js';
import {pageTexts} from '../i18n/texts.js';
import {lastDay} from '../parts/format.js';
import {html, type Html} from '../parts/html.js';
import type {PageContext} from '../parts/layout.js';
import {heading} from './controls.js';
import {SUMMARY_ID, type Errors, type Values} from './fields.js';
import {itemFields} from './items.js';
import {personFields} from './person.js';
import {errorSummary} from './summary.js';

/** What the form shows and where it goes. */
export interface PlainForm {
  campaign: Campaign;
  /** Path and query of its route, without a fragment: `/c/zilverwijk/leefstraat/pledges?lang=nl`. */
  action: string;
  /** Signed stamp of this very form; also what makes sending it twice harmless. */
  stamp: string;
  /** Level of the form's title among the page's headings, 1 to 6. */
  headingLevel: number;
  /** What was typed before; nothing: a fresh form. */
  values?: Values;
  /** What is wrong with it, in words, by field. */
  errors?: Errors;
  /** What is wrong with all of it. */
  notice?: Notice | undefined;
}

/** A fresh form: nothing is chosen but what is best for privacy. */
const FRESH: Values = {display: 'first-name'};

/**
 * The pledge form as plain HTML: complete without script, for inside `<duit-pledge-form>`, whose shadow root hides it
 * once there is script, and for a page of its own. Styled by `styles/plain-form.css`.
 */
export function plainForm(form: PlainForm, context: Pick<PageContext, 'locale' | 'texts' | 'now'>): Html {
  const {campaign, action, stamp, headingLevel, values = FRESH, errors = {}, notice} = form;
  const page = pageTexts(context);
  const texts = plainTexts(context);
  const level = headingLevel + 1;
  const state = {values, errors};
  const {fundingModel, pledging, timeZone} = campaign;
  const next = texts.sending[fundingModel === 'all-or-nothing' ? 'nextAllOrNothing' : 'nextKeep'];
  return html`<form
    class="plain-form section"
    method="post"
    action="${action}#${SUMMARY_ID}"
    target="_self"
    accept-charset="utf-8"
    aria-labelledby="plain-form-title"
    novalidate
  >
    ${errorSummary(errors, notice, campaign, headingLevel, texts)}
    ${heading(headingLevel, texts.form.title(campaign.title), 'plain-form-title')}
    <p class="lead">${texts.form.intro} ${texts.form.noPayment}</p>
    ${itemFields(state, campaign, level, {page, texts, timeZone, now: context.now})}
    ${personFields(state, campaign, level, texts)}
    <input type="hidden" name="stamp" value="${stamp}" />
    <input type="hidden" name="privacyNotice" value="${pledging.privacyNotice.version}" />
    ${heading(level, texts.sending.next)}
    <ol class="steps">
      <li>${texts.sending.nextMail} ${texts.plain.noHold}</li>
      <li>${texts.form.noPayment}</li>
      <li>${next(lastDay(campaign, page.intl))}</li>
    </ol>
    <p><button class="button">${texts.form.submit}</button></p>
  </form>`;
}
