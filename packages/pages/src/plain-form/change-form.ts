import type {Campaign, OwnPledge} from '@duit/contract';
import {valuesOf, withOwn} from '@duit/widgets/components/pledge-form/own-form.js';
import {plainTexts} from '../i18n/plain/texts.js';
import {pageTexts} from '../i18n/texts.js';
import {html, NOTHING, type Html} from '../parts/html.js';
import type {PageContext} from '../parts/layout.js';
import {heading} from './controls.js';
import {SUMMARY_ID, type Errors, type Values} from './fields.js';
import {itemFields} from './items.js';
import {consentFields, displayFields} from './person.js';
import {errorSummary} from './summary.js';

/** What can be changed about a pledge, and where the change goes. */
export interface ChangeForm {
  pledge: OwnPledge;
  campaign: Campaign;
  /** Path and query of the pledge's own page. */
  action: string;
  /** Idempotency key of the change. */
  key: string;
  /** What was typed before; nothing: the pledge as it is. */
  values?: Values | undefined;
  errors: Errors;
}

/** The form that changes a pledge, folded away until somebody wants it or something in it is wrong. */
export function changeForm(form: ChangeForm, context: PageContext): Html {
  const {pledge, action, key, errors} = form;
  const campaign = withOwn(form.campaign, pledge);
  const page = pageTexts(context);
  const texts = plainTexts(context);
  const {timeZone, pledging, organiser} = campaign;
  const values = form.values ?? valuesOf(pledge, campaign, page.intl);
  const state = {values, errors};
  return html`<details${form.values ? html` open` : NOTHING}>
    <summary>${texts.own.change}</summary>
    <form
      class="plain-form section"
      method="post"
      action="${action}#${SUMMARY_ID}"
      accept-charset="utf-8"
      aria-labelledby="plain-form-title"
      novalidate
    >
      ${errorSummary(errors, undefined, campaign, 2, texts)}
      ${heading(2, texts.plain.ownPage.changeTitle, 'plain-form-title')}
      ${itemFields(state, campaign, 3, {page, texts, timeZone, now: context.now})}
      ${displayFields(state, pledging.moderated, texts)} ${consentFields(state, organiser, texts)}
      <input type="hidden" name="key" value="${key}" />
      <p><button class="button">${texts.plain.ownPage.save}</button></p>
    </form>
  </details>`;
}
