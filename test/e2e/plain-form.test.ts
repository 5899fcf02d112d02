import {setTimeout as wait} from 'node:timers/promises';
import {readFileSync} from 'node:fs';
import {createRequire} from 'node:module';
import type {CampaignCard, Page as PageOf} from '@duit/contract';
import type {Frame, JSHandle, Page} from 'puppeteer-core';
import {describe, expect, inject, it} from 'vitest';
import {nl as own} from '../../packages/widgets/src/i18n/own/nl.js';
import {nl as plain} from '../../packages/pages/src/i18n/plain/nl.js';
import {LEAST_MS} from '../../worker/src/domain/form-stamp.js';
import {useBrowser, type WatchedPage} from './support/browser.js';
import {intercept} from './support/council-page.js';
import {waitForMail} from './support/mailbox.js';

const {api, council, mailbox} = inject('origins');
const browser = useBrowser();
const PAGE = `${api}/c/zilverwijk/leefstraat`;
const WHEELBARROWS = 'Kruiwagens te leen';
const AXE = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');

async function readCard(): Promise<CampaignCard> {
  const response = await fetch(`${api}/v1/municipalities/zilverwijk/campaigns?slugs=leefstraat`);
  const {items} = (await response.json()) as PageOf<CampaignCard>;
  const [card] = items;
  if (!card) throw new Error('leefstraat is gone');
  return card;
}
const confirmed = async (title: string) =>
  (await readCard()).needs.find((need) => need.title === title)?.confirmed;

/** A page of a browser in which no script runs. */
async function openPlain(): Promise<WatchedPage> {
  const watched = await browser.open();
  await watched.page.setJavaScriptEnabled(false);
  return watched;
}

/** Waits as long as a form must have been open; people take longer. */
async function untilSendable(place: Page | Frame): Promise<void> {
  const stamp = await place.$eval('.plain-form [name="stamp"]', (input) => (input as HTMLInputElement).value);
  const issued = Number.parseInt(stamp.split('.')[0] ?? '', 36);
  await wait(Math.max(0, issued + LEAST_MS + 50 - Date.now()));
}

/** The field of the need with this title. */
async function fieldOf(place: Page | Frame, title: string): Promise<string> {
  const id = await place.$$eval(
    '.need-block',
    (blocks, wanted) =>
      blocks.find((block) => block.textContent.includes(wanted))?.querySelector('.input')?.id ?? '',
    title,
  );
  return `#${id}`;
}

async function fillIn(place: Page | Frame, email: string): Promise<void> {
  // Not key by key, which another test does: a frame that has just come loses the first ones.
  const texts = {
    [await fieldOf(place, WHEELBARROWS)]: '1',
    '#pledge-name': 'Noor van Dijk',
    '#pledge-email': email,
  };
  for (const [field, text] of Object.entries(texts))
    await place.$eval(field, (input, value) => void ((input as HTMLInputElement).value = value), text);
  await place.$eval('#pledge-shareContact', (box) => (box as HTMLInputElement).click());
}

const press = async (page: Page, selector: string) => {
  await Promise.all([page.waitForNavigation(), page.click(selector)]);
};
const titleOf = (place: Page | Frame) =>
  place.$eval('h1', (heading) => heading.textContent.replace(/\s+/g, ' ').trim());

/** What axe finds wrong; past the page's policy, and though no script of the page may run. */
async function violations(page: Page): Promise<string[]> {
  await page.setJavaScriptEnabled(true);
  const session = await page.createCDPSession();
  await session.send('Runtime.evaluate', {expression: AXE});
  const {result} = await session.send('Runtime.evaluate', {
    expression: `axe.run(document).then(({violations}) => violations.map(({id, nodes}) => id + ' ' + nodes.map(({html}) => html)))`,
    awaitPromise: true,
    returnByValue: true,
  });
  await session.detach();
  await page.setJavaScriptEnabled(false);
  return result.value as string[];
}

/** Neither axe nor a narrow window finds anything wrong with the page. */
async function expectUsable(page: Page): Promise<void> {
  expect(await violations(page)).toEqual([]);
  await page.setViewport({width: 320, height: 640});
  expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(320);
  const small = await page.$$eval(
    'main button, main summary, .choice',
    (targets) =>
      targets.filter((target) => target.checkVisibility() && target.getBoundingClientRect().height < 44)
        .length,
  );
  expect(small).toBe(0);
  await page.setViewport({width: 1280, height: 900});
}

describe('without JavaScript', () => {
  it('somebody pledges, follows the mail, confirms, and later withdraws', async () => {
    const {page, errors, requests} = await openPlain();
    const email = `noor-${Date.now()}@voorbeeld.example`;
    const before = await confirmed(WHEELBARROWS);
    await page.goto(PAGE);
    await expectUsable(page);
    await fillIn(page, email);
    await untilSendable(page);
    await press(page, '.plain-form .button');
    expect(page.url()).toBe(`${PAGE}/pledged?lang=nl#main`);
    expect(await titleOf(page)).toBe('Nog één stap: kijk in uw mail');
    await expectUsable(page);
    expect(await confirmed(WHEELBARROWS)).toBe(before);

    const mail = await waitForMail(mailbox, email, 1);
    expect(mail.text).not.toContain('#duit');
    expect(mail.text).not.toContain('vast tot');
    const link = /https?:\/\/\S+\/confirmation\?\S+/.exec(mail.text)?.[0] ?? '';
    expect(link).toMatch(/\/c\/zilverwijk\/leefstraat\/confirmation\?token=[\w-]{43}&lang=nl$/);
    await page.goto(link);
    await page.reload();
    expect(await titleOf(page)).toBe(own.confirmTitle);
    expect(await confirmed(WHEELBARROWS)).toBe(before);
    await expectUsable(page);
    await press(page, 'main form .button');
    expect(page.url()).toBe(`${PAGE}/confirmed?lang=nl#main`);
    expect(await titleOf(page)).toBe(plain.confirmed.title);
    await expectUsable(page);
    expect(await confirmed(WHEELBARROWS)).toBe((before ?? 0) + 1);
    await page.goto(link);
    expect(await titleOf(page)).toBe(plain.already.title);

    const thanks = await waitForMail(mailbox, email, 2);
    await page.goto(/https?:\/\/\S+\/own-pledge\?\S+/.exec(thanks.text)?.[0] ?? '');
    expect(await titleOf(page)).toBe(own.title);
    expect(await page.$eval('.pledged', (list) => list.textContent.replace(/\s+/g, ' ').trim())).toBe(
      `1 × ${WHEELBARROWS}`,
    );
    await page.click('main details > summary');
    await expectUsable(page);
    await page.click('main details:last-of-type > summary');
    await press(page, 'form[action*="withdrawal"] button');
    expect(page.url()).toBe(`${PAGE}/withdrawn?lang=nl#main`);
    expect(await titleOf(page)).toBe(plain.withdrawn.title);
    expect(await confirmed(WHEELBARROWS)).toBe(before);
    // No address with a token is told to anybody: not by a Referer, not by a request.
    expect(requests.filter(({url}) => new URL(url).origin !== api)).toEqual([]);
    expect(errors).toEqual([]);
  });

  it('the keyboard is enough, and everything wrong is said at the top, in view and focused', async () => {
    const {page, errors} = await openPlain();
    await page.goto(PAGE);
    await page.focus('#pledge-email');
    await page.keyboard.type('geen adres');
    await untilSendable(page);
    await Promise.all([page.waitForNavigation(), page.keyboard.press('Enter')]);
    const focused = () => page.evaluate(() => document.activeElement?.id ?? '');
    expect(await focused()).toBe('pledge-problem');
    expect(await page.title()).toMatch(/^Fout: /);
    await expectUsable(page);
    await page.keyboard.press('Tab');
    const {href, text} = await page.evaluate(() => {
      const link = document.activeElement as HTMLAnchorElement;
      return {href: link.hash, text: link.textContent};
    });
    expect([href, text]).toEqual(['#pledge-items', 'Kies wat u wilt bijdragen.']);
    await page.keyboard.press('Enter');
    expect(await focused()).toBe('pledge-items');
    // By key, as all of this: the page still scrolls to what was wrong first.
    await page.focus('a[href="#pledge-email"]');
    await page.keyboard.press('Enter');
    expect(await focused()).toBe('pledge-email');
    expect(await page.$eval('#pledge-email', (input) => (input as HTMLInputElement).value)).toBe(
      'geen adres',
    );
    // A form that answers 400 is what is expected here, and the browser notes it.
    expect(errors.filter((error) => !error.includes('400'))).toEqual([]);
  });

  it('a form that is sent too soon comes back with everything, and then goes through', async () => {
    const {page} = await openPlain();
    await page.goto(PAGE);
    const email = `snel-${Date.now()}@voorbeeld.example`;
    await fillIn(page, email);
    // As a program would send it, with the stamp of this very moment.
    const fresh = await (await fetch(PAGE)).text();
    const stamp = /name="stamp" value="([^"]+)"/.exec(fresh)?.[1] ?? '';
    await page.$eval(
      '.plain-form [name="stamp"]',
      (input, value) => ((input as HTMLInputElement).value = value),
      stamp,
    );
    await press(page, '.plain-form .button');
    expect(await page.$eval('#pledge-problem h1', (heading) => heading.textContent)).toBe(
      plain.notices['too-quick'].title,
    );
    expect(await page.$eval('#pledge-email', (input) => (input as HTMLInputElement).value)).toBe(email);
    await untilSendable(page);
    await press(page, '.plain-form .button');
    expect(await page.$eval('main', (main) => main.textContent)).toContain('kijk in uw mail');
    expect(page.url()).toBe(`${PAGE}/pledged?lang=nl#main`);
  });

  it('pledges in a frame of the council’s page without leaving it', async () => {
    const {page, errors} = await openPlain();
    const at = `${council}/kader/`;
    await intercept(page, (request) =>
      request.url() === at
        ? request.respond({
            contentType: 'text/html; charset=utf-8',
            headers: {'Content-Security-Policy': `default-src 'self'; frame-src ${api}`},
            body: `<!doctype html><html lang="nl"><title>Proef</title><link rel="icon" href="${council}/">
              <iframe id="kader" title="Doe mee" width="500" height="900"
                src="${api}/embed/zilverwijk/leefstraat?element=pledge-form"></iframe></html>`,
          })
        : undefined,
    );
    await page.goto(at, {waitUntil: 'load'});
    const inside = await (await page.waitForSelector('#kader'))?.contentFrame();
    if (!inside) throw new Error('no frame');
    await expect.poll(() => inside.$$eval('.need-block', (blocks) => blocks.length)).toBeGreaterThan(0);
    await fillIn(inside, `kader-${Date.now()}@voorbeeld.example`);
    await untilSendable(inside);
    await Promise.all([inside.waitForNavigation(), inside.click('.plain-form .button')]);
    expect(await titleOf(inside)).toBe('Nog één stap: kijk in uw mail');
    expect(page.url()).toBe(at);
    expect(errors).toEqual([]);
  });
});

it('with JavaScript the element takes the form’s place', async () => {
  const {page, errors, violations: refused} = await browser.open();
  await page.goto(PAGE);
  await page.waitForFunction(
    () =>
      !!document
        .querySelector('duit-campaign')
        ?.shadowRoot?.querySelector('duit-pledge-form')
        ?.shadowRoot?.querySelector('form'),
  );
  expect(await page.$eval('.plain-form', (form) => form.checkVisibility())).toBe(false);
  expect(await refused()).toEqual([]);
  expect(errors).toEqual([]);
});

describe('what somebody types while the element’s code is on its way', () => {
  /** The page with its script held back, and what lets it go. */
  async function openEarly(path: string): Promise<WatchedPage & {release: () => Promise<unknown>}> {
    const watched = await browser.open();
    let release = (): void => undefined;
    const released = new Promise<void>((resolve) => (release = resolve));
    await intercept(watched.page, (request) =>
      request.url() === `${api}/pages.js` ? released.then(() => request.continue()) : undefined,
    );
    // The document counts as loaded after its scripts only.
    const loaded = watched.page.goto(path, {waitUntil: 'domcontentloaded'});
    await watched.page.waitForSelector('.plain-form .button', {visible: true});
    return {...watched, release: () => (release(), loaded)};
  }

  /** Runs in the page: the root of the element's form, once that is drawn. */
  const findForm = (): ShadowRoot | undefined => {
    const campaign = document.querySelector('duit-campaign')?.shadowRoot ?? document;
    const root = campaign.querySelector('duit-pledge-form')?.shadowRoot;
    return root?.querySelector('form') ? root : undefined;
  };

  /** Waits for the element's form; answers what it shows of a field, and which has the focus. */
  async function elementForm(page: Page) {
    const handle = (await page.waitForFunction(findForm)) as JSHandle<ShadowRoot>;
    const find = (name: string, value?: string) =>
      handle.evaluate(
        (root, selector) => {
          const field = root.querySelector<HTMLInputElement>(selector);
          return field && {value: field.value, checked: field.checked};
        },
        `[name="${name}"]${value ? `[value="${value}"]` : ''}`,
      );
    return {
      value: async (name: string) => (await find(name))?.value,
      checked: async (name: string, value?: string) => (await find(name, value))?.checked,
      focus: () =>
        handle.evaluate((root) => {
          const field = root.activeElement;
          return field instanceof HTMLInputElement ? [field.name, field.selectionStart] : [];
        }),
    };
  }

  it.each([PAGE, `${api}/embed/zilverwijk/leefstraat?element=pledge-form`])(
    'is in the element’s form, with the focus and the caret where they were: %s',
    async (path) => {
      const {page, release, errors} = await openEarly(path);
      const wheelbarrows = await fieldOf(page, WHEELBARROWS);
      await page.type(wheelbarrows, '2');
      await page.type('#pledge-email', 'noor@voorbeeld.example');
      // A page that scrolls smoothly moves what is to be pressed: `locator` waits until it is still.
      await page.locator('#pledge-shareContact').click();
      await page.locator('input[name="display"][value="anonymous"]').click();
      const free = await page.$eval('input[name^="free-"]', (input) => input.getAttribute('name') ?? '');
      await page.type(`[name="${free}"]`, '12,50');
      await page.type('#pledge-message', 'Succes met de straat');
      await page.type('#pledge-name', 'Noor Dijk');
      for (let letters = 'Dijk'.length; letters > 0; letters -= 1) await page.keyboard.press('ArrowLeft');
      await release();
      const form = await elementForm(page);
      await expect.poll(form.focus).toEqual(['name', 'Noor '.length]);
      await page.keyboard.type('van ');
      expect(await form.value('name')).toBe('Noor van Dijk');
      expect(await form.value('email')).toBe('noor@voorbeeld.example');
      expect(await form.value('message')).toBe('Succes met de straat');
      expect(await form.value(wheelbarrows.replace('#pledge-', ''))).toBe('2');
      expect(await form.checked('shareContact')).toBe(true);
      expect(await form.checked('updates')).toBe(false);
      expect(await form.checked('display', 'anonymous')).toBe(true);
      expect(await form.checked(free.replace('free-', 'need-'), 'other')).toBe(true);
      expect(await form.value(free)).toBe('12,50');
      expect(await page.$eval('#pledge-name', (input) => (input as HTMLInputElement).value)).toBe('');
      expect(errors).toEqual([]);
    },
  );

  it('is nothing where nobody typed: the form is fresh and leaves the focus alone', async () => {
    const {page, release} = await openEarly(PAGE);
    await page.focus('a[href="#main"], a');
    await release();
    const form = await elementForm(page);
    expect(await form.value('name')).toBe('');
    expect(await form.checked('display', 'first-name')).toBe(true);
    expect(await form.focus()).toEqual([]);
  });
});
