import {describe, expect, it} from 'vitest';
import {
  checkContrast,
  contrast,
  OWN_COLOURS,
  readColour,
  schemeOn,
  type Colours,
} from '@duit/pages/builder/contrast.js';
import {seededRandom} from '../../../support/random-policy.js';

describe('contrast', () => {
  it.each([
    ['#000000', '#ffffff', 21],
    ['#ffffff', '#000000', 21],
    ['#777777', '#ffffff', 4.48],
    ['#767676', '#ffffff', 4.54],
    ['#ff0000', '#ffffff', 4],
    ['#123456', '#123456', 1],
  ])('of %s and %s is %d', (one, other, ratio) => {
    expect(contrast(one, other)).toBeCloseTo(ratio, 2);
  });

  it.each([
    ['#1F5F4A', '#1f5f4a'],
    ['1f5f4a', '#1f5f4a'],
    ['#abc', '#aabbcc'],
    ['red', undefined],
    ['#12345', undefined],
    ['#1f5f4a;}', undefined],
    ['', undefined],
  ])('reads the colour %s', (text, colour) => {
    expect(readColour(text)).toBe(colour);
  });

  it('finds nothing to say about the elements’ own colours', () => {
    expect(checkContrast(OWN_COLOURS).filter(({ok}) => !ok)).toEqual([]);
    expect(schemeOn('#ffffff')).toBe('light');
    expect(schemeOn('#16191d')).toBe('dark');
  });

  it('says which colour to change, which way, and to what', () => {
    const [, link] = checkContrast({...OWN_COLOURS, accent: '#ffd84d'});
    expect(link).toMatchObject({front: 'accent', ok: false, advice: {colour: 'accent', direction: 'darker'}});
    expect(contrast(link?.advice?.to ?? '', '#ffffff')).toBeGreaterThanOrEqual(4.5);
    const [text] = checkContrast({...OWN_COLOURS, surface: '#16191d', text: '#444444'});
    expect(text?.advice?.direction).toBe('lighter');
  });

  it('gives advice that helps, for any colours', () => {
    const random = seededRandom(7);
    const colour = () =>
      `#${Math.floor(random() * 0x1000000)
        .toString(16)
        .padStart(6, '0')}`;
    for (let round = 0; round < 150; round += 1) {
      const colours: Colours = {accent: colour(), accentText: colour(), surface: colour(), text: colour()};
      for (const {front, ground, ok, advice} of checkContrast(colours)) {
        expect(ok).toBe(advice === null);
        if (!advice) continue;
        const after = checkContrast({...colours, [advice.colour]: advice.to});
        expect(
          after.find((pair) => pair.front === front && pair.ground === ground)?.ok,
          JSON.stringify(colours),
        ).toBe(true);
      }
    }
  });
});
