import {
  CAMPAIGN_EDGES,
  CAMPAIGN_STATUSES,
  ITEM_EDGES,
  ITEM_STATUSES,
  PLEDGE_EDGES,
  PLEDGE_STATUSES,
} from '@duit/contract';
import {beforeEach, describe, expect, it} from 'vitest';
import type {Database} from '../../worker/src/domain/database.js';
import {loadMunicipality, needIds} from '../support/load-municipality.js';
import {campaignFile, municipalityFile} from '../support/municipality-file.js';
import {storePledge} from '../support/store-pledge.js';
import type {OpenDatabase} from './suite.js';

/** What the schema itself holds, whoever writes. */
export function schemaSuite(open: OpenDatabase): void {
  describe('the schema', () => {
    let database: Database;
    let needs: Record<string, string>;
    beforeEach(async () => {
      database = await open();
      await loadMunicipality(database);
      needs = await needIds(database);
    });
    const run = (sql: string, ...values: (string | number)[]) =>
      database
        .prepare(sql)
        .bind(...values)
        .run();
    const scalar = async (sql: string) => (await database.prepare(sql).first<{n: number}>())?.n;
    const stored = (...items: [title: string, amount: number][]) =>
      storePledge(
        database,
        items.map(([title, amount]) => ({need: needs[title] ?? '', shift: '', amount, note: ''})),
      );
    /** Which of all pairs of statuses the database lets through. */
    async function passing(
      statuses: readonly string[],
      prepare: (from: string) => Promise<unknown>,
      move: (to: string) => Promise<unknown>,
    ): Promise<string[]> {
      const passed: string[] = [];
      for (const from of statuses) {
        for (const to of statuses) {
          if (from === to) continue;
          await prepare(from);
          await move(to).then(
            () => passed.push(`${from} → ${to}`),
            (error: unknown) => expect(String(error)).toMatch(/duit:(\w+-edge|pledge-closed)/),
          );
        }
      }
      return passed.sort();
    }
    const listed = (edges: readonly (readonly [string, string])[]) =>
      edges.map(([from, to]) => `${from} → ${to}`).sort();

    it('has the same edges as the contract', async () => {
      for (const [table, edges] of Object.entries({
        campaign_edge: CAMPAIGN_EDGES,
        pledge_edge: PLEDGE_EDGES,
        item_edge: ITEM_EDGES,
      })) {
        const {results} = await database.prepare(`SELECT from_status, to_status FROM ${table}`).all<{
          from_status: string;
          to_status: string;
        }>();
        expect(listed(results.map((row) => [row.from_status, row.to_status] as const))).toEqual(
          listed(edges),
        );
      }
    });

    it('lets a campaign take the edges of its graph and no other', async () => {
      let slug = 0;
      const prepare = async (status: string) => {
        slug += 1;
        const campaigns = [
          campaignFile(`c${slug}`, 'straat', {status, deadline: '-1', fundingModel: 'keep-what-comes'}),
        ];
        await loadMunicipality(database, municipalityFile({campaigns}));
      };
      const move = (status: string) =>
        run('UPDATE campaign SET status = ?, settled_at = ? WHERE slug = ?', status, Date.now(), `c${slug}`);
      expect(await passing(CAMPAIGN_STATUSES, prepare, move)).toEqual(listed(CAMPAIGN_EDGES));
    });

    it('lets a pledge take the edges of its graph and no other', async () => {
      let id = '';
      const prepare = async (status: string) => {
        ({id} = await stored(['Geld', 500]));
        if (status === 'confirmed' || status === 'withdrawn') await confirm(id);
        if (status === 'withdrawn' || status === 'expired') await end(id, status);
      };
      const now = Date.now();
      const confirm = (pledge: string) =>
        run(`UPDATE pledge SET status = 'confirmed', confirmed_at = ? WHERE id = ?`, now, pledge);
      const end = (pledge: string, status: string) =>
        run('UPDATE pledge SET status = ?, ended_at = confirm_before WHERE id = ?', status, pledge);
      await run('UPDATE campaign SET deadline_at = ?', now + 400 * 86_400_000);
      const move = (status: string) => {
        if (status === 'confirmed') return confirm(id);
        if (status === 'pending') return run(`UPDATE pledge SET status = 'pending' WHERE id = ?`, id);
        return end(id, status);
      };
      expect(await passing(PLEDGE_STATUSES, prepare, move)).toEqual(listed(PLEDGE_EDGES));
    });

    it('lets an item take the edges of its graph and no other', async () => {
      let pledge = '';
      // By a shortest way along the edges, so that every status can be reached lawfully.
      const ways: Record<string, string[]> = {
        promised: [],
        due: ['due'],
        paid: ['due', 'paid'],
        refunded: ['due', 'paid', 'refunded'],
        fulfilled: ['fulfilled'],
        lapsed: ['lapsed'],
      };
      const move = (status: string) =>
        run('UPDATE pledge_item SET status = ? WHERE pledge = ?', status, pledge);
      const prepare = async (status: string) => {
        ({id: pledge} = await stored(['Geld', 500]));
        for (const step of ways[status] ?? []) await move(step);
      };
      expect(await passing(ITEM_STATUSES, prepare, move)).toEqual(listed(ITEM_EDGES));
    });

    it('never sells more of a limited need or shift than there is', async () => {
      const wheelbarrows = needs['Kruiwagens'] ?? '';
      await expect(run('UPDATE need SET held = 4 WHERE id = ?', wheelbarrows)).rejects.toThrow(
        'need_not_oversold',
      );
      await expect(run('UPDATE need SET confirmed = 4 WHERE id = ?', wheelbarrows)).rejects.toThrow(
        'need_not_oversold',
      );
      await expect(run('UPDATE need SET target = 0 WHERE id = ?', wheelbarrows)).rejects.toThrow();
      await expect(run('UPDATE shift SET held = 2, confirmed = 2')).rejects.toThrow('shift_not_overbooked');
    });

    it('settles a campaign as unsuccessful only after its deadline, and as funded only when ready', async () => {
      const settle = (status: string, at: number) =>
        run(`UPDATE campaign SET status = ?, settled_at = ? WHERE slug = 'tuin'`, status, at);
      await expect(settle('unsuccessful', Date.now())).rejects.toThrow('duit:deadline-not-passed');
      await expect(settle('funded', Date.now() + 90 * 86_400_000)).rejects.toThrow('duit:not-ready');
      await run(`UPDATE campaign SET status = 'unsuccessful', settled_at = deadline_at WHERE slug = 'tuin'`);
    });

    it('takes no pledge and no confirmation once a campaign is closed', async () => {
      const {id} = await stored(['Geld', 500]);
      await run(`UPDATE campaign SET status = 'paused' WHERE slug = 'leefstraat'`);
      await expect(storePledge(database, [])).resolves.toMatchObject({outcome: {outcome: 'campaign-closed'}});
      await expect(
        run(`UPDATE pledge SET status = 'confirmed', confirmed_at = ? WHERE id = ?`, Date.now(), id),
      ).rejects.toThrow('duit:campaign-closed');
    });

    it('keeps rows where they belong', async () => {
      const {id} = await stored(['Kruiwagens', 1], ['Geld', 500]);
      const {results} = await database
        .prepare(`SELECT id FROM campaign WHERE slug = 'tuin'`)
        .all<{id: string}>();
      const tuin = results[0]?.id ?? '';
      const shift = await database.prepare('SELECT id FROM shift').first<{id: string}>();
      for (const [sql, ...values] of [
        ['UPDATE pledge SET campaign = ? WHERE id = ?', tuin, id],
        ['UPDATE need SET campaign = ? WHERE id = ?', tuin, needs['Geld'] ?? ''],
        ['UPDATE need SET kind = ? WHERE id = ?', 'time', needs['Geld'] ?? ''],
        ['UPDATE pledge_item SET need = ? WHERE amount = 500', needs['Uren graven'] ?? ''],
        ['UPDATE shift SET need = ?', needs['Geld'] ?? ''],
        ['UPDATE hold SET amount = 2'],
        [`UPDATE token SET pledge = 'x'`],
        [`UPDATE token SET expires_at = 9e15`],
      ] as [string, ...string[]][]) {
        await expect(run(sql, ...values), sql).rejects.toThrow(/duit:\w+-identity/);
      }
      const insert =
        'INSERT INTO pledge_item (municipality, pledge, need, shift, amount) VALUES (?, ?, ?, ?, 1)';
      const other = await needIds(database, 'tuin');
      await expect(run(insert, 'testdam', id, other['Geld'] ?? '', '')).rejects.toThrow(
        'duit:need-of-another-campaign',
      );
      await expect(run(insert, 'testdam', id, needs['Uren graven'] ?? '', shift?.id ?? '')).rejects.toThrow(
        'duit:shift-of-another-need',
      );
      await expect(run(insert, 'testdam', id, needs['Handen op de werkdag'] ?? '', '')).rejects.toThrow(
        'duit:shift-of-another-need',
      );
    });

    it('refuses numbers that are none, and money that is no whole number of cents', async () => {
      const {id} = await stored(['Geld', 500]);
      for (const amount of [0, -1, 1.5, 2e9]) {
        await expect(run('UPDATE pledge_item SET amount = ? WHERE pledge = ?', amount, id)).rejects.toThrow();
      }
      for (const amount of [Number.NaN, Number.POSITIVE_INFINITY]) {
        await expect(run('UPDATE pledge_item SET amount = ? WHERE pledge = ?', amount, id)).rejects.toThrow();
      }
      await expect(run(`UPDATE pledge_item SET amount = 'veel' WHERE pledge = ?`, id)).rejects.toThrow();
      expect(await scalar('SELECT amount AS n FROM pledge_item')).toBe(500);
    });

    it('never rewrites or takes back what was paid', async () => {
      const {id} = await stored(['Geld', 500]);
      await run(`UPDATE pledge SET status = 'confirmed', confirmed_at = ? WHERE id = ?`, Date.now(), id);
      await run(`UPDATE pledge_item SET status = 'due'`);
      await run(`UPDATE pledge_item SET status = 'paid'`);
      await expect(run('UPDATE pledge_item SET amount = 600')).rejects.toThrow('duit:item-settled');
      await expect(run('DELETE FROM pledge_item')).rejects.toThrow('duit:item-settled');
      await run(`UPDATE pledge SET status = 'withdrawn', ended_at = ? WHERE id = ?`, Date.now(), id);
      expect(await scalar('SELECT confirmed AS n FROM need WHERE confirmed > 0')).toBe(500);
    });

    it('uses a token once, and not after its time', async () => {
      await stored(['Geld', 500]);
      await expect(run('UPDATE token SET used_at = expires_at')).rejects.toThrow('duit:token-expired');
      await run('UPDATE token SET used_at = 5');
      await expect(run('UPDATE token SET used_at = 6')).rejects.toThrow('duit:token-used');
    });
  });
}
