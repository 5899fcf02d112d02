import {drawElement, GIVEN_ID, type Drawn, type DrawnTag, type Given} from '@duit/widgets/server.js';
import {html, NOTHING, raw, type Html} from '../parts/html.js';
import type {PageContext} from '../parts/layout.js';

/** Tags that a page of ours may hold: those that are drawn on the server, and the form, which is plain HTML until script comes. */
export type PageTag = DrawnTag | 'duit-pledge-form';

/** One element of a page. */
export interface PageElement {
  tag: PageTag;
  /** `campaign` is the name of the given campaign. */
  attributes: Readonly<Record<string, string>>;
  /** What was read for it; without, it is not drawn here and asks for itself. */
  given?: Given | undefined;
  /** What stands inside: the slots' content, and what readers of plain HTML see, who know no shadow root. */
  light: Html;
}

/** Markup with what the page's policy has to name. */
export interface Drawing {
  html: Html;
  /** Text of each inline `<style>`. */
  styles: readonly string[];
  /** Text of each inline data block. */
  data: readonly string[];
  /** Why an element is not drawn although it could have been: the page is whole without, and somebody should know. */
  failure?: unknown;
}

const TAGS: readonly string[] = [
  'duit-campaign',
  'duit-campaign-card',
  'duit-progress',
] satisfies readonly DrawnTag[];
const isDrawn = (tag: PageTag): tag is DrawnTag => TAGS.includes(tag);

/** The shadow root as it is drawn here; none where that fails, since the browser and the light content can do without. */
async function shadowOf(
  {tag, attributes, given}: PageElement,
  origin: string,
): Promise<{drawn?: Drawn; failure?: unknown}> {
  if (!given || !isDrawn(tag)) return {};
  try {
    return {drawn: await drawElement(tag, attributes, given, origin)};
  } catch (failure) {
    return {failure};
  }
}

/** What the server read, as text for a data block: no `<` in it can end that. */
const islandText = (given: Given): string => JSON.stringify(given).replaceAll('<', '\\u003c');

/** Texts that are of no element. */
const NOT_OF_ELEMENTS = /^(?:pages|plain|mails|refusals)\./;

/** With what the municipality says in its own words in the page's language, as far as elements say it. */
function inOwnWords(given: Given, {locale, texts}: Pick<PageContext, 'locale' | 'texts'>): Given {
  const own = Object.entries(texts?.[locale] ?? {}).filter(([name]) => !NOT_OF_ELEMENTS.test(name));
  return own.length > 0 ? {...given, texts: {[locale]: Object.fromEntries(own)}} : given;
}

/**
 * Draws an element, with the data that it was drawn with after it: the page's script begins with those and asks
 * for nothing until it looks for news.
 */
export async function drawnElement(
  asked: PageElement,
  context: Pick<PageContext, 'locale' | 'origin' | 'texts'>,
): Promise<Drawing> {
  const element = {...asked, given: asked.given && inOwnWords(asked.given, context)};
  const {tag, attributes, given, light} = element;
  const {drawn, failure} = await shadowOf(element, context.origin);
  const island = given && islandText(given);
  const written = Object.entries(attributes).map(([name, value]) => html` ${raw(name)}="${value}"`);
  return {
    html: html`${raw(`<${tag}`)}${written}>${drawn ? raw(drawn.shadow) : NOTHING}${light}${raw(`</${tag}>`)}
    ${raw(`<script type="application/json" id="${GIVEN_ID}">${island}</script>`)}`,
    styles: drawn?.styles ?? [],
    data: island ? [island] : [],
    failure,
  };
}
