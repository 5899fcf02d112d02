import type {BudgetLine} from '@duit/contract';
import {formatCents, percent, split} from '@duit/money';
import {html, svg, type TemplateResult} from 'lit';
import type {LocaleController} from '../../controllers/locale-controller.js';
import type {CampaignTexts} from '../../i18n/campaign/index.js';
import {formatPercent} from '../../i18n/format.js';

/** Length of the picture, in its own units: fine enough that no line of a budget disappears. */
const LENGTH = 1000;

/** Who covers what, largest first; those who cover nothing are left out. Cents. */
function sharesOf(budget: readonly BudgetLine[]): [who: BudgetLine['coveredBy'], cents: number][] {
  const sums = new Map<BudgetLine['coveredBy'], number>();
  for (const {coveredBy, cents} of budget) sums.set(coveredBy, (sums.get(coveredBy) ?? 0) + cents);
  return [...sums].filter(([, cents]) => cents > 0).sort(([, one], [, other]) => other - one);
}

/** The budget: one stacked bar by who covers it, its legend, and every line in a table. */
export function renderBudget(
  budget: readonly BudgetLine[],
  {texts, intl}: Pick<LocaleController<CampaignTexts>, 'texts' | 'intl'>,
): TemplateResult {
  const shares = sharesOf(budget);
  const total = shares.reduce((sum, [, cents]) => sum + cents, 0);
  const widths = split(
    LENGTH,
    shares.map(([, cents]) => cents),
  );
  const parts = shares.map(([who, cents]) =>
    texts.budgetPart(
      texts.coveredBy[who],
      formatCents(cents, intl),
      formatPercent(percent(cents, total), intl),
    ),
  );
  let start = 0;
  const bars = shares.map(([who], index) => {
    const width = widths[index] ?? 0;
    const bar = svg`<rect class=${who} x=${start} width=${width} height="100" />`;
    start += width;
    return bar;
  });
  // The legend says the same in words, so the picture needs none of its own.
  return html`<div class="budget" part="budget">
      <svg class="stack" viewBox="0 0 ${LENGTH} 100" preserveAspectRatio="none" aria-hidden="true">
        ${bars}
      </svg>
      <ul class="legend number">
        ${shares.map(
          ([who], index) =>
            html`<li>
              <svg class="swatch" viewBox="0 0 1 1" aria-hidden="true">
                <rect class=${who} width="1" height="1" />
              </svg>
              ${parts[index]}
            </li>`,
        )}
      </ul>
    </div>
    <table class="number" part="budget-table">
      <thead>
        <tr>
          <th scope="col">${texts.budgetFor}</th>
          <th scope="col">${texts.budgetAmount}</th>
        </tr>
      </thead>
      <tbody>
        ${budget.map(
          ({title, cents, coveredBy}) =>
            html`<tr>
              <td>${title}<span class="quiet small">${texts.coveredBy[coveredBy]}</span></td>
              <td>${formatCents(cents, intl)}</td>
            </tr>`,
        )}
      </tbody>
      <tfoot>
        <tr>
          <th scope="row">${texts.budgetTotal}</th>
          <td>${formatCents(total, intl)}</td>
        </tr>
      </tfoot>
    </table>`;
}
