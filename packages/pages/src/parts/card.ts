import {directionOf, type CampaignCard, type Image} from '@duit/contract';
import type {PageTexts} from '../i18n/texts.js';
import {readinessBar} from './bars.js';
import {daysLeft, formatNumber, lastDay} from './format.js';
import {html, NOTHING, type Html} from './html.js';
import type {PageContext} from './layout.js';
import {query} from './links.js';

/** The label that says how a campaign stands. */
export const stateLabel = ({state}: CampaignCard, texts: PageTexts): Html =>
  html`<p class="state ${state}">${texts.states[state]}</p>`;

/** A picture whose space is reserved before it is there. */
export const picture = (image: Image, lazy: boolean): Html =>
  html`<img
    class="picture"
    src="${image.url}"
    alt="${image.alt}"
    width="${image.width}"
    height="${image.height}"
    loading="${lazy ? 'lazy' : 'eager'}"
    decoding="async"
  />`;

/** How long somebody can still join in, or when it ended. */
export const deadlineText = (card: CampaignCard, texts: PageTexts, now: number): string => {
  const days = daysLeft(card, now);
  if (card.status === 'live' && days > 0) return texts.daysLeft(days, formatNumber(days, texts.intl));
  return Date.parse(card.deadline) <= now ? texts.ended(lastDay(card, texts.intl)) : texts.states[card.state];
};

/** How many people take part, or took part. */
export function supportersText({supporters, status, state}: CampaignCard, texts: PageTexts): string {
  const past = status !== 'live' && status !== 'paused';
  const number = formatNumber(supporters, texts.intl);
  return (past || state === 'closing' ? texts.tookPart : texts.supportersCount)(supporters, number);
}

/** A campaign in a list; its title is the one link. */
export const cardItem = (card: CampaignCard, texts: PageTexts, {now, chosen}: PageContext): Html =>
  html`<li class="card">
    ${card.image ? picture({...card.image, alt: ''}, true) : html`<div class="picture empty"></div>`}
    <div class="card-text">
      ${stateLabel(card, texts)}
      <h3 lang="${card.locale}" dir="${directionOf(card.locale)}">
        <a href="/c/${card.municipality}/${card.slug}${query(chosen)}">${card.title}</a>
      </h3>
      <p class="summary" lang="${card.locale}" dir="${directionOf(card.locale)}">${card.summary}</p>
      <p class="quiet small">${card.organiser}${card.place ? html` · ${card.place}` : NOTHING}</p>
      ${readinessBar(card, texts)}
      <p class="quiet small number">${supportersText(card, texts)} · ${deadlineText(card, texts, now)}</p>
    </div>
  </li>`;
