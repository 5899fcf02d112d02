import {describe, expect, it} from 'vitest';
import {DatabaseUnavailable, withDeadline} from '../../../../worker/src/adapters/deadline-database.js';
import type {Database} from '../../../../worker/src/domain/database.js';
import {openSqlite} from '../../../support/sqlite-database.js';

/** A database whose every call ends as `end` says: what a stall or a fault of the platform looks like. */
const ending = (end: () => Promise<never>): Database => ({
  prepare() {
    const statement = {bind: () => statement, all: end, first: end, run: end};
    return statement;
  },
  batch: end,
});
const never = () => new Promise<never>(() => undefined);

describe('a database with a deadline', () => {
  it('passes everything on', async () => {
    const database = withDeadline(openSqlite());
    expect(await database.prepare('SELECT ? + 1 AS n').bind(1).first()).toEqual({n: 2});
    const [first, second] = await database.batch([
      database.prepare('SELECT 1 AS n'),
      database.prepare('SELECT ? AS n').bind(2),
    ]);
    expect([first?.results, second?.results]).toEqual([[{n: 1}], [{n: 2}]]);
  });

  it('gives up on a call that does not answer', async () => {
    const database = withDeadline(ending(never), 5);
    const statement = database.prepare('SELECT 1').bind(1);
    for (const call of [statement.all(), statement.first(), statement.run(), database.batch([statement])]) {
      await expect(call).rejects.toBeInstanceOf(DatabaseUnavailable);
    }
  });

  it.each([
    'D1 DB is overloaded. Requests queued for too long.',
    'Network connection lost.',
    'Cannot resolve D1 DB due to transient issue on remote node.',
    'D1 DB reset because its code was updated.',
    'D1 storage operation exceeded timeout',
  ])('calls it unavailable when the platform says: %s', async (message) => {
    const database = withDeadline(ending(() => Promise.reject(new Error(message))));
    await expect(database.prepare('SELECT 1').all()).rejects.toBeInstanceOf(DatabaseUnavailable);
  });

  it('leaves breaches of the schema as they are', async () => {
    const database = withDeadline(openSqlite());
    const breach = database.prepare("INSERT INTO campaign_edge VALUES ('draft', 'submitted')").run();
    await expect(breach).rejects.toThrow(/UNIQUE/);
  });
});
