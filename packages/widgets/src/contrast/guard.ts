import {speakers} from '../i18n/locales.js';
import {tell} from '../internal/tell.js';
import {THEMABLE} from '../styles/tokens.styles.js';
import {contrast, nearest, readSrgb, type Rgb} from './ratio.js';

/** A colour that has to be told from what is behind it. */
interface Rule {
  /** Token that is changed where it cannot. */
  front: string;
  grounds: readonly string[];
  /** Least contrast ratio (WCAG 2.2 AA: 1.4.3 for text, 1.4.11 for the rest). */
  least: number;
}

const TEXT = 4.5;
const SHAPE = 3;
/** How much of the text's colour the primary button has in its accent under the pointer (`controls.styles.ts`). */
const HOVER_PART = 0.18;

/** What the elements paint text and shapes on. */
const GROUNDS = ['surface', 'surface-sunken'];

// What the style sheets paint on what. In this order: what is changed first is a ground of what follows.
const RULES: readonly Rule[] = [
  ...['accent', 'line-strong'].map((front) => ({front, grounds: GROUNDS, least: SHAPE})),
  ...[
    'text',
    'text-quiet',
    'link',
    'error',
    'success',
    'kind-goods',
    'kind-time',
    'kind-knowledge',
    'kind-money',
  ].map((front) => ({front, grounds: GROUNDS, least: TEXT})),
  {front: 'accent-text', grounds: ['accent'], least: TEXT},
];

const TOKENS = [
  ...new Set([...RULES.flatMap(({front, grounds}) => [front, ...grounds]), 'focus', 'focus-ring']),
];

/** What was found for a theme, so that a hundred cards are looked at once. */
const found = new Map<string, Record<string, Rgb>>();
/** The theme that an element was mended for. */
const themes = new WeakMap<Element, string>();
const schemes = matchMedia('(prefers-color-scheme: dark)');

/** The elements' colours as they are computed; without those that let something shine through. */
function readColours(root: ParentNode): Map<string, Rgb> {
  const probe = document.createElement('i');
  probe.hidden = true;
  root.append(probe);
  const colours = new Map<string, Rgb>();
  const computed = getComputedStyle(probe);
  for (const token of TOKENS) {
    // Whatever way a theme writes it, this is computed to numbers.
    probe.style.color = `color-mix(in srgb, var(--_${token}), var(--_${token}))`;
    const colour = readSrgb(computed.color);
    if (colour) colours.set(token, colour);
  }
  probe.remove();
  return colours;
}

/** `part` of the other colour in one, as `color-mix(in srgb, …)` does it. */
const mix = (one: Rgb, other: Rgb, part: number): Rgb => {
  const [r, g, b] = [0, 1, 2].map((index) => (one[index] ?? 0) * (1 - part) + (other[index] ?? 0) * part);
  return [r ?? 0, g ?? 0, b ?? 0];
};

/** The colours that have to be others, by token. */
export function findUnreadable(colours: ReadonlyMap<string, Rgb>): Record<string, Rgb> {
  const now = new Map(colours);
  const changes: Record<string, Rgb> = {};
  const change = (front: string, colour: Rgb) => {
    now.set(front, colour);
    changes[front] = colour;
  };
  for (const {front, grounds, least} of RULES) {
    const colour = now.get(front);
    const behind = grounds.map((ground) => now.get(ground)).filter((ground) => ground !== undefined);
    if (colour && behind.some((ground) => contrast(colour, ground) < least))
      change(front, nearest(colour, behind, least));
  }
  const [surface, focus, ring] = ['surface', 'focus', 'focus-ring'].map((token) => now.get(token));
  // Two rings lie round what has the focus; one that is seen is enough.
  if (surface && focus && contrast(focus, surface) < SHAPE && (!ring || contrast(ring, surface) < SHAPE))
    change('focus', nearest(focus, [surface], SHAPE));
  const [accent, text, label] = ['accent', 'text', 'accent-text'].map((token) => now.get(token));
  const hover = accent && text && mix(accent, text, HOVER_PART);
  if (hover && label && contrast(label, hover) < TEXT) change('hover', nearest(hover, [label], TEXT));
  return changes;
}

const toCss = (colour: Rgb): string => `rgb(${colour.map((part) => Math.round(part * 255)).join(' ')})`;

function mend(element: HTMLElement): void {
  const {style, shadowRoot} = element;
  const computed = getComputedStyle(element);
  const theme = [
    schemes.matches,
    computed.colorScheme,
    ...THEMABLE.map((name) => computed.getPropertyValue(name)),
  ].join();
  // Forced colours are the visitor's own.
  if (!shadowRoot || themes.get(element) === theme || matchMedia('(forced-colors: active)').matches) return;
  themes.set(element, theme);
  [...TOKENS, 'hover'].forEach((token) => style.removeProperty(`--_${token}`));
  let changes = found.get(theme);
  if (!changes) {
    changes = findUnreadable(readColours(shadowRoot));
    found.set(theme, changes);
    const names = TOKENS.filter((token) => token in (changes ?? {})).map((token) => `--duit-${token}`);
    if (names.length) tell('contrast', names.join(', '));
  }
  for (const [token, colour] of Object.entries(changes)) style.setProperty(`--_${token}`, toCss(colour));
}

/** Looks at every element that is on the page. */
const mendAll = (): void => speakers.forEach(({host}: {host: Element}) => mend(host as HTMLElement));

const surroundings = new MutationObserver(mendAll);
schemes.addEventListener('change', mendAll);
// Style sheets come, go, are switched off and on, and arrive later than their links.
surroundings.observe(document.head, {subtree: true, childList: true, characterData: true, attributes: true});
document.head.addEventListener('load', mendAll, true);

/**
 * Sees to it that a theme's colours can be read in `element` (WCAG 2.2 AA), by changing those that cannot as
 * little as that takes, now and whenever the theme may have changed: by an attribute of what stands round the
 * element, by a style sheet, or since the system goes dark or light. Says so once in the console. Colours that let the
 * page shine through are left alone, since what is behind them is not known. Keeps no element that is off the page.
 */
export function guardContrast(element: HTMLElement): void {
  mend(element);
  let node: Node | null = element;
  // As custom properties are inherited: through slots and shadow roots.
  while (
    (node =
      (node as Partial<Element>).assignedSlot ??
      node.parentNode ??
      (node as Partial<ShadowRoot>).host ??
      null)
  )
    surroundings.observe(node, {attributes: true});
}
