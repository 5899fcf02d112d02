import type {Aftercare, Campaign} from '@duit/contract';
import {formatCents} from '@duit/money';
import {html, type TemplateResult} from 'lit';
import type {LocaleController} from '../../controllers/locale-controller.js';
import type {BaseTexts} from '../../i18n/base/index.js';
import type {CampaignTexts} from '../../i18n/campaign/index.js';
import {formatDay, lastMoment} from '../../i18n/format.js';
import type {Lang} from './blocks.js';

type Locale = Pick<LocaleController<CampaignTexts>, 'texts' | 'intl'>;

/** Until when people can join in, what happens then, permits and objections: one sentence each. */
export function renderAgreements(
  campaign: Campaign,
  {texts, intl}: Locale,
  {ended}: Pick<BaseTexts, 'ended'>,
): TemplateResult {
  const {deadline, timeZone, fundingModel, gates, status} = campaign;
  const day = formatDay(lastMoment(deadline), timeZone, intl);
  // A pause does not move the deadline.
  const runs = /^(live|paused)$/.test(status);
  const lines = [
    runs ? `${texts.joinUntil(day)} ${texts.funding[fundingModel]}` : ended(day),
    texts.permits[gates.permits],
    texts.objections[gates.objections],
  ];
  return html`<ul class="bullets">
    ${lines.map((line) => html`<li>${line}</li>`)}
  </ul>`;
}

/** Who does what: organiser, municipality, funds. */
export function renderRoles(whoDoesWhat: Campaign['whoDoesWhat'], lang: Lang): TemplateResult {
  return html`<dl lang=${lang}>
    ${whoDoesWhat.map(
      ({name, does}) =>
        html`<div class="entry">
          <dt>${name}</dt>
          <dd>${does}</dd>
        </div>`,
    )}
  </dl>`;
}

/** Who keeps up the result, how long, and what that costs a year. */
export function renderAftercare(
  {text, years, centsPerYear}: Aftercare,
  {texts, intl}: Locale,
  lang: Lang,
): TemplateResult {
  return html`<p lang=${lang}>${text}</p>
    <p class="quiet">
      ${years ? texts.aftercareYears(years, String(years)) : ''}
      ${centsPerYear ? texts.aftercareCost(formatCents(centsPerYear, intl)) : ''}
    </p>`;
}
