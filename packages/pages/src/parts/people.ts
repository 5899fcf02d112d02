import {
  directionOf,
  INTL_CHAINS,
  type Campaign,
  type Locale,
  type Page,
  type Supporter,
  type Update,
} from '@duit/contract';
import type {PageTexts} from '../i18n/texts.js';
import {blocksHtml} from './blocks.js';
import {formatDay} from './format.js';
import {html, NOTHING, type Html} from './html.js';
import {query} from './links.js';

/** One page of a list on the campaign's page, and whether it is the first. */
export interface Slice<T> extends Page<T> {
  first: boolean;
}

/** Links to the next page and back to the first; they work without script. */
function pager(
  name: string,
  {cursor, first}: Slice<unknown>,
  texts: PageTexts,
  chosen: Locale | null,
): Html | string {
  if (cursor === null && first) return NOTHING;
  return html`<p class="pager">
    ${first ? NOTHING : html`<a href="${query(chosen) || '?'}#${name}">${texts.campaign.newest}</a>`}
    ${cursor === null ? NOTHING : html`<a href="${query(chosen, {[name]: cursor})}#${name}">${texts.campaign.more}</a>`}
  </p>`;
}

/** One way on, named after its list: to the page after the first. */
export function moreOf(
  name: 'updates' | 'supporters',
  title: string,
  {cursor}: Page<unknown>,
  texts: PageTexts,
  chosen: Locale | null,
): Html | string {
  if (cursor === null) return NOTHING;
  return html`<p>
    ${title}: <a href="${query(chosen, {[name]: cursor})}#${name}">${texts.campaign.more}</a>
  </p>`;
}

/** News, newest first, in the organiser's language. */
export const updatesSection = (
  updates: Slice<Update>,
  {timeZone}: Campaign,
  texts: PageTexts,
  {lang, chosen}: {lang: Locale; chosen: Locale | null},
): Html | string =>
  updates.items.length === 0
    ? NOTHING
    : html`<section id="updates">
        <h2>${texts.campaign.updates}</h2>
        ${updates.items.map(
          ({title, body, publishedAt}) =>
            html`<article class="update">
              <h3 lang="${lang}" dir="${directionOf(lang)}">${title}</h3>
              <p class="quiet small">
                <time datetime="${publishedAt}">${formatDay(publishedAt, timeZone, texts.intl)}</time>
              </p>
              <div lang="${lang}" dir="${directionOf(lang)}">${blocksHtml(body)}</div>
            </article>`,
        )}
        ${pager('updates', updates, texts, chosen)}
      </section>`;

/** A word that stands by itself with a capital, within a sentence; German nouns keep theirs. */
const inSentence = (word: string, {intl}: PageTexts): string =>
  intl === INTL_CHAINS.de ? word : word.toLocaleLowerCase([...intl]);

function supporterItem({name, onBehalfOf, message, kinds, date}: Supporter, texts: PageTexts): Html {
  const list = new Intl.ListFormat([...texts.intl], {type: 'conjunction'});
  const gives = list.format(kinds.map((kind) => inSentence(texts.kinds[kind], texts)));
  return html`<li>
    <p>
      <b>${name ?? texts.campaign.anonymous}</b
      >${onBehalfOf ? html`, ${texts.campaign.onBehalfOf(onBehalfOf)}` : NOTHING}
    </p>
    ${message ? html`<blockquote><p dir="auto">${message}</p></blockquote>` : NOTHING}
    <p class="quiet small">
      ${kinds.length > 0 ? html`${texts.campaign.gives(gives)} · ` : NOTHING}<time datetime="${date}"
        >${formatDay(`${date}T12:00:00Z`, 'UTC', texts.intl)}</time
      >
    </p>
  </li>`;
}

/** Who joined in, as far as the public may know. */
export const supportersSection = (
  supporters: Slice<Supporter>,
  {pledging}: Campaign,
  texts: PageTexts,
  chosen: Locale | null,
): Html | string =>
  supporters.items.length === 0
    ? NOTHING
    : html`<section id="supporters">
        <h2>${texts.campaign.supporters}</h2>
        ${pledging.moderated ? html`<p class="quiet small">${texts.campaign.moderated}</p>` : NOTHING}
        <ul class="supporters">
          ${supporters.items.map((supporter) => supporterItem(supporter, texts))}
        </ul>
        ${pager('supporters', supporters, texts, chosen)}
      </section>`;
