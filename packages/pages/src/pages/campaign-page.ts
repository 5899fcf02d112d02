import type {Given} from '@duit/widgets/server.js';
import {
  directionOf,
  paths,
  plainPaths,
  type Campaign,
  type Locale,
  type Supporter,
  type Update,
} from '@duit/contract';
import {pageTexts, type PageTexts} from '../i18n/texts.js';
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
import {plainForm} from '../plain-form/plain-form.js';
import {PREVIEW_PICTURE} from '../pictures/preview-size.js';
import {moreOf, supportersSection, updatesSection, type Slice} from '../parts/people.js';
import {joinSlots} from '../render/join-slots.js';
import {drawnElement, type Drawing} from '../render/drawn-element.js';

/** What the campaign's own page shows. */
export interface CampaignPageInput {
  campaign: Campaign;
  /** Its municipality; `locale` is the language in which organisers write. */
  municipality: {slug: string; name: string; locale: Locale};
  updates: Slice<Update>;
  supporters: Slice<Supporter>;
  /** What it says about itself to programs: see `structuredData`. */
  data: string;
  /** Stamp of the plain form; nothing: without a form. */
  stamp?: string | undefined;
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

/** Leads from the needs to the form, past the story. */
const joinLink = ({stamp}: CampaignPageInput, texts: PageTexts): Html | string =>
  stamp === undefined ? NOTHING : html`<p><a class="button" href="#join">${texts.embed.joinHere}</a></p>`;

const formAction = ({campaign: {municipality, slug}}: CampaignPageInput, {locale}: PageContext) =>
  `${plainPaths.pledges(paths.page(municipality, slug))}?lang=${locale}`;

/** The campaign as plain HTML. */
function plainCampaign(input: CampaignPageInput, context: PageContext): Html {
  const {campaign, municipality, updates, supporters} = input;
  const texts = pageTexts(context);
  const {timeZone} = campaign;
  const lang = municipality.locale;
  return html`<div class="campaign">
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
      ${campaign.pledging.open ? joinLink(input, texts) : html`<p class="note">${texts.campaign.notNow}</p>`}
    </section>
    <div class="text">
      <section>
        <h2>${texts.campaign.story}</h2>
        <div lang="${lang}" dir="${directionOf(lang)}">${blocksHtml(campaign.story)}</div>
      </section>
      ${budgetSection(campaign, texts)} ${aftercareSection(campaign, texts)} ${rolesSection(campaign, texts)}
      ${agreementsSection(campaign, texts)}
      ${updatesSection(updates, campaign, texts, {lang, chosen: context.chosen})}
      ${supportersSection(supporters, campaign, texts, context.chosen)}
    </div>
  </div>`;
}

/**
 * Ways on for readers without script, for whom the element's own buttons are not shown: to the later pages of its
 * lists, which are plain HTML.
 */
function waysOn({updates, supporters}: CampaignPageInput, context: PageContext): Html | string {
  const {chosen} = context;
  const texts = pageTexts(context);
  if (updates.cursor === null && supporters.cursor === null) return NOTHING;
  return html`<noscript>
    <nav class="ways-on">
      ${moreOf('updates', texts.campaign.updates, updates, texts, chosen)}
      ${moreOf('supporters', texts.campaign.supporters, supporters, texts, chosen)}
    </nav>
  </noscript>`;
}

/** What the element is drawn with; nothing on a later page of a list, which only readers without script ask for. */
function givenOf({campaign, updates, supporters}: CampaignPageInput, locale: Locale): Given | undefined {
  if (!updates.first || !supporters.first) return undefined;
  return {
    locale,
    campaign,
    updates: {items: updates.items, cursor: updates.cursor},
    supporters: {items: supporters.items, cursor: supporters.cursor},
  };
}

/**
 * The campaign's own page: its element, drawn here, which the page's script takes over, so that pledging and
 * confirming work here too.
 */
export async function campaignPage(input: CampaignPageInput, context: PageContext): Promise<Drawing> {
  const {campaign, municipality, data, stamp} = input;
  const texts = pageTexts(context);
  const path = paths.page(campaign.municipality, campaign.slug);
  const form =
    campaign.pledging.open && stamp !== undefined
      ? plainForm({campaign, stamp, headingLevel: 2, action: formAction(input, context)}, context)
      : undefined;
  const given = givenOf(input, context.locale);
  const drawn = await drawnElement(
    {
      tag: 'duit-campaign',
      attributes: {campaign: `${campaign.municipality}/${campaign.slug}`, 'heading-level': '1'},
      given,
      light: html`${plainCampaign(input, context)} ${joinSlots(form, texts)}`,
    },
    context,
  );
  const page = layout(
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
      main: html`${stripes()} ${drawn.html} ${given ? waysOn(input, context) : NOTHING}`,
      head: html`${discovery(campaign.url, campaign.title, context)}
      ${raw(`<script type="application/ld+json">${data}</script>`)}`,
    },
    context,
  );
  return {...drawn, html: page, data: [data, ...drawn.data]};
}
