import {readFile} from 'node:fs/promises';
import {setTimeout as wait} from 'node:timers/promises';
import {describe, expect, inject, it} from 'vitest';
import {VERSION} from '../../packages/widgets/src/internal/version.js';
import {useBrowser, type WatchedPage} from './support/browser.js';
import {intercept, servePage, type Rule} from './support/council-page.js';

const {api, council} = inject('origins');
const browser = useBrowser();
const BUILT = new URL('../../packages/widgets/dist/site/v1/', import.meta.url);

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

describe('two versions that really differ', () => {
  const OTHER = '9.8.7';
  const SCRIPTS: Record<string, string> = {
    [VERSION]: `${api}/v1/duit.js`,
    [OTHER]: `${api}/v${OTHER}/duit.js`,
  };

  /** A copy of another version at its own address: the built files, with that version in the script. */
  const serveOther: Rule = (request) => {
    const [, file] = /^(?:.*)\/v9\.8\.7\/(.+\.js)$/.exec(request.url()) ?? [];
    if (file === undefined) return undefined;
    return readFile(new URL(file, BUILT), 'utf8').then((code) => {
      const own = `"${VERSION}"`;
      if (file === 'duit.js') expect(code.split(own)).toHaveLength(2);
      return request.respond({
        contentType: 'text/javascript',
        headers: {'Access-Control-Allow-Origin': '*'},
        body: file === 'duit.js' ? code.replace(own, `"${OTHER}"`) : code,
      });
    });
  };

  it.each([
    [VERSION, OTHER],
    [OTHER, VERSION],
  ])('%s does the work, %s says so and leaves it alone', async (first, second) => {
    const watched = await browser.open();
    const log: string[] = [];
    watched.page.on('console', (message) => log.push(message.text()));
    const url = `${council}/twee-versies/`;
    const tags = [first, second].map((each) => `<script type="module" src="${SCRIPTS[each]}"></script>`);
    const card = `<duit-campaign-card campaign="zilverwijk/leefstraat"><a href="${api}/c/zilverwijk/leefstraat">Leefstraat</a></duit-campaign-card>`;
    await intercept(watched.page, serveOther, servePage(url, api, card, {scripts: tags.join('')}));
    await watched.page.goto(url, {waitUntil: 'load'});
    await drawn(watched, 'duit-campaign-card', '.title a');
    await expect.poll(() => log.join()).toContain('[second-copy]');
    expect(log.join()).toContain(first);
    expect(log.join()).not.toContain(second);
    const atWork: unknown = await watched.page.evaluate('globalThis[Symbol.for("duit")]');
    expect(atWork).toBe(first);
    const asked = watched.requests.filter(({url}) => url.startsWith(`${api}/v1/municipalities/`));
    expect(asked).toHaveLength(1);
    // Of the second, its script and what it says; the card's code comes from the first.
    const folder = (version: string) => (SCRIPTS[version] ?? '').replace('duit.js', '');
    const chunks = (version: string) =>
      watched.requests.filter(({url}) => url.startsWith(`${folder(version)}chunks/`)).length;
    expect([chunks(first), chunks(second)]).toEqual([1, 1]);
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
