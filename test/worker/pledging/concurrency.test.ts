import {env} from 'cloudflare:test';
import {beforeEach, describe, expect, it} from 'vitest';
import {expectProblem} from '../../support/api.js';
import {wrongCounters} from '../../support/counters.js';
import {
  confirmedPledge,
  own,
  pledge,
  pledgeBody,
  postPledge,
  scalar,
  startOver,
  tokenOf,
  write,
} from '../../support/pledging.js';
import {seeded} from '../../support/seeded.js';

const RESIDENTS = 50;
let needs: Record<string, string>;
beforeEach(async () => {
  needs = await startOver();
});
const wheelbarrow = (amount = 1) => ({need: needs['Kruiwagens'], amount});
const statuses = (answers: readonly Response[]) =>
  Object.fromEntries(
    [...new Set(answers.map(({status}) => status))]
      .sort()
      .map((status) => [status, answers.filter((answer) => answer.status === status).length]),
  );
const everybody = <T>(act: (resident: number) => Promise<T>) =>
  Promise.all(Array.from({length: RESIDENTS}, (_, resident) => act(resident)));

/** The CHECK that holds limited needs, as the schema says it. */
const GUARD = 'CHECK (limited = 0 OR held + confirmed <= target)';

describe('50 residents at once for 3 wheelbarrows', () => {
  it('get exactly 3', async () => {
    const answers = await everybody(() => postPledge(pledgeBody([wheelbarrow()])));
    expect(statuses(answers)).toEqual({201: 3, 409: RESIDENTS - 3});
    for (const answer of answers.filter(({status}) => status === 409)) {
      const problem = await expectProblem(answer, 'need-exhausted');
      expect(problem.errors).toMatchObject([{pointer: '/items/0/amount', code: 'exhausted', left: 0}]);
    }
    expect(await scalar('SELECT held AS n FROM need WHERE id = ?', needs['Kruiwagens'] ?? '')).toBe(3);
    // A refused pledge leaves nothing behind: no person, no key, no quota, no mail.
    for (const table of ['pledge', 'person', 'request_key', 'outbox', 'token']) {
      expect(await scalar(`SELECT count(*) AS n FROM ${table}`), table).toBe(3);
    }
    expect(await wrongCounters(env.DB)).toEqual([]);
  });

  it('oversell them without the guard in the schema, which the test above would see', async () => {
    const weakened: string[] = [];
    needs = await startOver({}, (sql) => {
      if (sql.includes(GUARD)) weakened.push(sql);
      return sql.replace(GUARD, 'CHECK (1)');
    });
    expect(weakened).toHaveLength(1);
    const answers = await everybody(() => postPledge(pledgeBody([wheelbarrow()])));
    expect(statuses(answers)[201]).toBeGreaterThan(3);
  });

  it('confirm late and at once: exactly 3 count', async () => {
    await env.DB.prepare('UPDATE need SET target = 1000 WHERE id = ?')
      .bind(needs['Kruiwagens'] ?? '')
      .run();
    const made = await everybody(() => pledge([wheelbarrow()]));
    await env.DB.prepare('DELETE FROM hold').run();
    await env.DB.prepare('UPDATE need SET target = 3 WHERE id = ?')
      .bind(needs['Kruiwagens'] ?? '')
      .run();
    const answers = await everybody((resident) =>
      write('/pledges/confirmations', {body: {token: made[resident]?.token}}),
    );
    expect(statuses(answers)).toEqual({200: 3, 409: RESIDENTS - 3});
    expect(await wrongCounters(env.DB)).toEqual([]);
  });

  it('change their pledge at once: never more than 3', async () => {
    const made = [];
    for (let turn = 0; turn < 10; turn += 1)
      made.push(await confirmedPledge([{need: needs['Geld'], amount: 500}]));
    const answers = await Promise.all(
      made.map(({manageToken: token}) =>
        write('/pledges/own', {method: 'PATCH', token, body: {items: [wheelbarrow()]}}),
      ),
    );
    expect(statuses(answers)).toEqual({200: 3, 409: 7});
    expect(await wrongCounters(env.DB)).toEqual([]);
  });
});

describe('any sequence of pledging, confirming, changing, withdrawing and expiring', () => {
  it.each([1, 2, 3])('leaves every counter equal to what it counts (seed %i)', async (seed) => {
    const random = seeded(seed);
    const {results: shifts} = await env.DB.prepare('SELECT id FROM shift').all<{id: string}>();
    const titles = Object.keys(needs);
    const randomItems = () => {
      const chosen = titles.filter(() => random() < 0.4);
      return (chosen.length > 0 ? chosen : ['Geld']).map((title) => ({
        need: needs[title],
        amount: title === 'Geld' ? 500 : 1 + Math.floor(random() * 2),
        ...(title === 'Handen op de werkdag' && {shift: shifts[Math.floor(random() * shifts.length)]?.id}),
        ...(title === 'Tuinontwerp' && {note: 'x'}),
      }));
    };
    const pending: string[] = [];
    const confirmed: string[] = [];
    const pick = (list: string[]) => list.splice(Math.floor(random() * list.length), 1)[0] ?? '';
    await env.DB.prepare('DROP TRIGGER hold_never_changes').run();
    const moves: (() => Promise<Response | undefined>)[] = [
      async () => {
        const key = crypto.randomUUID();
        const response = await postPledge(pledgeBody(randomItems()), {key});
        if (response.status === 201) pending.push(await tokenOf(key, 'confirm'));
        return response;
      },
      async () => {
        const body = {token: pick(pending), accept: random() < 0.5 ? 'all' : 'available'};
        const response = await write('/pledges/confirmations', {body});
        if (response.status === 200)
          confirmed.push((await response.clone().json<{manageToken: string}>()).manageToken);
        return response;
      },
      async () => {
        const token = confirmed.at(Math.floor(random() * confirmed.length)) ?? '';
        return write('/pledges/own', {method: 'PATCH', token, body: {items: randomItems()}});
      },
      async () => write('/pledges/own', {method: 'DELETE', token: pick(confirmed)}),
      async () => {
        await env.DB.prepare('UPDATE hold SET expires_at = 1 WHERE abs(random()) % 3 = 0').run();
        return undefined;
      },
    ];
    const seen = new Map<number, number>();
    for (let turn = 0; turn < 60; turn += 1) {
      const response = await moves[Math.floor(random() * moves.length)]?.();
      if (response) seen.set(response.status, (seen.get(response.status) ?? 0) + 1);
      expect(response?.status ?? 200).toBeLessThan(500);
    }
    expect(seen.get(201)).toBeGreaterThan(3);
    expect(seen.get(200)).toBeGreaterThan(3);
    expect(await wrongCounters(env.DB)).toEqual([]);
    for (const token of confirmed) expect(await own(token)).toMatchObject({status: 'confirmed'});
  });
});
