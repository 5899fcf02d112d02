import {split} from '@duit/money';
import {describe, expect, it} from 'vitest';
import {seeded} from './seeded.js';

describe('split', () => {
  it('gives the cents that remain to the largest remainders, the first on a tie', () => {
    expect(split(100, [1, 1, 1])).toEqual([34, 33, 33]);
    expect(split(10, [1, 2])).toEqual([3, 7]);
    expect(split(5, [0, 1])).toEqual([0, 5]);
    expect(split(0, [3, 4])).toEqual([0, 0]);
  });

  it('adds up to the whole and strays less than a cent from the fair share', () => {
    const random = seeded(42);
    for (let count = 0; count < 2_000; count++) {
      const total = random(1_000_000_000);
      const weights = Array.from({length: 1 + random(12)}, () => random(10_000));
      weights[0] = (weights[0] ?? 0) + 1;
      const sum = weights.reduce((a, b) => a + b, 0);
      const parts = split(total, weights);
      expect(parts.reduce((a, b) => a + b, 0)).toBe(total);
      parts.forEach((part, index) => {
        expect(Math.abs(part - (total * (weights[index] ?? 0)) / sum)).toBeLessThan(1.001);
      });
    }
  });

  it('keeps the sum where the products are no safe integers', () => {
    const total = Number.MAX_SAFE_INTEGER;
    const parts = split(total, [999_999_937, 999_999_929, 3]);
    expect(parts.map(BigInt).reduce((a, b) => a + b, 0n)).toBe(BigInt(total));
  });

  it.each([
    [-1, [1]],
    [0.5, [1]],
    [Number.NaN, [1]],
    [10, []],
    [10, [0, 0]],
    [10, [1, -1]],
    [10, [1.5]],
    [10, [Number.MAX_SAFE_INTEGER, Number.MAX_SAFE_INTEGER]],
  ])('refuses to split %d by %j', (total, weights) => {
    expect(() => split(total, weights)).toThrow(RangeError);
  });
});
