import {beforeEach, describe, expect, it} from 'vitest';
import type {Database} from '../../worker/src/domain/database.js';
import {findPledge, findToken} from '../../worker/src/repositories/own-pledges.js';
import {changePledge, confirmPledge, withdrawPledge} from '../../worker/src/repositories/pledge-moves.js';
import {findPledgeTarget} from '../../worker/src/repositories/pledge-targets.js';
import {createPledge, type NewPledge} from '../../worker/src/repositories/pledges.js';
import {findRequest} from '../../worker/src/repositories/requests.js';
import {wrongCounters} from '../support/counters.js';
import {loadMunicipality, needIds} from '../support/load-municipality.js';
import {newPledge, storePledge} from '../support/store-pledge.js';
import type {OpenDatabase} from './suite.js';

/** What storing, confirming, changing and withdrawing pledges promises. */
export function pledgesSuite(open: OpenDatabase): void {
  describe('pledges', () => {
    let database: Database;
    let needs: Record<string, string>;
    beforeEach(async () => {
      database = await open();
      await loadMunicipality(database);
      needs = await needIds(database);
    });
    const item = (title: string, amount: number) => ({need: needs[title] ?? '', shift: '', amount, note: ''});
    const scalar = async (sql: string) => (await database.prepare(sql).first<{n: number}>())?.n;
    const counters = async (title: string, now = Date.now()) => {
      const found = await findPledgeTarget(database, {municipality: 'testdam', slug: 'leefstraat'}, now);
      if (found.outcome !== 'found') throw new Error('leefstraat is there');
      const need = found.target.needs.find((each) => each.title === title);
      return [need?.held, need?.confirmed];
    };
    const move = (pledge: NewPledge, route: 'confirm' | 'change' | 'withdraw') => ({
      request: {municipality: 'testdam', actor: pledge.id, route, key: crypto.randomUUID()},
      done: {bodyHash: 'body', pledge: pledge.id, answer: '{}'},
      ...{pledge: pledge.id, mail: crypto.randomUUID(), now: pledge.now + 1},
    });
    const confirm = (pledge: NewPledge, more: object = {}) =>
      confirmPledge(database, {
        ...move(pledge, 'confirm'),
        confirmHash: pledge.tokenHash,
        manageHash: pledge.tokenHash.replace(/.$/, 'm'),
        needs: pledge.items.map(({need}) => need),
        reduced: [],
        ...more,
      });

    it('are stored whole, or not at all', async () => {
      const {outcome} = await storePledge(database, [item('Geld', 500), item('Kruiwagens', 4)]);
      expect(outcome).toEqual({outcome: 'exhausted'});
      for (const table of [
        'pledge',
        'person',
        'pledge_item',
        'hold',
        'token',
        'outbox',
        'request_key',
        'quota',
      ]) {
        expect(await scalar(`SELECT count(*) AS n FROM ${table}`), table).toBe(0);
      }
    });

    it('have one effect per key, in one municipality and for one actor', async () => {
      const pledge = await storePledge(database, [item('Geld', 500)]);
      const again = await newPledge(database, [item('Geld', 900)], {request: pledge.request});
      expect(await createPledge(database, again)).toEqual({outcome: 'repeated'});
      expect(await findRequest(database, pledge.request)).toMatchObject({request: {pledge: pledge.id}});
      for (const change of [{municipality: 'anderdam'}, {actor: 'x'}, {route: 'change' as const}]) {
        expect(await findRequest(database, {...pledge.request, ...change})).toEqual({outcome: 'not-found'});
      }
    });

    it('count against every quota, and the first that is over stops them', async () => {
      const quota = (subject: string, cap: number) => ({
        scope: 'need' as const,
        subject,
        windowStart: 0,
        cap,
      });
      const store = async (cap: number) =>
        (await storePledge(database, [item('Geld', 500)], {quotas: [quota('a', 9), quota('b', cap)]}))
          .outcome;
      expect(await store(1)).toEqual({outcome: 'stored'});
      expect(await store(1)).toEqual({outcome: 'over-quota'});
      expect(await store(2)).toEqual({outcome: 'stored'});
      expect(await store(0)).toEqual({outcome: 'over-quota'});
      expect(await scalar(`SELECT used AS n FROM quota WHERE subject = 'a'`)).toBe(2);
    });

    it('mail an address up to its cap and no further, without a word', async () => {
      const store = async (cap: number) => {
        const mailQuota = {scope: 'address' as const, subject: 'a', windowStart: 0, cap};
        expect((await storePledge(database, [item('Geld', 500)], {mailQuota})).outcome).toEqual({
          outcome: 'stored',
        });
        return scalar('SELECT count(*) AS n FROM outbox');
      };
      expect(await store(0)).toBe(0);
      expect(await store(2)).toBe(1);
      expect(await store(2)).toBe(2);
      expect(await store(2)).toBe(2);
      expect(await store(3)).toBe(3);
      expect(await scalar('SELECT used AS n FROM quota')).toBe(3);
    });

    it('reserve what is limited until their time is over, swept or not', async () => {
      const pledge = await storePledge(database, [item('Kruiwagens', 3)]);
      expect(await counters('Kruiwagens')).toEqual([3, 0]);
      expect(await counters('Kruiwagens', pledge.holdUntil)).toEqual([0, 0]);
      const next = await storePledge(database, [item('Kruiwagens', 3)], {now: pledge.holdUntil});
      expect(next.outcome).toEqual({outcome: 'stored'});
      expect(await wrongCounters(database)).toEqual([]);
    });

    it('sweep no more than two reservations of others', async () => {
      const others = [];
      for (let turn = 0; turn < 3; turn += 1)
        others.push(await storePledge(database, [item('Kruiwagens', 1)]));
      const now = others.at(-1)?.holdUntil ?? 0;
      expect((await storePledge(database, [item('Kruiwagens', 3)], {now})).outcome).toEqual({
        outcome: 'exhausted',
      });
      expect((await storePledge(database, [item('Kruiwagens', 2)], {now})).outcome).toEqual({
        outcome: 'stored',
      });
    });

    it('are confirmed once, with a token for the time after', async () => {
      const pledge = await storePledge(database, [item('Kruiwagens', 2), item('Geld', 500)]);
      expect(await confirm(pledge)).toEqual({outcome: 'stored'});
      expect(await confirm(pledge)).toEqual({outcome: 'token-used'});
      expect(await counters('Kruiwagens')).toEqual([0, 2]);
      const hash = pledge.tokenHash.replace(/.$/, 'm');
      expect(await findToken(database, {municipality: 'testdam', hash})).toEqual({
        outcome: 'found',
        token: {purpose: 'manage', pledge: pledge.id, expiresAt: null, usedAt: null},
      });
      expect(await findToken(database, {municipality: 'anderdam', hash})).toEqual({outcome: 'not-found'});
      expect(await wrongCounters(database)).toEqual([]);
    });

    it('are not confirmed when their time is over', async () => {
      const pledge = await storePledge(database, [item('Geld', 500)]);
      expect(await confirm(pledge, {now: pledge.confirmBefore})).toEqual({outcome: 'token-expired'});
      expect(await scalar('SELECT count(*) AS n FROM token WHERE used_at IS NOT NULL')).toBe(0);
    });

    it('are confirmed in part, the rest lapses', async () => {
      const pledge = await storePledge(database, [item('Kruiwagens', 2), item('Geld', 500)]);
      const reduced = [item('Kruiwagens', 1), item('Geld', 0)];
      expect(await confirm(pledge, {reduced})).toEqual({outcome: 'stored'});
      const found = await findPledge(database, {municipality: 'testdam', pledge: pledge.id});
      if (found.outcome !== 'found') throw new Error('the pledge is there');
      expect(found.pledge.items.map(({amount, status}) => [amount, status])).toEqual([
        [1, 'promised'],
        [500, 'lapsed'],
      ]);
      expect(await counters('Geld')).toEqual([0, 0]);
      expect(await wrongCounters(database)).toEqual([]);
    });

    it('change and withdraw while they count, and never afterwards', async () => {
      const pledge = await storePledge(database, [item('Geld', 500)]);
      const change = (more: object = {}) =>
        changePledge(database, {
          ...move(pledge, 'change'),
          ...{items: [item('Kruiwagens', 3)], display: undefined, message: 'Hoi', consents: undefined},
          ...{needsReading: false, mailQuota: pledge.mailQuota},
          ...more,
        });
      expect(await change()).toEqual({outcome: 'pledge-closed'});
      await confirm(pledge);
      expect(await change()).toEqual({outcome: 'stored'});
      expect(await counters('Kruiwagens')).toEqual([0, 3]);
      expect(await change({items: [item('Kruiwagens', 4)]})).toEqual({outcome: 'exhausted'});
      expect(await scalar('SELECT amount AS n FROM pledge_item')).toBe(3);
      expect(await withdrawPledge(database, move(pledge, 'withdraw'))).toEqual({outcome: 'stored'});
      expect(await withdrawPledge(database, move(pledge, 'withdraw'))).toEqual({outcome: 'pledge-closed'});
      expect(await change()).toEqual({outcome: 'pledge-closed'});
      expect(await counters('Kruiwagens')).toEqual([0, 0]);
      expect(await wrongCounters(database)).toEqual([]);
    });

    it('of another municipality are not found', async () => {
      const pledge = await storePledge(database, [item('Geld', 500)]);
      expect(await findPledge(database, {municipality: 'anderdam', pledge: pledge.id})).toEqual({
        outcome: 'not-found',
      });
      const name = {municipality: 'anderdam', slug: 'leefstraat'};
      expect(await findPledgeTarget(database, name, pledge.now)).toEqual({outcome: 'not-found'});
    });
  });
}
