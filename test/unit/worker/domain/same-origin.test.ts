import {describe, expect, it} from 'vitest';
import {isFromElsewhere, isFromHere} from '../../../../worker/src/domain/same-origin.js';

const OWN = 'https://duit.example';

describe('where a form stood', () => {
  it.each([
    [OWN, 'same-origin', true, false],
    [OWN, undefined, true, false],
    ['null', 'same-origin', true, false],
    [undefined, 'same-origin', true, false],
    ['null', undefined, false, false],
    [undefined, undefined, false, false],
    ['null', 'cross-site', false, true],
    [undefined, 'same-site', false, true],
    [undefined, 'none', false, true],
    [OWN, 'cross-site', false, true],
    ['https://duit.example.evil.example', undefined, false, true],
    ['https://evil.example', 'same-origin', false, true],
    ['', 'same-origin', false, true],
  ])('Origin %s and Sec-Fetch-Site %s', (origin, site, here, elsewhere) => {
    expect(isFromHere({origin, site}, OWN)).toBe(here);
    expect(isFromElsewhere({origin, site}, OWN)).toBe(elsewhere);
  });
});
