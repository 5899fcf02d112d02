/**
 * The narrow port through which repositories reach SQLite: D1 has this shape already, and the tests put
 * `node:sqlite` behind it too, so nothing above it knows which of the two it is.
 */
export interface Database {
  prepare(sql: string): Statement;
  /** Runs all statements in one transaction: all of them, or an error and none. */
  batch<T = unknown>(statements: Statement[]): Promise<Result<T>[]>;
}

/** A prepared statement; `bind` answers a new one. */
export interface Statement {
  bind(...values: (string | number | null)[]): Statement;
  all<T = unknown>(): Promise<Result<T>>;
  first<T = unknown>(): Promise<T | null>;
  run<T = unknown>(): Promise<Result<T>>;
}

/** Rows of one statement and what it cost. */
export interface Result<T> {
  results: T[];
  meta: {changes: number; rows_read: number; rows_written: number};
}
