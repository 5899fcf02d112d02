/** What somebody is about to promise, and what happens after that. */
import type {Campaign} from '@duit/contract';
import {html, type TemplateResult} from 'lit';
import {formatDay, lastMoment} from '../../i18n/format.js';
import {KIND_ICONS} from '../../internal/icons.js';
import {heading} from '../../forms/heading.js';
import {describeItem, type Words} from './describe-item.js';
import type {ReadItem} from './read-items.js';

/** What was chosen, in one line. */
export const describeItems = (chosen: readonly ReadItem[], words: Words): string =>
  chosen.map(({item, need, shift}) => describeItem(item.amount, need, shift, words)).join(', ');

/** The pledge in words, told anew at each change: the steppers' buttons are heard through it. */
export const pledgeSummary = (chosen: readonly ReadItem[], words: Words): TemplateResult => html`
  <div class="summary" part="summary" role="status">
    <p class="label">${chosen.length ? words.texts.pledging : words.texts.nothing}</p>
    ${chosen.map(
      ({item, need, shift}) =>
        html`<p class="line ${need.kind}">
          ${KIND_ICONS[need.kind]}<span>${describeItem(item.amount, need, shift, words)}</span>
        </p>`,
    )}
  </div>
`;

/** What happens after sending, in plain words. */
export function whatNext(campaign: Campaign, level: number, {texts, intl, timeZone}: Words): TemplateResult {
  const day = formatDay(lastMoment(campaign.deadline), timeZone, intl);
  const isLimited = campaign.needs.some(({limited, shifts}) => limited || shifts.length);
  return html`
    ${heading(level, texts.next)}
    <ol class="steps">
      <li>${texts.nextMail} ${isLimited ? texts.nextHold : ''}</li>
      <li>${texts.nextNoPayment}</li>
      <li>${texts[campaign.fundingModel === 'all-or-nothing' ? 'nextAllOrNothing' : 'nextKeep'](day)}</li>
    </ol>
  `;
}
