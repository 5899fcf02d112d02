import {readFileSync} from 'node:fs';
import {createRequire} from 'node:module';
import opentype from 'opentype.js';

const require = createRequire(import.meta.url);

/** Parts of Noto Sans (SIL Open Font License) by what they have, the likeliest first. */
const SUBSETS = ['latin', 'latin-ext', 'cyrillic', 'greek', 'vietnamese'];

/** @param {400 | 700} weight */
const fontsOf = (weight) =>
  SUBSETS.map((subset) => {
    const file = require.resolve(`@fontsource/noto-sans/files/noto-sans-${subset}-${weight}-normal.woff`);
    const {buffer, byteOffset, length} = readFileSync(file);
    return opentype.parse(buffer.slice(byteOffset, byteOffset + length));
  });

const cut = {400: /** @type {ReturnType<typeof fontsOf> | undefined} */ (undefined), 700: undefined};

/** The library's own `toPathData` joins `9.4 0` to `9.40`. @param {opentype.Path} path */
const pathData = ({commands}) =>
  commands
    .map(({type, ...point}) => {
      const pairs = [
        [point.x1, point.y1],
        [point.x2, point.y2],
        [point.x, point.y],
      ];
      return (
        type +
        pairs
          .filter(([x]) => x !== undefined)
          .flat()
          .map((each) => each.toFixed(1))
          .join(' ')
      );
    })
    .join('');

/**
 * One line of text, from left to right, as SVG path data, from x = 0 on the baseline. A character that no part of the font has is
 * left out: an empty box says less than nothing.
 *
 * @param {string} text
 * @param {{size: number, bold?: boolean}} setting `size` in pixels
 */
export function outline(text, {size, bold = false}) {
  const fonts = (cut[bold ? 700 : 400] ??= fontsOf(bold ? 700 : 400));
  const fontOf = (/** @type {string} */ character) =>
    fonts.find((font) => font.charToGlyphIndex(character) > 0);
  /** @type {{font: typeof fonts[number], text: string}[]} */
  const runs = [];
  // Every space is a space: the font has neither the one in French thousands nor a line break.
  for (const character of text.replace(/\s/gu, ' ')) {
    const font = fontOf(character);
    const last = runs.at(-1);
    if (font && last?.font === font) last.text += character;
    else if (font) runs.push({font, text: character});
  }
  let x = 0;
  return runs
    .map((run) => {
      const data = pathData(run.font.getPath(run.text, x, 0, size));
      x += run.font.getAdvanceWidth(run.text, size);
      return data;
    })
    .join('');
}
