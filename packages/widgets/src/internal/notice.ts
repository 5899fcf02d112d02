import {html, nothing, type TemplateResult} from 'lit';
import type {BaseTexts} from '../i18n/base/index.js';
import {ERROR_ICON} from './icons.js';

/** What a notice is about. */
export interface Notice {
  /** What is wrong and what can be done, in plain words. */
  text: string;
  /** Where to go instead; absent where the page has a link of its own in the element, or there is no such place. */
  link?: TemplateResult | undefined;
  /** Tries again; absent where that makes no sense. */
  retry?: (() => void) | undefined;
}

/** What an element shows instead of a campaign, or of a list of them: the page's own content, why, and what a person can do. */
export const renderNotice = ({text, link, retry}: Notice, texts: Pick<BaseTexts, 'retry'>): TemplateResult =>
  html`<slot></slot>
    <div class="notice" part="notice">
      <p role="status">${ERROR_ICON}<span>${text}</span></p>
      ${retry ? html`<button type="button" part="retry" @click=${retry}>${texts.retry}</button>` : nothing}
      ${link ?? nothing}
    </div>`;
