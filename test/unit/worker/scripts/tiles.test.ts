import {describe, expect, it} from 'vitest';
import {tileAt} from '../../../../worker/scripts/tiles.mjs';

/** What a picture shows: metres east and south of the market, and how many of them. */
const boxOf = (path: string) =>
  /viewBox="([^"]+)"/
    .exec(tileAt(path) ?? '')?.[1]
    ?.split(' ')
    .map(Number) ?? [];

describe('the drawn map', () => {
  it('is where Web Mercator says: the market lies in this picture', () => {
    // floor((5.6 + 180) / 360 · 2^14) and the same for 52.4° north (OpenStreetMap wiki, "Slippy map tilenames").
    const [left = 1, top = 1, width = 0, height = 0] = boxOf('/tiles/14/8446/5382.svg');
    expect(left).toBeLessThanOrEqual(0);
    expect(top).toBeLessThanOrEqual(0);
    expect(left + width).toBeGreaterThan(0);
    expect(top + height).toBeGreaterThan(0);
    // 156,543 m · cos 52.4° · 256 / 2^14 / 256 pixels wide.
    expect(width).toBeCloseTo(1_492.4, 0);
  });

  it('fits its neighbour without a gap', () => {
    const [left = 0, , width = 0] = boxOf('/tiles/15/16892/10764.svg');
    expect(boxOf('/tiles/15/16893/10764.svg')[0]).toBeCloseTo(left + width, 1);
  });

  it.each(['/tiles/1/2.svg', '/tiles/a/1/1.svg', '/tiles/14/1/1.png', '/tiles/14/1/1.svg?x', '/'])(
    'is not at %s',
    (path) => {
      expect(tileAt(path)).toBeUndefined();
    },
  );
});
