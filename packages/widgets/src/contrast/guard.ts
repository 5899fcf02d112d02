import {tell} from '../internal/tell.js';
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

// In this order: what is changed first is a ground of what follows.
const RULES: readonly Rule[] = [
  {front: 'accent', grounds: ['surface'], least: SHAPE},
  {front: 'line-strong', grounds: ['surface'], least: SHAPE},
  {front: 'accent-text', grounds: ['accent'], least: TEXT},
  // Links stand in notices and chosen rows too.
  {front: 'link', grounds: ['surface', 'surface-sunken'], least: TEXT},
  ...[
    'text',
    'text-quiet',
    'error',
    'success',
    'kind-goods',
    'kind-time',
    'kind-knowledge',
    'kind-money',
  ].map((front) => ({front, grounds: ['surface', 'surface-sunken'], least: TEXT})),
];

const TOKENS = [
  ...new Set([...RULES.flatMap(({front, grounds}) => [front, ...grounds]), 'focus', 'focus-ring']),
];

/** What was found for a set of colours, so that a hundred cards are looked at once. */
const mended = new Map<string, Record<string, Rgb>>();
const guarded = new Set<HTMLElement>();
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
  return changes;
}

const toCss = (colour: Rgb): string => `rgb(${colour.map((part) => Math.round(part * 255)).join(' ')})`;

function mend(element: HTMLElement): void {
  const {style, shadowRoot} = element;
  TOKENS.forEach((token) => style.removeProperty(`--_${token}`));
  const computed = getComputedStyle(element);
  const key = [
    ...TOKENS.map((token) => computed.getPropertyValue(`--_${token}`)),
    computed.colorScheme,
  ].join();
  const known = `${schemes.matches} ${key}`;
  let changes = mended.get(known);
  if (!changes && shadowRoot) {
    changes = findUnreadable(readColours(shadowRoot));
    mended.set(known, changes);
    const names = Object.keys(changes).map((token) => `--duit-${token}`);
    if (names.length) tell('contrast', names.join(', '));
  }
  for (const [token, colour] of Object.entries(changes ?? {}))
    style.setProperty(`--_${token}`, toCss(colour));
}

/**
 * Sees to it that a theme's colours can be read in `element` (WCAG 2.2 AA), by changing those that cannot as
 * little as that takes, there and each time the system goes dark or light. Says so once in the console.
 * Colours that let the page shine through are left alone, since what is behind them is not known.
 */
export function guardContrast(element: HTMLElement): void {
  // Forced colours are the visitor's own.
  if (matchMedia('(forced-colors: active)').matches) return;
  guarded.add(element);
  mend(element);
}

schemes.addEventListener('change', () => {
  for (const each of guarded) {
    if (each.isConnected) mend(each);
    else guarded.delete(each);
  }
});
