import {
  directionOf,
  isolate,
  type CampaignCard,
  type CampaignState,
  type Locale,
  type Need,
  type TextOverrides,
} from '@duit/contract';
import {percent} from '@duit/money';
import {pageTexts, type PageTexts} from '../i18n/texts.js';
import {readinessWords, scaleOf} from '../parts/bars.js';
import {deadlineText, supportersText} from '../parts/card.js';
import {formatNumber, formatPercent, formatQuantity} from '../parts/format.js';
import {html, NOTHING, type Html} from '../parts/html.js';
import {CARD_PICTURE} from './card-size.js';
import {fitLine, fitLines, widthOf, type Setting} from './fit-text.js';

const EDGE = 20;
const INNER = CARD_PICTURE.width - 2 * EDGE;
const BAND = 124;
const MOST_NEEDS = 4;
/** Height of a need whose amount stands beside its title, and how much more one takes where it stands below. */
const NEED = 46;
const LINE = 20;

const TITLE: Setting = {size: 21, bold: true};
const STATE: Setting = {size: 26, bold: true};
const TEXT: Setting = {size: 15};
const SMALL: Setting = {size: 14};
const BOLD: Setting = {size: 14, bold: true};

const HAS_STOPPED: readonly CampaignState[] = ['unsuccessful', 'cancelled', 'paused', 'closing'];

/** Always light: a picture does not know the page's colour scheme, and has a ground and an edge of its own. */
const COLOURS = {
  text: '#1b1f24',
  quiet: '#4d5661',
  ground: '#fff',
  edge: '#c9ced3',
  track: '#f4f5f2',
  trackEdge: '#767f89',
  accent: '#1f5f4a',
  onAccent: '#fff',
  ended: '#4d5661',
  goods: '#7a4a12',
  time: '#1d4f8c',
  knowledge: '#6a3d91',
  money: '#1f5f4a',
} as const;

/** XML knows no other characters (https://www.w3.org/TR/xml/#charsets), and one of them breaks the picture. */
const NOT_XML = /[^\t\n\r\u0020-\ud7ff\ue000-\ufffd\u{10000}-\u{10ffff}]/gu;
const clean = (text: string): string => text.replace(NOT_XML, '').trim();

/** How a line of text is drawn: `end` is the far edge of the reading direction. */
interface Line extends Setting {
  fill: string;
  end?: boolean;
}

/**
 * Sets lines in the picture's language, and in another within it: Dutch stays Dutch in an Arabic picture, and
 * keeps to its edge. `text-anchor` goes by the line's own direction.
 */
const setter =
  (page: Locale) =>
  (text: string | Html, y: number, {size, bold, fill, end = false}: Line, written = page): Html => {
    const atRight = (directionOf(page) === 'rtl') !== end;
    const direction = directionOf(written);
    return html`<text
      x="${atRight ? CARD_PICTURE.width - EDGE : EDGE}"
      y="${y}"
      font-size="${size}"
      font-weight="${bold ? 700 : 400}"
      fill="${fill}"
      direction="${direction}"
      text-anchor="${(direction === 'rtl') === atRight ? 'start' : 'end'}"
      >${text}</text
    >`;
  };

/** What the parts of a picture are drawn with. */
interface Picture {
  texts: PageTexts;
  /** Language of the picture's own words. */
  page: Locale;
  line: ReturnType<typeof setter>;
}

/** Mirrors a drawing where reading starts at the right. */
const mirrored = (drawing: Html, page: Locale): Html =>
  directionOf(page) === 'rtl'
    ? html`<g transform="translate(${CARD_PICTURE.width} 0) scale(-1 1)">${drawing}</g>`
    : drawing;

/** A need's bar, 8 pixels high. Over-funding is drawn as on the pages: stripes beyond the target's mark. */
function needBar(need: Need, y: number): Html {
  const {fill, surplus, minimum, target} = scaleOf(need);
  const at = (share: number) => EDGE + (INNER * share) / 100;
  const mark = (share: number | undefined) =>
    share === undefined
      ? NOTHING
      : html`<path d="M${at(share)} ${y - 2}v12" stroke="${COLOURS.text}" stroke-width="2" />`;
  return html`<rect
      x="${EDGE}"
      y="${y}"
      width="${INNER}"
      height="8"
      rx="4"
      fill="${COLOURS.track}"
      stroke="${COLOURS.trackEdge}"
    />
    ${
      surplus > fill
        ? html`<rect
            x="${EDGE}"
            y="${y}"
            width="${at(surplus) - EDGE}"
            height="8"
            rx="4"
            fill="url(#more)"
          />`
        : NOTHING
    }
    <rect x="${EDGE}" y="${y}" width="${at(fill) - EDGE}" height="8" rx="4" fill="${COLOURS.accent}" />
    ${mark(minimum)} ${mark(target)}`;
}

const amountOf = ({unit, confirmed, target}: Need, texts: PageTexts): string => {
  const quantity = (count: number) => formatQuantity(count, unit, texts.intl);
  const ofTarget = texts.ofTarget(quantity(confirmed), texts.units[unit](target, quantity(target)));
  const done = percent(confirmed, target);
  return done > 100 ? `${formatPercent(done, texts.intl)}: ${ofTarget}` : ofTarget;
};

/** Needs from `top` on; title and amount share a line where both fit, as in the element. */
function needRows(
  needs: readonly Need[],
  top: number,
  {texts, page, line}: Picture,
): {rows: Html[]; bottom: number} {
  let y = top;
  const rows = needs.map((need) => {
    const amount = amountOf(need, texts);
    const kind = texts.kinds[need.kind];
    const room = INNER - widthOf(kind, BOLD) - widthOf(' · ', SMALL);
    const title = fitLine(clean(need.title), room, SMALL);
    const named = directionOf(page) === 'rtl' ? isolate(title) : title;
    const words = html`<tspan fill="${COLOURS[need.kind]}" font-weight="700">${kind}</tspan> · ${named}`;
    const amountY = widthOf(title, SMALL) + widthOf(amount, BOLD) + 8 <= room ? y : y + LINE;
    const row = html`${line(words, y, {...SMALL, fill: COLOURS.text})}
    ${line(amount, amountY, {...BOLD, fill: COLOURS.text, end: true})}
    ${mirrored(needBar(need, amountY + 10), page)}`;
    y = amountY + NEED;
    return row;
  });
  return {rows, bottom: y};
}

/** All that the picture shows, in words. */
function words(card: CampaignCard, facts: readonly string[], texts: PageTexts): string {
  const needs = card.needs.map((need) => `${texts.kinds[need.kind]} ${need.title}: ${amountOf(need, texts)}`);
  return [texts.states[card.state], ...facts, ...needs].map((each) => `${clean(each)}.`).join(' ');
}

function band(card: CampaignCard, readiness: string, {texts, page, line}: Picture): Html {
  const {width} = CARD_PICTURE;
  const share = Math.min(card.readiness, 100);
  return html`<path
      d="M1 9a8 8 0 0 1 8-8h${width - 18}a8 8 0 0 1 8 8v${BAND - 9}H1z"
      fill="${HAS_STOPPED.includes(card.state) ? COLOURS.ended : COLOURS.accent}"
    />
    ${line(texts.states[card.state], 52, {...STATE, fill: COLOURS.onAccent})}
    ${line(fitLine(readiness, INNER, TEXT), 78, {...TEXT, fill: COLOURS.onAccent})}
    <rect
      x="${EDGE}"
      y="94"
      width="${INNER}"
      height="10"
      rx="5"
      fill="none"
      stroke="${COLOURS.onAccent}"
      stroke-width="1.5"
    />
    ${mirrored(
      html`<rect
        x="${EDGE}"
        y="94"
        width="${(INNER * share) / 100}"
        height="10"
        rx="5"
        fill="${COLOURS.onAccent}"
      />`,
      page,
    )}`;
}

/**
 * A campaign's card as an SVG picture with its progress: what a link shows before Duit's script has made an
 * element of it, and in a mail or a feed where no script runs.
 *
 * @param now milliseconds UTC
 * @param lang language in which the organiser writes
 * @param own what the municipality says in its own words
 */
export function cardPicture(
  card: CampaignCard,
  locale: Locale,
  now: number,
  lang: Locale,
  own?: TextOverrides,
): Html {
  const texts = pageTexts({locale, ...(own && {texts: own})});
  const {width, height} = CARD_PICTURE;
  const readiness = readinessWords(card, texts);
  const people = supportersText(card, texts);
  const when = deadlineText(card, texts, now);
  const title = fitLines(clean(card.title), INNER, 3, TITLE);
  const summary = fitLines(clean(card.summary), INNER, 3, TEXT);
  const by = fitLines([card.organiser, card.place].map(clean).filter(Boolean).join(' · '), INNER, 2, SMALL);
  const titleY = BAND + 34;
  const summaryY = titleY + title.length * 26 + 2;
  const byY = summaryY + summary.length * 22 + 6;
  const needsY = byY + by.length * 20 + 16;
  const line = setter(locale);
  const quiet = {...SMALL, fill: COLOURS.quiet};
  const drawn: Picture = {texts, page: locale, line};
  const {rows, bottom} = needRows(card.needs.slice(0, MOST_NEEDS), needsY, drawn);
  const more = card.needs.length - MOST_NEEDS;
  return html`<svg
    xmlns="http://www.w3.org/2000/svg"
    width="${width}"
    height="${height}"
    viewBox="0 0 ${width} ${height}"
    role="img"
    aria-labelledby="t d"
    xml:lang="${locale}"
    font-family="system-ui, -apple-system, 'Segoe UI', Roboto, 'Noto Sans', sans-serif"
  >
    <title id="t" xml:lang="${lang}">${clean(card.title)}</title>
    <desc id="d">${words(card, [readiness, people, when], texts)}</desc>
    <defs>
      <pattern id="more" width="6" height="6" patternUnits="userSpaceOnUse" patternTransform="rotate(45)">
        <rect width="6" height="6" fill="${COLOURS.ground}" />
        <rect width="3" height="6" fill="${COLOURS.accent}" />
      </pattern>
    </defs>
    <rect
      x="0.5"
      y="0.5"
      width="${width - 1}"
      height="${height - 1}"
      rx="8"
      fill="${COLOURS.ground}"
      stroke="${COLOURS.edge}"
    />
    ${band(card, readiness, drawn)}
    ${title.map((text, index) => line(text, titleY + index * 26, {...TITLE, fill: COLOURS.text}, lang))}
    ${summary.map((text, index) => line(text, summaryY + index * 22, {...TEXT, fill: COLOURS.text}, lang))}
    ${by.map((text, index) => line(text, byY + index * 20, quiet, lang))} ${rows}
    ${more > 0 ? line(texts.moreNeeds(more, formatNumber(more, texts.intl)), bottom, quiet) : NOTHING}
    <path d="M${EDGE} ${height - 70}h${INNER}" stroke="${COLOURS.edge}" />
    ${line(fitLine(people, INNER, SMALL), height - 44, quiet)}
    ${line(fitLine(when, INNER, SMALL), height - 22, quiet)}
  </svg>`;
}
