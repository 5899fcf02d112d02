import type {PledgeReceipt} from '@duit/contract';
import {html, nothing, type TemplateResult} from 'lit';
import {formatMoment, formatTime} from '../../i18n/format.js';
import type {SendingTexts} from '../../i18n/sending/index.js';
import {CHECK_ICON} from '../../internal/icons.js';
import {heading} from '../../forms/heading.js';
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
export const sentScreen = (
  {receipt, email, earlier}: Sent,
  level: number,
  texts: SendingTexts,
  {intl, timeZone}: Words,
  another: () => void,
): TemplateResult => html`
  <div class="section" part="sent">
    ${heading(level, html`${CHECK_ICON} ${texts.sent}`, 'title')}
    <p class="lead">${texts.sentTo} <b>${email}</b></p>
    ${earlier ? html`<p>${texts.sentEarlier}</p>` : nothing}
    <p>
      ${texts.sentNext(formatMoment(receipt.confirmBefore, timeZone, intl))}
      ${receipt.heldUntil ? texts.sentHeld(formatTime(receipt.heldUntil, timeZone, intl)) : nothing}
    </p>
    ${heading(level + 1, texts.noMail)}
    <p>${texts.noMailHelp}</p>
    <p><button class="button secondary" type="button" @click=${another}>${texts.another}</button></p>
  </div>
`;
