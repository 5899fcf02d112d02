import type {Database, Result, Statement} from '../../worker/src/domain/database.js';

/** Rows that D1 says it read and wrote, index rows included. */
export interface Meter {
  read: number;
  written: number;
  /** Calls, which are round trips. */
  calls: number;
}

class MeteredStatement implements Statement {
  readonly inner: Statement;
  readonly #meter: Meter;

  constructor(inner: Statement, meter: Meter) {
    this.inner = inner;
    this.#meter = meter;
  }

  bind(...values: (string | number | null)[]): Statement {
    return new MeteredStatement(this.inner.bind(...values), this.#meter);
  }

  async all<T = unknown>(): Promise<Result<T>> {
    return count(this.#meter, await this.inner.all<T>());
  }

  // `first` of D1 tells no cost, so the rows are fetched as `all` does.
  async first<T = unknown>(): Promise<T | null> {
    return (await this.all<T>()).results[0] ?? null;
  }

  async run<T = unknown>(): Promise<Result<T>> {
    return count(this.#meter, await this.inner.run<T>());
  }
}

function count<T>(meter: Meter, result: Result<T>): Result<T> {
  meter.read += result.meta.rows_read;
  meter.written += result.meta.rows_written;
  meter.calls += 1;
  return result;
}

/** Wraps a database so that `meter` sums what everything done with it cost. */
export function metered(database: Database): {database: Database; meter: Meter} {
  const meter: Meter = {read: 0, written: 0, calls: 0};
  return {
    meter,
    database: {
      prepare: (sql) => new MeteredStatement(database.prepare(sql), meter),
      async batch<T>(statements: Statement[]): Promise<Result<T>[]> {
        const results = await database.batch<T>(
          statements.map((statement) => {
            if (!(statement instanceof MeteredStatement))
              throw new TypeError('a statement of another database');
            return statement.inner;
          }),
        );
        results.forEach((result) => count(meter, result));
        meter.calls -= results.length - 1;
        return results;
      },
    },
  };
}
