import type {Supporter, Update} from '@duit/contract';
import {html, nothing, type TemplateResult} from 'lit';
import type {BaseTexts} from '../../i18n/base/index.js';
import type {CampaignTexts} from '../../i18n/campaign/index.js';
import {formatDay} from '../../i18n/format.js';
import {renderBlocks, type Lang} from './blocks.js';
import {heading} from '../../forms/heading.js';

/** One message of the organiser. */
export function renderUpdate(
  update: Update,
  {timeZone, level, intl, lang}: {timeZone: string; level: number; intl: readonly string[]; lang: Lang},
): TemplateResult {
  const {title, body, publishedAt} = update;
  return html`<article class="update entry" part="update" tabindex="-1">
    <div lang=${lang}>${heading(level, title)}</div>
    <p class="quiet small">${formatDay(publishedAt, timeZone, intl)}</p>
    ${renderBlocks(body, level + 1, lang)}
  </article>`;
}

/** One supporter: the name as they chose it, what kinds they give, what they say. Never how much. */
export function renderSupporter(
  supporter: Supporter,
  {anonymous}: CampaignTexts,
  base: BaseTexts,
): TemplateResult {
  const {name, onBehalfOf, message, kinds} = supporter;
  return html`<li class="supporter entry" part="supporter" tabindex="-1">
    <p><strong>${name ?? anonymous}</strong> ${onBehalfOf}</p>
    ${message ? html`<blockquote dir="auto">${message}</blockquote>` : nothing}
    <p class="quiet small">${kinds.map((kind) => base.kinds[kind]).join(' · ')}</p>
  </li>`;
}
