import {html, type TemplateResult} from 'lit';
import {KIND_ICONS} from '../../internal/icons.js';
import {describeItem, type Words} from './describe-item.js';
import type {ReadItem} from './read-items.js';

/** The pledge in words, told anew at each change: the steppers' buttons are heard through it. */
export const pledgeSummary = (chosen: readonly ReadItem[], words: Words): TemplateResult => html`
  <div class="notice" part="summary" role="status">
    <p class="label">${chosen.length ? words.texts.pledging : words.texts.nothing}</p>
    ${chosen.map(
      ({item, need, shift}) =>
        html`<p class=${need.kind}>
          ${KIND_ICONS[need.kind]}<span>${describeItem(item.amount, need, shift, words)}</span>
        </p>`,
    )}
  </div>
`;
