import {env} from 'cloudflare:test';
import {beforeEach, describe, expect, it} from 'vitest';
import {ask} from '../../support/api.js';
import {wrongCounters} from '../../support/counters.js';
import {API} from '../../support/load-municipality.js';
import {SITES} from '../../support/municipality-file.js';
import {pledge, scalar, startOver} from '../../support/pledging.js';
import {linkFor, newestPledge, PAGE, postForm, stampOf, typed} from '../../support/plain-form.js';

let needs: Record<string, string>;
beforeEach(async () => {
  needs = await startOver();
});
const need = (title: string) => `need-${needs[title] ?? ''}`;
/** Makes a pledge by the form; answers the address in its mail. */
async function pledged(more: Record<string, string>): Promise<string> {
  const response = await postForm(`${PAGE}/pledges?lang=nl`, typed({stamp: await stampOf(), ...more}));
  expect(response.status, await response.clone().text()).toBe(303);
  return linkFor(await newestPledge(), 'confirm');
}
const statusOf = () => env.DB.prepare('SELECT status FROM pledge').first('status');
const confirmed = (title: string) =>
  scalar('SELECT confirmed AS n FROM need WHERE id = ?', needs[title] ?? '');
/** As old browsers send it from a page under `no-referrer`; new ones say `same-origin` besides. */
const press = (link: string, body: Record<string, string> = {}, headers: Record<string, string> = {}) =>
  postForm(link, body, {Origin: 'null', 'Sec-Fetch-Site': '', ...headers});

/** Headers that every page of a token has, whatever it says. */
function expectSecret(response: Response) {
  expect(response.headers.get('Referrer-Policy')).toBe('no-referrer');
  expect(response.headers.get('Cache-Control')).toBe('no-store');
  expect(response.headers.get('X-Robots-Tag')).toBe('noindex, nofollow');
}

describe('the link of the mail', () => {
  it('shows the pledge and a button, however often it is opened, and consumes nothing', async () => {
    const link = await pledged({[need('Kruiwagens')]: '2', [need('Geld')]: '1000'});
    for (const method of ['GET', 'HEAD', 'GET']) {
      const response = await ask(link, {method});
      expect(response.status).toBe(200);
      expectSecret(response);
      const policy = response.headers.get('Content-Security-Policy') ?? '';
      expect(policy).toContain("script-src 'none'");
      expect(policy).toContain("form-action 'self'");
      expect(policy).toContain("frame-ancestors 'none'");
      const html = await response.text();
      if (method === 'HEAD') continue;
      expect(html).toContain('Bevestig mijn bijdrage');
      expect(html).toContain('2 × <b><bdi>Kruiwagens</bdi></b>');
      expect(html).not.toContain('<script');
      // The link to the other language keeps the token; the addresses for others do not have it.
      expect(html).toMatch(/href="\?lang=en&amp;token=[\w-]{43}"/);
      expect(html).not.toMatch(/(?:canonical|og:url)[^>]*token/);
    }
    expect(await statusOf()).toBe('pending');
    expect(await scalar('SELECT count(*) AS n FROM token WHERE used_at IS NOT NULL')).toBe(0);
  });

  it('confirms with its button, and says kindly that it is done when it is pressed again', async () => {
    const link = await pledged({[need('Kruiwagens')]: '2'});
    expect(await scalar('SELECT held AS n FROM need WHERE id = ?', needs['Kruiwagens'] ?? '')).toBe(0);
    const answer = await press(link);
    expect(answer.status).toBe(303);
    expectSecret(answer);
    expect(answer.headers.get('Location')).toBe(`${PAGE}/confirmed?lang=nl#main`);
    expect(await confirmed('Kruiwagens')).toBe(2);
    expect(await scalar('SELECT supporters AS n FROM campaign WHERE slug = ?', 'leefstraat')).toBe(1);
    expect(await scalar(`SELECT count(*) AS n FROM outbox WHERE template = 'thank-you'`)).toBe(1);
    const thanks = await (await ask(`${PAGE}/confirmed?lang=nl`)).text();
    expect(thanks).toContain('Bedankt! Uw bijdrage telt mee');
    for (const again of [await press(link), await ask(link)]) {
      expect(again.status).toBe(200);
      expectSecret(again);
      const html = await again.text();
      expect(html).toContain('Dit is al gedaan');
      expect(html).not.toContain('Sanne');
    }
    expect(await confirmed('Kruiwagens')).toBe(2);
    expect(await wrongCounters(env.DB)).toEqual([]);
  });

  it('is one confirmation when it is pressed many times at once', async () => {
    const link = await pledged({[need('Kruiwagens')]: '1'});
    const answers = await Promise.all(Array.from({length: 8}, () => press(link)));
    for (const {status} of answers) expect([200, 303]).toContain(status);
    expect(await confirmed('Kruiwagens')).toBe(1);
    expect(await scalar(`SELECT count(*) AS n FROM outbox WHERE template = 'thank-you'`)).toBe(1);
  });

  it('takes stock only then: what went in the meantime is said, and the rest can be confirmed', async () => {
    const link = await pledged({[need('Kruiwagens')]: '3', [need('Geld')]: '1000'});
    await pledge([{need: needs['Kruiwagens'], amount: 2}]);
    const late = await press(link);
    expect(late.status).toBe(409);
    expectSecret(late);
    const html = await late.text();
    expect(html).toContain('hiervan is er nog 1');
    expect(html).toMatch(/name="accept"\s+value="available"/);
    expect(html).toContain('Bevestig wat er nog is');
    expect(await statusOf()).toBe('pending');
    expect((await press(link, {accept: 'available'})).status).toBe(303);
    expect(await confirmed('Kruiwagens')).toBe(1);
    expect(await confirmed('Geld')).toBe(1_000);
    expect(await wrongCounters(env.DB)).toEqual([]);
  });

  it('says so when nothing of it is left', async () => {
    const link = await pledged({[need('Kruiwagens')]: '3'});
    await pledge([{need: needs['Kruiwagens'], amount: 3}]);
    const html = await (await ask(link)).text();
    expect(html).toContain('is niet meer vrij');
    expect(html).not.toContain('<button');
    expect((await press(link, {accept: 'available'})).status).toBe(409);
    expect(await statusOf()).toBe('pending');
  });

  it('that is unknown, cut off, of another purpose or campaign says to open it from the mail', async () => {
    const link = await pledged({[need('Geld')]: '1000'});
    const manage = await linkFor(await newestPledge(), 'manage');
    const wrong = [
      `${PAGE}/confirmation`,
      `${PAGE}/confirmation?token=`,
      link.slice(0, -1),
      `${link}A`,
      link.replace('leefstraat', 'tuin'),
      manage.replace('own-pledge', 'confirmation'),
      link.replace('confirmation', 'own-pledge'),
    ];
    for (const path of wrong) {
      for (const response of [await ask(path), await press(path, {key: '01234567'})]) {
        expect(response.status, path).toBe(404);
        expectSecret(response);
        expect(await response.text()).toContain('We kennen deze link niet');
      }
    }
    expect(await statusOf()).toBe('pending');
  });

  it('that came too late says so, and is told from one that was erased by nobody', async () => {
    const link = await pledged({[need('Geld')]: '1000'});
    await env.DB.prepare('DROP TRIGGER token_stays_bound').run();
    await env.DB.prepare('UPDATE token SET expires_at = 1').run();
    for (const response of [await ask(link), await press(link)]) {
      expect(response.status).toBe(410);
      expectSecret(response);
      expect(await response.text()).toContain('Deze bijdrage is verlopen');
    }
    await env.DB.prepare(`UPDATE pledge SET confirm_before = 1`).run();
    await env.DB.prepare(`UPDATE pledge SET status = 'expired', ended_at = 2, person = NULL`).run();
    expect((await ask(link)).status).toBe(410);
    expect(await scalar('SELECT confirmed AS n FROM need WHERE id = ?', needs['Geld'] ?? '')).toBe(0);
  });

  it('is refused from another site, and where the campaign has closed', async () => {
    const link = await pledged({[need('Geld')]: '1000'});
    for (const headers of [{Origin: SITES.council}, {'Sec-Fetch-Site': 'cross-site'}]) {
      const response = await press(link, {}, headers);
      expect(response.status).toBe(403);
      expectSecret(response);
    }
    expect((await press(link, {}, {Origin: API})).status).toBe(303);
    const other = await pledged({[need('Geld')]: '1000'});
    await env.DB.prepare(`UPDATE campaign SET status = 'paused' WHERE slug = 'leefstraat'`).run();
    for (const response of [await ask(other, {headers: {Accept: 'text/html'}}), await press(other)]) {
      expect(response.status).toBe(409);
      expectSecret(response);
      expect(await response.text()).toContain('Meedoen kan nu niet');
    }
  });
});
