import type {Database, Statement} from '../domain/database.js';

/** Which write a key belongs to; the actor is nobody (empty) or the pledge whose token was shown. */
export interface RequestId {
  municipality: string;
  actor: string;
  route: 'pledge' | 'confirm' | 'change' | 'withdraw';
  key: string;
}

/** A write that was done, as its key remembers it. */
export interface DoneRequest {
  bodyHash: string;
  pledge: string;
  /** JSON of what cannot be read again; no personal data. */
  answer: string;
}

/** The write that was done with this key, if any. */
export async function findRequest(
  database: Database,
  {municipality, actor, route, key}: RequestId,
): Promise<{outcome: 'found'; request: DoneRequest} | {outcome: 'not-found'}> {
  const row = await database
    .prepare(
      `SELECT body_hash AS bodyHash, pledge, answer FROM request_key
       WHERE municipality = ? AND actor = ? AND route = ? AND key = ?`,
    )
    .bind(municipality, actor, route, key)
    .first<DoneRequest>();
  return row ? {outcome: 'found', request: row} : {outcome: 'not-found'};
}

/** Claims the key; first in the batch of its effect, so that a repeat stops before it counts anywhere. */
export const claimKey = (database: Database, id: RequestId, done: DoneRequest, now: number): Statement =>
  database
    .prepare(
      `INSERT INTO request_key (municipality, actor, route, key, body_hash, pledge, answer, created_at)
       VALUES (?, ?, ?, ?, ?, ?, ?, ?)`,
    )
    .bind(id.municipality, id.actor, id.route, id.key, done.bodyHash, done.pledge, done.answer, now);

/** Forgets keys older than `before` (ms), `limit` at most; answers how many. */
export async function forgetRequests(
  database: Database,
  input: {before: number; limit: number},
): Promise<number> {
  const {results} = await database
    .prepare(
      `DELETE FROM request_key WHERE (municipality, actor, route, key) IN (
         SELECT municipality, actor, route, key FROM request_key WHERE created_at < ? ORDER BY created_at LIMIT ?
       ) RETURNING 1`,
    )
    .bind(input.before, input.limit)
    .all();
  return results.length;
}
