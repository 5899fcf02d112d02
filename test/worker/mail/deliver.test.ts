import {env} from 'cloudflare:test';
import {beforeEach, describe, expect, it, vi} from 'vitest';
import {MAX_ATTEMPTS} from '../../../worker/src/domain/back-off.js';
import {deliverMails} from '../../../worker/src/mail/deliver.js';
import type {Mailer} from '../../../worker/src/mail/mailer.js';
import {SITES} from '../../support/municipality-file.js';
import {confirmedPledge, pledge, scalar, startOver, tokenOf, write} from '../../support/pledging.js';
import {recordingMailer} from '../../support/recording-mailer.js';

let needs: Record<string, string>;
beforeEach(async () => {
  needs = await startOver();
});
const money = () => ({need: needs['Geld'], amount: 2_500});
/** Delivers as the scheduled handler would `later` ms from now; the attempts made at once have failed. */
const deliver = (mailer: Mailer, later = 3_600_000, limit = 10) =>
  deliverMails(
    {database: env.DB, mailer, secret: env.SECRET, publicOrigin: env.PUBLIC_ORIGIN, now: Date.now() + later},
    {limit},
  );
const states = async () =>
  (await env.DB.prepare('SELECT template, state FROM outbox ORDER BY created_at').all()).results;
/** Lets only one template wait, so that a test sees one mail. */
const only = (template: string) =>
  env.DB.prepare('DELETE FROM outbox WHERE template <> ?').bind(template).run();

describe('the mail after a pledge', () => {
  it('leads back to the page where it was made, with the token that confirms it', async () => {
    const {key} = await pledge([money()], {page: `${SITES.council}/nieuws?id=7#reacties`});
    const mailer = recordingMailer();
    expect(await deliver(mailer)).toEqual({sent: 1, waiting: 0, failed: 0});
    const [mail] = mailer.sent;
    const id = (await env.DB.prepare('SELECT id FROM outbox').first<{id: string}>())?.id;
    expect(mail).toMatchObject({
      id: `${id}@testdam.example`,
      from: {name: 'Gemeente Testdam', email: 'meedoen@testdam.example'},
      to: {name: 'Sanne de Boer', email: 'sanne@voorbeeld.example'},
      locale: 'nl',
    });
    const link = `${SITES.council}/nieuws?id=7#duit-confirm=testdam/leefstraat/${await tokenOf(key, 'confirm')}`;
    expect(mail?.text).toContain(`\n${link}\n`);
    expect(mail?.html).toContain(`href="${link}"`);
    expect(await states()).toEqual([{template: 'confirm', state: 'sent'}]);
  });

  it.each([
    ['says until when scarce things are kept', 120_000, true],
    ['says nothing of it once they are not', 3_600_000, false],
  ])('%s', async (_, later, says) => {
    await pledge([{need: needs['Kruiwagens'], amount: 1}]);
    const mailer = recordingMailer();
    await deliver(mailer, later);
    expect(mailer.sent).toHaveLength(1);
    expect(/houden wij tot \d\d:\d\d uur voor u vast/.test(mailer.sent[0]?.text ?? '')).toBe(says);
  });

  it('speaks the resident’s language', async () => {
    await pledge([money()], {locale: 'en'});
    const mailer = recordingMailer();
    await deliver(mailer);
    expect(mailer.sent[0]).toMatchObject({locale: 'en', subject: 'Confirm your pledge to Actie leefstraat'});
  });

  it('leads to the campaign’s own page when the site is on the list no longer', async () => {
    const {key} = await pledge([money()]);
    await env.DB.prepare('DELETE FROM origin WHERE origin = ?').bind(SITES.council).run();
    const mailer = recordingMailer();
    await deliver(mailer);
    const token = await tokenOf(key, 'confirm');
    expect(mailer.sent[0]?.text).toContain(
      `\n${env.PUBLIC_ORIGIN}/c/testdam/leefstraat#duit-confirm=testdam/leefstraat/${token}\n`,
    );
  });

  it.each([
    ['thank-you', async () => undefined],
    ['changed', (token: string) => write('/pledges/own', {method: 'PATCH', token, body: {message: 'x'}})],
  ])('%s carries the token that manages it', async (template, act) => {
    const {manageToken} = await confirmedPledge([money()]);
    await act(manageToken);
    await only(template);
    const mailer = recordingMailer();
    expect(await deliver(mailer)).toMatchObject({sent: 1});
    expect(mailer.sent[0]?.text).toContain(
      `\n${SITES.council}/leefstraat#duit-pledge=testdam/leefstraat/${manageToken}\n`,
    );
  });

  it('of withdrawal carries no token', async () => {
    const {manageToken} = await confirmedPledge([money()]);
    await write('/pledges/own', {method: 'DELETE', token: manageToken});
    await only('withdrawn');
    const mailer = recordingMailer();
    await deliver(mailer);
    expect(mailer.sent[0]?.text).toContain(`\n${SITES.council}/leefstraat\n`);
    expect(mailer.sent[0]?.text).not.toContain('#duit');
    expect(mailer.sent[0]?.text).toContain('Geld');
  });

  it('is dropped when it has nothing to say any more', async () => {
    const {manageToken} = await confirmedPledge([money()]);
    await write('/pledges/own', {method: 'DELETE', token: manageToken});
    const mailer = recordingMailer();
    expect(await deliver(mailer)).toEqual({sent: 1, waiting: 0, failed: 2});
    expect(mailer.sent.map(({subject}) => subject)).toEqual([
      'Uw bijdrage aan Actie leefstraat is ingetrokken',
    ]);
    await pledge([money()]);
    expect(await deliver(recordingMailer(), 8 * 86_400_000)).toEqual({sent: 0, waiting: 0, failed: 1});
  });
});

describe('delivering', () => {
  it('by two at the same time sends each mail once', async () => {
    for (let turn = 0; turn < 6; turn += 1) await pledge([money()]);
    const mailer = recordingMailer();
    const reports = await Promise.all([deliver(mailer), deliver(mailer), deliver(mailer)]);
    expect(reports.reduce((sum, {sent}) => sum + sent, 0)).toBe(6);
    expect(new Set(mailer.sent.map(({id}) => id)).size).toBe(6);
    expect(mailer.sent).toHaveLength(6);
    expect(await deliver(mailer)).toEqual({sent: 0, waiting: 0, failed: 0});
  });

  it('tries again with the same Message-ID, later each time, and gives up in the end', async () => {
    await pledge([money()]);
    await env.DB.prepare('UPDATE outbox SET attempts = 0').run();
    await env.DB.prepare('UPDATE pledge SET confirm_before = ?')
      .bind(Date.now() + 9e9)
      .run();
    const mailer = recordingMailer(() => ({outcome: 'failed'}));
    const start = Date.now();
    let later = 3_600_000;
    for (let turn = 1; turn < MAX_ATTEMPTS; turn += 1) {
      expect(await deliver(mailer, later)).toEqual({sent: 0, waiting: 1, failed: 0});
      expect(await deliver(mailer, later)).toEqual({sent: 0, waiting: 0, failed: 0});
      later = ((await scalar('SELECT next_attempt_at AS n FROM outbox')) ?? 0) - start + 1_000;
    }
    expect(await deliver(mailer, later)).toEqual({sent: 0, waiting: 0, failed: 1});
    expect(mailer.sent).toHaveLength(MAX_ATTEMPTS);
    expect(new Set(mailer.sent.map(({id}) => id)).size).toBe(1);
    expect(await states()).toEqual([{template: 'confirm', state: 'failed'}]);
  });

  it('gives up at once on an address that is refused', async () => {
    await pledge([money()]);
    expect(await deliver(recordingMailer(() => ({outcome: 'refused'})))).toEqual({
      sent: 0,
      waiting: 0,
      failed: 1,
    });
  });

  it('keeps each mail to itself, however long those before it took', async () => {
    for (let turn = 0; turn < 3; turn += 1) await pledge([money()]);
    const start = Date.now() + 3_600_000;
    const clock = vi.spyOn(Date, 'now').mockReturnValue(start);
    const leases: number[] = [];
    const mailer: Mailer = {
      // Each takes 80 seconds; a lease from the start of the run would be over before the third is sent.
      async send() {
        leases.push(((await scalar('SELECT max(leased_until) AS n FROM outbox')) ?? 0) - Date.now());
        clock.mockReturnValue(start + leases.length * 80_000);
        return {outcome: 'sent'};
      },
    };
    try {
      expect(await deliver(mailer, 0)).toMatchObject({sent: 3});
    } finally {
      clock.mockRestore();
    }
    expect(leases).toEqual([120_000, 120_000, 120_000]);
    expect(await scalar('SELECT max(sent_at) AS n FROM outbox')).toBe(start + 240_000);
  });

  it('leaves a server that is down alone after three mails', async () => {
    for (let turn = 0; turn < 5; turn += 1) await pledge([money()]);
    const mailer = recordingMailer(() => ({outcome: 'failed'}));
    expect(await deliver(mailer)).toEqual({sent: 0, waiting: 3, failed: 0});
  });
});
