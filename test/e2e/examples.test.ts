/** Examples 05 to 09: pages of a council, each with one way to use the script. */
import {setTimeout as wait} from 'node:timers/promises';
import {describe, expect, inject, it} from 'vitest';
import {nl as form} from '../../packages/widgets/src/i18n/form/nl.js';
import {nl as list} from '../../packages/widgets/src/i18n/list/nl.js';
import {nl as own} from '../../packages/widgets/src/i18n/own/nl.js';
import {nl as sending} from '../../packages/widgets/src/i18n/sending/nl.js';
import {useBrowser, type WatchedPage} from './support/browser.js';
import {intercept} from './support/council-page.js';
import {linkIn, waitForMail} from './support/mailbox.js';
import {byRole, fillIn, press, seeText} from './support/resident.js';

const {api, council, mailbox} = inject('origins');
const browser = useBrowser();
const address = (example: string) => `${council}/examples/${example}/`;
const SLOW_MS = 2000;
const MAX_SHIFT = 0.01;

async function open(example: string, fragment = ''): Promise<WatchedPage> {
  const watched = await browser.open();
  await watched.page.goto(address(example) + fragment, {waitUntil: 'networkidle0'});
  return watched;
}

/** Nothing that a webmaster would have to explain. */
async function expectClean(watched: WatchedPage) {
  expect(await watched.violations()).toEqual([]);
  expect(watched.errors).toEqual([]);
  expect(watched.requests.filter(({url}) => ![council, api].includes(new URL(url).origin))).toEqual([]);
}

describe.each([
  ['05-plain-card', 'duit-campaign-card', 'Een beweegtuin voor ouderen aan de Hofvijver'],
  ['06-progress', 'duit-progress', 'Planken voor het brugdek'],
  ['07-list', 'duit-campaign-list', 'De grote schoonmaakdag van Zilverwijk'],
  ['08-own-button', 'duit-progress', 'Gastvrouwen en gastheren'],
  ['09-strict-csp', 'duit-pledge-form', 'Werkhandschoenen (paar)'],
])('example %s', (example, tag, text) => {
  it('shows what it is about, without a violation or an error', async () => {
    const watched = await open(example);
    await seeText(watched.page, text);
    await expectClean(watched);
    expect(await watched.page.$eval('h1', (heading) => heading.checkVisibility())).toBe(true);
    expect(await watched.page.$$eval('h1', (headings) => headings.length)).toBe(1);
  });

  it('shows its links when Duit does not answer, and throws nothing', async () => {
    const watched = await browser.open();
    await intercept(watched.page, (request) =>
      request.url().startsWith(api) ? request.abort('connectionrefused') : undefined,
    );
    await watched.page.goto(address(example), {waitUntil: 'networkidle0'});
    const link = `${tag} a[href^="${api}/c/zilverwijk/"]`;
    expect(await watched.page.$eval(link, (element) => element.checkVisibility())).toBe(true);
    expect(watched.errors.filter((message) => !message.startsWith('Failed to load resource'))).toEqual([]);
  });

  it('fits a phone of 320 px', async () => {
    const {page} = await browser.open();
    await page.setViewport({width: 320, height: 640});
    await page.goto(address(example), {waitUntil: 'networkidle0'});
    await seeText(page, text);
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(320);
  });

  it.concurrent.each([1280, 390])(
    'moves nothing when the script comes two seconds late, %i px wide',
    async (width) => {
      const watched = await browser.open();
      await watched.page.setViewport({width, height: 900});
      await intercept(watched.page, (request) =>
        request.url() === `${api}/v1/duit.js` ? wait(SLOW_MS).then(() => request.continue()) : undefined,
      );
      await watched.page.goto(address(example), {waitUntil: 'load'});
      await seeText(watched.page, text);
      await watched.page.waitForNetworkIdle();
      expect(await watched.layoutShift()).toBeLessThanOrEqual(MAX_SHIFT);
    },
  );
});

describe('example 07, a list', () => {
  it('keeps the choice in the address', async () => {
    const {page} = await open('07-list');
    await page.locator(byRole('combobox', list.status)).fill('realised');
    await seeText(page, 'De speelweide van de Wilgenhof');
    expect(new URL(page.url()).searchParams.get('duit-status')).toBe('realised');
    await page.reload({waitUntil: 'networkidle0'});
    await seeText(page, 'De speelweide van de Wilgenhof');
    const shown = await page.$$eval('duit-campaign-list >>> duit-campaign-card', (cards) =>
      cards.map((card) => card.getAttribute('campaign')),
    );
    expect(shown).toEqual(['zilverwijk/speelweide']);
  });
});

describe('example 08, a button of the page’s own', () => {
  const campaign = 'Samen online: een digitale ontmoetingsplek in De Kade';
  const isOpen = ({page}: WatchedPage) => page.$eval('dialog', (dialog) => dialog.open);

  it('loads nothing of the form before the first click', async () => {
    const watched = await open('08-own-button');
    const before = watched.requests.length;
    expect(await watched.page.$('duit-pledge-form')).toBeNull();
    await press(watched.page, 'Ik doe mee');
    await watched.page.locator(byRole('heading', form.title(campaign))).wait();
    expect(watched.requests.length).toBeGreaterThan(before);
  });

  it.each(['Enter', 'Space'] as const)('opens and closes by keyboard, with %s', async (key) => {
    const watched = await open('08-own-button');
    const {page} = watched;
    await page.focus('#join');
    await page.keyboard.press(key);
    await page.locator(byRole('heading', form.title(campaign))).wait();
    expect(await isOpen(watched)).toBe(true);
    await page.keyboard.press('Escape');
    expect(await isOpen(watched)).toBe(false);
    expect(await page.evaluate(() => document.activeElement?.id)).toBe('join');
    await expectClean(watched);
  });

  it('keeps what was typed when it is closed and opened again', async () => {
    const {page} = await open('08-own-button');
    await press(page, 'Ik doe mee');
    await fillIn(page, {name: 'Bo Vermeer', email: 'bo@voorbeeld.example'});
    await press(page, 'Sluiten');
    await press(page, 'Ik doe mee');
    const field = await page.locator(byRole('textbox', form.name)).waitHandle();
    expect(await field.evaluate((input) => (input as HTMLInputElement).value)).toBe('Bo Vermeer');
    expect(await page.$$eval('duit-pledge-form', (forms) => forms.length)).toBe(1);
  });

  it('takes a pledge, thanks in its own words, and shows the pledge from the mail', async () => {
    const email = 'bo.button@voorbeeld.example';
    const watched = await open('08-own-button');
    const {page} = watched;
    await press(page, 'Ik doe mee');
    await fillIn(page, {name: 'Bo Vermeer', email, euros: 25});
    await press(page, form.submit);
    await seeText(page, sending.sent);
    await press(page, 'Sluiten');
    await seeText(page, 'Kijk in uw mail en bevestig uw bijdrage');
    await expectClean(watched);
    const link = linkIn(await waitForMail(mailbox, email, 1), 'duit-confirm');
    expect(link).toContain(`${address('08-own-button')}#`);
    await page.goto('about:blank');
    await page.goto(link, {waitUntil: 'networkidle0'});
    await press(page, own.confirm);
    await seeText(page, 'Dank u wel! Uw bijdrage telt mee.');
    await expectClean(watched);
  });

  it('is a link to the same form without JavaScript', async () => {
    const {page} = await browser.open();
    await page.setJavaScriptEnabled(false);
    await page.goto(address('08-own-button'), {waitUntil: 'load'});
    await Promise.all([page.waitForNavigation(), page.click('#join')]);
    expect(new URL(page.url()).pathname).toBe('/c/zilverwijk/digitale-ontmoetingsplek');
  });
});

describe('example 09, a stricter policy than we ask for', () => {
  it('is what the README says', async () => {
    const {headers} = await fetch(address('09-strict-csp'));
    const policy = headers.get('Content-Security-Policy') ?? '';
    expect(policy).toMatch(/^default-src 'none'; script-src http:\/\/localhost:\d+; /);
    expect(policy).toContain(`connect-src ${api};`);
    expect(policy).toContain("require-trusted-types-for 'script'; trusted-types duit");
    expect(policy).not.toMatch(/unsafe|\*|https?:(?!\/\/)/);
  });

  it('takes a pledge, by mail confirmed, with zero violations', async () => {
    const email = 'cees.streng@voorbeeld.example';
    const watched = await open('09-strict-csp');
    const {page} = watched;
    await fillIn(page, {name: 'Cees Bakker', email, euros: 10});
    await press(page, form.submit);
    await seeText(page, sending.sent);
    await expectClean(watched);
    await page.goto('about:blank');
    await page.goto(linkIn(await waitForMail(mailbox, email, 1), 'duit-confirm'), {
      waitUntil: 'networkidle0',
    });
    await press(page, own.confirm);
    await seeText(page, own.thanks);
    await expectClean(watched);
  });

  it('would tell of a violation', async () => {
    const watched = await open('09-strict-csp');
    await watched.page.evaluate(() => {
      const script = document.createElement('img');
      script.src = 'https://elsewhere.example/pixel.gif';
      document.body.append(script);
    });
    await watched.page.waitForFunction(() => (window.notes?.violations.length ?? 0) > 0);
    expect((await watched.violations()).join()).toContain('img-src');
  });
});
