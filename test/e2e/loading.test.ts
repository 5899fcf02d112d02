import {setTimeout as wait} from 'node:timers/promises';
import {describe, expect, inject, it} from 'vitest';
import {useBrowser, type WatchedPage} from './support/browser.js';
import {intercept, servePage, type Rule} from './support/council-page.js';
import {MANY, MANY_MUNICIPALITY} from './support/many-campaigns.js';

const {api, council, association} = inject('origins');
const browser = useBrowser();

const SLOW_MS = 2000;
const MAX_SHIFT = 0.01;

const isScript = (url: string) => url === `${api}/v1/duit.js`;

/** Waits until every campaign on the page is painted. */
const allShown = ({page}: WatchedPage) =>
  page.waitForFunction(() => {
    const named = [
      ...document.querySelectorAll('duit-progress, duit-campaign-card, duit-campaign-list, duit-campaign'),
    ];
    const shows = (root: ShadowRoot | null): boolean =>
      !!root &&
      (!!root.querySelector('[role="progressbar"]') ||
        [...root.querySelectorAll('*')].some(({shadowRoot}) => shows(shadowRoot)));
    return named.length > 0 && named.every(({shadowRoot}) => shows(shadowRoot));
  });

describe('a page with many cards', () => {
  it('asks the API once for a hundred campaigns', async () => {
    const watched = await browser.open();
    const cards = Array.from({length: MANY}, (_, index) => {
      const name = `${MANY_MUNICIPALITY}/hof-${index + 1}`;
      return `<duit-campaign-card campaign="${name}"><a href="${api}/c/${name}">Hof ${index + 1}</a></duit-campaign-card>`;
    });
    const url = `${council}/honderd/`;
    await intercept(watched.page, servePage(url, api, cards.join('')));
    await watched.page.goto(url);
    await allShown(watched);
    const asked = watched.requests.filter(({url}) => url.startsWith(`${api}/v1/municipalities/`));
    expect(asked).toHaveLength(1);
    expect(await watched.violations()).toEqual([]);
    expect(watched.errors).toEqual([]);
  });
});

describe('a script that comes two seconds late', () => {
  const late: Rule = (request) =>
    isScript(request.url()) ? wait(SLOW_MS).then(() => request.continue()) : undefined;

  it.each([
    ['home page with a list', `${council}/`],
    ['news article with a card', `${council}/nieuws/leefstraat/`],
    ['campaign page', `${council}/samen/leefstraat/`],
    ["association's page", `${association}/`],
  ])('moves nothing on the %s', async (_, url) => {
    const watched = await browser.open();
    await intercept(watched.page, late);
    await watched.page.goto(url, {waitUntil: 'load'});
    await allShown(watched);
    await watched.page.waitForNetworkIdle();
    expect(await watched.layoutShift()).toBeLessThanOrEqual(MAX_SHIFT);
  });
});

describe('when Duit is down', () => {
  const link = `a[href="${api}/c/zilverwijk/leefstraat"]`;
  const pages: [string, string][] = [
    ["council's", `${council}/nieuws/leefstraat/`],
    ["association's", `${association}/`],
  ];

  /** A resource that did not load is the browser's own message; anything else would be ours. */
  const thrown = ({errors}: WatchedPage) =>
    errors.filter((text) => !text.startsWith('Failed to load resource'));

  it.each(pages)('leaves the link on the %s page when nothing answers', async (_, url) => {
    const watched = await browser.open();
    await intercept(watched.page, (request) =>
      request.url().startsWith(api) ? request.abort('connectionrefused') : undefined,
    );
    await watched.page.goto(url, {waitUntil: 'load'});
    await watched.page.locator(link).wait();
    expect(await watched.page.$eval(link, (element) => element.checkVisibility())).toBe(true);
    expect(thrown(watched)).toEqual([]);
  });

  it.each(pages)('keeps a working link on the %s page when only the data are missing', async (_, url) => {
    const watched = await browser.open();
    await intercept(watched.page, (request) =>
      request.url().startsWith(`${api}/v1/municipalities/`) ? request.abort('connectionrefused') : undefined,
    );
    await watched.page.goto(url, {waitUntil: 'load'});
    await watched.page.locator('>>> ::-p-aria([name="Probeer opnieuw"][role="button"])').wait();
    expect(await watched.page.$eval(`>>> ${link}`, (element) => element.checkVisibility())).toBe(true);
    expect(thrown(watched)).toEqual([]);
  });

  it('leaves the link when the code of an element does not come', async () => {
    const watched = await browser.open();
    await intercept(watched.page, (request) =>
      request.url().includes('/v1/chunks/') ? request.abort('connectionrefused') : undefined,
    );
    await watched.page.goto(`${council}/nieuws/leefstraat/`, {waitUntil: 'networkidle0'});
    expect(await watched.page.$eval(link, (element) => element.checkVisibility())).toBe(true);
    expect(thrown(watched)).toEqual([]);
  });
});
