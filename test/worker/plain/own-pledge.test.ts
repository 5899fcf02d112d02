import {env} from 'cloudflare:test';
import {beforeEach, describe, expect, it} from 'vitest';
import {ask} from '../../support/api.js';
import {wrongCounters} from '../../support/counters.js';
import {SITES} from '../../support/municipality-file.js';
import {scalar, startOver} from '../../support/pledging.js';
import {fieldIn, linkFor, newestPledge, PAGE, postForm, stampOf, typed} from '../../support/plain-form.js';

let needs: Record<string, string>;
let link = '';
const need = (title: string, field = 'need') => `${field}-${needs[title] ?? ''}`;
const confirmed = (title: string) =>
  scalar('SELECT confirmed AS n FROM need WHERE id = ?', needs[title] ?? '');
beforeEach(async () => {
  needs = await startOver();
  const form = typed({stamp: await stampOf(), [need('Kruiwagens')]: '2', [need('Geld')]: '1000'});
  expect((await postForm(`${PAGE}/pledges?lang=nl`, form)).status).toBe(303);
  const id = await newestPledge();
  expect((await postForm(await linkFor(id, 'confirm'), {})).status).toBe(303);
  link = await linkFor(id, 'manage');
});
const change = (more: Record<string, string>, headers: Record<string, string> = {}) =>
  postForm(
    link,
    {key: crypto.randomUUID(), display: 'first-name', message: '', shareContact: '1', ...more},
    headers,
  );
const withdraw = () => postForm(link.replace('own-pledge?', 'own-pledge/withdrawal?'), {});

describe('one’s own pledge without script', () => {
  it('is shown with a form that holds it, to nobody else and to no cache', async () => {
    const response = await ask(link);
    expect(response.status).toBe(200);
    expect(response.headers.get('Referrer-Policy')).toBe('no-referrer');
    expect(response.headers.get('Cache-Control')).toBe('no-store');
    const html = await response.text();
    expect(html).toContain('2 × <b><bdi>Kruiwagens</bdi></b>');
    expect(fieldIn(html, need('Kruiwagens'))).toBe('2');
    expect(html).toMatch(/value="1000"\s+checked/);
    expect(html).not.toContain('<script');
    expect(html).not.toContain('sanne@');
  });

  it('is changed by the same rules as by the API, and says that it is saved', async () => {
    const response = await change({
      [need('Kruiwagens')]: '3',
      [need('Geld')]: 'other',
      [need('Geld', 'free')]: '7,50',
      display: 'anonymous',
      message: 'Tot dan!',
    });
    expect(response.status).toBe(303);
    const location = response.headers.get('Location') ?? '';
    expect(location).toBe(`${link}&saved=1#main`);
    expect(await (await ask(location.replace('#main', ''))).text()).toContain('Uw wijziging is bewaard.');
    expect(await confirmed('Kruiwagens')).toBe(3);
    expect(await confirmed('Geld')).toBe(750);
    expect(await env.DB.prepare('SELECT display, message FROM person').first()).toEqual({
      display: 'anonymous',
      message: 'Tot dan!',
    });
    expect(await wrongCounters(env.DB)).toEqual([]);
  });

  it('sent twice is changed once', async () => {
    const key = crypto.randomUUID();
    const form = {key, [need('Kruiwagens')]: '1'};
    const answers = await Promise.all([change(form), change(form)]);
    expect(answers.map(({status}) => status)).toEqual([303, 303]);
    expect(await scalar(`SELECT count(*) AS n FROM outbox WHERE template = 'changed'`)).toBe(1);
  });

  it('says everything that is wrong with a change and keeps what was typed', async () => {
    const response = await change({[need('Kruiwagens')]: '9', shareContact: '', message: 'a'.repeat(1_001)});
    expect(response.status).toBe(400);
    const html = await response.text();
    expect(html).toMatch(/<details open/);
    expect(html).toContain('Kruiwagens: vul hoogstens 3 in.');
    expect(html).toContain('href="#pledge-message"');
    expect(html).toContain('href="#pledge-shareContact"');
    expect(fieldIn(html, need('Kruiwagens'))).toBe('9');
    expect(await confirmed('Kruiwagens')).toBe(2);
  });

  it('refuses what no form of ours sends, and other sites', async () => {
    expect((await change({key: 'x'})).status).toBe(400);
    expect((await change({admin: '1'})).status).toBe(400);
    expect((await change({[need('Kruiwagens')]: '1'}, {Origin: SITES.unlisted})).status).toBe(403);
    expect((await change({[need('Kruiwagens')]: '1'}, {'Content-Type': 'text/plain'})).status).toBe(415);
    expect(await confirmed('Kruiwagens')).toBe(2);
  });

  it('is withdrawn by a button, also when it is pressed twice; looking withdraws nothing', async () => {
    expect((await ask(link.replace('own-pledge?', 'own-pledge/withdrawal?'))).status).toBe(405);
    for (const turn of [1, 2]) {
      const response = await withdraw();
      expect(response.status, `press ${turn}`).toBe(303);
      expect(response.headers.get('Location')).toBe(`${PAGE}/withdrawn?lang=nl#main`);
    }
    expect(await confirmed('Kruiwagens')).toBe(0);
    expect(await scalar(`SELECT count(*) AS n FROM outbox WHERE template = 'withdrawn'`)).toBe(1);
    expect(await (await ask(`${PAGE}/withdrawn?lang=nl`)).text()).toContain('Uw bijdrage is ingetrokken');
    const html = await (await ask(link)).text();
    expect(html).toContain('Uw bijdrage is ingetrokken');
    expect(html).not.toContain('<button');
    const late = await change({[need('Kruiwagens')]: '1'});
    expect(late.status).toBe(409);
    expect(await late.text()).toContain('Wijzigen kan niet meer');
    expect(await wrongCounters(env.DB)).toEqual([]);
  });

  it('can only be looked at once the campaign has closed', async () => {
    await env.DB.prepare(`UPDATE campaign SET status = 'paused' WHERE slug = 'leefstraat'`).run();
    const html = await (await ask(link)).text();
    expect(html).toContain('U kunt deze bijdrage niet meer veranderen.');
    expect(html).not.toContain('<button');
    expect((await withdraw()).status).toBe(409);
    expect((await change({[need('Kruiwagens')]: '1'})).status).toBe(409);
    expect(await confirmed('Kruiwagens')).toBe(2);
  });
});
