import type {Database, Result, Statement} from '../domain/database.js';

/** Longest wait for one call to the database, in milliseconds. */
export const DATABASE_DEADLINE_MS = 5_000;

/** The database did not answer in time, or said that it cannot: whether a write was done is not known. */
export class DatabaseUnavailable extends Error {
  override readonly name = 'DatabaseUnavailable';
}

/** What D1 says when it is the platform that failed, not the statement. */
const TRANSIENT =
  /overloaded|connection lost|exceeded timeout|object reset|reset because|object to be reset|internal error|transient issue/i;

/** Ends a wait after `ms` milliseconds; the timer never outlives the work. */
async function within<T>(work: Promise<T>, ms: number): Promise<T> {
  let timer: ReturnType<typeof setTimeout> | null = null;
  const late = new Promise<never>((_, reject) => {
    timer = setTimeout(() => reject(new DatabaseUnavailable('deadline')), ms);
  });
  try {
    return await Promise.race([work, late]);
  } catch (error) {
    if (error instanceof Error && TRANSIENT.test(error.message)) throw new DatabaseUnavailable('transient');
    throw error;
  } finally {
    clearTimeout(timer);
  }
}

class DeadlineStatement implements Statement {
  readonly inner: Statement;
  readonly #ms: number;

  constructor(inner: Statement, ms: number) {
    this.inner = inner;
    this.#ms = ms;
  }

  bind(...values: (string | number | null)[]): Statement {
    return new DeadlineStatement(this.inner.bind(...values), this.#ms);
  }

  all<T = unknown>(): Promise<Result<T>> {
    return within(this.inner.all<T>(), this.#ms);
  }

  first<T = unknown>(): Promise<T | null> {
    return within(this.inner.first<T>(), this.#ms);
  }

  run<T = unknown>(): Promise<Result<T>> {
    return within(this.inner.run<T>(), this.#ms);
  }
}

/**
 * Puts a time limit of `ms` milliseconds on every call. Its own statements only may go into its batches.
 *
 * @throws {DatabaseUnavailable} from the calls, when time is up or the platform failed
 */
export function withDeadline(database: Database, ms: number = DATABASE_DEADLINE_MS): Database {
  return {
    prepare: (sql) => new DeadlineStatement(database.prepare(sql), ms),
    batch<T>(statements: Statement[]): Promise<Result<T>[]> {
      const inner = statements.map((statement) => {
        if (!(statement instanceof DeadlineStatement)) throw new TypeError('a statement of another database');
        return statement.inner;
      });
      return within(database.batch<T>(inner), ms);
    },
  };
}
