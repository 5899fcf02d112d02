import type {Supporter, Update} from '@duit/contract';
import {html, nothing, type TemplateResult} from 'lit';
import type {LocaleController} from '../../controllers/locale-controller.js';
import type {BaseTexts} from '../../i18n/base/index.js';
import type {CampaignTexts} from '../../i18n/campaign/index.js';
import {formatDay} from '../../i18n/format.js';
import {renderBlocks} from './blocks.js';
import {heading} from './heading.js';

type Locale = Pick<LocaleController<CampaignTexts>, 'texts' | 'intl'>;

/** One message of the organiser. */
export function renderUpdate(
  update: Update,
  timeZone: string,
  level: number,
  {intl}: Locale,
): TemplateResult {
  const {title, body, publishedAt} = update;
  return html`<article class="update entry" part="update">
    ${heading(level, title)}
    <p class="quiet small"><time datetime=${publishedAt}>${formatDay(publishedAt, timeZone, intl)}</time></p>
    ${renderBlocks(body, level + 1)}
  </article>`;
}

/** One supporter: the name as they chose it, what kinds they give, what they say. Never how much. */
export function renderSupporter(
  supporter: Supporter,
  {texts, intl}: Locale,
  base: BaseTexts,
): TemplateResult {
  const {name, onBehalfOf, message, kinds, date} = supporter;
  const given = kinds.map((kind) => base.kinds[kind].toLocaleLowerCase([...intl]));
  const gives = texts.gives(new Intl.ListFormat([...intl]).format(given));
  // Noon, because a day without a time is another day west of Greenwich.
  const day = formatDay(`${date}T12:00:00Z`, 'UTC', intl);
  return html`<li class="supporter entry" part="supporter" tabindex="-1">
    <p>
      <strong>${name ?? texts.anonymous}</strong
      >${onBehalfOf ? html` ${texts.onBehalfOf(onBehalfOf)}` : nothing}
    </p>
    ${message ? html`<blockquote>${message}</blockquote>` : nothing}
    <p class="quiet small">${gives} · <time datetime=${date}>${day}</time></p>
  </li>`;
}
