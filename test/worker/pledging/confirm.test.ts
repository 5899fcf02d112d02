import {env} from 'cloudflare:test';
import {confirmationSchema, ownPledgeSchema, type Confirmation} from '@duit/contract';
import * as v from 'valibot';
import {beforeEach, describe, expect, it} from 'vitest';
import {expectProblem} from '../../support/api.js';
import {wrongCounters} from '../../support/counters.js';
import {loadMunicipality} from '../../support/load-municipality.js';
import {municipalityFile, SITES} from '../../support/municipality-file.js';
import {
  confirmedPledge,
  own,
  pledge,
  readOwn,
  scalar,
  startOver,
  tokenOf,
  write,
} from '../../support/pledging.js';

let needs: Record<string, string>;
beforeEach(async () => {
  needs = await startOver();
});
const item = (title: string, amount: number, more: object = {}) => ({need: needs[title], amount, ...more});
const confirm = (token: string, more: object = {}, sent: object = {}) =>
  write('/pledges/confirmations', {body: {token, ...more}, ...sent});
const confirmedOf = (title: string) =>
  scalar('SELECT confirmed AS n FROM need WHERE id = ?', needs[title] ?? '');
/** As if half an hour went by: every reservation is past its time, and nobody swept it. */
async function endHolds() {
  await env.DB.prepare('DROP TRIGGER hold_never_changes').run();
  await env.DB.prepare('UPDATE hold SET expires_at = 1').run();
}

describe('confirming', () => {
  it('makes the pledge count and hands out the token that manages it', async () => {
    const {token, key} = await pledge([item('Kruiwagens', 2), item('Geld', 2_500)]);
    const response = await confirm(token);
    expect(response.status).toBe(200);
    expect(response.headers.get('Cache-Control')).toBe('no-store');
    const answer = await response.json<Confirmation>();
    v.parse(confirmationSchema, answer);
    expect(answer.manageToken).toBe(await tokenOf(key, 'manage'));
    expect(answer.pledge).toMatchObject({status: 'confirmed', changeable: true, heldUntil: null});
    expect(answer.pledge.campaign).toMatchObject({supporters: 1});
    expect(answer.pledge.campaign.needs.find(({title}) => title === 'Kruiwagens')).toMatchObject({
      confirmed: 2,
      available: 1,
    });
    expect(await scalar('SELECT count(*) AS n FROM hold')).toBe(0);
    expect(await scalar(`SELECT count(*) AS n FROM outbox WHERE template = 'thank-you'`)).toBe(1);
    expect(await wrongCounters(env.DB)).toEqual([]);
  });

  it('is safe to repeat with the same key, and refused with another body', async () => {
    const {token} = await pledge([item('Kruiwagens', 2)]);
    const key = crypto.randomUUID();
    const answers = await Promise.all([1, 2, 3].map(() => confirm(token, {}, {key})));
    expect(answers.map(({status}) => status)).toEqual([200, 200, 200]);
    const bodies = await Promise.all(answers.map((answer) => answer.json()));
    expect(bodies[1]).toEqual(bodies[0]);
    expect(bodies[2]).toEqual(bodies[0]);
    await expectProblem(await confirm(token, {accept: 'available'}, {key}), 'key-reused');
    expect(await confirmedOf('Kruiwagens')).toBe(2);
    expect(await scalar('SELECT supporters AS n FROM campaign WHERE slug = ?', 'leefstraat')).toBe(1);
  });

  it('works once, whatever keys come at the same time', async () => {
    const {token} = await pledge([item('Kruiwagens', 1)]);
    const answers = await Promise.all([1, 2, 3, 4].map(() => confirm(token)));
    expect(answers.map(({status}) => status).sort()).toEqual([200, 410, 410, 410]);
    const late = answers.find(({status}) => status === 410);
    if (late) await expectProblem(late, 'token-used');
    expect(await confirmedOf('Kruiwagens')).toBe(1);
    expect(await scalar(`SELECT count(*) AS n FROM outbox WHERE template = 'thank-you'`)).toBe(1);
  });

  it('works from the association’s site for its own campaign, and from the API’s own', async () => {
    const one = await pledge([item('Geld', 500)]);
    expect((await confirm(one.token, {}, {origin: SITES.association})).status).toBe(200);
    const two = await pledge([item('Geld', 500)]);
    expect((await confirm(two.token, {}, {origin: env.PUBLIC_ORIGIN})).status).toBe(200);
    const three = await pledge([item('Geld', 500)]);
    await env.DB.prepare(`UPDATE campaign SET organisation = 'tuin' WHERE slug = 'leefstraat'`).run();
    await expectProblem(await confirm(three.token, {}, {origin: SITES.association}), 'origin-not-listed');
  });
});

describe('a confirm token', () => {
  it('of another municipality, of the other purpose or made up is a 404', async () => {
    await loadMunicipality(env.DB, municipalityFile({municipality: {slug: 'anderdam'}}));
    const {token} = await pledge([item('Geld', 500)]);
    await expectProblem(await confirm(token, {}, {municipality: 'anderdam'}), 'not-found');
    await expectProblem(await readOwn(token, 'anderdam'), 'not-found');
    const {manageToken} = await confirmedPledge([item('Geld', 500)]);
    await expectProblem(await confirm(manageToken), 'not-found');
    await expectProblem(await confirm('A'.repeat(43)), 'not-found');
    await expectProblem(await readOwn('A'.repeat(43)), 'not-found');
  });

  it('that is no token at all is a field error', async () => {
    for (const token of ['', 'short', 'x'.repeat(101), 'ünïcode'.repeat(5), 7]) {
      const problem = await expectProblem(
        await write('/pledges/confirmations', {body: {token}}),
        'invalid-input',
      );
      expect(problem.errors).toMatchObject([{pointer: '/token'}]);
    }
    const problem = await expectProblem(
      await confirm('A'.repeat(43), {accept: 'some', x: 1}),
      'invalid-input',
    );
    expect(problem.errors?.map(({pointer, code}) => `${pointer} ${code}`).sort()).toEqual([
      '/accept choice',
      '/x unknown-field',
    ]);
  });

  it('is not consumed by reading', async () => {
    const {token} = await pledge([item('Kruiwagens', 1)]);
    for (let turn = 0; turn < 3; turn += 1) {
      const shown = await own(token);
      v.parse(ownPledgeSchema, shown);
      expect(shown).toMatchObject({status: 'pending', changeable: false, name: 'Sanne de Boer'});
      expect(shown.heldUntil).not.toBeNull();
    }
    expect((await confirm(token)).status).toBe(200);
    await expectProblem(await readOwn(token), 'token-used');
  });

  it('reads and confirms, and never changes or withdraws', async () => {
    const {token} = await pledge([item('Geld', 500)]);
    await expectProblem(await write('/pledges/own', {method: 'PATCH', token, body: {}}), 'unauthorised');
    await expectProblem(await write('/pledges/own', {method: 'DELETE', token}), 'unauthorised');
  });

  it('ends after seven days, swept or not', async () => {
    const {token} = await pledge([item('Geld', 500)]);
    await env.DB.prepare('DROP TRIGGER token_stays_bound').run();
    await env.DB.prepare('UPDATE token SET expires_at = ?').bind(Date.now()).run();
    await expectProblem(await confirm(token), 'token-expired');
    await expectProblem(await readOwn(token), 'token-expired');
    expect(await scalar(`SELECT count(*) AS n FROM pledge WHERE status = 'pending'`)).toBe(1);
  });

  it('is nowhere in the database', async () => {
    const {token} = await pledge([item('Geld', 500)]);
    const {results} = await env.DB.prepare('SELECT * FROM token').all();
    expect(JSON.stringify(results)).not.toContain(token);
    expect(results).toMatchObject([{hash: expect.stringMatching(/^[\w-]{43}$/)}]);
  });
});

describe('a campaign that closed', () => {
  it.each(['paused', 'funded', 'unsuccessful', 'cancelled'])('takes no confirmation: %s', async (status) => {
    const {token} = await pledge([item('Geld', 500)]);
    await env.DB.batch(
      ['campaign_follows_edges', 'campaign_settles_after_deadline', 'campaign_funded_when_ready'].map(
        (trigger) => env.DB.prepare(`DROP TRIGGER ${trigger}`),
      ),
    );
    await env.DB.prepare(`UPDATE campaign SET status = ? WHERE slug = 'leefstraat'`).bind(status).run();
    await expectProblem(await confirm(token), 'campaign-closed');
    expect(await own(token)).toMatchObject({status: 'pending', campaign: {status}});
  });

  it('by its deadline takes no confirmation either', async () => {
    const {token} = await pledge([item('Geld', 500)]);
    await env.DB.prepare('UPDATE campaign SET deadline_at = ?').bind(Date.now()).run();
    await expectProblem(await confirm(token), 'campaign-closed');
    expect(await confirmedOf('Geld')).toBe(0);
  });
});

describe('a late confirmation', () => {
  it('takes again what is still there', async () => {
    const {token} = await pledge([item('Kruiwagens', 2)]);
    await endHolds();
    await pledge([item('Kruiwagens', 1)]);
    expect((await confirm(token)).status).toBe(200);
    expect(await confirmedOf('Kruiwagens')).toBe(2);
    expect(await wrongCounters(env.DB)).toEqual([]);
  });

  it('is told what is left of each item, and loses nothing', async () => {
    const {token} = await pledge([item('Geld', 500), item('Kruiwagens', 2)]);
    await endHolds();
    await confirmedPledge([item('Kruiwagens', 2)]);
    const problem = await expectProblem(await confirm(token), 'need-exhausted');
    const [index] = (await own(token)).items.flatMap(({title}, place) =>
      title === 'Kruiwagens' ? [place] : [],
    );
    expect(problem.errors).toMatchObject([{pointer: `/items/${index}/amount`, code: 'exhausted', left: 1}]);
    expect(await own(token)).toMatchObject({status: 'pending'});
    expect(await wrongCounters(env.DB)).toEqual([]);
  });

  it('may take what is still there: less of one item, nothing of another', async () => {
    const shift = (await env.DB.prepare('SELECT id FROM shift LIMIT 1').first<{id: string}>())?.id;
    const hands = (amount: number) => item('Handen op de werkdag', amount, {shift});
    const {token} = await pledge([item('Geld', 500), item('Kruiwagens', 2), hands(1)]);
    await endHolds();
    await confirmedPledge([item('Kruiwagens', 2), hands(3)]);
    await expectProblem(await confirm(token), 'need-exhausted');
    const response = await confirm(token, {accept: 'available'});
    expect(response.status).toBe(200);
    const {pledge: shown} = await response.json<Confirmation>();
    expect(shown.items.map(({title, amount, status}) => [title, amount, status])).toEqual([
      ['Kruiwagens', 1, 'promised'],
      ['Handen op de werkdag', 1, 'lapsed'],
      ['Geld', 500, 'promised'],
    ]);
    expect(await confirmedOf('Kruiwagens')).toBe(3);
    expect(await wrongCounters(env.DB)).toEqual([]);
  });

  it('of which nothing is left is refused, also when the rest would do', async () => {
    const {token} = await pledge([item('Kruiwagens', 1)]);
    await endHolds();
    await confirmedPledge([item('Kruiwagens', 3)]);
    for (const accept of ['all', 'available']) {
      const problem = await expectProblem(await confirm(token, {accept}), 'need-exhausted');
      expect(problem.errors).toMatchObject([{code: 'exhausted', left: 0}]);
    }
    expect(await own(token)).toMatchObject({status: 'pending'});
  });

  it('wins from reservations that are past their time, however many', async () => {
    await env.DB.prepare('UPDATE need SET target = 30 WHERE title = ?').bind('Kruiwagens').run();
    const {token} = await pledge([item('Kruiwagens', 2)]);
    for (let turn = 0; turn < 28; turn += 1) await pledge([item('Kruiwagens', 1)]);
    await endHolds();
    // Nobody swept, so 30 are still counted as held; the new pledge sweeps what it needs.
    await pledge([item('Kruiwagens', 28)]);
    expect((await confirm(token)).status).toBe(200);
    expect(await wrongCounters(env.DB)).toEqual([]);
  });
});
