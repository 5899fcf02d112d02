import {
  directionOf,
  embedPath,
  paths,
  plainPaths,
  type Campaign,
  type Locale,
  type Page,
  type Supporter,
  type Update,
} from '@duit/contract';
import {pageTexts, type PageTexts} from '../i18n/texts.js';
import {needItem, readinessBar, stripes} from '../parts/bars.js';
import {blocksHtml} from '../parts/blocks.js';
import {cardItem, deadlineText, picture, stateLabel, supportersText} from '../parts/card.js';
import {agreementsSection, budgetSection, needDetails} from '../parts/facts.js';
import {frameLayout} from '../parts/frame.js';
import {html, NOTHING, type Html} from '../parts/html.js';
import type {PageContext} from '../parts/layout.js';
import {query} from '../parts/links.js';
import {plainForm} from '../plain-form/plain-form.js';
import {joinSlots} from '../render/join-slots.js';
import {drawnElement, type Drawing, type PageTag} from '../render/drawn-element.js';

/** What a frame can show. */
export const EMBED_ELEMENTS = ['card', 'progress', 'campaign', 'pledge-form'] as const;
/** What a frame can show. */
export type EmbedElement = (typeof EMBED_ELEMENTS)[number];

/** What a framed page shows, and where. */
export interface EmbedPageInput {
  campaign: Campaign;
  /** `locale` is the language in which the organiser writes. */
  municipality: {slug: string; name: string; locale: Locale};
  element: EmbedElement;
  /** Origins that may frame the page: the only ones that hear how tall it is. */
  ancestors: readonly string[];
  /** Stamp of the plain form; nothing: without a form. */
  stamp?: string | undefined;
  /** First page of each list; only the whole campaign shows them. */
  updates?: Page<Update>;
  supporters?: Page<Supporter>;
}

const TAGS: Record<EmbedElement, PageTag> = {
  card: 'duit-campaign-card',
  progress: 'duit-progress',
  campaign: 'duit-campaign',
  'pledge-form': 'duit-pledge-form',
};

const needs = (campaign: Campaign, texts: PageTexts, context: PageContext): Html =>
  html`${readinessBar(campaign, texts)}
    <ul class="needs">
      ${campaign.needs.map((need) => needItem(need, texts, needDetails(need, campaign.timeZone, texts)))}
    </ul>
    <p class="quiet small number">
      ${supportersText(campaign, texts)} · ${deadlineText(campaign, texts, context.now)}
    </p>`;

const heading = ({campaign, municipality}: EmbedPageInput): Html =>
  html`<h1 lang="${municipality.locale}" dir="${directionOf(municipality.locale)}">${campaign.title}</h1>
    <p class="lead" lang="${municipality.locale}" dir="${directionOf(municipality.locale)}">
      ${campaign.summary}
    </p>`;

/** The form without script, for the frame itself: it stays in the council's page. */
function embeddedForm(
  {campaign, element, stamp}: EmbedPageInput,
  headingLevel: number,
  context: PageContext,
): Html | undefined {
  if (stamp === undefined || !campaign.pledging.open) return undefined;
  const path = plainPaths.pledges(embedPath(campaign.municipality, campaign.slug));
  const action = `${path}?element=${element}&lang=${context.locale}`;
  return plainForm({campaign, stamp, headingLevel, action}, context);
}

/** What the frame shows without script, and until the element has its data. */
function fallback(input: EmbedPageInput, texts: PageTexts, context: PageContext): Html {
  const {campaign, municipality, element} = input;
  if (element === 'card')
    return html`<ul class="cards">
      ${cardItem(campaign, texts, context)}
    </ul>`;
  if (element === 'progress') return needs(campaign, texts, context);
  const onPage = html`<p>
    <a href="${paths.page(campaign.municipality, campaign.slug)}${query(context.chosen)}"
      >${campaign.pledging.open ? texts.embed.join : texts.embed.open}</a
    >
  </p>`;
  const form = embeddedForm(input, element === 'pledge-form' ? 1 : 2, context);
  if (element === 'pledge-form') {
    return form ?? html`${heading(input)}${needs(campaign, texts, context)}${onPage}`;
  }
  return html`${stateLabel(campaign, texts)}${heading(input)}
    <p class="quiet">
      ${texts.by(campaign.organiser)}${campaign.place ? html` · ${campaign.place}` : NOTHING}
    </p>
    ${campaign.image ? picture(campaign.image, false) : NOTHING}
    <section>
      <h2>${texts.campaign.needs}</h2>
      ${needs(campaign, texts, context)}${form ? NOTHING : onPage}
    </section>
    <section>
      <h2>${texts.campaign.story}</h2>
      <div lang="${municipality.locale}" dir="${directionOf(municipality.locale)}">
        ${blocksHtml(campaign.story)}
      </div>
    </section>
    ${budgetSection(campaign, texts)}${agreementsSection(campaign, texts)}${joinSlots(form, texts)}`;
}

/**
 * The page for a frame in another site: one element and nothing round it. Complete for reading without
 * script. Its links leave the frame, since nothing else of Duit may be framed.
 */
export async function embedPage(input: EmbedPageInput, context: PageContext): Promise<Drawing> {
  const {campaign, element, ancestors, updates, supporters} = input;
  const texts = pageTexts(context);
  const path = paths.page(campaign.municipality, campaign.slug);
  // The one heading of this document; a frame has an outline of its own.
  const level = element === 'progress' ? {} : {'heading-level': '1'};
  const drawn = await drawnElement(
    {
      tag: TAGS[element],
      attributes: {campaign: `${campaign.municipality}/${campaign.slug}`, ...level},
      given: {locale: context.locale, campaign, ...(updates && {updates}), ...(supporters && {supporters})},
      light: fallback(input, texts, context),
    },
    context,
  );
  const page = frameLayout(
    {title: campaign.title, path, main: html`${stripes()}${drawn.html}`, ancestors, script: true},
    context,
  );
  return {...drawn, html: page};
}
