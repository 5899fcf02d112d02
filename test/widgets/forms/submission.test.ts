import {expect} from '@open-wc/testing';
import {Submission, type Outcome, type UnprovenPledge} from '@duit/widgets/forms/submission.js';
import {keepDraft, loadDraft} from '@duit/widgets/forms/draft.js';
import {PledgeApi, refusal} from '../support/pledge-api.js';
import {Timers} from '../support/timers.js';

const NAME = 'zilverwijk/leefstraat';
const VALUES = {name: 'Fatima'};
const PLEDGE: UnprovenPledge = {
  items: [{need: 'dig', amount: 4}],
  name: 'Fatima',
  email: 'fatima@voorbeeld.nl',
  consents: {updates: false, shareContact: true},
  privacyNotice: '2026-1',
  locale: 'nl',
  page: 'https://zilverwijk.example/leefstraat',
};
const MORE: UnprovenPledge = {...PLEDGE, items: [{need: 'dig', amount: 6}]};

describe('submission', () => {
  let api: PledgeApi;
  let submission: Submission;

  const send = (pledge = PLEDGE, signal = new AbortController().signal): Promise<Outcome> =>
    submission.send(VALUES, pledge, signal, () => undefined);
  /** The page is loaded again: what is in memory is gone. */
  const reload = (): void => {
    submission = new Submission(api.fake.api, NAME, loadDraft(NAME));
  };
  const keys = (): string[] => [...new Set(api.pledges.map(({key}) => key))];

  beforeEach(() => {
    sessionStorage.clear();
    api = new PledgeApi();
    submission = new Submission(api.fake.api, NAME);
  });
  after(() => sessionStorage.clear());

  it('makes one pledge, with the key that its challenge was asked for, and leaves nothing behind', async () => {
    const outcome = await send();
    expect(outcome.status).to.equal('accepted');
    expect(api.effects.size).to.equal(1);
    const asked = api.fake.requests.find(({url}) => url.pathname.endsWith('/challenges'));
    expect(asked?.url.searchParams.get('key')).to.equal(keys()[0]);
    expect(sessionStorage.length).to.equal(0);
  });

  it('repeats to the letter under the same key after a lost answer, and the pledge counts once', async () => {
    api.fates = ['lose'];
    expect(await send()).to.deep.equal({status: 'unanswered', sent: true});
    expect((await send()).status).to.equal('accepted');
    expect(api.effects.size).to.equal(1);
    const [first, second] = api.pledges;
    expect(second?.body).to.deep.equal(first?.body);
    expect(keys()).to.have.length(1);
  });

  it('keeps key and body over a reload', async () => {
    api.fates = ['drop'];
    await send();
    reload();
    expect((await send()).status).to.equal('accepted');
    expect(keys()).to.have.length(1);
    expect(api.pledges[1]?.body).to.deep.equal(api.pledges[0]?.body);
  });

  it('lets a changed pledge count when the first one never arrived', async () => {
    api.fates = ['drop'];
    await send();
    const outcome = await send(MORE);
    expect(outcome).to.include({status: 'accepted', earlier: false});
    expect([...api.effects.values()]).to.have.length(1);
    expect([...api.effects.values()][0]).to.contain('"amount":6');
  });

  it('lets the first pledge count when it had arrived, and says so', async () => {
    api.fates = ['lose'];
    await send();
    reload();
    const outcome = await send(MORE);
    expect(outcome).to.include({status: 'accepted', earlier: true});
    expect(api.effects.size).to.equal(1);
    expect([...api.effects.values()][0]).to.contain('"amount":4');
  });

  it('finds which of several unanswered versions arrived', async () => {
    api.fates = ['drop', 'lose', 'drop'];
    await send();
    await send(MORE);
    await send({...PLEDGE, message: 'Hallo'});
    const outcome = await send({...PLEDGE, message: 'Dag'});
    expect(outcome).to.include({status: 'accepted', earlier: true});
    expect([...api.effects.values()].join()).to.contain('"amount":6');
    expect(api.effects.size).to.equal(1);
  });

  it('takes a new key after a final no', async () => {
    api.fates = [refusal('need-exhausted')];
    expect((await send()).status).to.equal('refused');
    expect((await send(MORE)).status).to.equal('accepted');
    expect(keys()).to.have.length(2);
    expect(api.effects.size).to.equal(1);
  });

  it('keeps the key after a final no while an earlier try is unanswered', async () => {
    api.fates = ['lose', refusal('invalid-input')];
    await send();
    expect((await send(MORE)).status).to.equal('refused');
    expect(await send({...MORE, message: 'Dag'})).to.include({status: 'accepted', earlier: true});
    expect(keys()).to.have.length(1);
    expect(api.effects.size).to.equal(1);
  });

  it('treats a server error as an unknown outcome', async () => {
    api.fates = [refusal('try-again')];
    expect(await send()).to.deep.equal({status: 'unanswered', sent: true});
    api.fates = [refusal('internal-error')];
    expect(await send()).to.deep.equal({status: 'unanswered', sent: true});
    expect(keys()).to.have.length(1);
  });

  it('proves the work anew under the same key when the proof was rejected, once', async () => {
    api.fates = [refusal('proof-rejected')];
    expect((await send()).status).to.equal('accepted');
    expect(keys()).to.have.length(1);
    expect(api.pledges[1]?.body.proof).not.to.equal(api.pledges[0]?.body.proof);
    api.fates = [refusal('proof-rejected'), refusal('proof-rejected')];
    expect((await send()).status).to.equal('refused');
    expect(api.pledges).to.have.length(4);
  });

  it('knows that nothing was sent when there is no challenge to be had', async () => {
    api.challenging = 'offline';
    expect(await send()).to.deep.equal({status: 'unanswered', sent: false});
    expect(api.pledges).to.have.length(0);
    api.challenging = undefined;
    expect((await send()).status).to.equal('accepted');
  });

  it('stores nothing before it is sent, and what was typed until it is settled', async () => {
    submission.prepare('nl', () => {});
    await api.fake.asked(1);
    expect(sessionStorage.length).to.equal(0);
    api.fates = ['drop'];
    await send();
    expect(loadDraft(NAME)?.values).to.deep.equal(VALUES);
    submission.forget();
    expect(sessionStorage.length).to.equal(0);
  });

  it('lets go of a draft after an hour', async () => {
    api.fates = ['drop'];
    await send();
    const stored = JSON.parse(sessionStorage.getItem(`duit-draft:${NAME}`) ?? '{}') as {at: number};
    sessionStorage.setItem(`duit-draft:${NAME}`, JSON.stringify({...stored, at: stored.at - 3_600_001}));
    expect(loadDraft(NAME)).to.equal(undefined);
    expect(sessionStorage.length).to.equal(0);
  });

  it('lets go of a draft whose hour ends while the page is open', () => {
    const timers = new Timers();
    const now = Date.now;
    try {
      keepDraft(NAME, {at: now(), key: 'key-1', values: VALUES, unanswered: []});
      expect(timers.wait).to.be.within(3_590_000, 3_600_000);
      Date.now = () => now() + 3_600_000;
      timers.pass();
      expect(sessionStorage.length).to.equal(0);
    } finally {
      Date.now = now;
      timers.restore();
    }
  });

  it('survives a draft that is not ours', () => {
    sessionStorage.setItem(`duit-draft:${NAME}`, '{broken');
    expect(loadDraft(NAME)).to.equal(undefined);
  });

  it('ends with its signal, and the try stays an unanswered one', async () => {
    api.fates = ['hang'];
    const abort = new AbortController();
    const sent = send(PLEDGE, abort.signal).then(
      () => 'settled',
      (error: Error) => error.name,
    );
    await api.fake.asked(2);
    abort.abort();
    expect(await sent).to.equal('AbortError');
    expect(loadDraft(NAME)?.unanswered).to.have.length(1);
  });
});
