import type {PledgeReceipt} from '@duit/contract';
import {html, nothing, type TemplateResult} from 'lit';
import {formatDay, formatTime, lastMoment} from '../../i18n/format.js';
import {CHECK_ICON} from '../../internal/icons.js';
import type {Words} from './describe-item.js';

/** What became of a pledge that was sent. */
export interface Sent {
  receipt: PledgeReceipt;
  /** Address as it was typed: a mistake in it is the commonest reason why no mail comes. */
  email: string;
  /** What counts is an earlier version. */
  earlier: boolean;
}

/** The screen after sending: check your mail. */
export function sentScreen(
  {receipt, email, earlier}: Sent,
  words: Words,
  another: () => void,
): TemplateResult {
  const {texts, intl, timeZone} = words;
  return html`
    <div class="screen" part="sent">
      <h2 id="title" tabindex="-1">${CHECK_ICON} ${texts.sent}</h2>
      <p class="lead">${texts.sentTo} <b class="address">${email}</b></p>
      ${earlier ? html`<p>${texts.sentEarlier}</p>` : nothing}
      <p>
        ${texts.sentNext(formatDay(lastMoment(receipt.confirmBefore), timeZone, intl, true))}
        ${receipt.heldUntil ? texts.sentHeld(formatTime(receipt.heldUntil, timeZone, intl)) : nothing}
      </p>
      <h3>${texts.noMail}</h3>
      <ul class="bullets">
        ${texts.noMailHelp.map((line) => html`<li>${line}</li>`)}
      </ul>
      <p><button class="button secondary" type="button" @click=${another}>${texts.another}</button></p>
    </div>
  `;
}
