import {describe, expect, inject, it} from 'vitest';
import {nl as form} from '../../packages/widgets/src/i18n/form/nl.js';
import {nl as sending} from '../../packages/widgets/src/i18n/sending/nl.js';
import {useBrowser} from './support/browser.js';
import {intercept, servePage} from './support/council-page.js';
import {waitForMail} from './support/mailbox.js';
import {amountOf, fillIn, press, seeText, valueOf} from './support/resident.js';

const {api, council, association, mailbox} = inject('origins');
const browser = useBrowser();

const url = `${council}/samen/leefstraat/`;
const lindeboom = 'Buurtvereniging De Lindeboom';

const mailsTo = async (address: string) => {
  const response = await fetch(`${mailbox}/messages.json?to=${encodeURIComponent(address)}`);
  return ((await response.json()) as unknown[]).length;
};

describe('what a resident typed', () => {
  it('is there after a send that failed and a reload, and goes out once', async () => {
    const email = 'bas.reload@voorbeeld.example';
    const {page, stored} = await browser.open();
    let broken = true;
    await intercept(page, (request) => {
      const fails = broken && request.method() === 'POST' && request.url().endsWith('/pledges');
      return fails ? request.abort('connectionreset') : undefined;
    });
    await page.goto(url);
    await fillIn(page, {name: 'Bas Bakker', email, hours: {'Handen op de bouwdag': 3}, organiser: lindeboom});
    expect(await stored()).toEqual({cookies: [], localStorage: [], sessionStorage: [], indexedDB: []});
    await press(page, form.submit);
    await seeText(page, form.sendAgain);

    await page.reload();
    expect(await valueOf(page, form.name)).toBe('Bas Bakker');
    expect(await valueOf(page, form.email)).toBe(email);
    expect(await valueOf(page, amountOf('hours', 'Handen op de bouwdag'))).toBe('3');

    broken = false;
    await press(page, form.sendAgain);
    await seeText(page, sending.sent);
    await waitForMail(mailbox, email, 1);
    expect((await stored())['sessionStorage']).toEqual([]);
  });

  it('becomes one pledge when the answer to the first send is lost', async () => {
    const email = 'carla.lost@voorbeeld.example';
    const {page} = await browser.open();
    const session = await page.createCDPSession();
    await session.send('Fetch.enable', {patterns: [{urlPattern: '*/pledges', requestStage: 'Response'}]});
    let lost = 0;
    session.on('Fetch.requestPaused', ({requestId, request}) => {
      const lose = request.method === 'POST' && lost === 0;
      if (lose) lost += 1;
      void (lose
        ? session.send('Fetch.failRequest', {requestId, errorReason: 'ConnectionReset'})
        : session.send('Fetch.continueRequest', {requestId}));
    });
    await page.goto(url);
    await fillIn(page, {name: 'Carla Claes', email, euros: 10});
    await press(page, form.submit);
    await seeText(page, form.sendAgain);
    expect(lost).toBe(1);
    await press(page, form.sendAgain);
    await seeText(page, sending.sent);
    await waitForMail(mailbox, email, 1);
    expect(await mailsTo(email)).toBe(1);
  });

  it('waits while the network is away', async () => {
    const email = 'dirk.offline@voorbeeld.example';
    const {page} = await browser.open();
    await page.goto(url);
    await fillIn(page, {name: 'Dirk Dijk', email, euros: 10});
    await page.setOfflineMode(true);
    await press(page, form.submit);
    await seeText(page, form.sendAgain);
    expect(await valueOf(page, form.name)).toBe('Dirk Dijk');
    await page.setOfflineMode(false);
    await press(page, form.sendAgain);
    await seeText(page, sending.sent);
    await waitForMail(mailbox, email, 1);
  });
});

describe("an association's site", () => {
  it("is refused for another's campaign, says so, and keeps what was typed", async () => {
    const email = 'eva.foreign@voorbeeld.example';
    const {page} = await browser.open();
    const address = `${association}/vreemd/`;
    const body = `<duit-pledge-form campaign="zilverwijk/luchtbrug"><a href="${api}/c/zilverwijk/luchtbrug">De Luchtbrug</a></duit-pledge-form>`;
    await intercept(page, servePage(address, api, body));
    await page.goto(address);
    await fillIn(page, {name: 'Eva Evers', email, euros: 10});
    const answers = page.waitForResponse((response) => response.status() === 403);
    await press(page, form.submit);
    const answer = await answers;
    const {code, detail} = (await answer.json()) as {code: string; detail: string};
    expect(code).toBe('origin-not-listed');
    await seeText(page, detail);
    expect(await valueOf(page, form.name)).toBe('Eva Evers');
    expect(await mailsTo(email)).toBe(0);
  });
});
