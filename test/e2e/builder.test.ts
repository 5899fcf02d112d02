import {readFile} from 'node:fs/promises';
import {createRequire} from 'node:module';
import {setTimeout as wait} from 'node:timers/promises';
import type {Page} from 'puppeteer-core';
import {describe, expect, inject, it} from 'vitest';
import {applyChanges, changesOf, checkPolicies} from '@duit/pages/builder/csp/check.js';
import {serialisePolicy} from '@duit/pages/builder/csp/parse.js';
import {useBrowser, type WatchedPage} from './support/browser.js';
import {intercept} from './support/council-page.js';

const {api, council} = inject('origins');
const browser = useBrowser();
const builder = (query = '') => `${api}/builder?campaign=zilverwijk/leefstraat${query}`;
const code = (page: Page, name: string) =>
  page.$eval(`[data-code="${name}"]`, (element) => element.textContent);
const painted = (page: Page, tag: string) =>
  page.waitForFunction(
    (name) => document.querySelector(name)?.shadowRoot?.querySelector('[role="progressbar"]'),
    {},
    tag,
  );

/** Runs axe in the page, past its policy: the debugger is no script of the page. */
async function violations({page}: WatchedPage): Promise<string[]> {
  const source = await readFile(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');
  const session = await page.createCDPSession();
  await session.send('Runtime.evaluate', {expression: source});
  const {result} = await session.send('Runtime.evaluate', {
    expression: `axe.run(document).then(({violations}) => violations.map(({id, nodes}) => id + ' ' + nodes[0].html))`,
    awaitPromise: true,
    returnByValue: true,
  });
  return result.value as string[];
}

describe('the builder', () => {
  it('shows the real element and keeps code and address in step with every choice', async () => {
    const watched = await browser.open();
    const {page} = watched;
    await page.goto(builder());
    await painted(page, '[data-stage] duit-campaign-card');
    await page.locator('[name=element][value=progress]').click();
    await painted(page, '[data-stage] duit-progress');
    expect(await code(page, 'html')).toContain('<duit-progress campaign="zilverwijk/leefstraat">');
    await page.locator('[name=rung][value=link]').click();
    await page.select('[name=width]', '360');
    expect(await code(page, 'html')).toContain('data-duit="progress"');
    expect(await code(page, 'css')).toContain('max-inline-size: 360px;');
    const address = page.url();
    expect(address).toContain('element=progress&width=360&rung=link');
    const html = await code(page, 'html');
    await page.goto(address);
    expect(await code(page, 'html')).toBe(html);
    expect(await watched.violations()).toEqual([]);
  });

  it('has tabs that the keyboard reaches, one stop for all of them', async () => {
    const {page} = await browser.open();
    await page.goto(builder('&cms=plone'));
    const selected = () =>
      page.$eval('[role=tab][aria-selected=true]', (tab) => [
        tab.textContent,
        tab === document.activeElement,
      ]);
    expect(await selected()).toEqual(['Plone', false]);
    await page.focus('[role=tab][aria-selected=true]');
    await page.keyboard.press('ArrowRight');
    expect(await selected()).toEqual(['Liferay', true]);
    await page.keyboard.press('End');
    await page.keyboard.press('ArrowRight');
    expect(await selected()).toEqual(['WordPress', true]);
    expect(await page.$$eval('[role=tab][tabindex="0"]', (tabs) => tabs.length)).toBe(1);
    expect(await page.$$eval('[role=tabpanel]:not([hidden])', (panels) => panels.map(({id}) => id))).toEqual([
      'cms-wordpress',
    ]);
    expect(page.url()).toContain('cms=wordpress');
  });

  it.each(['card', 'campaign', 'progress'])('moves nothing while it loads: %s', async (element) => {
    const {page, layoutShift} = await browser.open();
    // Slower than the page's own script, so that there is something to move.
    await intercept(page, (request) =>
      request.url().startsWith(`${api}/v1/municipalities/`)
        ? wait(500).then(() => request.continue())
        : undefined,
    );
    await page.goto(builder(`&element=${element}`));
    await page.waitForFunction(() =>
      document.querySelector('[data-stage] > *')?.shadowRoot?.querySelector('[role="progressbar"]'),
    );
    expect(await layoutShift()).toBeLessThanOrEqual(0.01);
  });

  it('copies what is shown and says so', async () => {
    const {page, context} = await browser.open();
    await context.overridePermissions(api, ['clipboard-read', 'clipboard-sanitized-write']);
    await page.goto(builder());
    await page.locator('[data-copy=html]').click();
    await page.waitForFunction(() =>
      document.querySelector('[data-status]')?.textContent.startsWith('Gekopieerd'),
    );
    expect(await page.evaluate(() => navigator.clipboard.readText())).toBe(await code(page, 'html'));
  });

  it('makes a card of an empty HTML file with one paste', async () => {
    const {page, context} = await browser.open();
    await context.overridePermissions(api, ['clipboard-read', 'clipboard-sanitized-write']);
    await page.goto(builder());
    await painted(page, '[data-stage] duit-campaign-card');
    await page.locator('[data-copy=page]').click();
    await page.waitForFunction(() =>
      document.querySelector('[data-status]')?.textContent.startsWith('Gekopieerd'),
    );
    const body = await page.evaluate(() => navigator.clipboard.readText());

    const url = `${council}/leeg.html`;
    const watched = await browser.open();
    await intercept(watched.page, (request) =>
      request.url() === url ? request.respond({contentType: 'text/html; charset=utf-8', body}) : undefined,
    );
    await watched.page.goto(url);
    await painted(watched.page, 'duit-campaign-card');
    expect(await watched.violations()).toEqual([]);
  });

  it('takes nothing for a policy that is none', async () => {
    const {page} = await browser.open();
    await page.goto(builder());
    const verdict = () => page.$eval('[data-verdict]', (element) => element.textContent);
    await page.locator('[data-policy]').fill('hallo wereld');
    expect(await verdict()).toContain('Dit is geen CSP');
    await page.locator('[data-policy]').fill(`hallo wereld; default-src 'self' ${api}`);
    expect(await verdict()).not.toContain('Dit is geen CSP');
  });

  it('says in words which colours are hard to read, and one press mends them', async () => {
    const {page} = await browser.open();
    await page.goto(builder('&theme=own&accent=ffd84d'));
    const bad = () => page.$$eval('.pairs .bad', (rows) => rows.length);
    expect(await bad()).toBe(2);
    await page.locator('.pairs .bad button').click();
    await page.waitForFunction(() => document.querySelectorAll('.pairs .bad').length === 0);
    expect(page.url()).not.toContain('accent=ffd84d');
  });

  it('gives a list or a map as a link too, and tells why not as a frame', async () => {
    const {page} = await browser.open();
    await page.goto(`${api}/builder?campaign=zilverwijk&element=map&rung=frame`);
    const offered = () =>
      page.$$eval('[name=rung]:not(:disabled)', (inputs) =>
        inputs.map((input) => (input as HTMLInputElement).value),
      );
    const chosen = () => page.$eval('[name=rung]:checked', (input) => (input as HTMLInputElement).value);
    expect([await offered(), await chosen()]).toEqual([['link', 'element'], 'element']);
    expect(await page.$eval('[data-list-only]', (note) => (note as HTMLElement).innerText)).toContain(
      'iframe',
    );
    await page.locator('[name=rung][value=link]').click();
    expect(await code(page, 'html')).toContain(`<a href="${api}/c/zilverwijk" data-duit="map">`);
    await page.locator('[name=element][value=list]').click();
    expect(await code(page, 'html')).toContain(`<a href="${api}/c/zilverwijk" data-duit="list">`);
    await page.select('[name=campaign]', 'zilverwijk/leefstraat');
    expect(await offered()).toEqual(['link', 'element', 'frame', 'address']);
  });

  it('takes another map, in the code, its policy and the check of one, and judges its address', async () => {
    const watched = await browser.open();
    const {page, requests} = watched;
    await page.setViewport({width: 320, height: 900});
    await page.goto(`${api}/builder?campaign=zilverwijk`);
    const isShown = () => page.$eval('[name=tiles]', (field) => (field as HTMLElement).offsetHeight > 0);
    expect(await isShown()).toBe(false);
    await page.locator('[name=element][value=map]').click();
    expect(await isShown()).toBe(true);
    await page.type('[name=tiles]', 'http://kaart.voorbeeld.nl/{z}');
    // Nobody is corrected while they type.
    expect(await page.$('[data-tiles-error]:not([hidden])')).toBe(null);
    await page.keyboard.press('Tab');
    await page.waitForSelector('[data-tiles-error]:not([hidden])');
    expect(await page.$eval('[name=tiles]', (field) => field.getAttribute('aria-invalid'))).toBe('true');
    // Where there is no script, the browser judges by itself.
    expect(await page.$('[name=tiles]:invalid')).not.toBe(null);
    expect(await violations(watched)).toEqual([]);
    expect(await code(page, 'policy')).toContain('https://service.pdok.nl;');
    await page.locator('[name=tiles]').fill('https://kaart.voorbeeld.nl/{z}/{x}/{y}.png');
    expect(await page.$('[data-tiles-error]:not([hidden]), [name=tiles]:invalid')).toBe(null);
    expect(await code(page, 'html')).toContain('tiles="https://kaart.voorbeeld.nl/{z}/{x}/{y}.png"');
    expect(await code(page, 'policy')).toContain(`img-src 'self' ${api} https://kaart.voorbeeld.nl;`);
    await page.locator('[data-policy]').fill(`script-src ${api}; connect-src ${api}; img-src ${api}`);
    const found = await page.waitForSelector('.finding.missing');
    expect(await found?.evaluate((finding) => (finding as HTMLElement).innerText)).toContain(
      'img-src kent https://kaart.voorbeeld.nl niet.',
    );
    expect(requests.filter(({url}) => url.includes('voorbeeld.nl'))).toEqual([]);
    expect(await watched.violations()).toEqual([]);
    expect(await page.evaluate(() => document.documentElement.scrollWidth - innerWidth)).toBeLessThanOrEqual(
      0,
    );
  });

  it('ends where its footer does, however long what it shows', async () => {
    const {page} = await browser.open();
    await page.goto(builder('&element=campaign'));
    await painted(page, '[data-stage] duit-campaign');
    const {page: all, footer} = await page.evaluate(() => ({
      page: document.documentElement.scrollHeight,
      footer: (document.querySelector('footer')?.getBoundingClientRect().bottom ?? 0) + scrollY,
    }));
    expect(all).toBe(Math.round(footer));
  });

  it.each([
    ['light, wide', 1280, 'light', ''],
    ['dark, phone', 320, 'dark', '&theme=own&accent=ffd84d'],
    ['a list', 768, 'light', ''],
    ['a map', 768, 'dark', ''],
  ])('has no fault that axe finds: %s', async (name, width, scheme, query) => {
    const watched = await browser.open();
    const {page} = watched;
    await page.setViewport({width, height: 900});
    await page.emulateMediaFeatures([{name: 'prefers-color-scheme', value: scheme}]);
    const list = `${api}/builder?campaign=zilverwijk${name === 'a map' ? '&element=map' : ''}`;
    await page.goto(/^a (?:list|map)$/.test(name) ? list : builder(query));
    await page.locator('[data-policy]').fill("script-src 'none'; default-src self 'unsafe-inline'");
    await page.locator('.finding.missing').wait();
    expect(await violations(watched)).toEqual([]);
    expect(await page.evaluate(() => document.documentElement.scrollWidth - innerWidth)).toBeLessThanOrEqual(
      0,
    );
  });
});

describe('the help', () => {
  it.each(['nl', 'en'])('fits a small telephone and has no fault that axe finds: %s', async (lang) => {
    const watched = await browser.open();
    const {page} = watched;
    await page.setViewport({width: 320, height: 640});
    await page.goto(`${api}/help?lang=${lang}`);
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(320);
    expect(await page.$$eval('li code', (codes) => codes.map((each) => each.textContent))).toContain(
      '?duit-check',
    );
    expect(await violations(watched)).toEqual([]);
  });
});

describe('pages with letters half as large again', () => {
  it.each(['/help', '/builder?campaign=zilverwijk/leefstraat', '/c/zilverwijk/leefstraat'])(
    'still fit a small telephone: %s',
    async (path) => {
      const {page} = await browser.open();
      await page.setViewport({width: 320, height: 640});
      await page.goto(`${api}${path}`, {waitUntil: 'load'});
      await page.evaluate(() => document.documentElement.style.setProperty('font-size', '150%'));
      expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(320);
    },
  );
});

describe('a policy after the advice', () => {
  it.each([
    ["default-src 'self'", 'element'],
    ["default-src 'none'; script-src 'none'; connect-src 'none'; img-src 'none'", 'element'],
    ["default-src 'self'; require-trusted-types-for 'script'; trusted-types 'none'", 'element'],
    ["default-src 'none'; script-src 'strict-dynamic'; sandbox allow-scripts", 'element'],
    ["script-src-elem 'self'; script-src 'none'; default-src 'self' data:", 'element'],
  ] as const)('lets the snippet work, with nothing reported: %s', async (policy, rung) => {
    const {policies} = checkPolicies(policy, {rung, origin: api});
    const advised = policies.map((report) => serialisePolicy(applyChanges(report.policy, changesOf(report))));
    const source = await browser.open();
    await source.page.goto(builder(`&rung=${rung}`));
    const [script, html] = [await code(source.page, 'script'), await code(source.page, 'html')];

    const watched = await browser.open();
    const {page} = watched;
    const url = `${council}/proef-van-de-bouwer/`;
    const icon = `${api}/icon.svg`;
    const respond = (headers: Record<string, string>) =>
      intercept(page, (request) =>
        request.url() === url
          ? request.respond({
              contentType: 'text/html; charset=utf-8',
              headers,
              body: `<!doctype html><html lang="nl"><title>Proef</title><link rel="icon" href="${icon}">${script}<main>${html}</main></html>`,
            })
          : request.url().endsWith('/card.svg') || request.url() === icon
            ? request.respond({
                contentType: 'image/svg+xml',
                body: '<svg xmlns="http://www.w3.org/2000/svg"/>',
                headers: {'Cross-Origin-Resource-Policy': 'cross-origin'},
              })
            : undefined,
      );
    await respond({'Content-Security-Policy': advised.join(', ')});
    await page.goto(url);
    await painted(page, 'duit-campaign-card');
    expect(await watched.violations()).toEqual([]);
  });

  it('with a nonce and strict-dynamic stays as it is: the tag gets the nonce', async () => {
    const policy = `default-src 'none'; script-src 'nonce-abc' 'strict-dynamic'; connect-src ${api}; img-src ${api}`;
    const {policies, content} = checkPolicies(policy, {rung: 'element', origin: api});
    expect(content).toBe(true);
    expect(policies.flatMap(changesOf)).toEqual([]);
    const watched = await browser.open();
    const url = `${council}/proef-van-de-bouwer/`;
    await intercept(watched.page, (request) =>
      request.url() === url
        ? request.respond({
            contentType: 'text/html; charset=utf-8',
            headers: {'Content-Security-Policy': policy},
            body: `<!doctype html><html lang="nl"><title>Proef</title><link rel="icon" href="data:,">
              <script type="module" nonce="abc" src="${api}/v1/duit.js"></script>
              <duit-campaign-card campaign="zilverwijk/leefstraat"></duit-campaign-card></html>`,
          })
        : undefined,
    );
    await watched.page.goto(url);
    await painted(watched.page, 'duit-campaign-card');
    expect((await watched.violations()).filter((text) => !text.includes('data'))).toEqual([]);
  });

  it('was needed: without it the same page stays a link', async () => {
    const watched = await browser.open();
    const url = `${council}/proef-van-de-bouwer/`;
    await intercept(watched.page, (request) =>
      request.url() === url
        ? request.respond({
            contentType: 'text/html',
            headers: {'Content-Security-Policy': "default-src 'self'"},
            body: `<!doctype html><title>Proef</title><script type="module" src="${api}/v1/duit.js"></script>`,
          })
        : undefined,
    );
    await watched.page.goto(url);
    expect((await watched.violations()).join()).toContain('script-src');
  });
});
