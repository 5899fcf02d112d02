import {describe, expect, it} from 'vitest';
import {filesIn, read} from './files.js';

/** What counts from left to right whatever is read, and what says the same by reading direction. */
const PHYSICAL: readonly [pattern: RegExp, instead: string][] = [
  [
    /(?<![-\w])(?:margin|padding|border|scroll-margin|scroll-padding)-(?:left|right)\b/,
    '…-inline-start, …-inline-end',
  ],
  [/(?<![-\w])(?:left|right)\s*:/, 'inset-inline-start, inset-inline-end'],
  [/(?<![-\w])border-(?:top|bottom)-(?:left|right)-radius\b/, 'border-start-start-radius, …'],
  [/(?<![-\w])(?:text-align|float|clear|justify-\w+)\s*:\s*(?:left|right)\b/, 'start, end'],
  [/(?<![-\w(])(?:min-|max-)?(?:width|height)\s*:/, 'inline-size, block-size'],
  [/translate[X3(]|(?<![-\w])translate\s*:/, 'inset-inline-start'],
  // Four values go round by the clock; the second and the fourth must be the same.
  [
    /(?<![-\w])(?:margin|padding|inset|border-width)\s*:\s*\S+ (\S+) \S+ (?!\1\s*;)\S+\s*;/,
    'two values, or logical ones',
  ],
];

/** Style sheets alone: in a module, what stands in its css templates. */
function stylesOf(path: string): string {
  const source = read(path).replace(/\/\*[^]*?\*\//g, '');
  return path.endsWith('.css')
    ? source
    : [...source.matchAll(/css`([^]*?)`/g)].map(([, css]) => css).join('\n');
}

const sheets = [
  ...filesIn('packages/widgets/src', '.ts').filter((path) => stylesOf(path) !== ''),
  ...filesIn('packages/pages/src', '.css'),
];

describe('style sheets', () => {
  it('are found', () => {
    expect(sheets.length).toBeGreaterThan(10);
  });

  it.each(sheets)('%s goes by reading direction', (path) => {
    const lines = stylesOf(path).split('\n');
    const found = lines.flatMap((line) =>
      PHYSICAL.filter(([pattern]) => pattern.test(line)).map(([, instead]) => `${line.trim()} → ${instead}`),
    );
    expect(found).toEqual([]);
  });

  it.each([
    'margin-left: 1px',
    'left: 0',
    'text-align: right',
    'border-top-left-radius: 2px',
    'width: 3px',
    'padding: 0 1px 0 2px;',
    'transform: translateX(2px)',
  ])('would not pass with %s', (line) => {
    expect(PHYSICAL.some(([pattern]) => pattern.test(line))).toBe(true);
  });
});
