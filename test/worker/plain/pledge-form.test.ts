import {env} from 'cloudflare:test';
import {beforeEach, describe, expect, it, vi} from 'vitest';
import {ask} from '../../support/api.js';
import {wrongCounters} from '../../support/counters.js';
import {API, loadMunicipality} from '../../support/load-municipality.js';
import {municipalityFile} from '../../support/municipality-file.js';
import {scalar, startOver} from '../../support/pledging.js';
import {fieldIn, PAGE, postForm, stampOf, typed} from '../../support/plain-form.js';

let needs: Record<string, string>;
beforeEach(async () => {
  needs = await startOver();
});
const need = (title: string, field = 'need') => `${field}-${needs[title] ?? ''}`;
const pledges = () => scalar('SELECT count(*) AS n FROM pledge');
const send = async (
  more: Record<string, string>,
  headers: Record<string, string> = {},
  path = `${PAGE}/pledges`,
) => postForm(`${path}?lang=nl`, typed({stamp: await stampOf(), ...more}), headers);
/** The entries of the summary, as they are read. */
const summaryOf = (html: string) =>
  [...html.matchAll(/<li>\s*<a href="#pledge-([\w-]+)"[^>]*>([^<]+)<\/a>/g)].map(([, field, text]) => [
    field,
    text,
  ]);

describe('the form on the page', () => {
  it('stands on the campaign’s page and in its frame, may be sent here only, and is kept by no shared cache', async () => {
    for (const path of [
      PAGE,
      '/embed/testdam/leefstraat?element=pledge-form',
      '/embed/testdam/leefstraat?element=campaign',
    ]) {
      const response = await ask(path);
      const html = await response.text();
      expect(html).toContain('class="plain-form section"');
      expect(fieldIn(html, 'stamp')).toMatch(/^[0-9a-z]+\.[0-9a-f-]{36}\.[\w-]{43}$/);
      expect(response.headers.get('Content-Security-Policy')).toContain("form-action 'self'");
      expect(response.headers.get('Cache-Control')).toBe('private, no-cache');
    }
  });

  it('has another stamp each time, and none where nobody can pledge', async () => {
    const [one, two] = await Promise.all(
      [1, 2].map(async () => fieldIn(await (await ask(PAGE)).text(), 'stamp')),
    );
    expect(one).not.toBe(two);
    for (const path of [
      '/c/testdam/stil',
      '/embed/testdam/leefstraat',
      '/embed/testdam/leefstraat?element=progress',
    ]) {
      const response = await ask(path);
      expect(await response.text()).not.toContain('plain-form');
      expect(response.headers.get('Cache-Control')).toMatch(/^public/);
    }
    expect((await ask('/embed/testdam/leefstraat')).headers.get('Content-Security-Policy')).toContain(
      "form-action 'none'",
    );
  });

  it('asks for every kind of need', async () => {
    const html = await (await ask(PAGE)).text();
    for (const title of ['Kruiwagens', 'Uren graven', 'Tuinontwerp', 'Geld']) {
      expect(fieldIn(html, need(title)), title).toBeDefined();
    }
    expect(html.match(/name="shift-/g)).toHaveLength(2);
    expect(fieldIn(html, need('Tuinontwerp', 'note'))).toBe('');
    expect(fieldIn(html, need('Geld', 'free'))).toBe('');
    for (const name of ['name', 'email', 'onBehalfOf', 'display', 'message', 'shareContact', 'updates']) {
      expect(fieldIn(html, name), name).toBeDefined();
    }
    expect(html).toContain('href="/privacy/testdam"');
  });
});

describe('sending it', () => {
  it('stores a pending pledge of every kind, reserves nothing, and leads to a page without a name in it', async () => {
    const {id: shift} =
      (await env.DB.prepare('SELECT id FROM shift ORDER BY starts_at').first<{id: string}>()) ?? {};
    const response = await send({
      [need('Kruiwagens')]: '2',
      [need('Uren graven')]: '4',
      [need('Tuinontwerp')]: '3',
      [need('Tuinontwerp', 'note')]: 'Ik ben hovenier.',
      [need('Geld')]: 'other',
      [need('Geld', 'free')]: '12,50',
      [`shift-${shift ?? ''}`]: '1',
      onBehalfOf: 'Fietsclub',
      display: 'full-name',
      message: 'Mooi plan.\r\nVeel succes!',
      updates: '1',
    });
    expect(response.status).toBe(303);
    expect(response.headers.get('Location')).toBe(`${PAGE}/pledged?lang=nl#main`);
    const items = await env.DB.prepare('SELECT amount, note, shift FROM pledge_item ORDER BY amount').all();
    expect(items.results).toEqual([
      {amount: 1, note: '', shift},
      {amount: 2, note: '', shift: ''},
      {amount: 3, note: 'Ik ben hovenier.', shift: ''},
      {amount: 4, note: '', shift: ''},
      {amount: 1250, note: '', shift: ''},
    ]);
    expect(
      await env.DB.prepare(
        `SELECT p.status, p.form, p.page, e.name, e.email, e.on_behalf_of, e.display, e.message, e.consent_updates AS updates,
           e.consent_share_contact AS shared, e.privacy_version AS privacy, e.locale FROM pledge p JOIN person e ON e.id = p.person`,
      ).first(),
    ).toEqual({
      ...{status: 'pending', form: 'plain', page: `${API}${PAGE}`, name: 'Sanne de Boer'},
      ...{email: 'sanne@voorbeeld.example', on_behalf_of: 'Fietsclub', display: 'full-name'},
      ...{message: 'Mooi plan.\nVeel succes!', updates: 1, shared: 1, privacy: '1', locale: 'nl'},
    });
    expect(await scalar('SELECT count(*) AS n FROM hold')).toBe(0);
    expect(await scalar('SELECT sum(held) AS n FROM need')).toBe(0);
    expect(await scalar(`SELECT count(*) AS n FROM outbox WHERE template = 'confirm'`)).toBe(1);
    expect(await wrongCounters(env.DB)).toEqual([]);
    const thanks = await ask(`${PAGE}/pledged?lang=nl`);
    expect(thanks.status).toBe(200);
    const html = await thanks.text();
    expect(html).toContain('kijk in uw mail');
    expect(html).not.toContain('Sanne');
  });

  it('says everything that is wrong at once, in a summary that is linked, and keeps what was typed', async () => {
    const response = await send({
      [need('Kruiwagens')]: '9',
      [need('Uren graven')]: 'twee',
      [need('Tuinontwerp')]: '2',
      [need('Geld')]: '1000',
      [need('Geld', 'free')]: '12,50',
      name: '<b>"\u200b',
      email: 'geen-adres',
      message: 'a'.repeat(1_001),
      shareContact: '',
      display: 'anonymous',
    });
    expect(response.status).toBe(400);
    expect(response.headers.get('Cache-Control')).toBe('no-store');
    const html = await response.text();
    expect(html).toMatch(/<title>Fout: /);
    expect(html).toMatch(/action="[^"]*#pledge-problem"/);
    expect(html).toMatch(/id="pledge-problem"[^>]*tabindex="-1"/s);
    expect(summaryOf(html)).toEqual([
      [need('Kruiwagens'), 'Kruiwagens: vul hoogstens 3 in.'],
      [need('Uren graven'), 'Uren graven: vul een heel getal in, zoals 2.'],
      [need('Tuinontwerp', 'note'), 'Tuinontwerp: vul in wat u kunt of weet.'],
      [need('Geld', 'free'), expect.stringContaining('Kies één van de twee.')],
      ['email', 'Vul een e-mailadres in zoals naam@voorbeeld.nl.'],
      ['message', 'Gebruik hoogstens 1000 tekens.'],
      ['shareContact', 'Geef toestemming, dan kunt u samen iets afspreken.'],
    ]);
    for (const [field, text] of summaryOf(html)) {
      expect(html, field).toContain(`id="pledge-${field ?? ''}"`);
      expect(html, field).toMatch(
        new RegExp(
          `id="pledge-${field ?? ''}-error"[^]*?<span>${text?.replace(/[.?*]/g, '\\$&') ?? ''}</span>`,
        ),
      );
    }
    expect(fieldIn(html, need('Uren graven'))).toBe('twee');
    expect(fieldIn(html, need('Geld', 'free'))).toBe('12,50');
    expect(fieldIn(html, 'name')).toBe('&lt;b&gt;&quot;\u200b');
    expect(html).toMatch(/value="1000"\s+checked/);
    expect(html).toMatch(/value="anonymous"\s+checked/);
    expect(html).not.toMatch(/name="shareContact"\s+value="1"\s+checked/);
    expect(html).not.toContain('/v1/duit.js');
    expect(await pledges()).toBe(0);
  });

  it('speaks English when the form did', async () => {
    const response = await postForm(`${PAGE}/pledges?lang=en`, typed({stamp: await stampOf()}));
    expect(summaryOf(await response.text())).toEqual([
      ['items', 'Choose what you would like to contribute.'],
    ]);
    expect(response.headers.get('Content-Language')).toBe('en');
  });

  it('says that the rest ran out, and with what is left', async () => {
    await env.DB.prepare('UPDATE need SET confirmed = 2 WHERE id = ?')
      .bind(needs['Kruiwagens'] ?? '')
      .run();
    const response = await send({[need('Kruiwagens')]: '2'});
    expect(response.status).toBe(409);
    expect(summaryOf(await response.text())).toEqual([
      [need('Kruiwagens'), 'Kruiwagens: vul hoogstens 1 in.'],
    ]);
  });

  it('asks to read a privacy notice that is new', async () => {
    const response = await send({[need('Geld')]: '1000', privacyNotice: '0'});
    expect(response.status).toBe(400);
    const html = await response.text();
    expect(html).toContain('De privacyverklaring is veranderd.');
    expect(fieldIn(html, 'privacyNotice')).toBe('1');
  });

  it('leads back to the form from its address, and refuses what is closed', async () => {
    expect((await ask(`${PAGE}/pledges?lang=en`)).headers.get('Location')).toBe(`${PAGE}?lang=en`);
    const stamp = await stampOf(10_000, {campaign: 'stil'});
    const closed = await postForm('/c/testdam/stil/pledges', typed({stamp}));
    expect(closed.status).toBe(409);
    expect(await closed.text()).toContain('Meedoen kan nu niet');
    expect((await postForm('/c/testdam/concept/pledges', typed())).status).toBe(404);
  });
});

describe('the stamp', () => {
  it('makes 50 times the same form one pledge with one answer', async () => {
    const stamp = await stampOf();
    const form = {stamp, [need('Geld')]: '1000'};
    const answers = await Promise.all(Array.from({length: 50}, () => send(form)));
    expect(new Set(answers.map(({status}) => status))).toEqual(new Set([303]));
    expect(new Set(answers.map(({headers}) => headers.get('Location'))).size).toBe(1);
    expect(await pledges()).toBe(1);
    expect(await scalar(`SELECT count(*) AS n FROM outbox`)).toBe(1);
    expect(await scalar(`SELECT used AS n FROM quota WHERE scope = 'form-connection'`)).toBe(1);
  });

  it('does not make it twice either when it is sent again long after it expired, or when the campaign stopped', async () => {
    const form = {stamp: await stampOf(), [need('Geld')]: '1000'};
    expect((await send(form)).status).toBe(303);
    await env.DB.prepare(`UPDATE campaign SET status = 'paused' WHERE slug = 'leefstraat'`).run();
    vi.useFakeTimers({toFake: ['Date'], now: Date.now() + 5 * 3_600_000});
    try {
      expect((await send(form)).status).toBe(303);
    } finally {
      vi.useRealTimers();
    }
    expect(await pledges()).toBe(1);
  });

  it('sent again with other answers is told so, and comes back ready to be a new pledge', async () => {
    const stamp = await stampOf();
    await send({stamp, [need('Geld')]: '1000'});
    const response = await send({stamp, [need('Geld')]: '2500'});
    expect(response.status).toBe(409);
    const html = await response.text();
    expect(html).toContain('U hebt dit formulier al verstuurd');
    expect(html).toMatch(/value="2500"\s+checked/);
    expect(fieldIn(html, 'stamp')).not.toBe(stamp);
    expect(await pledges()).toBe(1);
  });

  it.each([
    ['too quick', 1_000, 'Dat ging wel heel snel'],
    ['too late', 2 * 3_600_000 + 1_000, 'Dit formulier stond lang open'],
  ])('that is %s brings the form back with everything in it and a fresh stamp', async (_name, ago, words) => {
    const stamp = await stampOf(ago);
    const response = await send({stamp, [need('Geld')]: '1000', name: '', message: 'Hallo!'});
    expect(response.status).toBe(400);
    const html = await response.text();
    expect(html).toContain(words);
    expect(summaryOf(html)).toEqual([['name', 'Vul uw naam in.']]);
    expect(html).toContain('Hallo!</textarea');
    const fresh = fieldIn(html, 'stamp') ?? '';
    expect(fresh).not.toBe(stamp);
    expect(fresh).toMatch(/^[0-9a-z]+\.[0-9a-f-]{36}\.[\w-]{43}$/);
    expect(await pledges()).toBe(0);
  });

  it('that is not ours, or of another campaign or municipality, does nothing', async () => {
    await loadMunicipality(env.DB, municipalityFile({municipality: {slug: 'anderdam', name: 'Anderdam'}}));
    const good = await stampOf();
    const [issued = '', id = '', signature = ''] = good.split('.');
    const wrong = [
      '',
      'x',
      `${(Number.parseInt(issued, 36) - 1).toString(36)}.${id}.${signature}`,
      `${issued}.${crypto.randomUUID()}.${signature}`,
      `${issued}.${id}.${signature.slice(1)}A`,
      await stampOf(10_000, {campaign: 'tuin'}),
      await stampOf(10_000, {municipality: 'anderdam'}),
    ];
    for (const stamp of wrong) {
      const response = await send({stamp, [need('Geld')]: '1000'});
      expect(response.status, stamp).toBe(400);
      expect(fieldIn(await response.text(), 'stamp')).not.toBe(stamp);
    }
    expect(await pledges()).toBe(0);
  });
});
