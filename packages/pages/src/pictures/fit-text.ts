/**
 * Text in lines of a width, where nothing can measure a font: SVG does not wrap by itself, and a picture in
 * `<img>` runs no script. Widths are estimates of common sans-serif fonts, rather too wide than too narrow.
 */

/** Characters by their width in em; what is in none of them is 0.57 wide. */
const WIDTHS: readonly [pattern: RegExp, em: number][] = [
  [/[\u1100-\u11ff\u2e80-\ud7af\uf900-\ufaff\ufe30-\ufe4f\uff00-\uff60]|\p{Extended_Pictographic}/u, 1.1],
  [/[mwMW@%—…]/, 0.92],
  [/\p{Lu}/u, 0.7],
  [/\p{M}/u, 0],
  [/[ijltfrI.,:;'’|!()[\]· -]/, 0.36],
];
const OTHER = 0.57;
const BOLD = 1.07;

/** How text is set: size in pixels. */
export interface Setting {
  size: number;
  bold?: boolean;
}

/** Estimated width of `text` in pixels. */
export function widthOf(text: string, {size, bold = false}: Setting): number {
  let em = 0;
  for (const character of text) em += WIDTHS.find(([pattern]) => pattern.test(character))?.[1] ?? OTHER;
  return em * size * (bold ? BOLD : 1);
}

const GRAPHEMES = new Intl.Segmenter(undefined, {granularity: 'grapheme'});

/** As much of `text` as fits in `width` pixels, with an ellipsis where it does not all fit. */
export function fitLine(text: string, width: number, setting: Setting): string {
  if (widthOf(text, setting) <= width) return text;
  let fitting = '';
  for (const {segment} of GRAPHEMES.segment(text)) {
    if (widthOf(`${fitting}${segment}…`, setting) > width) break;
    fitting += segment;
  }
  return `${fitting.trimEnd()}…`;
}

/** Cuts a word that is wider than a line into pieces that fit. */
function pieces(word: string, width: number, setting: Setting): string[] {
  if (widthOf(word, setting) <= width) return [word];
  const cut: string[] = [];
  let piece = '';
  for (const {segment} of GRAPHEMES.segment(word)) {
    if (piece && widthOf(piece + segment, setting) > width) {
      cut.push(piece);
      piece = '';
    }
    piece += segment;
  }
  cut.push(piece);
  return cut;
}

/** `text` in at most `most` lines of `width` pixels; the last ends in an ellipsis where more was said. */
export function fitLines(text: string, width: number, most: number, setting: Setting): string[] {
  const words = text
    .split(/\s+/)
    .filter(Boolean)
    .flatMap((word) => pieces(word, width, setting));
  const lines: string[] = [];
  for (const [index, word] of words.entries()) {
    const longer = lines.length > 0 ? `${lines.at(-1)} ${word}` : word;
    if (lines.length > 0 && widthOf(longer, setting) <= width) lines[lines.length - 1] = longer;
    else if (lines.length < most) lines.push(word);
    else {
      const rest = [lines.at(-1), ...words.slice(index)].join(' ');
      lines[most - 1] = fitLine(rest, width, setting);
      break;
    }
  }
  return lines;
}
