import {setTimeout as wait} from 'node:timers/promises';
import {describe, expect, inject, it} from 'vitest';
import {useBrowser, type WatchedPage} from './support/browser.js';
import {intercept} from './support/council-page.js';

const {api, council} = inject('origins');
const browser = useBrowser();

/**
 * Waits for something in an element's shadow root. Asked from here again and again: a selector that pierces hears of
 * no change in there, and what waits inside the page breaks on the hostile one.
 */
const drawn = ({page}: WatchedPage, tag: string, selector: string) =>
  expect
    .poll(
      () =>
        page.evaluate(
          (tag, selector) => !!document.querySelector(tag)?.shadowRoot?.querySelector(selector),
          tag,
          selector,
        ),
      {timeout: 20_000},
    )
    .toBe(true);

async function open(example: string): Promise<{watched: WatchedPage; log: string[]}> {
  const watched = await browser.open();
  const log: string[] = [];
  watched.page.on('console', (message) => log.push(message.text()));
  await watched.page.goto(`${council}/examples/${example}/`, {waitUntil: 'load'});
  await drawn(watched, 'duit-campaign-card', '.title a');
  return {watched, log};
}

describe('example 15, two versions on one page', () => {
  it('lets the first do everything, and the second say so', async () => {
    const {watched, log} = await open('15-two-versions');
    await drawn(watched, 'duit-progress', '[role="progressbar"]');
    await expect.poll(() => log.join()).toContain(`duit: [second-copy] ${api}/help#second-copy`);
    const asked = watched.requests.filter(({url}) => url.startsWith(`${api}/v1/municipalities/`));
    expect(asked).toHaveLength(1);
    expect(await watched.violations()).toEqual([]);
    expect(watched.errors).toEqual([]);
  });

  it('keeps to the first also when its code comes long after the whole second one', async () => {
    const watched = await browser.open();
    await intercept(watched.page, (request) =>
      request.url().includes('/v1/chunks/') ? wait(1000).then(() => request.continue()) : undefined,
    );
    await watched.page.goto(`${council}/examples/15-two-versions/`, {waitUntil: 'load'});
    await drawn(watched, 'duit-campaign-card', '.title a');
    expect(await watched.violations()).toEqual([]);
    expect(watched.errors).toEqual([]);
  });
});

describe('example 16, a page with a Lit of its own', () => {
  it('draws both, each with a Trusted Types policy of its own', async () => {
    const {watched} = await open('16-own-lit');
    expect(await watched.page.$$eval('#days li', (days) => days.length)).toBe(2);
    expect(await watched.violations()).toEqual([]);
    expect(watched.errors).toEqual([]);
  });
});

describe('example 17, a page that works against everybody', () => {
  it('shows the campaign, what there is of it, and a form that can be used', async () => {
    const {watched, log} = await open('17-hostile-page');
    await drawn(watched, 'duit-progress', '[role="progressbar"]');
    await drawn(watched, 'duit-pledge-form', 'button[part=submit]');
    const link = await watched.page.$eval('duit-campaign-card >>> .title a', (each) => {
      const {color, textDecorationLine} = getComputedStyle(each);
      return {color, textDecorationLine};
    });
    expect(link.color).not.toBe('rgb(255, 105, 180)');
    expect(link.textDecorationLine).not.toBe('line-through');
    // What is drawn has its room, whatever the page's sheet says of every element.
    for (const path of [
      'duit-campaign-card >>> .card',
      'duit-progress >>> .progress',
      'duit-pledge-form >>> form',
    ]) {
      const box = await watched.page.$eval(path, (each) => each.getBoundingClientRect().toJSON() as DOMRect);
      expect(box.width, path).toBeGreaterThan(300);
      expect(box.height, path).toBeGreaterThan(100);
    }
    expect(log.filter((line) => line.startsWith('duit:'))).toEqual([]);
    expect(await watched.violations()).toEqual([]);
    expect(watched.errors).toEqual([]);
  });
});
