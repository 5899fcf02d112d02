import type {Database, Statement} from '../domain/database.js';
import type {Quota} from '../domain/quotas.js';

/** Counts one more of each; the first that is over its cap fails the batch (`over-quota`). */
export const count = (database: Database, municipality: string, quotas: readonly Quota[]): Statement =>
  database
    .prepare(
      `INSERT INTO quota (municipality, window_start, scope, subject, used, cap)
       SELECT ?, value ->> 'windowStart', value ->> 'scope', value ->> 'subject', 1, value ->> 'cap'
       FROM json_each(?) WHERE true
       ON CONFLICT DO UPDATE SET used = used + 1, cap = excluded.cap`,
    )
    .bind(municipality, JSON.stringify(quotas));

/** Counts one more up to the cap and no further, for a limit that is kept silently. */
export const countQuietly = (database: Database, municipality: string, quota: Quota): Statement =>
  database
    .prepare(
      `INSERT INTO quota (municipality, window_start, scope, subject, used, cap)
       SELECT ?, ?, ?, ?, 1, ? WHERE ?5 > 0
       ON CONFLICT DO UPDATE SET used = used + 1, cap = excluded.cap WHERE used < excluded.cap`,
    )
    .bind(municipality, quota.windowStart, quota.scope, quota.subject, quota.cap);

/** Forgets one municipality's windows that began before `before` (ms), `limit` rows at most; answers how many. */
export async function forgetQuotas(
  database: Database,
  input: {municipality: string; before: number; limit: number},
): Promise<number> {
  const {results} = await database
    .prepare(
      `DELETE FROM quota WHERE (municipality, window_start, scope, subject) IN (
         SELECT municipality, window_start, scope, subject FROM quota
         WHERE municipality = ? AND window_start < ? LIMIT ?
       ) RETURNING 1`,
    )
    .bind(input.municipality, input.before, input.limit)
    .all();
  return results.length;
}
