import {env} from 'cloudflare:test';
import type {OwnPledge} from '@duit/contract';
import {beforeEach, describe, expect, it} from 'vitest';
import {expectProblem} from '../../support/api.js';
import {wrongCounters} from '../../support/counters.js';
import {SITES} from '../../support/municipality-file.js';
import {confirmedPledge, own, readOwn, scalar, startOver, write} from '../../support/pledging.js';

let needs: Record<string, string>;
beforeEach(async () => {
  needs = await startOver();
});
const item = (title: string, amount: number, more: object = {}) => ({need: needs[title], amount, ...more});
const change = (token: string, body: object, more: object = {}) =>
  write('/pledges/own', {method: 'PATCH', token, body, ...more});
const withdraw = (token: string, more: object = {}) =>
  write('/pledges/own', {method: 'DELETE', token, ...more});
const confirmedOf = (title: string) =>
  scalar('SELECT confirmed AS n FROM need WHERE id = ?', needs[title] ?? '');
const mails = (template: string) => scalar('SELECT count(*) AS n FROM outbox WHERE template = ?', template);

describe('the words of one’s own pledge', () => {
  it('are the municipality’s own in every answer about it, as those that it reads of campaigns', async () => {
    const {manageToken} = await confirmedPledge([item('Kruiwagens', 2)]);
    expect(await own(manageToken)).not.toHaveProperty('texts');
    await env.DB.prepare(
      `INSERT INTO municipality_text (municipality, locale, name, text) VALUES
       ('testdam', 'nl', 'own.title', '"Uw hulp"'), ('testdam', 'nl', 'mails.hello', '"Dag"')`,
    ).run();
    const texts = {testdam: {nl: {'own.title': 'Uw hulp'}}};
    expect((await own(manageToken)).texts).toEqual(texts);
    const changed = await change(manageToken, {message: 'Tot dan'});
    expect((await changed.json<OwnPledge>()).texts).toEqual(texts);
    const withdrawn = await withdraw(manageToken);
    expect((await withdrawn.json<OwnPledge>()).texts).toEqual(texts);
  });
});

describe('changing one’s own pledge', () => {
  it('replaces all items, and the counters follow', async () => {
    const {manageToken} = await confirmedPledge([item('Kruiwagens', 2), item('Geld', 2_500)]);
    const response = await change(manageToken, {items: [item('Kruiwagens', 3), item('Uren graven', 4)]});
    expect(response.status).toBe(200);
    const shown = await response.json<OwnPledge>();
    expect(shown.items.map(({title, amount}) => [title, amount])).toEqual([
      ['Kruiwagens', 3],
      ['Uren graven', 4],
    ]);
    expect(shown).toMatchObject({status: 'confirmed', changeable: true, campaign: {supporters: 1}});
    expect([await confirmedOf('Kruiwagens'), await confirmedOf('Geld')]).toEqual([3, 0]);
    expect(await mails('changed')).toBe(1);
    expect(await wrongCounters(env.DB)).toEqual([]);
  });

  it('may keep what it has of a limited need, and take no more than is left', async () => {
    const {manageToken} = await confirmedPledge([item('Kruiwagens', 2)]);
    await confirmedPledge([item('Kruiwagens', 1)]);
    expect((await own(manageToken)).items).toMatchObject([{amount: 2, available: 2}]);
    const problem = await expectProblem(
      await change(manageToken, {items: [item('Kruiwagens', 3)]}),
      'need-exhausted',
    );
    expect(problem.errors).toMatchObject([{pointer: '/items/0/amount', code: 'exhausted', left: 2}]);
    expect((await change(manageToken, {items: [item('Kruiwagens', 2)], message: 'Tot dan'})).status).toBe(
      200,
    );
    expect(await mails('changed')).toBe(1);
  });

  it('moves places between full shifts', async () => {
    const {results} = await env.DB.prepare('SELECT id FROM shift ORDER BY starts_at').all<{id: string}>();
    const hands = (index: number, amount: number) =>
      item('Handen op de werkdag', amount, {shift: results[index]?.id});
    await env.DB.prepare(`UPDATE need SET limited = 1 WHERE unit = 'people'`).run();
    const {manageToken} = await confirmedPledge([hands(0, 3), hands(1, 3)]);
    expect((await change(manageToken, {items: [hands(0, 2), hands(1, 3)]})).status).toBe(200);
    expect((await change(manageToken, {items: [hands(0, 3), hands(1, 2)]})).status).toBe(200);
    expect((await change(manageToken, {items: [hands(1, 3)]})).status).toBe(200);
    expect(await wrongCounters(env.DB)).toEqual([]);
  });

  it('keeps a place in a shift that is over', async () => {
    const shift = (await env.DB.prepare('SELECT id FROM shift LIMIT 1').first<{id: string}>())?.id;
    const hands = item('Handen op de werkdag', 1, {shift});
    const {manageToken} = await confirmedPledge([hands]);
    await env.DB.prepare('UPDATE shift SET starts_at = 1, ends_at = 2 WHERE id = ?')
      .bind(shift ?? '')
      .run();
    expect((await change(manageToken, {items: [hands, item('Geld', 500)]})).status).toBe(200);
  });

  it('sends names and messages that were not read yet back to waiting, and only those', async () => {
    const {manageToken} = await confirmedPledge([item('Geld', 500)], {message: 'Succes'});
    const after = async (body: object) => {
      await env.DB.prepare(`UPDATE person SET moderation = 'approved'`).run();
      expect((await change(manageToken, body)).status).toBe(200);
      return (await env.DB.prepare('SELECT moderation FROM person').first<{moderation: string}>())
        ?.moderation;
    };
    expect(await after({message: 'Succes'})).toBe('approved');
    expect(await after({consents: {updates: true, shareContact: true}})).toBe('approved');
    expect(await after({message: 'Heel veel succes'})).toBe('waiting');
    expect(await after({display: 'full-name'})).toBe('waiting');
    expect(await after({display: 'anonymous'})).toBe('approved');
    expect(await after({display: 'first-name'})).toBe('waiting');
    expect(await own(manageToken)).toMatchObject({
      message: 'Heel veel succes',
      display: 'first-name',
      consents: {updates: true, shareContact: true},
    });
  });

  it('keeps contact details shared while it has goods, time or knowledge', async () => {
    const {manageToken} = await confirmedPledge([item('Kruiwagens', 1)]);
    const consents = {updates: false, shareContact: false};
    const problem = await expectProblem(await change(manageToken, {consents}), 'invalid-input');
    expect(problem.errors).toMatchObject([{pointer: '/consents/shareContact', code: 'consent-required'}]);
    expect((await change(manageToken, {consents, items: [item('Geld', 500)]})).status).toBe(200);
  });

  it('answers every field error at once', async () => {
    const {manageToken} = await confirmedPledge([item('Geld', 500)]);
    const body = {
      items: [item('Kruiwagens', 4), item('Geld', 0.5), item('Tuinontwerp', 1)],
      message: 'x'.repeat(1_001),
      email: 'other@example.org',
    };
    const problem = await expectProblem(await change(manageToken, body), 'invalid-input');
    expect(problem.errors?.map(({pointer, code}) => `${pointer} ${code}`).sort()).toEqual([
      '/email unknown-field',
      '/items/0/amount exhausted',
      '/items/1/amount too-small',
      '/items/1/amount whole-number',
      '/items/2/note note-required',
      '/message too-long',
    ]);
    await expectProblem(await change(manageToken, {items: []}), 'invalid-input');
    await expectProblem(
      await write('/pledges/own', {method: 'PATCH', token: manageToken}),
      'wrong-media-type',
    );
    expect(await confirmedOf('Geld')).toBe(500);
  });

  it('has one effect per key, and another body is refused', async () => {
    const {manageToken} = await confirmedPledge([item('Geld', 500)]);
    const key = crypto.randomUUID();
    const body = {items: [item('Geld', 700)]};
    const answers = await Promise.all([1, 2, 3].map(() => change(manageToken, body, {key})));
    expect(answers.map(({status}) => status)).toEqual([200, 200, 200]);
    expect(await mails('changed')).toBe(1);
    await expectProblem(await change(manageToken, {items: [item('Geld', 800)]}, {key}), 'key-reused');
    expect(await confirmedOf('Geld')).toBe(700);
  });

  it('stops when the campaign is closed or the site is another’s', async () => {
    const {manageToken} = await confirmedPledge([item('Geld', 500)]);
    await env.DB.prepare(`UPDATE campaign SET status = 'paused' WHERE slug = 'leefstraat'`).run();
    await expectProblem(await change(manageToken, {message: 'x'}), 'campaign-closed');
    await expectProblem(await withdraw(manageToken), 'campaign-closed');
    expect(await own(manageToken)).toMatchObject({changeable: false});
    await env.DB.prepare(
      `UPDATE campaign SET status = 'live', organisation = 'tuin' WHERE slug = 'leefstraat'`,
    ).run();
    const {association: origin} = SITES;
    await expectProblem(await change(manageToken, {message: 'x'}, {origin}), 'origin-not-listed');
    await expectProblem(await withdraw(manageToken, {origin}), 'origin-not-listed');
  });
});

describe('withdrawing one’s own pledge', () => {
  it('lets the counters down at once, and says so by mail', async () => {
    const {manageToken} = await confirmedPledge([item('Kruiwagens', 2), item('Geld', 500)]);
    const response = await withdraw(manageToken);
    expect(response.status).toBe(200);
    const shown = await response.json<OwnPledge>();
    expect(shown).toMatchObject({status: 'withdrawn', changeable: false, campaign: {supporters: 0}});
    expect(shown.items.map(({status}) => status)).toEqual(['lapsed', 'lapsed']);
    expect([await confirmedOf('Kruiwagens'), await confirmedOf('Geld')]).toEqual([0, 0]);
    expect(await mails('withdrawn')).toBe(1);
    expect(await wrongCounters(env.DB)).toEqual([]);
    await confirmedPledge([item('Kruiwagens', 3)]);
  });

  it('happens once, and ends what the token may do', async () => {
    const {manageToken} = await confirmedPledge([item('Geld', 500)]);
    const key = crypto.randomUUID();
    expect((await withdraw(manageToken, {key})).status).toBe(200);
    expect((await withdraw(manageToken, {key})).status).toBe(200);
    await expectProblem(await withdraw(manageToken), 'pledge-closed');
    await expectProblem(await change(manageToken, {message: 'x'}), 'pledge-closed');
    expect(await mails('withdrawn')).toBe(1);
    expect(await own(manageToken)).toMatchObject({status: 'withdrawn', changeable: false});
  });

  it('and changing at the same time leave the counters right', async () => {
    const {manageToken} = await confirmedPledge([item('Kruiwagens', 1)]);
    const answers = await Promise.all([
      change(manageToken, {items: [item('Kruiwagens', 3)]}),
      withdraw(manageToken),
      change(manageToken, {items: [item('Kruiwagens', 2)]}),
    ]);
    expect(answers.every(({status}) => [200, 409].includes(status))).toBe(true);
    expect(answers[1].status).toBe(200);
    expect(await confirmedOf('Kruiwagens')).toBe(0);
    expect(await wrongCounters(env.DB)).toEqual([]);
  });
});

describe('the token of one’s own pledge', () => {
  it('is asked for', async () => {
    const path = '/pledges/own';
    const response = await write(path, {method: 'PATCH', body: {}});
    expect(response.headers.get('WWW-Authenticate')).toBe('Bearer');
    await expectProblem(response, 'unauthorised');
    await expectProblem(await write(path, {method: 'DELETE'}), 'unauthorised');
    await expectProblem(await readOwn('x'), 'unauthorised');
    await expectProblem(
      await write(path, {method: 'DELETE', headers: {Authorization: 'Basic eDp5'}}),
      'unauthorised',
    );
  });

  it('of somebody who was erased says so', async () => {
    const {manageToken} = await confirmedPledge([item('Geld', 500)]);
    await env.DB.batch([
      env.DB.prepare('UPDATE pledge SET person = NULL'),
      env.DB.prepare('DELETE FROM person'),
    ]);
    await expectProblem(await readOwn(manageToken), 'erased');
    await expectProblem(await withdraw(manageToken), 'erased');
    expect(await confirmedOf('Geld')).toBe(500);
  });
});
