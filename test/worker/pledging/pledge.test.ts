import {env} from 'cloudflare:test';
import {pledgeReceiptSchema, type Challenge, type PledgeReceipt} from '@duit/contract';
import {solveChallenge} from 'altcha-lib';
import {deriveKey} from 'altcha-lib/algorithms/web/pbkdf2';
import * as v from 'valibot';
import {beforeEach, describe, expect, it} from 'vitest';
import {createPledge} from '../../../worker/src/repositories/pledges.js';
import {ask, expectProblem} from '../../support/api.js';
import {wrongCounters} from '../../support/counters.js';
import {metered} from '../../support/metered-database.js';
import {SITES} from '../../support/municipality-file.js';
import {luckyProof, own, pledge, pledgeBody, postPledge, scalar, startOver} from '../../support/pledging.js';

let needs: Record<string, string>;
beforeEach(async () => {
  needs = await startOver();
});
const money = (amount = 2_500) => ({need: needs['Geld'], amount});
const wheelbarrows = (amount = 1) => ({need: needs['Kruiwagens'], amount});
const shiftId = async () =>
  (await env.DB.prepare('SELECT id FROM shift ORDER BY starts_at').first<{id: string}>())?.id ?? '';

describe('a pledge', () => {
  it('takes a mix of the four kinds and waits for its confirmation', async () => {
    const items = [
      wheelbarrows(),
      {need: needs['Uren graven'], amount: 4},
      {need: needs['Handen op de werkdag'], amount: 1, shift: await shiftId()},
      {need: needs['Tuinontwerp'], amount: 2, note: 'Ik ben hovenier'},
      money(),
    ];
    const before = Date.now();
    const {receipt, token} = await pledge(items);
    expect(v.is(pledgeReceiptSchema, receipt)).toBe(true);
    expect(Date.parse(receipt.confirmBefore) - before).toBeGreaterThanOrEqual(7 * 86_400_000);
    expect(Date.parse(receipt.heldUntil ?? '') - before).toBeGreaterThanOrEqual(30 * 60_000);
    // Nothing of it counts in public yet; what is limited is out of reach for others.
    expect(receipt.campaign).toMatchObject({supporters: 0, readiness: 0});
    expect(receipt.campaign.needs.map(({confirmed, available}) => [confirmed, available])).toEqual([
      [0, 2],
      [0, null],
      [0, null],
      [0, null],
      [0, null],
    ]);
    expect((await own(token)).items).toMatchObject([
      {need: needs['Kruiwagens'], amount: 1, available: 3, status: 'promised'},
      {need: needs['Uren graven'], amount: 4, available: null, shift: null},
      {need: needs['Handen op de werkdag'], amount: 1, available: 3, shift: await shiftId()},
      {need: needs['Tuinontwerp'], amount: 2, note: 'Ik ben hovenier'},
      {need: needs['Geld'], amount: 2_500, kind: 'money', unit: 'cents'},
    ]);
    expect(await wrongCounters(env.DB)).toEqual([]);
  });

  it('reserves nothing when nothing is limited', async () => {
    const {receipt} = await pledge([money()], {consents: {updates: true, shareContact: false}});
    expect(receipt.heldUntil).toBeNull();
    expect(await scalar('SELECT count(*) AS n FROM hold')).toBe(0);
  });

  it('is accepted from an association’s own site, for its own campaign', async () => {
    const page = `${SITES.association}/doe-mee?x=1#top`;
    await pledge([money()], {page}, {origin: SITES.association});
  });

  it('keeps personal data in one table, and no token, address or text in the outbox', async () => {
    const {token} = await pledge([money()], {message: 'Zet hem op'});
    const tables = ['pledge', 'pledge_item', 'token', 'request_key', 'quota', 'outbox', 'need', 'campaign'];
    const rows = await Promise.all(tables.map((table) => env.DB.prepare(`SELECT * FROM ${table}`).all()));
    const text = JSON.stringify(rows.map(({results}) => results));
    for (const secret of ['sanne', 'Sanne', 'Zet hem op', token]) expect(text).not.toContain(secret);
  });

  it('writes at most 40 rows for three items, stale reservations of others and index rows included', async () => {
    const {database, meter} = metered(env.DB);
    const now = Date.now();
    const shift = await shiftId();
    const limited = [
      {need: needs['Kruiwagens'] ?? '', shift: '', amount: 1, note: ''},
      {need: needs['Handen op de werkdag'] ?? '', shift, amount: 1, note: ''},
      {need: needs['Tuinontwerp'] ?? '', shift: '', amount: 1, note: 'x'},
    ];
    await env.DB.prepare('UPDATE need SET limited = 1 WHERE id IN (?, ?)')
      .bind(needs['Tuinontwerp'] ?? '', needs['Handen op de werkdag'] ?? '')
      .run();
    for (let turn = 0; turn < 2; turn += 1) await pledge([wheelbarrows()]);
    await env.DB.prepare('DROP TRIGGER hold_never_changes').run();
    await env.DB.prepare('UPDATE hold SET expires_at = 1').run();
    const campaign = await env.DB.prepare(`SELECT id FROM campaign WHERE slug = 'leefstraat'`).first<{
      id: string;
    }>();
    const quota = (scope: 'connection' | 'campaign' | 'need' | 'address', subject: string) => ({
      ...{scope, subject, windowStart: 5, cap: 10},
    });
    const outcome = await createPledge(database, {
      request: {municipality: 'testdam', actor: '', route: 'pledge', key: 'a-new-key'},
      done: {bodyHash: 'x', pledge: 'p', answer: '{}'},
      ...{
        id: 'p',
        person: 'e',
        campaign: campaign?.id ?? '',
        items: limited,
        holds: limited,
        form: 'element',
      },
      input: v.parse(v.any(), {...pledgeBody([]), onBehalfOf: '', display: 'first-name', message: ''}),
      ...{holdUntil: now + 1_000, confirmBefore: now + 1_000, tokenHash: 'h'.repeat(43), mail: 'm', now},
      quotas: [
        quota('connection', 'c'),
        quota('campaign', 'c'),
        ...limited.map(({need}) => quota('need', need)),
      ],
      mailQuota: quota('address', 'a'),
    });
    expect(outcome).toEqual({outcome: 'stored'});
    expect(await scalar('SELECT count(*) AS n FROM hold')).toBe(3);
    expect(meter.written).toBeGreaterThan(20);
    expect(meter.written).toBeLessThanOrEqual(40);
  });
});

describe('a repeated pledge', () => {
  it('has one effect and the same answer, apart from the campaign’s fresh counters', async () => {
    const key = crypto.randomUUID();
    const body = pledgeBody([wheelbarrows()]);
    const first = await postPledge(body, {key});
    const second = await postPledge(body, {key});
    expect([first.status, second.status]).toEqual([201, 201]);
    expect(await second.json()).toEqual(await first.json());
    expect(await scalar('SELECT count(*) AS n FROM pledge')).toBe(1);
    expect(await scalar('SELECT count(*) AS n FROM outbox')).toBe(1);
  });

  it('needs no second proof, and is answered when the campaign has closed since', async () => {
    const key = crypto.randomUUID();
    const body = pledgeBody([money()]);
    expect((await postPledge(body, {key})).status).toBe(201);
    await env.DB.prepare(`UPDATE campaign SET status = 'paused' WHERE slug = 'leefstraat'`).run();
    const proof = await luckyProof({key}, Date.now() - 1_000);
    expect((await postPledge({...body, proof}, {key})).status).toBe(201);
  });

  it('is refused with another body', async () => {
    const key = crypto.randomUUID();
    expect((await postPledge(pledgeBody([money()]), {key})).status).toBe(201);
    await expectProblem(await postPledge(pledgeBody([money(2_501)]), {key}), 'key-reused');
    await expectProblem(await postPledge(pledgeBody([money()], {email: 'a@b.nl'}), {key}), 'key-reused');
    expect(await scalar('SELECT count(*) AS n FROM pledge')).toBe(1);
  });

  it('has one effect when all come at the same time', async () => {
    const key = crypto.randomUUID();
    const body = pledgeBody([wheelbarrows(2)]);
    const answers = await Promise.all(Array.from({length: 8}, () => postPledge(body, {key})));
    expect(answers.map(({status}) => status)).toEqual(Array(8).fill(201));
    const receipts = await Promise.all(answers.map((answer) => answer.json<PledgeReceipt>()));
    expect(new Set(receipts.map(({heldUntil}) => heldUntil)).size).toBe(1);
    expect(await scalar('SELECT count(*) AS n FROM pledge')).toBe(1);
    expect(await scalar('SELECT held AS n FROM need WHERE title = ?', 'Kruiwagens')).toBe(2);
  });
});

describe('the proof of work', () => {
  it('is a challenge of the API, solved', async () => {
    const key = crypto.randomUUID();
    const asked = await ask(`/v1/municipalities/testdam/challenges?campaign=leefstraat&key=${key}`);
    expect(asked.status).toBe(200);
    expect(asked.headers.get('Cache-Control')).toBe('no-store');
    const challenge = await asked.json<Challenge>();
    expect(challenge.parameters).toMatchObject({
      algorithm: 'PBKDF2/SHA-256',
      cost: 1_000,
      data: {municipality: 'testdam', campaign: 'leefstraat', key},
    });
    const parameters = v.parse(v.any(), challenge);
    const solution = await solveChallenge({challenge: parameters, deriveKey});
    const proof = btoa(JSON.stringify({challenge, solution}));
    expect((await postPledge(pledgeBody([money()], {proof}), {key})).status).toBe(201);
  });

  it.each([
    ['for another key', () => luckyProof({key: crypto.randomUUID()})],
    ['for another campaign', (key: string) => luckyProof({key, campaign: 'tuin'})],
    ['for another municipality', (key: string) => luckyProof({key, municipality: 'anderdam'})],
    ['that is stale', (key: string) => luckyProof({key}, Date.now() - 1_000)],
    ['that is not base64', () => '*'.repeat(40)],
    ['that is not JSON', () => btoa('{')],
    ['that is something else', () => btoa(JSON.stringify({challenge: {parameters: {}}, solution: 1}))],
  ])('%s is refused', async (_, make) => {
    const key = crypto.randomUUID();
    const proof = await make(key);
    await expectProblem(await postPledge(pledgeBody([money()], {proof}), {key}), 'proof-rejected');
    expect(await scalar('SELECT count(*) AS n FROM pledge')).toBe(0);
  });

  it('that was used is refused for a second pledge, whatever its body', async () => {
    const key = crypto.randomUUID();
    const proof = await luckyProof({key});
    expect((await postPledge(pledgeBody([money()], {proof}), {key})).status).toBe(201);
    await expectProblem(await postPledge(pledgeBody([money()], {proof})), 'proof-rejected');
    await expectProblem(await postPledge(pledgeBody([money(9_900)], {proof}), {key}), 'key-reused');
  });

  it.each([
    ['later expiry', (payload: Payload) => (payload.challenge.parameters['expiresAt'] = 9_999_999_999)],
    ['cheaper challenge', (payload: Payload) => (payload.challenge.parameters['cost'] = 1)],
    ['other answer', (payload: Payload) => (payload.solution.derivedKey = 'ab'.repeat(32))],
    ['odd answer', (payload: Payload) => (payload.solution.derivedKey = 'xyz')],
    ['no signature', (payload: Payload) => (payload.challenge.signature = '')],
  ])('with a %s is refused', async (_, tamper) => {
    const key = crypto.randomUUID();
    const payload = JSON.parse(atob(await luckyProof({key}))) as Payload;
    tamper(payload);
    const proof = btoa(JSON.stringify(payload));
    await expectProblem(await postPledge(pledgeBody([money()], {proof}), {key}), 'proof-rejected');
  });

  it('is not handed out for a campaign that is closed, or not there', async () => {
    const path = '/v1/municipalities/testdam/challenges?key=12345678&campaign=';
    await expectProblem(await ask(`${path}stil`), 'campaign-closed');
    await expectProblem(await ask(`${path}concept`), 'not-found');
    await expectProblem(await ask(`${path}weg`), 'not-found');
    await expectProblem(await ask(`${path}leefstraat&more=1`), 'invalid-input');
  });
});

interface Payload {
  challenge: {parameters: Record<string, unknown>; signature: string};
  solution: {counter: number; derivedKey: string};
}
