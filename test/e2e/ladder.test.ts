import {setTimeout as wait} from 'node:timers/promises';
import {describe, expect, inject, it} from 'vitest';
import {useBrowser, type WatchedPage} from './support/browser.js';
import {intercept, servePage, type Rule} from './support/council-page.js';

const {api, council, association} = inject('origins');
const browser = useBrowser();
const SLOW_MS = 2000;

const late: Rule = (request) =>
  [`${api}/v1/duit.js`, `${api}/frames.js`].includes(request.url())
    ? wait(SLOW_MS).then(() => request.continue())
    : undefined;

/** What stands in the frame's document, once the frame is there. */
async function inFrame({page}: WatchedPage, id: string) {
  const element = await page.waitForSelector(`#${id}`);
  await element?.scrollIntoView();
  const frame = await element?.contentFrame();
  if (!element || !frame) throw new Error(`no frame ${id}`);
  return {element, frame};
}

/** Waits until the frame is as tall as its content, and answers how tall that is, in CSS pixels. */
async function fitted(watched: WatchedPage, id: string): Promise<number> {
  const {element, frame} = await inFrame(watched, id);
  await frame.waitForFunction(
    () =>
      !!document
        .querySelector('duit-progress, duit-pledge-form')
        ?.shadowRoot?.querySelector('h1, .needs, form'),
  );
  await frame.waitForFunction(
    () => Math.abs(innerHeight - document.body.getBoundingClientRect().height) <= 1,
  );
  return element.evaluate((frame) => frame.clientHeight);
}

describe('example 03, a link that becomes a card', () => {
  const url = `${council}/examples/03-link-upgrade/`;

  it('works under the strict policy and leaves the link of another site alone', async () => {
    const watched = await browser.open();
    await watched.page.goto(url, {waitUntil: 'networkidle0'});
    await watched.page.locator('duit-campaign-card >>> .title a').wait();
    await watched.page.locator('duit-progress >>> [role="progressbar"]').wait();
    expect(await watched.page.$$eval('a[data-duit]', (links) => links.map(({href}) => href))).toEqual([
      'https://www.example.org/c/zilverwijk/leefstraat',
    ]);
    expect(await watched.violations()).toEqual([]);
    expect(watched.errors).toEqual([]);
  });

  it('shows the picture and the link without JavaScript', async () => {
    const {page} = await browser.open();
    await page.setJavaScriptEnabled(false);
    await page.goto(url, {waitUntil: 'networkidle0'});
    await page.setJavaScriptEnabled(true);
    const width = await page.$eval('a[data-duit] img', (image) => image.naturalWidth);
    expect(width).toBe(360);
  });

  const snippet = (slug: string) =>
    `<p><a data-duit="card" href="${api}/c/zilverwijk/${slug}"><img src="${api}/c/zilverwijk/${slug}/card.svg"
      width="360" height="760" alt="Doe mee"></a></p><p>Wat hieronder staat, blijft staan.</p>`;
  const slugs = ['leefstraat', 'luchtbrug', 'buurtbibliotheek', 'zon-op-het-dak'];

  // Each waits for two seconds: together they wait once.
  it.concurrent.each(slugs.flatMap((slug) => [1280, 390].map((width) => [slug, width] as const)))(
    'moves nothing when the script comes two seconds late: %s, %i px wide',
    async (slug, width) => {
      const watched = await browser.open();
      await watched.page.setViewport({width, height: 1000});
      const page = `${council}/kaart-${slug}/`;
      await intercept(watched.page, late, servePage(page, api, snippet(slug)));
      await watched.page.goto(page, {waitUntil: 'load'});
      await watched.page.waitForFunction(
        () => !!document.querySelector('duit-campaign-card')?.shadowRoot?.querySelector('.title a'),
      );
      await watched.page.waitForNetworkIdle();
      expect(await watched.layoutShift()).toBeLessThanOrEqual(0.01);
    },
  );
});

/** Puts more into a frame, and waits until it is higher. */
async function expectGrowth(watched: WatchedPage, id: string) {
  const before = await fitted(watched, id);
  const {frame} = await inFrame(watched, id);
  await frame.evaluate(() => document.body.append(document.createElement('hr')));
  await watched.page.waitForFunction(
    (name, height) => document.getElementById(name)!.getBoundingClientRect().height > height,
    {},
    id,
    before,
  );
}

describe('example 04, a frame', () => {
  const url = `${council}/examples/04-iframe/`;

  it('gets the height of what it shows, also when the content grows', async () => {
    const watched = await browser.open();
    await watched.page.goto(url, {waitUntil: 'load'});
    await expectGrowth(watched, 'progress');
    await expectGrowth(watched, 'form');
    expect(await watched.violations()).toEqual([]);
    expect(watched.errors).toEqual([]);
  });

  it('gets it when the script of the page comes after the frame', async () => {
    const watched = await browser.open();
    await intercept(watched.page, late);
    await watched.page.goto(url, {waitUntil: 'load'});
    await expectGrowth(watched, 'progress');
  });

  it('keeps its own height where nobody listens', async () => {
    const watched = await browser.open();
    await intercept(watched.page, (request) =>
      request.url() === `${api}/frames.js` ? request.abort('connectionrefused') : undefined,
    );
    await watched.page.goto(url, {waitUntil: 'networkidle0'});
    const {element} = await inFrame(watched, 'progress');
    expect(await element.evaluate((frame) => frame.clientHeight)).toBeGreaterThanOrEqual(640);
  });

  it('opened from a mail’s link, leads to the campaign’s own page with the token', async () => {
    const {page} = await browser.open();
    await page.goto(
      `${api}/embed/zilverwijk/leefstraat#duit-confirm=zilverwijk/leefstraat/${'a'.repeat(43)}`,
    );
    await page.waitForFunction((path) => location.pathname === path, {}, '/c/zilverwijk/leefstraat');
    await page.waitForSelector('duit-pledge');
  });

  it('tells its height to no other site, and is framed by no other', async () => {
    const watched = await browser.open();
    const page = 'http://elsewhere.localhost:1/';
    await intercept(watched.page, (request) =>
      request.url() === page
        ? request.respond({
            contentType: 'text/html',
            body: `<!doctype html><iframe id="frame" src="${api}/embed/zilverwijk/leefstraat"></iframe>`,
          })
        : undefined,
    );
    await watched.page.goto(page, {waitUntil: 'networkidle0'});
    expect(watched.errors.join()).toMatch(/frame-ancestors/);
    const {frame} = await inFrame(watched, 'frame');
    expect(await frame.$('duit-campaign-card')).toBeNull();
  });

  it.each(['/c/zilverwijk/leefstraat', '/'])(
    'is the only page of ours that may be framed: %s',
    async (path) => {
      const watched = await browser.open();
      const page = `${association}/anders/`;
      await intercept(watched.page, (request) =>
        request.url() === page
          ? request.respond({
              contentType: 'text/html',
              body: `<!doctype html><iframe src="${api}${path}"></iframe>`,
            })
          : undefined,
      );
      await watched.page.goto(page, {waitUntil: 'networkidle0'});
      expect(watched.errors.join()).toMatch(/frame-ancestors/);
    },
  );
});
