import {paths} from '@duit/client';
import type {Campaign, Problem} from '@duit/contract';
import {html, type TemplateResult} from 'lit';
import {heading} from '../../forms/heading.js';
import {formatDay, lastMoment} from '../../i18n/format.js';
import type {SendingTexts} from '../../i18n/sending/index.js';
import {ERROR_ICON} from '../../internal/icons.js';
import {page} from '../../internal/page.js';
import type {Words} from './describe-item.js';

/** What happens after sending, in plain words. `level` is that of its heading in the page. */
export function whatNext(
  {deadline, needs, fundingModel}: Campaign,
  level: number,
  texts: SendingTexts,
  {texts: {noPayment}, intl, timeZone}: Words,
): TemplateResult {
  const day = formatDay(lastMoment(deadline), timeZone, intl);
  const isLimited = needs.some(({limited, shifts}) => limited || shifts.length);
  return html`
    ${heading(level, texts.next)}
    <ol class="steps">
      <li>${texts.nextMail} ${isLimited ? texts.nextHold : ''}</li>
      <li>${noPayment}</li>
      <li>${texts[fundingModel === 'all-or-nothing' ? 'nextAllOrNothing' : 'nextKeep'](day)}</li>
    </ol>
  `;
}

/**
 * What is said on a website that may not take pledges, before anybody fills in the rest for nothing.
 *
 * @param problem the API's no, in the reader's language
 * @param name `municipality/slug` of the campaign
 */
export function unlistedNotice({title, detail}: Problem, name: string, {base}: Words): TemplateResult {
  const [municipality = '', slug = ''] = name.split('/');
  return html`
    <div class="notice">
      <p>${ERROR_ICON}<span>${title}. ${detail}</span></p>
      <a href=${new URL(paths.page(municipality, slug), page().api.base).href}>${base.open}</a>
    </div>
  `;
}

/** What is said when a form comes back with what was typed before. */
export const restoredNotice = (
  texts: SendingTexts,
  words: Words,
  startOver: () => void,
): TemplateResult => html`
  <div class="notice">
    <p>${texts.restored} ${texts.safe}</p>
    <p class="buttons">
      <button class="button">${words.texts.sendAgain}</button>
      <button class="button plain" type="button" @click=${startOver}>${texts.startOver}</button>
    </p>
  </div>
`;
