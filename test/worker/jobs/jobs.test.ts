import {env} from 'cloudflare:test';
import type {CampaignCard} from '@duit/contract';
import {beforeEach, describe, expect, it} from 'vitest';
import {runJobs} from '../../../worker/src/jobs/index.js';
import {read} from '../../support/api.js';
import {wrongCounters} from '../../support/counters.js';
import {confirmedPledge, pledge, scalar, startOver} from '../../support/pledging.js';
import {recordingMailer} from '../../support/recording-mailer.js';

const MINUTE = 60_000;
const DAY = 86_400_000;
let needs: Record<string, string>;
beforeEach(async () => {
  needs = await startOver();
});
const wheelbarrows = (amount: number) => ({need: needs['Kruiwagens'], amount});
const run = (later: number, mailer = recordingMailer()) => runJobs(env, Date.now() + later, mailer);

describe('one run of the jobs', () => {
  it('does nothing when nothing is due', async () => {
    expect(await run(0)).toEqual([
      {
        'sweep-holds': 0,
        'expire-pledges': 0,
        'settle-campaigns': 0,
        'deliver-mails': 0,
        'forget-requests': 0,
        'forget-quotas': 0,
        'index-words': 0,
      },
    ]);
  });

  it('sends mail that failed at once, ends reservations, and keeps the pledge', async () => {
    await pledge([wheelbarrows(2)]);
    const mailer = recordingMailer();
    const [report] = await run(31 * MINUTE, mailer);
    expect(report).toMatchObject({'sweep-holds': 1, 'expire-pledges': 0, 'deliver-mails': 1});
    expect(mailer.sent).toHaveLength(1);
    expect(await scalar('SELECT sum(held) AS n FROM need')).toBe(0);
    expect(await scalar(`SELECT count(*) AS n FROM pledge WHERE status = 'pending'`)).toBe(1);
  });

  it('three hours late does what it would have done in time', async () => {
    await pledge([wheelbarrows(2)]);
    await confirmedPledge([wheelbarrows(1)]);
    const [report] = await run(7 * DAY + 180 * MINUTE);
    expect(report).toMatchObject({'sweep-holds': 1, 'expire-pledges': 1, 'forget-requests': 3});
    expect(report?.['forget-quotas']).toBeGreaterThan(0);
    expect(await scalar('SELECT count(*) AS n FROM quota')).toBe(0);
    expect(await wrongCounters(env.DB)).toEqual([]);
  });

  it('twice at the same time does everything once', async () => {
    for (let turn = 0; turn < 3; turn += 1) await pledge([wheelbarrows(1)]);
    const mailer = recordingMailer();
    const reports = (await Promise.all([run(31 * MINUTE, mailer), run(31 * MINUTE, mailer)])).flat();
    const total = (job: 'sweep-holds' | 'deliver-mails') =>
      reports.reduce((sum, report) => sum + Number(report[job]), 0);
    expect([total('sweep-holds'), total('deliver-mails')]).toEqual([3, 3]);
    expect(mailer.sent).toHaveLength(3);
    expect(await wrongCounters(env.DB)).toEqual([]);
  });

  it('settles campaigns after the deadline, which visitors see', async () => {
    const card = async () => (await read<{items: CampaignCard[]}>('/campaigns?slugs=leefstraat')).items[0];
    const deadline = Date.parse((await card())?.deadline ?? '');
    await run(deadline - Date.now() - MINUTE);
    expect(await card()).toMatchObject({status: 'live'});
    const [report] = await run(deadline - Date.now() + 180 * MINUTE);
    expect(report).toMatchObject({'settle-campaigns': 2});
    expect(await card()).toMatchObject({status: 'unsuccessful', state: 'unsuccessful'});
  });

  it('goes on with the other jobs when one fails, and says which without saying why', async () => {
    await pledge([wheelbarrows(1)]);
    await env.DB.prepare('ALTER TABLE quota RENAME TO quota_gone').run();
    const [report] = await run(31 * MINUTE);
    expect(report).toMatchObject({'forget-quotas': 'failed', 'sweep-holds': 1, 'deliver-mails': 1});
  });
});
