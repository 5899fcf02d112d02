import {describe, expect, inject, it} from 'vitest';
import {useBrowser, type WatchedPage} from './support/browser.js';
import {intercept, servePage, type PageOptions} from './support/council-page.js';

const {api, council} = inject('origins');
const browser = useBrowser();
const url = `${council}/nakijken/`;

const ELEMENTS = `<duit-campaign-card campaign="zilverwijk/leefstraat"></duit-campaign-card>
  <duit-progress capaign="zilverwijk/luchtbrug"><a href="${api}/c/zilverwijk/luchtbrug">Luchtbrug</a></duit-progress>
  <duit-pledge-form campaign="zilverwijk/leefstraat"></duit-pledge-form>
  <duit-campain-card campaign="zilverwijk/leefstraat"></duit-campain-card>
  <a data-duit="card" href="https://www.example.org/c/zilverwijk/leefstraat?naam=Fatima">Elders</a>`;

async function openReport(body: string, options: PageOptions & {query?: string} = {}): Promise<WatchedPage> {
  const watched = await browser.open();
  await intercept(watched.page, servePage(url, api, body, options));
  await watched.page.goto(`${url}${options.query ?? '?duit-check'}`, {waitUntil: 'load'});
  await watched.page.waitForSelector('>>> dialog[open]:not([aria-busy]) section');
  return watched;
}

const reportOf = ({page}: WatchedPage) =>
  page.$eval('>>> dialog', (dialog) => (dialog as HTMLElement).innerText.replace(/\s+/g, ' '));

describe('the report of ?duit-check', () => {
  it('tells of all that is on the page and what is wrong with it, under the strict policy', async () => {
    const watched = await openReport(ELEMENTS);
    const text = await reportOf(watched);
    for (const part of [
      `${api}/v1/duit.js`,
      'Lopende versie',
      'zilverwijk/leefstraat bestaat',
      'Bedoelt u campaign?',
      'Bedoelt u duit-campaign-card?',
      // What is mistyped is not missing besides.
      'Er zijn 3 dingen om te veranderen.',
      'blijft een link',
      'Deze site mag bijdragen aannemen voor zilverwijk/leefstraat',
      'Verbinding met Duit mag',
      'Plaatjes van Duit mogen',
      'Contrast van tekst op de achtergrond',
    ]) {
      expect(text).toContain(part);
    }
    expect(text).not.toContain('Fatima');
    expect(await watched.violations()).toEqual([]);
    expect(watched.errors).toEqual([]);
  });

  it('says that all is well where it is', async () => {
    const watched = await openReport(
      '<duit-campaign-card campaign="zilverwijk/leefstraat"></duit-campaign-card>',
      {
        query: '#duit-check',
      },
    );
    expect(await reportOf(watched)).toContain('Alles werkt.');
  });

  it('names the line of the policy that holds us back, and how it has to be', async () => {
    const policy = `default-src 'self'; script-src 'self' ${api}; connect-src 'self'; img-src 'none'; style-src 'self'`;
    const watched = await openReport(
      '<duit-campaign-card campaign="zilverwijk/leefstraat"></duit-campaign-card>',
      {
        policy,
      },
    );
    const text = await reportOf(watched);
    expect(text).toContain(`connect-src 'self' ${api}`);
    expect(text).toContain(`img-src ${api}`);
    const href = await watched.page.$eval('>>> dialog a[href*="#csp="]', (link) => link.href);
    const {page} = await browser.open();
    await page.goto(href, {waitUntil: 'networkidle0'});
    expect(await page.$eval('[data-policy]', (field) => (field as HTMLTextAreaElement).value)).toContain(
      "img-src 'none'",
    );
  });

  it('copies nothing out of default-src that is too wide, and says what it leaves', async () => {
    const policy = `default-src 'self' 'unsafe-inline' http://*; script-src 'self' 'unsafe-inline' ${api}; connect-src ${api}`;
    const card = '<duit-campaign-card campaign="zilverwijk/leefstraat"></duit-campaign-card>';
    const text = await reportOf(await openReport(card, {policy}));
    expect(text).toContain(
      `De regel default-src houdt ons tegen. Zet deze regel erbij: img-src 'self' ${api}`,
    );
    expect(text).toContain('Wij nemen http://* uit default-src niet over');
  });

  it('tells a site that is not listed, and one municipality that does not exist', async () => {
    const watched = await browser.open();
    const elsewhere = 'http://elders.localhost:8788/';
    await intercept(
      watched.page,
      servePage(
        elsewhere,
        api,
        `${ELEMENTS}<duit-campaign-list municipality="nergens"></duit-campaign-list>`,
      ),
    );
    await watched.page.goto(`${elsewhere}?duit-check`, {waitUntil: 'load'});
    await watched.page.waitForSelector('>>> dialog[open]:not([aria-busy]) section');
    const text = await reportOf(watched);
    expect(text).toContain('Deze site mag geen bijdragen aannemen voor zilverwijk/leefstraat');
    expect(text).toContain('De gemeente nergens bestaat niet, of is gesloten.');
  });

  it('speaks English on an English page', async () => {
    const watched = await openReport(ELEMENTS, {lang: 'en'});
    expect(await reportOf(watched)).toContain('Did you mean campaign?');
  });

  it('is dark for who likes dark, whatever the page is, and draws no ring round a heading nobody can press', async () => {
    const watched = await browser.open();
    await watched.page.emulateMediaFeatures([{name: 'prefers-color-scheme', value: 'dark'}]);
    await intercept(watched.page, servePage(url, api, ELEMENTS));
    await watched.page.goto(`${url}?duit-check`, {waitUntil: 'load'});
    await watched.page.waitForSelector('>>> dialog[open]:not([aria-busy]) section');
    const look = await watched.page.$eval('>>> dialog', (dialog) => ({
      ground: getComputedStyle(dialog).backgroundColor,
      ring: getComputedStyle(dialog.querySelector('h2') as Element).outlineStyle,
      // A `header` here would be a second banner beside the page's own.
      banners: dialog.querySelectorAll('header').length,
    }));
    expect(look).toEqual({ground: 'rgb(22, 25, 29)', ring: 'none', banners: 0});
  });

  it.each(['duit.all.js', 'duit.js?twice'])('comes once where another copy was first: %s', async (first) => {
    const watched = await openReport(ELEMENTS, {
      scripts: [first, 'duit.js']
        .map((name) => `<script type="module" src="${api}/v1/${name}"></script>`)
        .join(''),
    });
    expect(await reportOf(watched)).toContain('zilverwijk/leefstraat bestaat');
    expect(await watched.page.$$eval('[data-duit-report]', (reports) => reports.length)).toBe(1);
  });

  it('copies as text, goes with Escape, and gives the focus back', async () => {
    const watched = await openReport(`<button type="button" id="before">Knop</button>${ELEMENTS}`);
    const {page, context} = watched;
    await context.overridePermissions(new URL(url).origin, [
      'clipboard-read',
      'clipboard-write',
      'clipboard-sanitized-write',
    ]);
    expect(await page.evaluate(() => document.activeElement?.shadowRoot?.activeElement?.id)).toBe('title');
    await page.bringToFront();
    await page.locator('::-p-aria([name="Kopieer het verslag"][role="button"])').click();
    await expect
      .poll(() => page.$eval('>>> dialog .buttons [role="status"]', (said) => said.textContent))
      .toBe('Het verslag is gekopieerd.');
    const copied = await page.evaluate(() => navigator.clipboard.readText());
    expect(copied).toMatch(/^# Duit op deze pagina\n/);
    expect(copied).toContain('<duit-progress capaign="zilverwijk/luchtbrug">');
    expect(copied).toContain('(minstens 4,5)');
    expect(copied).not.toContain('Fatima');
    await page.keyboard.press('Escape');
    await page.waitForFunction(() => !document.querySelector('[data-duit-report]'));
    expect(await page.evaluate(() => document.activeElement?.localName)).toBe('body');
  });
});
