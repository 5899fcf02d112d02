import {beforeEach, describe, expect, it} from 'vitest';
import type {Database} from '../../worker/src/domain/database.js';
import {sweepHolds} from '../../worker/src/repositories/holds.js';
import {expirePledges, settleCampaigns} from '../../worker/src/repositories/housekeeping.js';
import {forgetQuotas} from '../../worker/src/repositories/quotas.js';
import {forgetRequests} from '../../worker/src/repositories/requests.js';
import {wrongCounters} from '../support/counters.js';
import {loadMunicipality, needIds} from '../support/load-municipality.js';
import {campaignFile, municipalityFile} from '../support/municipality-file.js';
import {newPledge, storePledge} from '../support/store-pledge.js';
import type {OpenDatabase} from './suite.js';

const HOUR = 3_600_000;

/** What the jobs' statements promise: right early, late, twice, and bounded. */
export function housekeepingSuite(open: OpenDatabase): void {
  describe('housekeeping', () => {
    let database: Database;
    beforeEach(async () => {
      database = await open();
    });
    const scalar = async (sql: string) => (await database.prepare(sql).first<{n: number}>())?.n;
    const twice = <T>(act: () => Promise<T>) => Promise.all([act(), act()]);

    it('ends reservations at their time, so many at a time', async () => {
      await loadMunicipality(database);
      const {Kruiwagens = ''} = await needIds(database);
      const made = [];
      for (let turn = 0; turn < 3; turn += 1) {
        made.push(await storePledge(database, [{need: Kruiwagens, shift: '', amount: 1, note: ''}]));
      }
      const now = Math.max(...made.map(({holdUntil}) => holdUntil));
      expect(await sweepHolds(database, {now: now - HOUR, limit: 9})).toBe(0);
      expect(await sweepHolds(database, {now, limit: 2})).toBe(2);
      expect((await twice(() => sweepHolds(database, {now: now + 3 * HOUR, limit: 9}))).sort()).toEqual([
        0, 1,
      ]);
      expect(await scalar('SELECT sum(held) AS n FROM need')).toBe(0);
      // The reservation ends; the pledge does not.
      expect(await scalar(`SELECT count(*) AS n FROM pledge WHERE status = 'pending'`)).toBe(3);
      expect(await wrongCounters(database)).toEqual([]);
    });

    it('ends pledges that nobody confirmed, erases who made them, and lets go of what they held', async () => {
      await loadMunicipality(database);
      const {Kruiwagens = ''} = await needIds(database);
      const items = [{need: Kruiwagens, shift: '', amount: 1, note: ''}];
      const early = await storePledge(database, items);
      await storePledge(database, items, {now: early.now + HOUR});
      const run = (now: number) => expirePledges(database, {now, limit: 9});
      expect(await run(early.confirmBefore - 1)).toBe(0);
      expect((await twice(() => run(early.confirmBefore))).sort()).toEqual([0, 1]);
      expect(
        await scalar(`SELECT count(*) AS n FROM pledge WHERE status = 'expired' AND person IS NULL`),
      ).toBe(1);
      expect(await scalar('SELECT count(*) AS n FROM person')).toBe(1);
      expect(await scalar('SELECT sum(held) AS n FROM need')).toBe(1);
      expect(await run(early.confirmBefore + 3 * HOUR)).toBe(1);
      expect(await scalar('SELECT count(*) AS n FROM person')).toBe(0);
      expect(await wrongCounters(database)).toEqual([]);
    });

    it('erases with a person what they typed with their items, and all of the page but its site', async () => {
      await loadMunicipality(database);
      const {Tuinontwerp = ''} = await needIds(database);
      const items = [{need: Tuinontwerp, shift: '', amount: 1, note: 'Bel mij: 06 12345678'}];
      const {input} = await newPledge(database, items);
      const sites = ['https://www.testdam.example', 'http://x', 'http://[::1]:8788'];
      for (const site of sites) {
        await storePledge(database, items, {
          input: {...input, page: `${site}/leefstraat/?naam=Sanne%20de%20Boer`},
        });
      }
      await expirePledges(database, {now: Date.now() + 8 * 24 * HOUR, limit: 9});
      const {results} = await database
        .prepare('SELECT page, amount, note FROM pledge p JOIN pledge_item i ON i.pledge = p.id')
        .all<{page: string}>();
      expect(results.map((row) => JSON.stringify(row)).sort()).toEqual(
        sites.map((site) => JSON.stringify({page: `${site}/`, amount: 1, note: ''})).sort(),
      );
    });

    it('settles campaigns after their deadline by what was confirmed', async () => {
      const gave = (amount: number) => [{name: 'Jan', date: '-3', items: [{need: 'geld', amount}]}];
      const keep = {fundingModel: 'keep-what-comes'};
      const campaigns = [
        campaignFile('gehaald', 'straat', {deadline: '-1', pledges: gave(50_000)}),
        campaignFile('net-niet', 'straat', {deadline: '-1', pledges: gave(49_999)}),
        campaignFile('houdt-wat-komt', 'straat', {deadline: '-1', pledges: gave(100), ...keep}),
        campaignFile('kreeg-niets', 'straat', {deadline: '-1', ...keep}),
        campaignFile('loopt-nog', 'straat', {pledges: gave(50_000)}),
        campaignFile('stil', 'straat', {deadline: '-1', status: 'paused'}),
      ];
      await loadMunicipality(database, municipalityFile({campaigns}));
      const now = Date.now();
      expect(await settleCampaigns(database, {now: now - 20 * 24 * HOUR, limit: 9})).toEqual([]);
      expect(await settleCampaigns(database, {now, limit: 1})).toHaveLength(1);
      const reports = await twice(() => settleCampaigns(database, {now, limit: 9}));
      expect(reports.flat()).toHaveLength(3);
      const {results} = await database
        .prepare('SELECT slug, status FROM campaign')
        .all<{slug: string; status: string}>();
      expect(Object.fromEntries(results.map(({slug, status}) => [slug, status]))).toEqual({
        gehaald: 'funded',
        'net-niet': 'unsuccessful',
        'houdt-wat-komt': 'funded',
        'kreeg-niets': 'unsuccessful',
        'loopt-nog': 'live',
        stil: 'paused',
      });
      expect(await scalar('SELECT count(*) AS n FROM campaign WHERE settled_at >= deadline_at')).toBe(4);
      // What was pledged stays in sight, also where it was not enough.
      expect(await wrongCounters(database)).toEqual([]);
    });

    it('forgets old keys and quotas, so many at a time, and keeps the rest', async () => {
      await loadMunicipality(database);
      const quota = (windowStart: number) => ({
        scope: 'campaign' as const,
        subject: 'c',
        windowStart,
        cap: 9,
      });
      const now = Date.now();
      for (const age of [3, 2, 1, 0]) {
        const at = now - age * HOUR;
        await storePledge(database, [], {
          now: at,
          quotas: [quota(at)],
          mailQuota: {...quota(at), scope: 'address'},
        });
      }
      expect(await forgetRequests(database, {before: now - HOUR, limit: 1})).toBe(1);
      expect(await forgetRequests(database, {before: now - HOUR, limit: 9})).toBe(1);
      expect(await scalar('SELECT count(*) AS n FROM request_key')).toBe(2);
      const forget = (municipality: string, limit: number) =>
        forgetQuotas(database, {municipality, before: now - HOUR, limit});
      expect(await forget('anderdam', 9)).toBe(0);
      expect(await forget('testdam', 3)).toBe(3);
      expect(await forget('testdam', 9)).toBe(1);
      expect(await scalar('SELECT count(*) AS n FROM quota')).toBe(4);
    });
  });
}
