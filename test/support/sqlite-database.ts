import {readdirSync, readFileSync} from 'node:fs';
import {DatabaseSync, type SQLInputValue} from 'node:sqlite';
import {fileURLToPath} from 'node:url';
import type {Database, Result, Statement} from '../../worker/src/domain/database.js';

class SqliteStatement implements Statement {
  readonly #database: DatabaseSync;
  readonly #sql: string;
  readonly #values: readonly SQLInputValue[];

  constructor(database: DatabaseSync, sql: string, values: readonly SQLInputValue[] = []) {
    this.#database = database;
    this.#sql = sql;
    this.#values = values;
  }

  bind(...values: (string | number | null)[]): Statement {
    return new SqliteStatement(this.#database, this.#sql, values);
  }

  /** What `batch` runs within its transaction. */
  runNow<T>(): Result<T> {
    const total = () => Number(this.#database.prepare('SELECT total_changes() AS n').get()?.['n']);
    const before = total();
    const results = this.#database.prepare(this.#sql).all(...this.#values) as T[];
    // Rows are counted on D1, where they are paid for.
    return {results, meta: {changes: total() - before, rows_read: 0, rows_written: 0}};
  }

  async all<T = unknown>(): Promise<Result<T>> {
    return this.runNow<T>();
  }

  async first<T = unknown>(): Promise<T | null> {
    return this.runNow<T>().results[0] ?? null;
  }

  async run<T = unknown>(): Promise<Result<T>> {
    return this.runNow<T>();
  }
}

/** The port on Node's own SQLite, in memory and with the Worker's migrations: proof that it is not D1's alone. */
export function openSqlite(): Database {
  const database = new DatabaseSync(':memory:');
  database.exec('PRAGMA foreign_keys = ON');
  const migrations = fileURLToPath(new URL('../../worker/migrations/', import.meta.url));
  for (const file of readdirSync(migrations).sort()) {
    if (file.endsWith('.sql')) database.exec(readFileSync(`${migrations}${file}`, 'utf8'));
  }
  return {
    prepare: (sql) => new SqliteStatement(database, sql),
    async batch<T>(statements: Statement[]): Promise<Result<T>[]> {
      database.exec('BEGIN');
      try {
        const results = statements.map((statement) => {
          if (!(statement instanceof SqliteStatement)) throw new TypeError('a statement of another database');
          return statement.runNow<T>();
        });
        database.exec('COMMIT');
        return results;
      } catch (error) {
        database.exec('ROLLBACK');
        throw error;
      }
    },
  };
}
