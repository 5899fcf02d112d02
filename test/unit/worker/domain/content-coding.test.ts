import {describe, expect, it} from 'vitest';
import {chooseCoding} from '../../../../worker/src/domain/content-coding.js';

describe('the coding for a caller', () => {
  it.each([
    ['gzip, deflate, br, zstd', 'br'],
    ['gzip, deflate', 'gzip'],
    ['GZIP;q=1.0', 'gzip'],
    ['br;q=0.1, gzip;q=1', 'br'],
    ['br;q=0, gzip', 'gzip'],
    ['br; q=0.000, *', 'gzip'],
    ['*', 'br'],
    ['*;q=0', undefined],
    ['identity', undefined],
    ['brotli, xgzip', undefined],
    ['br;q=many', undefined],
    ['', undefined],
  ])('%j is %s', (header, coding) => {
    expect(chooseCoding(header)).toBe(coding);
  });
});
