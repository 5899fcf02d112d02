import type {BudgetLine} from '@duit/contract';
import {formatCents} from '@duit/money';
import {html, svg, type TemplateResult} from 'lit';
import type {LocaleController} from '../../controllers/locale-controller.js';
import type {CampaignTexts} from '../../i18n/campaign/index.js';
import type {Lang} from './blocks.js';

/** The budget: one stacked bar by who covers it, its legend, and every line in a table. Cents. */
export function renderBudget(
  budget: readonly BudgetLine[],
  {texts, intl}: Pick<LocaleController<CampaignTexts>, 'texts' | 'intl'>,
  lang: Lang,
): TemplateResult {
  const shares = new Map<BudgetLine['coveredBy'], number>();
  let total = 0;
  for (const {coveredBy, cents} of budget) {
    shares.set(coveredBy, (shares.get(coveredBy) ?? 0) + cents);
    total += cents;
  }
  // The picture is as many units long as the budget has cents, so no width is ever rounded.
  let start = 0;
  const bars = [...shares].map(([who, cents]) => {
    const bar = svg`<rect class=${who} x=${start} width=${cents} height="1" />`;
    start += cents;
    return bar;
  });
  // The legend says the same in words, so the picture needs none of its own.
  return html`<div part="budget">
      <svg class="stack" viewBox="0 0 ${total} 1" preserveAspectRatio="none" aria-hidden="true">${bars}</svg>
      <ul class="number">
        ${[...shares].map(
          ([who, cents]) =>
            html`<li>
              <svg class="swatch" viewBox="0 0 1 1" aria-hidden="true">
                <rect class=${who} width="1" height="1" />
              </svg>
              ${texts.coveredBy[who]}: ${formatCents(cents, intl)}
            </li>`,
        )}
      </ul>
    </div>
    <table class="number" part="budget-table">
      <tbody>
        ${budget.map(
          ({title, cents, coveredBy}) =>
            html`<tr>
              <th scope="row">
                <span lang=${lang}>${title}</span>
                <span class="quiet small">${texts.coveredBy[coveredBy]}</span>
              </th>
              <td>${formatCents(cents, intl)}</td>
            </tr>`,
        )}
        <tr>
          <th scope="row">${texts.budgetTotal}</th>
          <td><strong>${formatCents(total, intl)}</strong></td>
        </tr>
      </tbody>
    </table>`;
}
