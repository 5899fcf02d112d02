import {env} from 'cloudflare:test';
import {beforeEach, describe, expect, it, vi} from 'vitest';
import {ask} from '../../support/api.js';
import {API} from '../../support/load-municipality.js';
import {SITES} from '../../support/municipality-file.js';
import {scalar, startOver} from '../../support/pledging.js';
import {fieldIn, linkFor, newestPledge, PAGE, postForm, stampOf, typed} from '../../support/plain-form.js';
import {composeMail} from '../../../worker/src/mail/compose.js';
import {headerAddress} from '../../../worker/src/mail/header.js';
import {leaseMails} from '../../../worker/src/repositories/outbox.js';

const CAPS = {connection: 8, address: 100, need: 1_000, campaign: 1_000};
const policy = (caps: object) => ({
  policy: {maxCents: 500_000, suggestedCents: [1_000], moderation: 'before', caps: {...CAPS, ...caps}},
});
let money = '';
async function begin(caps: object = {}) {
  money = `need-${(await startOver({municipality: policy(caps)}))['Geld'] ?? ''}`;
}
beforeEach(() => begin());
const pledges = () => scalar('SELECT count(*) AS n FROM pledge');
const send = async (more: Record<string, string> = {}, headers: Record<string, string> = {}) =>
  postForm(`${PAGE}/pledges?lang=nl`, typed({stamp: await stampOf(), [money]: '1000', ...more}), headers);

describe('where a form comes from', () => {
  it.each([
    ['another site', {Origin: SITES.unlisted, 'Sec-Fetch-Site': 'cross-site'}],
    ['another site, in a browser that says no more', {Origin: SITES.unlisted, 'Sec-Fetch-Site': ''}],
    ['a listed site, which has the API for that', {Origin: SITES.council, 'Sec-Fetch-Site': 'cross-site'}],
    ['a sandboxed frame of another site', {Origin: 'null', 'Sec-Fetch-Site': 'cross-site'}],
    ['a sandboxed frame, in a browser that says no more', {Origin: 'null', 'Sec-Fetch-Site': ''}],
    ['a sibling domain', {Origin: '', 'Sec-Fetch-Site': 'same-site'}],
    ['something that says nothing', {Origin: '', 'Sec-Fetch-Site': ''}],
    ['something that contradicts itself', {Origin: API, 'Sec-Fetch-Site': 'cross-site'}],
  ])('refuses %s', async (_name, headers) => {
    const response = await send({}, headers);
    expect(response.status).toBe(403);
    expect(response.headers.get('Content-Type')).toContain('text/html');
    expect(await pledges()).toBe(0);
  });

  it.each([
    ['our page', {}],
    ['our page, in a browser that says no more', {'Sec-Fetch-Site': ''}],
    ['our page, where the reader hides it', {Origin: 'null'}],
    ['our page, in a browser that leaves Origin out', {Origin: ''}],
  ])('takes %s', async (_name, headers) => {
    expect((await send({}, headers)).status).toBe(303);
    expect(await pledges()).toBe(1);
  });
});

describe('quotas', () => {
  const from = (address: string) => ({'CF-Connecting-IP': address});

  it('let a connection send a quarter of what proof of work buys, and then say what to do', async () => {
    const statuses = [];
    for (let turn = 0; turn < 3; turn += 1) statuses.push((await send({}, from('192.0.2.1'))).status);
    expect(statuses).toEqual([303, 303, 429]);
    const stamp = await stampOf();
    const refused = await send({stamp, message: 'Nog een'}, from('192.0.2.1'));
    expect(Number(refused.headers.get('Retry-After'))).toBeGreaterThan(0);
    const html = await refused.text();
    expect(html).toContain('Wacht een uur');
    expect(html).toContain('Nog een</textarea');
    // The same form may be sent later: it has done nothing.
    expect(fieldIn(html, 'stamp')).toBe(stamp);
    expect((await send({}, from('192.0.2.2'))).status).toBe(303);
    expect(await pledges()).toBe(3);
  });

  it('let a campaign have a quarter too, whatever connections they come from', async () => {
    await begin({campaign: 8});
    const statuses = [];
    for (let turn = 0; turn < 4; turn += 1) statuses.push((await send({}, from(`192.0.2.${turn}`))).status);
    expect(statuses).toEqual([303, 303, 429, 429]);
  });

  it('mail three times a day to one address and answer the same after that', async () => {
    await begin({connection: 1_000});
    const answers = [];
    for (let turn = 0; turn < 5; turn += 1) answers.push(await send({email: `Sanne@Voorbeeld.example`}));
    expect(answers.map(({status}) => status)).toEqual([303, 303, 303, 303, 303]);
    expect(await scalar('SELECT count(*) AS n FROM outbox')).toBe(3);
  });
});

describe('what no form of ours sends', () => {
  const raw = (body: string, type = 'application/x-www-form-urlencoded') =>
    postForm(`${PAGE}/pledges`, body, {'Content-Type': type});

  it('is refused: another type, a huge body, a field twice, a field that is not there', async () => {
    const form = new URLSearchParams(typed({stamp: await stampOf(), [money]: '1000'})).toString();
    expect((await raw('{}', 'application/json')).status).toBe(415);
    expect((await raw(form, 'multipart/form-data; boundary=x')).status).toBe(415);
    expect((await raw(form, 'text/plain')).status).toBe(415);
    expect((await raw(`${form}&message=${'a'.repeat(200_000)}`)).status).toBe(413);
    expect((await raw(`${form}&name=Ander`)).status).toBe(400);
    expect((await raw(`${form}&admin=1`)).status).toBe(400);
    expect((await raw(`${form}&__proto__=1`)).status).toBe(400);
    expect((await raw('&&&=')).status).toBe(400);
    expect((await raw('')).status).toBe(400);
    expect(await pledges()).toBe(0);
  });

  it('names a need that went as something to choose again, not as a broken form', async () => {
    const response = await send({'need-weg': '2'});
    expect(response.status).toBe(400);
    expect(await response.text()).toContain('Iets wat u koos, is niet meer nodig.');
  });

  it.each([
    ['name', 'Sanne\u0000'],
    ['name', 'Sanne\u001b[31m'],
    ['message', 'Hallo\u0008'],
    ['onBehalfOf', 'Club\u007f'],
  ])('refuses control characters in %s at that field', async (name, text) => {
    const response = await send({[name]: text});
    expect(response.status).toBe(400);
    expect(await response.text()).toContain(`href="#pledge-${name}"`);
    expect(await pledges()).toBe(0);
  });

  it('lets no line break in a name reach the header of a mail, nor one in an address', async () => {
    expect((await send({email: 'sanne@voorbeeld.example\r\nBcc: allen@voorbeeld.example'})).status).toBe(400);
    expect((await send({name: 'Sanne\r\nBcc: allen@voorbeeld.example'})).status).toBe(303);
    const [mail] = await env.DB.prepare('SELECT id FROM outbox')
      .all<{id: string}>()
      .then(({results}) => results);
    await env.DB.prepare(`UPDATE outbox SET state = 'queued', leased_until = 0, next_attempt_at = 0`).run();
    const [lease] = await leaseMails(env.DB, {now: Date.now(), leaseMs: 1, limit: 1});
    if (!lease) throw new Error(`mail ${mail?.id ?? ''} is not there`);
    const context = {database: env.DB, secret: env.SECRET, publicOrigin: API, now: Date.now()};
    const message = await composeMail(context, lease);
    expect(headerAddress(message?.to ?? {name: '', email: ''})).not.toMatch(/[\r\n]Bcc/);
    expect(message?.subject).not.toMatch(/[\r\n]/);
  });

  it('throws nothing at random fields', async () => {
    let seed = 7;
    const random = (most: number) => (seed = (seed * 48_271) % 2_147_483_647) % most;
    const names = [
      'name',
      'email',
      'stamp',
      money,
      money.replace('need', 'free'),
      'display',
      'shareContact',
      'updates',
    ];
    const values = [
      '',
      '0',
      '-1',
      '1e3',
      '99999999999',
      '€ 3',
      '\ud83d\ude00',
      '%',
      '&#0;',
      "'",
      'x'.repeat(5_000),
      'NaN',
    ];
    for (let turn = 0; turn < 60; turn += 1) {
      const more = Object.fromEntries(
        Array.from({length: random(6)}, () => [
          names[random(names.length)] ?? '',
          values[random(values.length)] ?? '',
        ]),
      );
      const response = await send(more);
      expect([303, 400, 429], JSON.stringify(more)).toContain(response.status);
    }
  });
});

describe('the addresses with a token', () => {
  it('are in no log, whatever goes wrong', async () => {
    await send();
    const links = [
      await linkFor(await newestPledge(), 'confirm'),
      await linkFor(await newestPledge(), 'manage'),
    ];
    const lines: unknown[] = [];
    for (const method of ['log', 'info', 'warn', 'error', 'debug'] as const) {
      vi.spyOn(console, method).mockImplementation((...line: unknown[]) => void lines.push(...line));
    }
    await env.DB.prepare('ALTER TABLE token RENAME TO token_gone').run();
    try {
      for (const link of links) {
        for (const method of ['GET', 'POST', 'PUT']) {
          const response = await ask(link, {
            method,
            headers: {Accept: 'text/html', 'Content-Type': 'application/x-www-form-urlencoded'},
            ...(method === 'POST' && {body: 'key=0123456789'}),
          });
          expect([405, 500]).toContain(response.status);
          expect(response.headers.get('Request-Id')).not.toContain('token');
          const token = new URL(link, API).searchParams.get('token') ?? '';
          expect(token.length).toBe(43);
          expect(JSON.stringify([...response.headers])).not.toContain(token);
          expect(JSON.stringify(lines)).not.toContain(token);
        }
      }
      expect(lines.length).toBeGreaterThan(0);
    } finally {
      vi.restoreAllMocks();
    }
  });
});
