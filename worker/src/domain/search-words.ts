/** What a campaign is found by, and what somebody typed: the same rule makes keys of both. Pure. */

/** Shortest key: one letter says nothing. As in the table's CHECK. */
const SHORTEST = 2;
/** Letters of a word that count; what is longer is alike enough. */
const LONGEST = 16;
/** Dutch glues words together: the end of a word this long may be a word, as in `beweegtuin`. */
const COMPOUND = 7;
/** Shortest end of a compound that is a key. */
const SHORTEST_END = 4;
/** Most keys of one campaign. Its own texts come first, so that what is cut off is the ends of its needs' titles. */
const MOST_KEYS = 1_500;
/** Words of a search that count: each costs one look for each card. */
const MOST_WORDS = 6;

/** Letters that Unicode does not take apart into a letter and a mark. */
const PLAIN: Readonly<Record<string, string>> = {
  ß: 'ss',
  æ: 'ae',
  œ: 'oe',
  ø: 'o',
  ł: 'l',
  đ: 'd',
  ı: 'i',
};

/**
 * Words without case, accents and punctuation, so that none of them means anything in a query; words of one
 * letter are left out. `Café 't Hoekje` is `cafe`, `hoekje`.
 */
export function wordsOf(text: string): string[] {
  const folded = text
    .toLowerCase()
    .normalize('NFKD')
    .replace(/\p{M}+/gu, '')
    .replace(/[ßæœøłđı]/g, (letter) => PLAIN[letter] ?? letter);
  return (folded.match(/[\p{L}\p{N}]+/gu) ?? []).filter((word) => Array.from(word).length >= SHORTEST);
}

/** The keys of one word: its beginnings, and its ends where it may be a compound. */
function keysOf(word: string): string[] {
  const letters = Array.from(word);
  const cut = (from: number, to: number) => letters.slice(from, Math.min(to, from + LONGEST)).join('');
  const keys: string[] = [];
  for (let to = SHORTEST; to <= Math.min(letters.length, LONGEST); to += 1) keys.push(cut(0, to));
  if (letters.length < COMPOUND) return keys;
  for (let from = 1; from <= letters.length - SHORTEST_END; from += 1) keys.push(cut(from, letters.length));
  return keys;
}

/** Everything that a campaign with these texts is found by; most important text first. */
export function searchKeys(texts: readonly string[]): string[] {
  const keys = new Set<string>();
  for (const text of texts) for (const word of wordsOf(text)) for (const key of keysOf(word)) keys.add(key);
  return [...keys].slice(0, MOST_KEYS);
}

/** What of a campaign is searched. */
export interface Searched {
  title: string;
  place: string;
  neighbourhood: string;
  organiser: string;
  summary: string;
  themes: readonly string[];
  needs: readonly {title: string}[];
}

/** Its texts, most important first. The story is left out: it mentions too much. */
export const searchTexts = ({title, place, neighbourhood, organiser, summary, themes, needs}: Searched) => [
  ...[title, place, neighbourhood, organiser, themes.join(' '), summary],
  ...needs.map((need) => need.title),
];

/** One key for each word that was typed, longest first: it matches fewest. A campaign has to have all of them. */
export const typedKeys = (typed: string): string[] =>
  [...new Set(wordsOf(typed).map((word) => Array.from(word).slice(0, LONGEST).join('')))]
    .slice(0, MOST_WORDS)
    .sort((one, other) => other.length - one.length);
