import {beforeEach, describe, expect, it} from 'vitest';
import type {Database} from '../../worker/src/domain/database.js';
import {leaseMails, recordAttempt} from '../../worker/src/repositories/outbox.js';
import {loadMunicipality} from '../support/load-municipality.js';
import {storePledge} from '../support/store-pledge.js';
import type {OpenDatabase} from './suite.js';

/** What the outbox promises. */
export function outboxSuite(open: OpenDatabase): void {
  describe('the outbox', () => {
    const now = 1_900_000_000_000;
    let database: Database;
    beforeEach(async () => {
      database = await open();
      await loadMunicipality(database, undefined, now);
      for (let turn = 0; turn < 3; turn += 1) await storePledge(database, [], {now: now + turn});
    });
    const lease = (at: number, limit = 10) => leaseMails(database, {now: at, leaseMs: 1_000, limit});

    it('hands out each mail that is due once, oldest first', async () => {
      expect(await lease(now - 1)).toEqual([]);
      const [first] = await lease(now + 5, 1);
      expect(first).toMatchObject({
        template: 'confirm',
        attempts: 1,
        createdAt: now,
        leasedUntil: now + 1_005,
      });
      expect(await lease(now + 5)).toHaveLength(2);
      expect(await lease(now + 5)).toEqual([]);
    });

    it('hands each mail to one of many who ask at the same time', async () => {
      const answers = await Promise.all(Array.from({length: 12}, () => lease(now + 5, 1)));
      const ids = answers.flat().map(({id}) => id);
      expect(ids).toHaveLength(3);
      expect(new Set(ids).size).toBe(3);
    });

    it('hands a mail out by name, and no other', async () => {
      const [other] = await lease(now, 1);
      const {results} = await database.prepare('SELECT id FROM outbox').all<{id: string}>();
      const id = results.find((row) => row.id !== other?.id)?.id ?? '';
      const only = {municipality: 'testdam', id};
      expect(await leaseMails(database, {now: now + 5, leaseMs: 1, limit: 1, only})).toMatchObject([{id}]);
      const foreign = {municipality: 'anderdam', id};
      expect(await leaseMails(database, {now: now + 500, leaseMs: 1, limit: 1, only: foreign})).toEqual([]);
    });

    it('hands a mail out again when whoever had it never came back', async () => {
      await lease(now + 5);
      expect(await lease(now + 1_004)).toEqual([]);
      expect((await lease(now + 1_005)).map(({attempts}) => attempts)).toEqual([2, 2, 2]);
    });

    it('takes a verdict from whoever holds the lease only', async () => {
      const [late] = await lease(now, 1);
      const [current] = await lease(now + 1_000, 1);
      if (!late || !current) throw new Error('there is a mail');
      expect(current.id).toBe(late.id);
      await recordAttempt(database, late, {state: 'failed'});
      const state = () =>
        database
          .prepare('SELECT state, sent_at, leased_until FROM outbox WHERE id = ?')
          .bind(late.id)
          .first();
      expect(await state()).toMatchObject({state: 'queued'});
      await recordAttempt(database, current, {state: 'sent', at: now + 1_001});
      expect(await state()).toEqual({state: 'sent', sent_at: now + 1_001, leased_until: 0});
      expect((await lease(now + 9_000)).some(({id}) => id === late.id)).toBe(false);
    });

    it('waits until the next attempt is due', async () => {
      const [mail] = await lease(now, 1);
      if (!mail) throw new Error('there is a mail');
      await recordAttempt(database, mail, {state: 'queued', nextAttemptAt: now + 60_000});
      expect((await lease(now + 59_999)).some(({id}) => id === mail.id)).toBe(false);
      expect((await lease(now + 60_999 + 1)).some(({id}) => id === mail.id)).toBe(true);
    });
  });
}
