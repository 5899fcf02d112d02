import {beforeEach, describe, expect, it} from 'vitest';
import type {Database} from '../../worker/src/domain/database.js';
import type {Quota} from '../../worker/src/domain/quotas.js';
import {findPledge} from '../../worker/src/repositories/own-pledges.js';
import {confirmPledge} from '../../worker/src/repositories/pledge-moves.js';
import {wrongCounters} from '../support/counters.js';
import {loadMunicipality, needIds} from '../support/load-municipality.js';
import {storePledge} from '../support/store-pledge.js';
import type {OpenDatabase} from './suite.js';

/** What the schema promises about pledges by the plain form. */
export function plainFormSuite(open: OpenDatabase): void {
  describe('pledges by the plain form', () => {
    let database: Database;
    let needs: Record<string, string>;
    beforeEach(async () => {
      database = await open();
      await loadMunicipality(database);
      needs = await needIds(database);
    });
    const item = (amount: number) => ({need: needs['Kruiwagens'] ?? '', shift: '', amount, note: ''});
    const quota = (scope: Quota['scope'], cap: number): Quota => ({scope, subject: 'x', windowStart: 0, cap});

    it('remember by which form they came', async () => {
      const kinds = await Promise.all(
        (['plain', 'element'] as const).map(async (form) => {
          const {id} = await storePledge(database, [item(1)], {form});
          const found = await findPledge(database, {municipality: 'testdam', pledge: id});
          return found.outcome === 'found' && found.pledge.form;
        }),
      );
      expect(kinds).toEqual(['plain', 'element']);
      const other = database.prepare(`UPDATE pledge SET form = 'paper'`).run();
      await expect(other).rejects.toThrow(/CHECK/);
    });

    it('take stock when they are confirmed, and never too much of it', async () => {
      const pledges = [];
      for (let count = 0; count < 3; count += 1) {
        pledges.push(await storePledge(database, [item(2)], {form: 'plain', holds: []}));
      }
      expect(pledges.map(({outcome}) => outcome.outcome)).toEqual(['stored', 'stored', 'stored']);
      const outcomes = [];
      for (const {id, tokenHash, now} of pledges) {
        const move = {
          request: {municipality: 'testdam', actor: id, route: 'confirm', key: 'plain-confirmation'} as const,
          done: {bodyHash: 'body', pledge: id, answer: '{}'},
          ...{pledge: id, mail: crypto.randomUUID(), now: now + 1, needs: [needs['Kruiwagens'] ?? '']},
          ...{confirmHash: tokenHash, manageHash: tokenHash.replace(/.$/, 'm'), reduced: []},
        };
        outcomes.push((await confirmPledge(database, move)).outcome);
      }
      expect(outcomes).toEqual(['stored', 'exhausted', 'exhausted']);
      expect(await wrongCounters(database)).toEqual([]);
    });

    it('have quotas of their own, which stop all of a pledge', async () => {
      const quotas = [quota('connection', 10), quota('form-connection', 2), quota('form-campaign', 10)];
      const outcomes = [];
      for (let count = 0; count < 3; count += 1) {
        outcomes.push(
          (await storePledge(database, [item(1)], {form: 'plain', holds: [], quotas})).outcome.outcome,
        );
      }
      expect(outcomes).toEqual(['stored', 'stored', 'over-quota']);
      const {results} = await database.prepare('SELECT scope, used FROM quota ORDER BY scope').all();
      expect(results).toEqual([
        {scope: 'address', used: 2},
        {scope: 'connection', used: 2},
        {scope: 'form-campaign', used: 2},
        {scope: 'form-connection', used: 2},
      ]);
    });
  });
}
