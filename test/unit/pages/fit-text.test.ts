import {describe, expect, it} from 'vitest';
import {fitLine, fitLines, widthOf} from '../../../packages/pages/src/pictures/fit-text.js';

const setting = {size: 20, bold: true};
const WIDTH = 320;

describe('text in a picture', () => {
  it('keeps what fits, to the letter', () => {
    expect(fitLine('Een Leefstraat', WIDTH, setting)).toBe('Een Leefstraat');
    expect(fitLines('Een Leefstraat', WIDTH, 3, setting)).toEqual(['Een Leefstraat']);
    expect(fitLines('', WIDTH, 3, setting)).toEqual([]);
  });

  it('breaks between words, and ends in an ellipsis where there are too many', () => {
    const text =
      'Samen maken we van de straat een plek om te spelen, te eten en elkaar te leren kennen '.repeat(4);
    const lines = fitLines(text, WIDTH, 3, setting);
    expect(lines).toHaveLength(3);
    expect(lines[2]).toMatch(/…$/);
    expect(text.startsWith(lines.join(' ').slice(0, -1))).toBe(true);
  });

  it.each([
    ['one endless word', 'w'.repeat(500)],
    ['Chinese', '社区花园'.repeat(60)],
    ['capitals', 'GEMEENTE ZILVERWIJK '.repeat(20)],
    ['families of emoji', '👩‍👩‍👧‍👦'.repeat(40)],
  ])('never draws beyond the width: %s', (_, text) => {
    for (const each of fitLines(text, WIDTH, 3, setting)) {
      expect(widthOf(each, setting)).toBeLessThanOrEqual(WIDTH);
    }
  });

  it('cuts between characters that belong together, not within', () => {
    const [line = ''] = fitLines('é'.normalize('NFD').repeat(200), WIDTH, 1, setting);
    expect(line).toMatch(/^(?:e\u0301)+…$/u);
  });
});
