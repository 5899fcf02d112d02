import {expect} from '@open-wc/testing';
import type {CampaignState} from '@duit/widgets/store/campaign-store.js';
import {makeCard} from '../support/cards.js';
import {apiWithCards, cardsAnswer, FakeApi, problemAnswer, type Answer} from '../support/fake-api.js';
import {setUpPage} from '../support/page.js';
import {setHidden, Timers} from '../support/timers.js';

const NAME = 'zilverwijk/leefstraat';
const ignore = (): void => undefined;

/** Resolves with the next state that `watch` tells. */
function nextState(watch: (hear: (state: CampaignState) => void) => void): Promise<CampaignState> {
  return new Promise((resolve) => watch(resolve));
}

describe('page campaign store', () => {
  let timers: Timers;

  beforeEach(() => {
    timers = new Timers();
  });

  afterEach(() => {
    timers.restore();
    setHidden(false);
  });

  /** Watches `NAME` until the first answer is there. */
  async function watched(fake: FakeApi) {
    const store = setUpPage(fake);
    const states: CampaignState[] = [];
    let heard = ignore;
    const stop = store.watch(NAME, (state) => {
      states.push(state);
      heard();
    });
    const next = (): Promise<void> => new Promise((resolve) => (heard = resolve));
    await next();
    await timers.nextWait();
    return {store, states, stop, next};
  }

  it('asks for a hundred campaigns of one municipality in one request', async () => {
    const cards = Array.from({length: 100}, (_, index) => makeCard({slug: `actie-${index}`}));
    const fake = apiWithCards(cards);
    const store = setUpPage(fake);
    await Promise.all(cards.map(({slug}) => nextState((hear) => store.watch(`zilverwijk/${slug}`, hear))));
    expect(fake.requests).to.have.length(1);
    expect(store.get('zilverwijk/actie-99')).to.have.property('status', 'ready');
  });

  it('divides more than a hundred over requests, and municipalities too', async () => {
    const fake = apiWithCards([]);
    const store = setUpPage(fake);
    for (let index = 0; index < 101; index += 1) store.ask(`zilverwijk/actie-${index}`);
    store.ask('waterrijk/steiger');
    await fake.asked(3);
    const counts = fake.requests.map(({url}) => url.searchParams.get('slugs')?.split(',').length);
    expect(counts).to.deep.equal([100, 1, 1]);
    expect(fake.requests[2]?.url.pathname).to.equal('/v1/municipalities/waterrijk/campaigns');
  });

  it('does not ask again for what is known or on its way', async () => {
    const fake = apiWithCards([makeCard()]);
    const {store} = await watched(fake);
    store.ask(NAME);
    store.watch(NAME, ignore);
    expect(fake.requests).to.have.length(1);
  });

  it('lets the browser revalidate, without headers that cost a preflight', async () => {
    const fake = apiWithCards([makeCard()]);
    await watched(fake);
    expect([...(fake.requests[0]?.headers.keys() ?? [])]).to.deep.equal([]);
  });

  it('says which campaign is not there', async () => {
    const {states} = await watched(apiWithCards([]));
    expect(states).to.deep.equal([{status: 'not-found'}]);
    expect(await timers.nextWait()).to.equal(undefined);
  });

  it('takes an unknown municipality for campaigns that are not there', async () => {
    const {states} = await watched(new FakeApi(() => problemAnswer('not-found')));
    expect(states).to.deep.equal([{status: 'not-found'}]);
  });

  const FAILURES: [string, Answer, string][] = [
    ['no network', 'offline', 'offline'],
    ['a fault of ours', problemAnswer('internal-error'), 'server'],
    ['an answer that is not ours', {status: 200, body: undefined}, 'server'],
    ['a request that makes no sense', problemAnswer('invalid-input'), 'refused'],
  ];
  for (const [what, answer, reason] of FAILURES) {
    it(`tells ${what} apart`, async () => {
      const {states} = await watched(new FakeApi(() => answer));
      expect(states).to.deep.equal([{status: 'failed', reason, card: undefined}]);
    });
  }

  it('looks for news after about fifteen seconds, only for what is watched', async () => {
    let confirmed = 1;
    const fake = new FakeApi(() => cardsAnswer([makeCard({supporters: confirmed++})]));
    const {store, states, next} = await watched(fake);
    store.ask('zilverwijk/unwatched');
    await fake.asked(2);
    expect(await timers.nextWait()).to.be.within(12_750, 17_250);
    timers.pass();
    await next();
    expect(states.at(-1)?.card?.supporters).to.equal(3);
    expect(fake.requests[2]?.url.searchParams.get('slugs')).to.equal('leefstraat');
  });

  it('waits longer after each failure, at most some minutes, and keeps the card', async () => {
    let answer = cardsAnswer([makeCard()]);
    const {states, next} = await watched(new FakeApi(() => answer));
    answer = 'offline';
    const waits: number[] = [];
    for (let round = 0; round < 7; round += 1) {
      timers.pass();
      await next();
      waits.push(((await timers.nextWait()) ?? 0) / 1000);
    }
    expect(waits[0]).to.be.within(25, 35);
    expect(waits[2]).to.be.within(102, 138);
    expect(waits[6]).to.be.within(255, 345);
    expect(states.at(-1)).to.deep.include({status: 'failed', reason: 'offline'});
    expect(states.at(-1)?.card?.slug).to.equal('leefstraat');
  });

  it('waits as long as an answer asks, also when the page comes back before', async () => {
    let answer: Answer = cardsAnswer([makeCard()]);
    const fake = new FakeApi(() => answer);
    const {next} = await watched(fake);
    answer = problemAnswer('too-many-requests', {'Retry-After': '600'});
    timers.pass();
    await next();
    expect(await timers.nextWait()).to.be.within(598_000, 600_000);
    setHidden(true);
    setHidden(false);
    expect(await timers.nextWait()).to.be.within(598_000, 600_000);
    timers.pass();
    expect(fake.requests).to.have.length(2);
  });

  it('stops while the page is hidden and looks at once when it is back', async () => {
    const fake = apiWithCards([makeCard()]);
    const {next} = await watched(fake);
    setHidden(true);
    expect(await timers.nextWait()).to.equal(undefined);
    expect(fake.requests).to.have.length(1);
    setHidden(false);
    await next();
    expect(fake.requests).to.have.length(2);
  });

  it('looks at once when the network is back', async () => {
    let answer: Answer = 'offline';
    const {states, next} = await watched(new FakeApi(() => answer));
    answer = cardsAnswer([makeCard()]);
    dispatchEvent(new Event('online'));
    await next();
    expect(states.at(-1)).to.have.property('status', 'ready');
  });

  it('stops when nobody watches any more', async () => {
    const {stop} = await watched(apiWithCards([makeCard()]));
    expect(await timers.nextWait()).to.be.a('number');
    stop();
    expect(timers.planned.size).to.equal(0);
  });

  it('gives fresh cards to every watcher without asking', async () => {
    const fake = apiWithCards([makeCard()]);
    const {store, states} = await watched(fake);
    store.accept([makeCard({supporters: 99})]);
    expect(states.at(-1)?.card?.supporters).to.equal(99);
    expect(fake.requests).to.have.length(1);
  });

  it('does not let a slower, older answer set fresh counters back', async () => {
    let release: (answer: Answer) => void = ignore;
    const fake = new FakeApi(() => new Promise<Answer>((resolve) => (release = resolve)));
    const store = setUpPage(fake);
    store.watch(NAME, ignore);
    await fake.asked(1);
    store.accept([makeCard({supporters: 99})]);
    // Another campaign shows when the old answer has been read.
    const other = nextState((hear) => store.watch('zilverwijk/leefstraat-2', hear));
    release(cardsAnswer([makeCard({supporters: 1})]));
    await fake.asked(2);
    release(cardsAnswer([makeCard({slug: 'leefstraat-2'})]));
    await other;
    expect(store.get(NAME).card?.supporters).to.equal(99);
  });

  it('does not let an older list set fresh counters back, and takes a newer one', async () => {
    const {store} = await watched(apiWithCards([makeCard()]));
    const earlier = store.turn();
    const later = store.turn();
    store.accept([makeCard({supporters: 98})], later);
    store.accept([makeCard({supporters: 1})], earlier);
    expect(store.get(NAME).card?.supporters).to.equal(98);
    store.accept([makeCard({supporters: 99})], store.turn());
    expect(store.get(NAME).card?.supporters).to.equal(99);
  });

  it('takes what was asked for later, also when something older came in between', async () => {
    let counted = 10;
    const {store, next} = await watched(new FakeApi(() => cardsAnswer([makeCard({supporters: counted++})])));
    const first = store.turn();
    const second = store.turn();
    store.turn();
    store.accept([makeCard({supporters: 20})], first);
    store.accept([makeCard({supporters: 21})], second);
    expect(store.get(NAME).card?.supporters).to.equal(21);
    store.retry(NAME);
    await next();
    expect(store.get(NAME).card?.supporters).to.equal(11);
  });

  it('asks again on request, and says so where nothing is known', async () => {
    let answer: Answer = 'offline';
    const {store, states, next} = await watched(new FakeApi(() => answer));
    answer = cardsAnswer([makeCard()]);
    store.retry(NAME);
    await next();
    expect(states.map(({status}) => status)).to.deep.equal(['failed', 'ready']);
  });

  it('ends its requests and timers when it is closed', async () => {
    const fake = apiWithCards([makeCard()]);
    const {store} = await watched(fake);
    store.close();
    expect(timers.planned.size).to.equal(0);
    expect(fake.requests[0]?.signal?.aborted).to.equal(true);
  });
});
