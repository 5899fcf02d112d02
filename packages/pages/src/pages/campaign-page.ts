import {directionOf, paths, type Campaign, type Locale, type Supporter, type Update} from '@duit/contract';
import {pageTexts} from '../i18n/texts.js';
import {needItem, readinessBar, readinessWords, stripes} from '../parts/bars.js';
import {blocksHtml} from '../parts/blocks.js';
import {deadlineText, picture, stateLabel, supportersText} from '../parts/card.js';
import {
  aftercareSection,
  agreementsSection,
  budgetSection,
  needDetails,
  rolesSection,
} from '../parts/facts.js';
import {html, NOTHING, raw, type Html} from '../parts/html.js';
import {layout, type PageContext} from '../parts/layout.js';
import {query} from '../parts/links.js';
import {PREVIEW_PICTURE} from '../pictures/preview-size.js';
import {supportersSection, updatesSection, type Slice} from '../parts/people.js';

/** What the campaign's own page shows. */
export interface CampaignPageInput {
  campaign: Campaign;
  /** Its municipality; `locale` is the language in which organisers write. */
  municipality: {slug: string; name: string; locale: Locale};
  updates: Slice<Update>;
  supporters: Slice<Supporter>;
  /** What it says about itself to programs: see `structuredData`. */
  data: string;
}

/** The same page for programs that embed it, as oEmbed's discovery wants it (https://oembed.com, section 4). */
function discovery(page: string, title: string, {origin, chosen}: PageContext): Html {
  const url = encodeURIComponent(`${page}${query(chosen)}`);
  return html`${(['json', 'xml'] as const).map(
    (format) =>
      html`<link
        rel="alternate"
        type="${format === 'json' ? 'application/json' : 'text/xml'}+oembed"
        href="${origin}/oembed?format=${format}&url=${url}"
        title="${title}"
      />`,
  )}`;
}

/**
 * The campaign's own page: complete without script. Duit's element takes the content's place once it has
 * the data, so that pledging and confirming work here too.
 */
export function campaignPage(input: CampaignPageInput, context: PageContext): Html {
  const {campaign, municipality, updates, supporters, data} = input;
  const texts = pageTexts(context);
  const {timeZone} = campaign;
  const path = paths.page(campaign.municipality, campaign.slug);
  const lang = municipality.locale;
  const main = html`${stripes()}
    <duit-campaign campaign="${campaign.municipality}/${campaign.slug}" heading-level="1">
      <div class="campaign">
        <header>
          ${stateLabel(campaign, texts)}
          <h1 lang="${lang}" dir="${directionOf(lang)}">${campaign.title}</h1>
          <p class="lead" lang="${lang}" dir="${directionOf(lang)}">${campaign.summary}</p>
          <p class="quiet">
            ${texts.by(campaign.organiser)}${campaign.place ? html` · ${campaign.place}` : NOTHING}
          </p>
        </header>
        ${campaign.image ? picture(campaign.image, false) : NOTHING}
        <section class="panel" aria-labelledby="needs">
          <h2 id="needs">${texts.campaign.needs}</h2>
          ${readinessBar(campaign, texts)}
          <p class="facts number">
            ${supportersText(campaign, texts)} · ${deadlineText(campaign, texts, context.now)}
          </p>
          <ul class="needs">
            ${campaign.needs.map((need) => needItem(need, texts, needDetails(need, timeZone, texts)))}
          </ul>
          ${
            campaign.pledging.open
              ? html`<noscript><p class="note">${texts.campaign.noScript}</p></noscript>`
              : html`<p class="note">${texts.campaign.notNow}</p>`
          }
        </section>
        <div class="text">
          <section>
            <h2>${texts.campaign.story}</h2>
            <div lang="${lang}" dir="${directionOf(lang)}">${blocksHtml(campaign.story)}</div>
          </section>
          ${budgetSection(campaign, texts)} ${aftercareSection(campaign, texts)}
          ${rolesSection(campaign, texts)} ${agreementsSection(campaign, texts)}
          ${updatesSection(updates, campaign, texts, {lang, chosen: context.chosen})}
          ${supportersSection(supporters, campaign, texts, context.chosen)}
        </div>
      </div>
    </duit-campaign>`;
  return layout(
    {
      title: `${campaign.title} · ${municipality.name}`,
      description: campaign.summary,
      path,
      image: {
        ...PREVIEW_PICTURE,
        url: `${context.origin}${path}/preview.png`,
        alt: `${campaign.title}. ${readinessWords(campaign, texts)}`,
      },
      script: true,
      municipality,
      main,
      head: html`${discovery(campaign.url, campaign.title, context)}
      ${raw(`<script type="application/ld+json">${data}</script>`)}`,
    },
    context,
  );
}
