import {paths} from '@duit/contract';
import {CARD_PICTURE} from '../pictures/card-size.js';
import {subjectName, tilesOf, type Choice, type Shown} from './choice.js';
import {schemeOn} from './contrast.js';
import {policyLines, runsInPage} from './csp/needs.js';
import type {Release} from './releases.js';

/** What a webmaster copies. Empty: this rung needs none. */
export interface Snippet {
  /** Script and code together, for a page that somebody writes as HTML: one paste. */
  page: string;
  /** Once per website. */
  script: string;
  /** Where the campaign has to appear. */
  html: string;
  /** For the website's own style sheet: a strict policy takes no `style` attributes. */
  css: string;
  /** Lines for the website's Content Security Policy. */
  policy: string;
}

/** What a snippet is about, beside the choice. */
export interface SnippetInput {
  choice: Choice;
  /** Origin of Duit, without a slash at the end. */
  origin: string;
  /** Title of the campaign, or name of the municipality. */
  title: string;
  /** Says what the link does, with the title in it; in the language of the element. */
  linkText: (title: string) => string;
  /** Versions that can be pinned. */
  releases: readonly Release[];
}

/** Tag of what is shown. */
const TAGS: Readonly<Record<Shown, string>> = {
  card: 'duit-campaign-card',
  compact: 'duit-campaign-card',
  progress: 'duit-progress',
  campaign: 'duit-campaign',
  'pledge-form': 'duit-pledge-form',
  list: 'duit-campaign-list',
  map: 'duit-campaign-map',
};

/** Height of a frame in CSS pixels, until it has told its own. */
const FRAME_HEIGHTS: Readonly<Record<Shown, number>> = {
  card: 640,
  compact: 200,
  progress: 480,
  campaign: 1600,
  'pledge-form': 1400,
  list: 1600,
  map: 1200,
};

const ESCAPES: Readonly<Record<string, string>> = {'&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;'};
/** Text for an attribute in double quotes or for an element's content. */
export const escapeHtml = (text: string): string => text.replace(/[&<>"]/g, (each) => ESCAPES[each] ?? each);

const attributes = (pairs: Readonly<Record<string, string | number>>): string =>
  Object.entries(pairs)
    .filter(([, value]) => value !== '')
    .map(([name, value]) => ` ${name}="${escapeHtml(String(value))}"`)
    .join('');

const pageOf = ({municipality, campaign}: Choice, origin: string) =>
  origin + (campaign ? paths.page(municipality, campaign) : `/c/${encodeURIComponent(municipality)}`);

/** Where a map's pictures come from and whom to thank, by attribute; nothing for PDOK's, which the map knows. */
const mapAttributes = ({tiles, attribution}: Choice): Record<string, string> =>
  tiles ? {tiles, attribution} : {};

/** The element's tag and what `createElement` has to set on it. */
export function elementOf(choice: Choice): {tag: string; attributes: Record<string, string>} {
  const tag = TAGS[choice.shown];
  const about: Record<string, string> = choice.campaign
    ? {campaign: subjectName(choice)}
    : {municipality: choice.municipality};
  return {
    tag,
    attributes: {
      ...about,
      ...(choice.shown === 'compact' && {variant: 'compact'}),
      ...mapAttributes(choice),
      ...(choice.lang && {lang: choice.lang}),
    },
  };
}

function picture({choice, origin, title, linkText}: SnippetInput): string {
  const width = Math.min(choice.width || CARD_PICTURE.width, CARD_PICTURE.width);
  return `<img${attributes({
    src: `${pageOf(choice, origin)}/card.svg${choice.lang ? `?lang=${choice.lang}` : ''}`,
    width,
    height: Math.round((width * CARD_PICTURE.height) / CARD_PICTURE.width),
    alt: linkText(title),
  })}>`;
}

/** What is in the link: for a whole card the picture, which keeps its room; else its words. */
const inside = (input: SnippetInput): string =>
  input.choice.campaign && input.choice.shown === 'card'
    ? picture(input)
    : escapeHtml(input.linkText(input.title));

function scriptTag({choice, origin, releases}: SnippetInput): string {
  const release = releases.find(({version}) => version === choice.version);
  // A single file: Safari does not check the integrity of what a module imports. It has no map, though.
  const [file, integrity] =
    choice.shown === 'map' ? ['duit.js', release?.pieces ?? ''] : ['duit.all.js', release?.integrity ?? ''];
  return release
    ? `<script type="module"${attributes({
        src: `${origin}/v${release.version}/${file}`,
        integrity,
        crossorigin: integrity && 'anonymous',
      })}></script>`
    : `<script type="module"${attributes({src: `${origin}/v1/duit.js`})}></script>`;
}

function markup(input: SnippetInput): string {
  const {choice, origin, title} = input;
  const href = pageOf(choice, origin);
  if (choice.rung === 'address') return href;
  if (choice.rung === 'link') {
    const pairs = {
      href,
      'data-duit': choice.shown === 'compact' ? 'card' : choice.shown,
      'data-duit-variant': choice.shown === 'compact' ? 'compact' : '',
      'data-duit-lang': choice.lang,
      ...Object.fromEntries(
        Object.entries(mapAttributes(choice)).map(([name, value]) => [`data-duit-${name}`, value]),
      ),
    };
    // On one line: WordPress makes a <br> of each end of line inside a link.
    return `<a${attributes(pairs)}>${inside(input)}</a>`;
  }
  if (choice.rung === 'frame') {
    const query = new URLSearchParams({
      element: choice.shown === 'compact' ? 'card' : choice.shown,
      ...(choice.shown === 'compact' && {variant: 'compact'}),
      ...(choice.lang && {lang: choice.lang}),
    });
    const path = `/embed/${encodeURIComponent(choice.municipality)}/${encodeURIComponent(choice.campaign)}`;
    return `<iframe${attributes({
      title,
      src: `${origin}${path}?${query.toString()}`,
      width: choice.width || '100%',
      height: FRAME_HEIGHTS[choice.shown],
      loading: 'lazy',
    })}></iframe>`;
  }
  const element = elementOf(choice);
  return `<${element.tag}${attributes(element.attributes)}>\n  <a${attributes({href})}>${inside(input)}</a>\n</${element.tag}>`;
}

function styleSheet({width, colours, shown, rung}: Choice): string {
  if (!runsInPage(rung)) return '';
  const lines = [
    ...(width ? [`max-inline-size: ${width}px;`] : []),
    ...(colours
      ? [
          // What is not set here follows the scheme, so it has to fit the chosen ground in dark mode too.
          `color-scheme: ${schemeOn(colours.surface)};`,
          `--duit-accent: ${colours.accent};`,
          `--duit-accent-text: ${colours.accentText};`,
          `--duit-surface: ${colours.surface};`,
          `--duit-text: ${colours.text};`,
        ]
      : []),
  ];
  return lines.length === 0 ? '' : `${TAGS[shown]} {\n  ${lines.join('\n  ')}\n}`;
}

function scriptFor(input: SnippetInput): string {
  const {choice, origin} = input;
  if (choice.rung === 'address') return '';
  // A frame works without; with it, the frame gets the height of what it shows.
  if (choice.rung === 'frame')
    return `<script type="module"${attributes({src: `${origin}/frames.js`})}></script>`;
  return scriptTag(input);
}

/** Makes what a webmaster copies for one choice. Everything in it is escaped. */
export function makeSnippet(input: SnippetInput): Snippet {
  const {choice, origin} = input;
  const [script, html] = [scriptFor(input), markup(input)];
  return {
    page: script && `${script}\n${html}`,
    script,
    html,
    css: styleSheet(choice),
    policy: policyLines(choice.rung, origin, tilesOf(choice))
      .map((line) => `${line};`)
      .join('\n'),
  };
}
