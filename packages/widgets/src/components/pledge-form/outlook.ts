/** What somebody is about to promise, and what happens after that. */
import type {Campaign, PledgeItemInput} from '@duit/contract';
import {html, nothing, type TemplateResult} from 'lit';
import {formatDay, lastMoment} from '../../i18n/format.js';
import {KIND_ICONS} from '../../internal/icons.js';
import {describeItem, type Words} from './describe-item.js';

/** Each item in words, in the order of `items`. */
export function describeItems(
  campaign: Pick<Campaign, 'needs'>,
  items: readonly PledgeItemInput[],
  words: Words,
): string[] {
  return items.flatMap((item) => {
    const need = campaign.needs.find(({id}) => id === item.need);
    const shift = need?.shifts.find(({id}) => id === item.shift);
    return need ? [describeItem({...need, amount: item.amount}, shift, words)] : [];
  });
}

/** The pledge in words, told anew at each change: the steppers' buttons are heard through it. */
export function pledgeSummary(
  campaign: Campaign,
  items: readonly PledgeItemInput[],
  words: Words,
): TemplateResult {
  const {texts} = words;
  const lines = describeItems(campaign, items, words);
  return html`
    <div class="pledging" part="summary" role="status">
      ${
        lines.length === 0
          ? html`<p>${texts.nothing}</p>`
          : html`<p class="label">${texts.pledging}</p>
              <ul>
                ${lines.map((line, index) => {
                  const kind = campaign.needs.find(({id}) => id === items[index]?.need)?.kind ?? 'goods';
                  return html`<li class=${kind}>${KIND_ICONS[kind]} <span class="number">${line}</span></li>`;
                })}
              </ul>`
      }
    </div>
  `;
}

/** What happens after sending, in plain words. */
export function whatNext(campaign: Campaign, {texts, intl, timeZone}: Words): TemplateResult {
  const day = formatDay(lastMoment(campaign.deadline), timeZone, intl);
  const limited = campaign.needs.some((need) => need.limited || need.shifts.length > 0);
  return html`
    <h4>${texts.next}</h4>
    <ol class="steps">
      <li>${texts.nextMail}${limited ? html` ${texts.nextHold}` : nothing}</li>
      <li>${texts.nextNoPayment}</li>
      <li>
        ${campaign.fundingModel === 'all-or-nothing' ? texts.nextAllOrNothing(day) : texts.nextKeep(day)}
      </li>
    </ol>
  `;
}
