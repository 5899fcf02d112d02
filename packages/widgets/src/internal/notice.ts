import {html, type TemplateResult} from 'lit';
import {paths} from '@duit/client';
import type {BaseTexts} from '../i18n/base/index.js';
import {page} from './page.js';
import {ERROR_ICON} from './icons.js';

/** What a notice is about. */
export interface Notice {
  /** What is wrong and what can be done, in plain words. */
  text: string;
  /** `municipality/slug` of the campaign whose own page is linked to; empty: no link. */
  campaign: string;
  /** The host's own content is there to follow; then no second link is made. */
  hasFallback: boolean;
  /** Tries again; absent where that makes no sense. */
  retry?: (() => void) | undefined;
}

/** What an element shows instead of a campaign, or of a list of them: the page's own content, why, and what a person can do. */
export function renderNotice(
  {text, campaign, hasFallback, retry}: Notice,
  texts: Pick<BaseTexts, 'retry'> & Partial<Pick<BaseTexts, 'open'>>,
): TemplateResult {
  const [municipality = '', slug = ''] = campaign.split('/');
  const href = slug && new URL(paths.page(municipality, slug), page().api.base).href;
  return html`<slot></slot>
    <div class="notice" part="notice">
      <p role="status">${ERROR_ICON}<span>${text}</span></p>
      ${retry ? html`<button type="button" part="retry" @click=${retry}>${texts.retry}</button>` : ''}
      ${href && !hasFallback ? html`<a part="link" href=${href}>${texts.open}</a>` : ''}
    </div>`;
}
