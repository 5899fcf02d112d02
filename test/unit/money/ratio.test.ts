import {percent} from '@duit/money';
import {describe, expect, it} from 'vitest';

describe('percent', () => {
  it.each([
    [0, 100, 0],
    [1, 3, 33],
    [999, 1000, 99],
    [1000, 1000, 100],
    [150, 100, 150],
    [0, 0, 100],
    [999_999_999, 1_000_000_000, 99],
  ])('%d of %d is %d percent: 100 means reached', (part, whole, expected) => {
    expect(percent(part, whole)).toBe(expected);
  });
});
