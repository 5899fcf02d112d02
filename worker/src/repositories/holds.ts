import type {Database, Statement} from '../domain/database.js';

/** Ends at most `limit` reservations of `needs` that are past their time (ms), inside another batch. */
export const sweepNeeds = (
  database: Database,
  input: {municipality: string; needs: readonly string[]; now: number; limit: number},
): Statement =>
  database
    .prepare(
      `DELETE FROM hold WHERE (municipality, pledge, need, shift) IN (
         SELECT municipality, pledge, need, shift FROM hold INDEXED BY hold_by_expiry
         WHERE expires_at <= ? AND municipality = ? AND need IN (SELECT value FROM json_each(?)) LIMIT ?
       )`,
    )
    .bind(input.now, input.municipality, JSON.stringify(input.needs), input.limit);

/** Ends at most `limit` reservations that are past their time (ms), of all needs; answers how many. */
export async function sweepHolds(database: Database, input: {now: number; limit: number}): Promise<number> {
  const {results} = await database
    .prepare(
      `DELETE FROM hold WHERE (municipality, pledge, need, shift) IN (
         SELECT municipality, pledge, need, shift FROM hold WHERE expires_at <= ? ORDER BY expires_at LIMIT ?
       ) RETURNING 1`,
    )
    .bind(input.now, input.limit)
    .all();
  return results.length;
}
