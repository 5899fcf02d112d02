import {readFileSync} from 'node:fs';
import {describe, expect, it} from 'vitest';
import {exampleTile, PDOK_TILES, readTiles, tileHost} from '@duit/pages/builder/tiles.js';

describe('the address of a map’s pictures', () => {
  it.each([
    ['https://kaart.voorbeeld.nl/{z}/{x}/{y}.png', 'https://kaart.voorbeeld.nl'],
    ['https://kaart.voorbeeld.nl:8443/t?z={z}&x={x}&y={y}', 'https://kaart.voorbeeld.nl:8443'],
    ['HTTPS://Kaart.Voorbeeld.NL/{y}/{x}/{z}', 'https://kaart.voorbeeld.nl'],
    [PDOK_TILES, 'https://service.pdok.nl'],
  ])('is taken: %s', (address, host) => {
    expect(readTiles(`  ${address}\n`)).toBe(address);
    expect(tileHost(address)).toBe(host);
    expect(exampleTile(address)).not.toMatch(/[{}]/);
  });

  it.each([
    [''],
    ['kaart'],
    ['http://kaart.voorbeeld.nl/{z}/{x}/{y}.png'],
    ['//kaart.voorbeeld.nl/{z}/{x}/{y}.png'],
    ['/tegels/{z}/{x}/{y}.png'],
    ['javascript:alert({z}{x}{y})'],
    ['https://kaart.voorbeeld.nl/{z}/{x}.png'],
    ['https://kaart.voorbeeld.nl/{z}/{x}/{y}/{y}.png'],
    ['https://kaart.voorbeeld.nl/{z}/{x}/{y}{r}.png'],
    ['https://{s}.voorbeeld.nl/{z}/{x}/{y}.png'],
    ['https://{x}.voorbeeld.nl/{z}/{y}.png'],
    ['https://wie:wat@kaart.voorbeeld.nl/{z}/{x}/{y}.png'],
    ["https://kaart.voorbeeld.nl;script-src'unsafe-inline'/{z}/{x}/{y}.png"],
    ['https://*/{z}/{x}/{y}.png'],
    ['https://kaart.voorbeeld.nl,x/{z}/{x}/{y}.png'],
    ['https://kaart.voorbeeld.nl/"><script>/{z}/{x}/{y}.png'],
    ['https://kaart.voorbeeld.nl/{z}/{x}/{y}.png https://elders.example'],
    ['https://kaart.voorbeeld.nl:99999/{z}/{x}/{y}.png'],
    [`https://kaart.voorbeeld.nl/${'a'.repeat(500)}/{z}/{x}/{y}.png`],
  ])('is refused: %s', (address) => {
    expect(readTiles(address)).toBe('');
  });

  it('is by default the one that the map itself has', () => {
    const map = new URL(
      '../../../../packages/widgets/src/components/campaign-map/campaign-map.ts',
      import.meta.url,
    );
    expect(readFileSync(map, 'utf8')).toContain(`'${PDOK_TILES}'`);
  });
});
