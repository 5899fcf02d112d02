import type {CampaignCard} from '@duit/contract';
import type {Page} from 'puppeteer-core';
import {describe, expect, inject, it} from 'vitest';
import {nl as change} from '../../packages/widgets/src/i18n/change/nl.js';
import {nl as form} from '../../packages/widgets/src/i18n/form/nl.js';
import {nl as own} from '../../packages/widgets/src/i18n/own/nl.js';
import {nl as sending} from '../../packages/widgets/src/i18n/sending/nl.js';
import {useBrowser, type WatchedPage} from './support/browser.js';
import {linkIn, waitForMail} from './support/mailbox.js';
import {amountOf, byRole, fill, fillIn, inEuros, press, seeAmounts, seeText} from './support/resident.js';

const {api, council, association, mailbox} = inject('origins');
const browser = useBrowser();

const WHEELBARROWS = 'Kruiwagens te leen';
const HOURS = 'Handen op de bouwdag';
const MONEY = 'Geld voor zand, gras en verzekering';
const NOTHING_STORED = {cookies: [], localStorage: [], sessionStorage: [], indexedDB: []};

/** What is confirmed, by the need's title. */
type Confirmed = Record<string, number>;

async function readCard(): Promise<CampaignCard> {
  const response = await fetch(`${api}/v1/municipalities/zilverwijk/campaigns?slugs=leefstraat`);
  return ((await response.json()) as {items: [CampaignCard]}).items[0];
}

async function confirmed(): Promise<Confirmed> {
  return Object.fromEntries((await readCard()).needs.map((need) => [need.title, need.confirmed]));
}

/** The same amounts as a Dutch page tells them. */
const told = (amounts: Confirmed): Record<string, string> => ({
  [WHEELBARROWS]: `${amounts[WHEELBARROWS]} van 6`,
  [HOURS]: `${amounts[HOURS]} van 120 uur`,
  [MONEY]: `${inEuros(amounts[MONEY]! / 100)} van ${inEuros(3200)}`.replaceAll(/\s/g, ' '),
});

const plus = (before: Confirmed, pieces: number, hours: number, cents: number): Confirmed => ({
  ...before,
  [WHEELBARROWS]: before[WHEELBARROWS]! + pieces,
  [HOURS]: before[HOURS]! + hours,
  [MONEY]: before[MONEY]! + cents,
});

/** Opens the newest mail in the mailbox and follows its button, as a person does. */
async function followMail(page: Page, fragment: string): Promise<void> {
  await page.goto(mailbox, {waitUntil: 'networkidle0'});
  const frame = page.frames().find((candidate) => candidate.url().endsWith('/html'));
  if (!frame) throw new Error('the mailbox shows no mail');
  // No script runs in that frame, which puppeteer's locators would need.
  await Promise.all([page.waitForNavigation(), frame.click(`a[href*="#${fragment}="]`)]);
}

describe.each([
  {
    site: "the council's site",
    origin: council,
    home: '/',
    page: '/samen/leefstraat/',
    email: 'ans.council@voorbeeld.example',
    widgets: ['duit-campaign'],
  },
  {
    site: "the association's site",
    origin: association,
    home: '/',
    page: '/',
    email: 'ans.association@voorbeeld.example',
    widgets: ['duit-progress'],
  },
])('a resident on $site', ({origin, home, page: path, email, widgets}) => {
  /** Nothing that a webmaster would have to explain. */
  async function expectClean(watched: WatchedPage) {
    expect(await watched.violations()).toEqual([]);
    expect(watched.errors).toEqual([]);
    expect(await watched.context.cookies()).toEqual([]);
    const foreign = watched.requests.filter(({url}) => ![origin, api, mailbox].includes(new URL(url).origin));
    expect(foreign).toEqual([]);
  }

  it('reads, pledges a mix, confirms by mail, changes and withdraws, and every widget moves', async () => {
    const before = await confirmed();
    const watched = await browser.open();
    const {page} = watched;

    await page.goto(origin + home);
    await seeText(page, 'Leefstraat');
    await expectClean(watched);
    await page.goto(origin + path);
    expect(await seeAmounts(page, told(before))).toEqual(widgets);
    await fillIn(page, {
      name: 'Ans de Vries',
      email,
      pieces: {[WHEELBARROWS]: 1},
      hours: {[HOURS]: 4},
      euros: 25,
      organiser: 'Buurtvereniging De Lindeboom',
    });
    expect(await watched.stored()).toEqual(NOTHING_STORED);
    await press(page, form.submit);
    await seeText(page, sending.sent);
    expect(await watched.stored()).toEqual(NOTHING_STORED);
    await expectClean(watched);
    expect(await confirmed()).toEqual(before);

    const asked = await waitForMail(mailbox, email, 1);
    expect(linkIn(asked, 'duit-confirm')).toContain(`${origin}${path}#`);
    await followMail(page, 'duit-confirm');
    await seeText(page, own.confirmTitle);
    expect(page.url()).toBe(origin + path);
    expect(await confirmed()).toEqual(before);
    await press(page, own.confirm);
    await seeText(page, own.thanks);
    expect(await seeAmounts(page, told(plus(before, 1, 4, 2500)))).toEqual(widgets);
    expect(await confirmed()).toEqual(plus(before, 1, 4, 2500));

    await press(page, own.change);
    await seeText(page, change.title);
    // Once it can be saved, its fields are the first on the page; until then those of the empty form are.
    await page.locator(byRole('button', change.save)).wait();
    await fill(page, amountOf('hours', HOURS), '6');
    await press(page, change.save);
    await seeText(page, own.saved);
    expect(await seeAmounts(page, told(plus(before, 1, 6, 2500)))).toEqual(widgets);
    await expectClean(watched);

    const thanked = await waitForMail(mailbox, email, 2);
    await waitForMail(mailbox, email, 3);
    await page.goto('about:blank');
    await page.goto(linkIn(thanked, 'duit-pledge'));
    await seeText(page, own.title);
    expect(page.url()).toBe(origin + path);
    await press(page, own.withdraw);
    await press(page, own.withdrawYes);
    await seeText(page, own.withdrawn);
    expect(await seeAmounts(page, told(before))).toEqual(widgets);
    expect(await confirmed()).toEqual(before);
    await waitForMail(mailbox, email, 4);
    expect(await watched.stored()).toEqual(NOTHING_STORED);
    await expectClean(watched);
  });
});
