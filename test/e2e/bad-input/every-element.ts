import type {Page} from 'puppeteer-core';
import type {WatchedPage} from '../support/browser.js';

/** A mail's link that no longer works, so that the own pledge shows itself. */
export const FRAGMENT = `#duit-pledge=zilverwijk/leefstraat/${'a'.repeat(43)}`;

/** Every element, by its tag; what names the campaign or municipality, and how it is read from a card. */
export const TAGS = [
  'duit-campaign-card',
  'duit-progress',
  'duit-campaign-list',
  'duit-campaign',
  'duit-pledge-form',
  'duit-pledge',
] as const;

/** What a webmaster writes, with or without a link in it. */
export interface Names {
  campaign?: string;
  municipality?: string;
}

/** A page with every element once. */
export function everyElement(
  api: string,
  hasLink: boolean,
  {campaign = 'zilverwijk/leefstraat', municipality = 'zilverwijk'}: Names = {},
): string {
  const link = hasLink ? `<a href="${api}/c/zilverwijk/leefstraat">Bekijk de actie</a>` : '';
  return TAGS.map((tag) => {
    const name = tag === 'duit-campaign-list' ? `municipality="${municipality}"` : `campaign="${campaign}"`;
    // Which campaign an own pledge is about, its mail's link says.
    return `<${tag} ${tag === 'duit-pledge' ? '' : name}>${link}</${tag}>`;
  }).join('');
}

/** What somebody sees of one element. */
export interface Seen {
  tag: string;
  /** Text on the screen, with single spaces. */
  text: string;
  /** Addresses that can be followed. */
  links: string[];
  /** Names of buttons. */
  buttons: string[];
  /** Its content is on its way. */
  busy: boolean;
}

/** Looks at every element as somebody does. */
export const look = ({page}: Pick<WatchedPage, 'page'>): Promise<Seen[]> => page.evaluate(readElements, TAGS);

/** Runs in the page. */
function readElements(tags: readonly string[]): Seen[] {
  const within = (root: ParentNode): Element[] =>
    [...root.querySelectorAll('*')].flatMap((each) => [
      each,
      ...(each.shadowRoot ? within(each.shadowRoot) : []),
    ]);
  return tags.map((tag) => {
    const element = document.querySelector<HTMLElement>(tag);
    if (!element) return {tag, text: '', links: [], buttons: [], busy: false};
    const all = [...(element.shadowRoot ? within(element.shadowRoot) : []), ...within(element)];
    const visible = all.filter((each): each is HTMLElement =>
      each.checkVisibility({visibilityProperty: true}),
    );
    const texts = visible.flatMap((each) =>
      [...each.childNodes].map((node) => (node instanceof Text ? node.data : '')),
    );
    const text = texts.join(' ').replace(/\s+/g, ' ').trim();
    return {
      tag,
      text,
      links: visible.flatMap((each) => (each instanceof HTMLAnchorElement && each.href ? [each.href] : [])),
      buttons: visible.flatMap((each) => (each instanceof HTMLButtonElement ? [each.innerText.trim()] : [])),
      busy: visible.some((each) => each.ariaBusy === 'true') || /wordt geladen|worden geladen/.test(text),
    };
  });
}

/** Waits until no element is on its way to something. */
export async function settled(page: Page): Promise<Seen[]> {
  for (;;) {
    const seen = await look({page});
    if (seen.every(({busy, text}) => !busy && text !== '')) return seen;
    await page.evaluate(() => new Promise((resolve) => requestIdleCallback(resolve)));
  }
}

/** Codes in the console, each once. */
export function codesIn(log: readonly string[]): string[] {
  const codes = log.flatMap((line) => /^duit: \[([\w-]+)\]/.exec(line)?.[1] ?? []);
  return [...new Set(codes)].sort();
}

/** What the browser says itself of what did not load; anything else in the console would be ours. */
const BROWSERS_OWN =
  /^(?:Failed to load resource|Fetch API cannot load|Creating a TrustedTypePolicy named|Refused to |Connecting to '|Loading the |Access to fetch at|Access to script at|Executing |Preloading a)/;

/** Errors that the browser did not say by itself. */
export const ours = ({errors}: WatchedPage): string[] => errors.filter((text) => !BROWSERS_OWN.test(text));
