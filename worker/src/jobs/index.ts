import {LIMITS} from '@duit/contract';
import {allDatabases} from '../adapters/database-for.js';
import type {Database} from '../domain/database.js';
import {DAY_MS, windowOf} from '../domain/quotas.js';
import {searchKeys, searchTexts} from '../domain/search-words.js';
import type {Bindings} from '../env.js';
import {deliverMails} from '../mail/deliver.js';
import type {Mailer} from '../mail/mailer.js';
import {createSmtpMailer} from '../mail/smtp-mailer.js';
import {listUnworded, replaceWords} from '../repositories/campaign-words.js';
import {sweepHolds} from '../repositories/holds.js';
import {expirePledges, settleCampaigns} from '../repositories/housekeeping.js';
import {listMunicipalities} from '../repositories/municipalities.js';
import {forgetQuotas} from '../repositories/quotas.js';
import {forgetRequests} from '../repositories/requests.js';

/** Most rows that one job touches in one run; what is left waits a minute for the next. */
const LIMIT = 200;
/** Most mails of one run: a server that answers slowly must not outlast the run. */
const MAILS = 25;
/** Most campaigns that get their words in one run: each writes some hundreds of rows. */
const WORDED = 20;
/** More municipalities than this do not share one database. */
const MUNICIPALITIES = 1_000;

async function forgetOldQuotas(database: Database, now: number): Promise<number> {
  // The longest window is a day; one more day, so that a clock that is behind finds its window.
  const before = windowOf(now, DAY_MS) - DAY_MS;
  let forgotten = 0;
  for (const {slug} of await listMunicipalities(database, {limit: MUNICIPALITIES})) {
    if (forgotten >= LIMIT) break;
    forgotten += await forgetQuotas(database, {municipality: slug, before, limit: LIMIT - forgotten});
  }
  return forgotten;
}

/** Makes campaigns findable whose texts changed, or that were there before there was a search. */
async function indexWords(database: Database): Promise<number> {
  const campaigns = await listUnworded(database, {limit: WORDED});
  for (const each of campaigns) await replaceWords(database, each, searchKeys(searchTexts(each)));
  return campaigns.length;
}

/** Every job by its name. Each finds what is due by itself, so it does not matter when or how often it runs. */
function jobsFor(env: Bindings, database: Database, now: number, mailer: Mailer) {
  const {SECRET: secret, PUBLIC_ORIGIN: publicOrigin} = env;
  return {
    'sweep-holds': () => sweepHolds(database, {now, limit: LIMIT}),
    'expire-pledges': () => expirePledges(database, {now, limit: LIMIT}),
    'settle-campaigns': async () => (await settleCampaigns(database, {now, limit: LIMIT})).length,
    'deliver-mails': async () => {
      const report = await deliverMails({database, mailer, secret, publicOrigin, now}, {limit: MAILS});
      return report.sent + report.failed;
    },
    'forget-requests': () => forgetRequests(database, {before: now - LIMITS.replayMs, limit: LIMIT}),
    'forget-quotas': () => forgetOldQuotas(database, now),
    'index-words': () => indexWords(database),
  };
}

/** What one run did: rows that each job moved, or that it failed. */
export type JobReport = Record<keyof ReturnType<typeof jobsFor>, number | 'failed'>;

/**
 * Runs every job once, as the scheduled handler does each minute; bounded, and right when it runs late,
 * twice at the same time or not at all. One that fails does not keep the others from running.
 *
 * @param now ms UTC
 * @returns a report per database, for the log; no personal data
 */
export async function runJobs(
  env: Bindings,
  now: number,
  mailer: Mailer = createSmtpMailer(env),
): Promise<JobReport[]> {
  const reports: JobReport[] = [];
  for (const database of allDatabases(env)) {
    const report: Record<string, number | 'failed'> = {};
    for (const [name, job] of Object.entries(jobsFor(env, database, now, mailer))) {
      try {
        report[name] = await job();
      } catch (error) {
        report[name] = 'failed';
        // The name only: a message may quote what a row holds.
        console.error(JSON.stringify({job: name, error: error instanceof Error ? error.name : 'unknown'}));
      }
    }
    reports.push(report as JobReport);
  }
  return reports;
}
