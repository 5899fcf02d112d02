import type {Campaign, NeedDetail} from '@duit/contract';
import {formatCents} from '@duit/money';
import type {PageTexts} from '../i18n/texts.js';
import {formatNumber, formatPeriod, lastDay} from './format.js';
import {html, NOTHING, type Html} from './html.js';

/** Description, hand-over and shifts of a need. */
export function needDetails(need: NeedDetail, timeZone: string, texts: PageTexts): Html {
  const {description, handOver, shifts} = need;
  return html`${description ? html`<p class="small" dir="auto">${description}</p>` : NOTHING}
  ${handOver ? html`<p class="small">${texts.campaign.handOver} <bdi>${handOver}</bdi></p>` : NOTHING}
  ${
    shifts.length === 0
      ? NOTHING
      : html`<ul class="shifts small">
          ${shifts.map(
            ({startsAt, endsAt, place, available}) =>
              html`<li>
                <time datetime="${startsAt}">${formatPeriod(startsAt, endsAt, timeZone, texts.intl)}</time>,
                ${place}: ${texts.campaign.shiftPlaces(available, formatNumber(available, texts.intl))}
              </li>`,
          )}
        </ul>`
  }`;
}

/** The budget, line by line. */
export function budgetSection({budget}: Campaign, texts: PageTexts): Html | string {
  if (budget.length === 0) return NOTHING;
  const [what, coveredBy, amount] = texts.campaign.budgetColumns;
  const total = budget.reduce((sum, {cents}) => sum + cents, 0);
  return html`<section>
    <h2 id="budget">${texts.campaign.budget}</h2>
    <div class="scroll" role="region" aria-labelledby="budget" tabindex="0">
      <table aria-labelledby="budget">
        <thead>
          <tr>
            <th scope="col">${what}</th>
            <th scope="col">${coveredBy}</th>
            <th scope="col" class="number">${amount}</th>
          </tr>
        </thead>
        <tbody>
          ${budget.map(
            (line) =>
              html`<tr>
                <th scope="row">${line.title}</th>
                <td>${texts.campaign.coveredBy[line.coveredBy]}</td>
                <td class="number">${formatCents(line.cents, texts.intl)}</td>
              </tr>`,
          )}
        </tbody>
        <tfoot>
          <tr>
            <th scope="row" colspan="2">${texts.campaign.budgetTotal}</th>
            <td class="number">${formatCents(total, texts.intl)}</td>
          </tr>
        </tfoot>
      </table>
    </div>
  </section>`;
}

/** Who looks after the result. */
export function aftercareSection({aftercare}: Campaign, texts: PageTexts): Html | string {
  if (!aftercare) return NOTHING;
  const {text, years, centsPerYear} = aftercare;
  const cost = formatCents(centsPerYear, texts.intl);
  return html`<section>
    <h2>${texts.campaign.aftercare}</h2>
    <p>${text}</p>
    <p>${texts.campaign.aftercareFacts(years, formatNumber(years, texts.intl), cost)}</p>
  </section>`;
}

/** Who does what. */
export const rolesSection = ({whoDoesWhat}: Campaign, texts: PageTexts): Html | string =>
  whoDoesWhat.length === 0
    ? NOTHING
    : html`<section>
        <h2>${texts.campaign.whoDoesWhat}</h2>
        <dl class="roles">
          ${whoDoesWhat.map(
            ({name, does}) =>
              html`<div>
                <dt>${name}</dt>
                <dd>${does}</dd>
              </div>`,
          )}
        </dl>
      </section>`;

/** What is agreed about money, time, permits and objections. */
export function agreementsSection(campaign: Campaign, texts: PageTexts): Html {
  const {funding, joinUntil, permits, objections, agreements} = texts.campaign;
  const day = lastDay(campaign, texts.intl);
  return html`<section>
    <h2>${agreements}</h2>
    <ul>
      ${campaign.pledging.open ? html`<li>${joinUntil(day)}</li>` : NOTHING}
      <li>${funding[campaign.fundingModel](day)}</li>
      <li>${permits[campaign.gates.permits]}</li>
      <li>${objections[campaign.gates.objections]}</li>
    </ul>
  </section>`;
}
