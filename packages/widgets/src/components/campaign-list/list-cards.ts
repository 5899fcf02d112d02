import type {CampaignCard, Point} from '@duit/contract';
import {html, nothing, type TemplateResult} from 'lit';
import type {LocaleController} from '../../controllers/locale-controller.js';
import type {ListTexts} from '../../i18n/list/index.js';
import {distance, formatDistance} from '../../internal/distance.js';
import {ERROR_ICON} from '../../internal/icons.js';
import {page} from '../../internal/page.js';
import {safeUrl} from '../../internal/safe-url.js';

/** Metres; farther than anything. */
const FAR = 1e9;

/** What the list of cards shows and does. */
export interface Cards {
  /** Campaigns in the list's own order, as `municipality/slug`. */
  names: readonly string[];
  /** Metres to each campaign that has a place, by name; then the nearest come first, and those without a place last. */
  away: ReadonlyMap<string, number> | undefined;
  isBusy: boolean;
  /** Whether the list goes on, and whether more could not be had. */
  hasMore: boolean;
  hasFailed: boolean;
  /** Address of the campaigns' pages, with `{slug}` in it; empty: their own pages at Duit. */
  href: string;
  headingLevel: number;
  locale: LocaleController<ListTexts>;
  more: () => Promise<void>;
}

/** Addresses of the cards' pictures, as the cards show them. */
export const picturesOf = (cards: readonly CampaignCard[]): string[] =>
  cards.flatMap(({image}) => (image && safeUrl(image.url, page().api.base)) || []);

/** Metres from a point to each campaign that has a place, by name. */
export const distances = (cards: readonly CampaignCard[], here: Point): Map<string, number> =>
  new Map(
    cards.flatMap(({municipality, slug, location}) =>
      location ? [[`${municipality}/${slug}`, distance(here, location)]] : [],
    ),
  );

/** The cards, and a button for more of them. */
export function renderCards(cards: Cards): TemplateResult {
  const {names, away, isBusy, hasMore, hasFailed, href, headingLevel, locale, more} = cards;
  const {texts, intl} = locale;
  const metres = (name: string) => away?.get(name) ?? FAR;
  const ordered = away ? names.toSorted((one, other) => metres(one) - metres(other)) : names;
  return html`<ul class="cards" part="cards" aria-busy=${isBusy}>
      ${ordered.map(
        (name) =>
          html`<li>
            ${
              away?.has(name)
                ? html`<p class="quiet small number" part="distance">
                    ${texts.away(formatDistance(metres(name), intl))}
                  </p>`
                : nothing
            }
            <duit-campaign-card
              campaign=${name}
              href=${href.replaceAll('{slug}', name.split('/')[1] ?? '')}
              heading-level=${headingLevel}
            ></duit-campaign-card>
          </li>`,
      )}
    </ul>
    ${
      hasMore || hasFailed
        ? html`<div class="more">
            ${hasFailed ? html`<p class="error" role="alert">${ERROR_ICON}${texts.moreFailed}</p>` : nothing}
            <button type="button" class="button secondary" part="more" aria-disabled=${isBusy} @click=${more}>
              ${texts.more}
            </button>
          </div>`
        : nothing
    }`;
}
