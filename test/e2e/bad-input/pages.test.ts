import {describe, expect, inject, it} from 'vitest';
import {contentSecurityPolicy} from '../../../worker/scripts/site.mjs';
import {useBrowser, type WatchedPage} from '../support/browser.js';
import {intercept, servePage, type PageOptions, type Rule} from '../support/council-page.js';
import {codesIn, everyElement, FRAGMENT, look, ours, settled, type Names} from './every-element.js';

const {api, council} = inject('origins');
const browser = useBrowser();
const url = `${council}/verkeerd/`;
const campaign = `${api}/c/zilverwijk/leefstraat`;

interface Case extends PageOptions {
  names?: Names;
  rule?: Rule;
  /** Runs in the page before its first script. */
  before?: () => void;
  body?: string;
}

async function open({names, rule, before, body = everyElement(api, true, names), ...page}: Case) {
  const watched = await browser.open();
  const log: string[] = [];
  watched.page.on('console', (message) => log.push(message.text()));
  if (before) await watched.page.evaluateOnNewDocument(before);
  await intercept(watched.page, ...(rule ? [rule] : []), servePage(url, api, body, page));
  await watched.page.goto(url + FRAGMENT, {waitUntil: 'load'});
  return {watched, log};
}

/** The link that stands in every element is there to follow; the own pledge says itself where to go. */
async function expectLinks(watched: WatchedPage): Promise<void> {
  await settled(watched.page);
  const seen = await look(watched);
  for (const {tag, text, links, buttons} of seen) {
    expect(text, tag).not.toBe('');
    expect(links.length + buttons.length, tag).toBeGreaterThan(0);
    if (tag !== 'duit-pledge') expect(links, tag).toContain(campaign);
  }
}

const blocked =
  (part: string): Rule =>
  (request) =>
    request.url().startsWith(api) && request.url().includes(part)
      ? request.abort('blockedbyclient')
      : undefined;

describe('the link in every element shows, nothing is thrown, and the console names the cause', () => {
  const without = (directive: string, by = '') =>
    contentSecurityPolicy(api).replace(new RegExp(`(?<=^|; )${directive}[^;]*`), by);

  it.each<[string, Case, string[]]>([
    [
      'a wrong slug',
      {names: {campaign: 'zilverwijk/bestaat-niet', municipality: 'bestaat-niet'}},
      ['not-found'],
    ],
    [
      'a municipality that does not exist',
      {names: {campaign: 'nergens/leefstraat', municipality: 'nergens'}},
      ['not-found'],
    ],
    ['no name at all', {names: {campaign: '', municipality: ''}}, ['attribute']],
    ['a script blocked by a filter list', {rule: blocked('/v1/duit.js')}, []],
    [
      'a script of a wrong host',
      {scripts: '<script type="module" src="http://localhost:1/v1/duit.js"></script>'},
      [],
    ],
    ['all other code blocked by a filter list', {rule: blocked('/v1/chunks/')}, ['code-blocked']],
    [
      'a policy that allows one file',
      {policy: without('script-src', `script-src ${api}/v1/duit.js`)},
      ['code-blocked'],
    ],
    [
      'a policy without our name',
      {policy: without('trusted-types', 'trusted-types anders')},
      ['trusted-types'],
    ],
    [
      'a policy that allows no connection',
      {policy: without('connect-src', "connect-src 'self'")},
      ['api-blocked'],
    ],
    ['no fetch', {before: () => Reflect.deleteProperty(window, 'fetch')}, ['no-answer']],
    [
      'a fetch that throws',
      {
        before: () =>
          Object.assign(window, {
            fetch: () => {
              throw new Error('patched');
            },
          }),
      },
      ['no-answer'],
    ],
    [
      'a fetch that answers nothing',
      {before: () => Object.assign(window, {fetch: () => undefined})},
      ['api-fault'],
    ],
  ])('%s', async (_, page, codes) => {
    const {watched, log} = await open(page);
    await expect.poll(() => codesIn(log), {timeout: 20_000}).toEqual(codes);
    await expectLinks(watched);
    expect(ours(watched)).toEqual([]);
  });

  it('JavaScript switched off', async () => {
    const watched = await browser.open();
    await watched.page.setJavaScriptEnabled(false);
    await intercept(watched.page, servePage(url, api, everyElement(api, true)));
    await watched.page.goto(url, {waitUntil: 'load'});
    await watched.page.setJavaScriptEnabled(true);
    for (const {tag, links} of await look(watched)) expect(links, tag).toEqual([campaign]);
  });

  it('a link to another host, or that names no element', async () => {
    const elsewhere = 'https://www.example.org/c/zilverwijk/leefstraat';
    const {watched, log} = await open({
      body: `<a data-duit="card" href="${elsewhere}">Elders</a> <a data-duit="kaart" href="${campaign}">Kaart</a>`,
    });
    await expect.poll(() => codesIn(log)).toEqual(['link']);
    const links = await watched.page.$$eval('main a', (all) =>
      all.filter((each) => each.checkVisibility()).map(({href}) => href),
    );
    expect(links).toEqual([elsewhere, campaign]);
    expect(ours(watched)).toEqual([]);
  });
});

describe('everything works all the same', () => {
  const shown = async ({page}: WatchedPage) => {
    await page.waitForFunction(() =>
      [
        'duit-campaign-card .title a',
        'duit-progress .fill',
        'duit-campaign .heading',
        'duit-pledge-form form',
      ].every((path) => {
        const [tag = '', ...rest] = path.split(' ');
        return document.querySelector(tag)?.shadowRoot?.querySelector(rest.join(' '));
      }),
    );
  };

  it.each(['tlh', 'xx-Wat-Is-Dit', '', 'nl-', '!!'])('with the language "%s"', async (lang) => {
    const {watched, log} = await open({lang});
    await shown(watched);
    const [card] = await look(watched);
    expect(card?.text).toContain('doen mee');
    expect(ours(watched)).toEqual([]);
    expect(codesIn(log)).toEqual([]);
  });

  it.each([
    ['200 pixels', 1280, 1, 'inline-size:200px'],
    ['400 % zoom', 320, 4, ''],
    ['a phone of 200 pixels', 200, 2, ''],
  ])('at a width of %s, without scrolling sideways', async (_, width, deviceScaleFactor, style) => {
    const {watched} = await open({
      body: `<div class="room">${everyElement(api, true)}</div>`,
      policy: contentSecurityPolicy(api).replace("style-src 'self'", "style-src 'self' 'unsafe-inline'"),
      scripts: `<style>body{margin:0} .room{${style}}</style><script type="module" src="${api}/v1/duit.js"></script>`,
    });
    await watched.page.setViewport({width, height: 800, deviceScaleFactor});
    await shown(watched);
    const wide = await watched.page.evaluate(() => {
      const room = document.querySelector('.room')!;
      const {right} = room.getBoundingClientRect();
      const within = (root: ParentNode): Element[] =>
        [...root.querySelectorAll('*')].flatMap((each) => [
          each,
          ...(each.shadowRoot ? within(each.shadowRoot) : []),
        ]);
      const over = within(room)
        .filter((each) => each.checkVisibility() && each.getBoundingClientRect().right > right + 1)
        .filter((each) => getComputedStyle(each).clipPath === 'none')
        .map((each) => `${each.localName}.${each.className} ${each.textContent?.trim().slice(0, 40)}`);
      return {over, page: document.documentElement.scrollWidth - innerWidth};
    });
    expect(wide).toEqual({over: [], page: 0});
    expect(ours(watched)).toEqual([]);
  });
});
