import {describe, expect, it} from 'vitest';
import {progressScale} from '@duit/widgets/internal/progress-scale.js';

describe('progress scale', () => {
  it.each([
    [
      'nothing yet',
      {minimum: 10, target: 20, confirmed: 0},
      {fill: 0, surplus: 0, minimum: 50, target: undefined},
    ],
    [
      'under the minimum',
      {minimum: 10, target: 20, confirmed: 5},
      {fill: 25, surplus: 25, minimum: 50, target: undefined},
    ],
    [
      'at the target',
      {minimum: 10, target: 20, confirmed: 20},
      {fill: 100, surplus: 100, minimum: 50, target: undefined},
    ],
    [
      'at 150 percent',
      {minimum: 10, target: 20, confirmed: 30},
      {fill: 66, surplus: 100, minimum: 33, target: 66},
    ],
    [
      'a hundredfold',
      {minimum: 10, target: 20, confirmed: 2000},
      {fill: 1, surplus: 100, minimum: 0, target: 1},
    ],
    [
      'minimum is target',
      {minimum: 20, target: 20, confirmed: 5},
      {fill: 25, surplus: 25, minimum: undefined, target: undefined},
    ],
    [
      'no minimum',
      {minimum: 0, target: 20, confirmed: 5},
      {fill: 25, surplus: 25, minimum: undefined, target: undefined},
    ],
    [
      'nothing asked',
      {minimum: 0, target: 0, confirmed: 0},
      {fill: 100, surplus: 100, minimum: undefined, target: undefined},
    ],
  ])('lays out %s', (_name, need, scale) => {
    expect(progressScale(need)).toEqual(scale);
  });

  it('never rounds up to a target that is not reached', () => {
    expect(progressScale({minimum: 1, target: 100_000, confirmed: 99_999}).fill).toBe(99);
  });
});
