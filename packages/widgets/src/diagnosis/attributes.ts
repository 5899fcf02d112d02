import type {Tag} from '../loader/elements.js';

/** What each element reads; a test compares this with the elements themselves. */
export const ATTRIBUTES: Record<Tag, readonly string[]> = {
  'duit-campaign-card': ['campaign', 'variant', 'href', 'heading-level', 'room'],
  'duit-progress': ['campaign'],
  'duit-campaign-list': ['municipality', 'theme', 'status', 'neighbourhood', 'q', 'without', 'href'].concat([
    'url-state',
    'heading-level',
  ]),
  'duit-campaign-map': [
    'municipality',
    'theme',
    'status',
    'neighbourhood',
    'href',
    'tiles',
    'attribution',
    'open',
  ],
  'duit-campaign': ['campaign', 'heading-level'],
  'duit-pledge-form': ['campaign', 'heading-level'],
  // The loader says which campaign a mail's link is about.
  'duit-pledge': ['campaign', 'heading-level'],
};

/** What a link with `data-duit` may say besides. */
export const LINK_ATTRIBUTES = [
  'data-duit',
  'data-duit-variant',
  'data-duit-heading-level',
  'data-duit-lang',
  'data-duit-tiles',
  'data-duit-attribution',
] as const;

/** Means the same on every element (HTML, section 3.2.6). */
const GLOBAL =
  /^(?:class|id|style|lang|dir|title|hidden|slot|part|exportparts|role|tabindex|nonce|inert|is|item\w+|on\w+|aria-.+|data-.+|(?:xml|v|ng|_ng).*[:-].*)$/;

/** How many letters differ (Levenshtein). */
function distance(one: string, other: string): number {
  let row = Array.from({length: other.length + 1}, (_, index) => index);
  for (let at = 0; at < one.length; at += 1) {
    const next = [at + 1];
    for (let index = 0; index < other.length; index += 1) {
      const swap = (row[index] ?? 0) + (one[at] === other[index] ? 0 : 1);
      next.push(Math.min(swap, (row[index + 1] ?? 0) + 1, (next[index] ?? 0) + 1));
    }
    row = next;
  }
  return row.at(-1) ?? 0;
}

/** The name that was probably meant; undefined where none comes near. */
export function nearest(given: string, names: readonly string[]): string | undefined {
  const [best] = names.map((name) => ({name, far: distance(given, name)})).sort((a, b) => a.far - b.far);
  return best && best.far <= Math.max(1, Math.floor(best.name.length / 3)) ? best.name : undefined;
}

/** An attribute that means nothing here, and which one was probably meant. */
export interface Unknown {
  name: string;
  meant: string | undefined;
}

/** Attributes of an element, or of a link with `data-duit`, that do nothing there. */
export function unknownAttributes(element: Element): Unknown[] {
  const names = element.getAttributeNames();
  if (element.localName === 'a') {
    return names
      .filter((name) => /^data-du/.test(name) && !LINK_ATTRIBUTES.some((known) => known === name))
      .map((name) => ({name, meant: nearest(name, LINK_ATTRIBUTES)}));
  }
  // A frame's attributes are HTML's; of an element that does not exist its name is what is wrong.
  if (!Object.hasOwn(ATTRIBUTES, element.localName)) return [];
  const known = ATTRIBUTES[element.localName as Tag];
  return names
    .filter((name) => !known.includes(name))
    .map((name) => ({name, meant: nearest(name, known)}))
    .filter(({name, meant}) => meant !== undefined || !GLOBAL.test(name));
}
