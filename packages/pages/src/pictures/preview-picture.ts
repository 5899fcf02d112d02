import {KINDS, type CampaignCard, type Locale} from '@duit/contract';
import {PAGE_TEXTS} from '../i18n/texts.js';
import {readinessWords} from '../parts/bars.js';
import {supportersText} from '../parts/card.js';
import {html, NOTHING, type Html} from '../parts/html.js';
import {kindOutline} from '../parts/icons.js';
import {fitLine, fitLines, widthOf, type Setting} from './fit-text.js';
import {PREVIEW_PHOTO, PREVIEW_PICTURE} from './preview-size.js';

/** What the picture is drawn with; the rasteriser knows no fonts, so letters come as outlines. */
export interface PreviewTools {
  /** Outline of one line of text as SVG path data, with its baseline at y = 0 and its beginning at x = 0. */
  outline: (text: string, setting: Setting) => string;
  /** The campaign's picture as a `data:` address, cut to `PREVIEW_PHOTO`; undefined: it has none. */
  photo: string | undefined;
}

const EDGE = 64;
const INNER = PREVIEW_PICTURE.width - PREVIEW_PHOTO.width - 2 * EDGE;
/** How a title can be set, the largest first: size, and lines that there is room for. */
const TITLES: readonly (readonly [setting: Setting, lines: number])[] = [
  [{size: 54, bold: true}, 3],
  [{size: 42, bold: true}, 4],
];
const STATE: Setting = {size: 26, bold: true};
const TEXT: Setting = {size: 27};
const FIGURE: Setting = {size: 26, bold: true};
const LONG_FIGURE: Setting = {size: 22, bold: true};

const COLOURS = {text: '#1b1f24', quiet: '#4d5661', ground: '#fff', track: '#e3e8e4', accent: '#1f5f4a'};

const LEFT = PREVIEW_PICTURE.width - PREVIEW_PHOTO.width;
const SIGN = 120;

/** What stands in for a picture: the four things that one can give. */
const signs = (): Html =>
  html`<rect
      x="${LEFT}"
      width="${PREVIEW_PHOTO.width}"
      height="${PREVIEW_PHOTO.height}"
      fill="${COLOURS.accent}"
    />
    ${KINDS.map((kind, index) => {
      const x = LEFT + 110 + (index % 2) * 180;
      const y = 170 + Math.floor(index / 2) * 180;
      return html`<g
        transform="translate(${x} ${y}) scale(${SIGN / 24})"
        fill="none"
        stroke="${COLOURS.ground}"
        stroke-width="1.25"
        stroke-linecap="round"
        stroke-linejoin="round"
      >
        ${kindOutline(kind)}
      </g>`;
    })}`;

/** The title as large as it fits; cut where it does not fit at all. */
function setTitle(title: string): {lines: string[]; setting: Setting} {
  const ways = TITLES.map(([setting, most]) => ({lines: fitLines(title, INNER, most, setting), setting}));
  const whole = ways.find(({lines}) => lines.join(' ') === title.split(/\s+/).join(' '));
  return whole ?? (ways.at(-1) as (typeof ways)[number]);
}

/** What the outlines have letters for. Where they have none, as in Arabic, nothing says more than stray commas. */
const drawable = (text: string, {outline}: PreviewTools): string =>
  outline(text.replace(/[^\p{L}\p{N}]/gu, ''), TEXT) ? text : '';

/**
 * What the picture shows, in a form that changes when the picture does and not otherwise. Days left are not in
 * it: they change by themselves, and the picture would have to be drawn anew each night.
 */
export const previewContents = (card: CampaignCard, locale: Locale): string => {
  const texts = PAGE_TEXTS[locale];
  const {title, organiser, readiness, image} = card;
  const words = [texts.states[card.state], readinessWords(card, texts), supportersText(card, texts)];
  return JSON.stringify([title, organiser, ...words, readiness, image?.url, locale]);
};

/**
 * A campaign as other websites show it beside a link: title, organiser, and how far it is. Everything is a
 * shape, so that it looks the same wherever it is drawn.
 *
 * @param locale the municipality's own: nobody knows who will see it
 */
export function previewPicture(card: CampaignCard, locale: Locale, tools: PreviewTools): Html {
  const {outline, photo} = tools;
  // Words that cannot be drawn are said in Dutch: the picture is of a municipality in the Netherlands.
  const texts = PAGE_TEXTS[drawable(PAGE_TEXTS[locale].ready, tools) ? locale : 'nl'];
  const {width, height} = PREVIEW_PICTURE;
  const line = (text: string, y: number, setting: Setting, fill: string) =>
    html`<path transform="translate(${EDGE} ${y})" d="${outline(text, setting)}" fill="${fill}" />`;
  const title = setTitle(drawable(card.title.trim(), tools));
  const organiser = fitLines(drawable(card.organiser.trim(), tools), INNER, 2, TEXT);
  const share = Math.min(card.readiness, 100);
  const titleY = 178;
  const leading = Math.round(title.setting.size * 1.19);
  const organiserY = titleY + (title.lines.length - 1) * leading + 58;
  const bar = height - 122;
  const words = readinessWords(card, texts);
  const figure = widthOf(words, FIGURE) <= INNER ? FIGURE : LONG_FIGURE;
  return html`<svg
    xmlns="http://www.w3.org/2000/svg"
    width="${width}"
    height="${height}"
    viewBox="0 0 ${width} ${height}"
  >
    <rect width="${width}" height="${height}" fill="${COLOURS.ground}" />
    ${photo ? html`<image href="${photo}" x="${LEFT}" width="${PREVIEW_PHOTO.width}" height="${height}" />` : signs()}
    <rect width="${width}" height="12" fill="${COLOURS.accent}" />
    ${line(fitLine(texts.states[card.state], INNER, STATE), 96, STATE, COLOURS.accent)}
    ${title.lines.map((text, index) => line(text, titleY + index * leading, title.setting, COLOURS.text))}
    ${organiser.map((text, index) => line(text, organiserY + index * 36, TEXT, COLOURS.quiet))}
    ${line(fitLine(words, INNER, figure), bar - 24, figure, COLOURS.text)}
    <rect x="${EDGE}" y="${bar}" width="${INNER}" height="24" rx="12" fill="${COLOURS.track}" />
    ${
      share > 0
        ? html`<rect
            x="${EDGE}"
            y="${bar}"
            width="${Math.max(24, (INNER * share) / 100)}"
            height="24"
            rx="12"
            fill="${COLOURS.accent}"
          />`
        : NOTHING
    }
    ${line(fitLine(supportersText(card, texts), INNER, TEXT), bar + 68, TEXT, COLOURS.quiet)}
  </svg>`;
}
