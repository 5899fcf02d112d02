import type {Database, Statement} from '../domain/database.js';
import type {Quota} from '../domain/quotas.js';
import {countQuietly} from './quotas.js';

/** What a mail says; the words are in `mail/`. */
export type MailTemplate = 'confirm' | 'thank-you' | 'changed' | 'withdrawn';

/** A mail to be sent, as the batch that causes it writes it down. */
export interface QueuedMail {
  municipality: string;
  id: string;
  template: MailTemplate;
  pledge: string;
  /** In ms. */
  now: number;
}

/** A mail that this caller may send until its lease ends. */
export interface LeasedMail {
  municipality: string;
  id: string;
  template: MailTemplate;
  pledge: string;
  tokenVersion: number;
  /** Counts this one. */
  attempts: number;
  createdAt: number;
  /** End of the lease in ms; also what tells this lease from a later one. */
  leasedUntil: number;
}

const QUEUE = `INSERT INTO outbox (municipality, id, template, pledge, next_attempt_at, created_at)
  SELECT ?1, ?2, ?3, ?4, ?5, ?5`;

/** Queues a mail that is sent whatever was sent before. */
export const queueMail = (database: Database, mail: QueuedMail): Statement =>
  database.prepare(QUEUE).bind(mail.municipality, mail.id, mail.template, mail.pledge, mail.now);

/** Queues a mail unless the address has had its share; whoever asked cannot tell the difference. */
export const queueCappedMail = (database: Database, mail: QueuedMail, cap: Quota): Statement[] => [
  database
    .prepare(
      `${QUEUE} WHERE coalesce((SELECT used FROM quota
         WHERE municipality = ?1 AND window_start = ?6 AND scope = ?7 AND subject = ?8), 0) < ?9`,
    )
    .bind(
      mail.municipality,
      mail.id,
      mail.template,
      mail.pledge,
      mail.now,
      cap.windowStart,
      cap.scope,
      cap.subject,
      cap.cap,
    ),
  countQuietly(database, mail.municipality, cap),
];

const LEASED = `municipality, id, template, pledge, token_version AS tokenVersion, attempts,
  created_at AS createdAt, leased_until AS leasedUntil`;

/**
 * Takes a lease on mails that are due, `limit` at most, or on one named mail. Of two callers at the same
 * time each mail goes to one: the lease is taken in the statement that finds it.
 */
export async function leaseMails(
  database: Database,
  input: {now: number; leaseMs: number; limit: number; only?: {municipality: string; id: string}},
): Promise<LeasedMail[]> {
  const {now, leaseMs, limit, only} = input;
  const {results} = await database
    .prepare(
      `UPDATE outbox SET leased_until = ?2, attempts = attempts + 1 WHERE (municipality, id) IN (
         SELECT municipality, id FROM outbox
         WHERE state = 'queued' AND next_attempt_at <= ?1 AND leased_until <= ?1
           ${only ? 'AND municipality = ?4 AND id = ?5' : ''}
         ORDER BY next_attempt_at LIMIT ?3
       ) RETURNING ${LEASED}`,
    )
    .bind(now, now + leaseMs, limit, ...(only ? [only.municipality, only.id] : []))
    .all<LeasedMail>();
  return results;
}

/** What became of one attempt: sent, to be tried again at an instant (ms), or given up. */
export type Attempt =
  {state: 'sent'; at: number} | {state: 'queued'; nextAttemptAt: number} | {state: 'failed'};

/** Writes down an attempt, unless its lease has ended and somebody else took the mail over. */
export async function recordAttempt(database: Database, mail: LeasedMail, attempt: Attempt): Promise<void> {
  await database
    .prepare(
      `UPDATE outbox SET state = ?, sent_at = ?, next_attempt_at = coalesce(?, next_attempt_at), leased_until = 0
       WHERE municipality = ? AND id = ? AND state = 'queued' AND leased_until = ?`,
    )
    .bind(
      attempt.state,
      attempt.state === 'sent' ? attempt.at : null,
      attempt.state === 'queued' ? attempt.nextAttemptAt : null,
      mail.municipality,
      mail.id,
      mail.leasedUntil,
    )
    .run();
}
