import type {Aftercare, Campaign, NeedDetail} from '@duit/contract';
import {formatCents} from '@duit/money';
import {html, nothing, type TemplateResult} from 'lit';
import type {LocaleController} from '../../controllers/locale-controller.js';
import type {CampaignTexts} from '../../i18n/campaign/index.js';
import {formatDay, formatNumber, formatTime, lastMoment} from '../../i18n/format.js';

type Locale = Pick<LocaleController<CampaignTexts>, 'texts' | 'intl'>;

/** What a need asks in words: description, hand-over, and its shifts in the campaign's zone. */
export function renderNeedDetails(need: NeedDetail, timeZone: string, {texts, intl}: Locale): TemplateResult {
  const {description, handOver, shifts} = need;
  return html`<div class="need-details small">
    ${description ? html`<p>${description}</p>` : nothing}
    ${handOver ? html`<p><strong>${texts.handOver}:</strong> ${handOver}</p>` : nothing}
    ${
      shifts.length
        ? html`<p><strong>${texts.shifts}</strong></p>
            <ul class="shifts number">
              ${shifts.map(
                ({startsAt, endsAt, place, available}) =>
                  html`<li>
                    <span
                      >${formatDay(startsAt, timeZone, intl, true)},
                      ${formatTime(startsAt, timeZone, intl)}–${formatTime(endsAt, timeZone, intl)},
                      ${place}</span
                    >
                    <strong
                      >${available ? texts.shiftLeft(available, formatNumber(available, intl)) : texts.shiftFull}</strong
                    >
                  </li>`,
              )}
            </ul>`
        : nothing
    }
  </div>`;
}

/** Until when people can join in, what happens then, permits and objections: one sentence each. */
export function renderAgreements(campaign: Campaign, {texts, intl}: Locale): TemplateResult {
  const {deadline, timeZone, fundingModel, gates, pledging} = campaign;
  const day = formatDay(lastMoment(deadline), timeZone, intl);
  const lines = [
    ...(pledging.open ? [texts.joinUntil(day), texts.funding[fundingModel](day)] : [texts.fundingOver(day)]),
    texts.permits[gates.permits],
    texts.objections[gates.objections],
  ];
  return html`<ul class="bullets">
    ${lines.map((line) => html`<li>${line}</li>`)}
  </ul>`;
}

/** Who does what: organiser, municipality, funds. */
export function renderRoles(whoDoesWhat: Campaign['whoDoesWhat'], {texts}: Locale): TemplateResult {
  return html`<dl class="roles">
    ${whoDoesWhat.map(
      ({who, name, does}) =>
        html`<div>
          <dt><span class="quiet small">${texts.roles[who]}</span>${name}</dt>
          <dd>${does}</dd>
        </div>`,
    )}
  </dl>`;
}

/** Who keeps up the result, how long, and what that costs a year. */
export function renderAftercare(
  {text, years, centsPerYear}: Aftercare,
  {texts, intl}: Locale,
): TemplateResult {
  return html`<p>${text}</p>
    <p class="quiet number">
      ${[
        years && texts.aftercareYears(years, formatNumber(years, intl)),
        centsPerYear && texts.aftercareCost(formatCents(centsPerYear, intl)),
      ]
        .filter(Boolean)
        .join(' · ')}
    </p>`;
}
