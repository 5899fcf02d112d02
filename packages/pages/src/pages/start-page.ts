import type {CampaignCard} from '@duit/contract';
import {pageTexts, type PageTexts} from '../i18n/texts.js';
import {cardItem} from '../parts/card.js';
import {html, NOTHING, type Html} from '../parts/html.js';
import {kindIcon} from '../parts/icons.js';
import {query} from '../parts/links.js';
import {layout, type PageContext} from '../parts/layout.js';
import {stripes} from '../parts/bars.js';

/** One municipality with its first campaigns. */
export interface MunicipalityCards {
  slug: string;
  name: string;
  cards: readonly CampaignCard[];
}

/** What the start page shows. */
export interface StartPageInput {
  municipalities: readonly MunicipalityCards[];
  /** Further links, such as the demo sites in development. */
  links: readonly {title: string; url: string}[];
}

const cardList = (cards: readonly CampaignCard[], texts: PageTexts, context: PageContext): Html =>
  cards.length === 0
    ? html`<p>${texts.start.none}</p>`
    : html`<ul class="cards">
        ${cards.map((card) => cardItem(card, texts, context))}
      </ul>`;

/** A municipality with its campaigns: complete without script, and with it a list that can be searched through. */
export function municipalityPage({slug, name, cards}: MunicipalityCards, context: PageContext): Html {
  const texts = pageTexts(context);
  const main = html`${stripes()}
    <h1>${name}</h1>
    <duit-campaign-list municipality="${slug}" heading-level="2">
      ${cardList(cards, texts, context)}
    </duit-campaign-list>`;
  const municipality = {slug, name};
  return layout(
    {
      ...{title: `${name} · Duit`, description: texts.start.lead, path: `/c/${slug}`},
      ...{script: true, municipality, main},
    },
    context,
  );
}

const municipalitySection = (
  {slug, name, cards}: MunicipalityCards,
  texts: PageTexts,
  context: PageContext,
): Html =>
  html`<section aria-labelledby="m-${slug}">
    <h2 id="m-${slug}">${name}</h2>
    ${cardList(cards, texts, context)}
    <p class="small"><a href="/privacy/${slug}${query(context.chosen)}">${texts.footer.privacy(name)}</a></p>
  </section>`;

/** What Duit is, and every municipality with its campaigns. */
export function startPage({municipalities, links}: StartPageInput, context: PageContext): Html {
  const texts = pageTexts(context);
  const {start} = texts;
  const main = html`${stripes()}
    <div class="intro">
      <h1>${start.title}</h1>
      <p class="lead">${start.lead}</p>
      <ul class="ways">
        ${start.ways.map(
          ({kind, text}) =>
            html`<li>
              ${kindIcon(kind)}<span><b>${texts.kinds[kind]}</b><br />${text}</span>
            </li>`,
        )}
      </ul>
      <h2>${start.how}</h2>
      <ol>
        ${start.steps.map((step) => html`<li>${step}</li>`)}
      </ol>
    </div>
    ${
      municipalities.length === 0
        ? html`<p>${start.none}</p>`
        : municipalities.map((each) => municipalitySection(each, texts, context))
    }
    ${
      links.length === 0
        ? NOTHING
        : html`<section class="text">
            <h2>${start.development}</h2>
            <ul>
              ${links.map(({title, url}) => html`<li><a href="${url}">${title}</a></li>`)}
            </ul>
          </section>`
    }`;
  return layout({title: `Duit: ${start.title}`, description: start.lead, path: '/', main}, context);
}
