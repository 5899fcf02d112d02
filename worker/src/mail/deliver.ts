import {nextAttemptAt} from '../domain/back-off.js';
import {leaseMails, recordAttempt, type Attempt, type LeasedMail} from '../repositories/outbox.js';
import {composeMail, type ComposeContext} from './compose.js';
import type {Mailer, SendOutcome} from './mailer.js';

/** Longer than the slowest attempt, so that a lease ends only when its holder is gone. In ms. */
const LEASE_MS = 120_000;
/** Failures in a row after which a mail server is taken to be down. */
const MOST_FAILURES = 3;

/** What delivering needs. */
export interface DeliverContext extends ComposeContext {
  mailer: Mailer;
}

/** Which mails: one by name, or what is due. */
export interface DeliverInput {
  limit: number;
  only?: {municipality: string; id: string};
}

/** How many mails went out, wait for another attempt, or were given up. */
export interface DeliverReport {
  sent: number;
  waiting: number;
  failed: number;
}

function attemptOf({outcome}: SendOutcome, mail: LeasedMail, now: number): Attempt {
  if (outcome === 'sent') return {state: 'sent', at: now};
  const next = outcome === 'refused' ? null : nextAttemptAt(mail.attempts, now);
  return next === null ? {state: 'failed'} : {state: 'queued', nextAttemptAt: next};
}

/**
 * Sends mails from the outbox, one lease after the other. SMTP is at-least-once: when the answer to a mail
 * is lost it goes out again, with the same Message-ID.
 */
export async function deliverMails(context: DeliverContext, input: DeliverInput): Promise<DeliverReport> {
  const {database, mailer} = context;
  const started = Date.now();
  // A run can take minutes: a lease that counts from its start would be over before the mail is sent.
  const clock = () => context.now + (Date.now() - started);
  const report: DeliverReport = {sent: 0, waiting: 0, failed: 0};
  let failures = 0;
  for (let turn = 0; turn < input.limit && failures < MOST_FAILURES; turn += 1) {
    const now = clock();
    const [mail] = await leaseMails(database, {now, leaseMs: LEASE_MS, ...input, limit: 1});
    if (!mail) break;
    const message = await composeMail({...context, now}, mail);
    const outcome: SendOutcome = message ? await mailer.send(message) : {outcome: 'refused'};
    const attempt = attemptOf(outcome, mail, clock());
    await recordAttempt(database, mail, attempt);
    report[attempt.state === 'queued' ? 'waiting' : attempt.state] += 1;
    failures = outcome.outcome === 'failed' ? failures + 1 : 0;
  }
  return report;
}
