import {describe, expect, inject, it} from 'vitest';
import {useBrowser} from './support/browser.js';

const {api, council} = inject('origins');
const browser = useBrowser();

describe('example 19, campaigns on a map', () => {
  const url = `${council}/examples/19-map/`;
  const pictures = (requests: {url: string}[]) => requests.filter((each) => each.url.includes('/tiles/'));

  it('works under the strict policy with Trusted Types, and asks nobody for a map before the click', async () => {
    const watched = await browser.open();
    const {page, requests} = watched;
    await page.goto(url, {waitUntil: 'networkidle0'});
    await page.locator('duit-campaign-map >>> [part="campaign"]').wait();
    const before = requests.length;
    expect(pictures(requests)).toEqual([]);
    await page.locator('duit-campaign-map >>> [part="show"]').click();
    await page.locator('duit-campaign-map >>> .leaflet-tile-loaded').wait();
    await page.locator('duit-campaign-map >>> [part="marker"]').wait();
    expect(requests.length).toBeGreaterThan(before);
    expect(pictures(requests).length).toBeGreaterThan(0);
    expect(requests.filter((each) => ![api, council].includes(new URL(each.url).origin))).toEqual([]);
    expect(await watched.violations()).toEqual([]);
    expect(watched.errors).toEqual([]);
    expect(await watched.stored()).toEqual({
      cookies: [],
      localStorage: [],
      sessionStorage: [],
      indexedDB: [],
    });
  });

  it('can be used with the keyboard alone: open, go through the markers, choose one', async () => {
    const {page} = await browser.open();
    await page.goto(url, {waitUntil: 'networkidle0'});
    const show = await page.waitForSelector('duit-campaign-map >>> [part="show"]');
    await show?.focus();
    await page.keyboard.press('Enter');
    await page.locator('duit-campaign-map >>> [part="marker"]').wait();
    const focused = () =>
      page.$eval('duit-campaign-map', (map) => {
        const active = map.shadowRoot?.activeElement;
        return [active?.getAttribute('part') ?? '', active?.getAttribute('aria-label') ?? ''];
      });
    await page.waitForFunction(
      () =>
        document.querySelector('duit-campaign-map')?.shadowRoot?.activeElement?.getAttribute('part') ===
        'map',
    );
    await page.keyboard.press('Tab');
    const [part, name = ''] = await focused();
    expect(part).toBe('marker');
    await page.keyboard.press('Enter');
    const chosen = await page.waitForSelector('duit-campaign-map >>> [aria-current="true"]');
    expect(await chosen?.evaluate((item) => item.textContent)).toContain(name);
  });
});
