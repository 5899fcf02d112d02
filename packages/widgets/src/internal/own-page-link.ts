import {html, type TemplateResult} from 'lit';
import {paths} from '@duit/client';
import type {BaseTexts} from '../i18n/base/index.js';
import {page} from './page.js';

/**
 * The link to a campaign's own page, for a notice; none where the host has put something in the element to follow,
 * or the address is none.
 *
 * @param campaign `municipality/slug`
 */
export function ownPageLink(
  host: Element,
  campaign: string,
  texts: Pick<BaseTexts, 'open'>,
): TemplateResult | undefined {
  const [municipality = '', slug] = campaign.split('/');
  if (!slug || host.childElementCount) return undefined;
  return html`<a part="link" href=${new URL(paths.page(municipality, slug), page().api.base).href}
    >${texts.open}</a
  >`;
}
