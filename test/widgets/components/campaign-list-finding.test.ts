import {expect} from '@open-wc/testing';
import '@duit/widgets/define/duit-campaign-list.js';
import type {DuitCampaignList} from '@duit/widgets/components/campaign-list/campaign-list.js';
import {expectAccessible} from '../support/axe.js';
import {makeCard} from '../support/cards.js';
import {cardsAnswer, FakeApi, problemAnswer} from '../support/fake-api.js';
import {deny, locate, type FakeGeolocation} from '../support/geolocation.js';
import {mount, setUpPage, shownText, until, unmountAll} from '../support/page.js';

const LIST = '<duit-campaign-list municipality="zilverwijk"></duit-campaign-list>';
const PAGE_OF_ADDRESS = location.href;
const HERE = {latitude: 52.4, longitude: 5.6};

const CARDS = [
  makeCard({
    slug: 'ver',
    title: 'Ver weg',
    neighbourhood: 'Noord',
    location: {latitude: 52.5, longitude: 5.6},
  }),
  makeCard({slug: 'nergens', title: 'Overal', location: null}),
  makeCard({
    slug: 'dichtbij',
    title: 'De tuin',
    neighbourhood: 'Zuid',
    location: {latitude: 52.4015, longitude: 5.601},
  }),
  makeCard({slug: 'half', neighbourhood: 'Noord', location: {latitude: 52.42, longitude: 5.6}}),
];

function findingApi(cards = CARDS, perPage = 20): FakeApi {
  return new FakeApi((url) => {
    if (url.pathname.endsWith('/neighbourhoods')) {
      const items = ['Noord', 'Zuid'].map((name) => ({
        name,
        campaigns: cards.filter((card) => card.neighbourhood === name).length,
      }));
      return {status: 200, body: {items, cursor: null}};
    }
    const {q = '', neighbourhood, cursor = '0', limit} = Object.fromEntries(url.searchParams);
    const found = cards.filter(
      (card) =>
        card.title.toLowerCase().includes(q.trim().toLowerCase()) &&
        (!neighbourhood || card.neighbourhood === neighbourhood),
    );
    const end = Number(cursor) + Math.min(Number(limit ?? perPage), perPage);
    return cardsAnswer(found.slice(Number(cursor), end), end < found.length ? String(end) : null);
  });
}

const root = (list: DuitCampaignList): ShadowRoot => list.shadowRoot as ShadowRoot;
const namesOf = (list: DuitCampaignList) =>
  [...root(list).querySelectorAll('duit-campaign-card')].map(
    (card) => card.getAttribute('campaign')?.split('/')[1],
  );
const shows = (list: DuitCampaignList, names: string) =>
  until(() => namesOf(list).join() === names && !root(list).querySelector('[aria-busy=true]'));
const box = (list: DuitCampaignList) => root(list).querySelector<HTMLInputElement>('#q') as HTMLInputElement;
const near = (list: DuitCampaignList) => root(list).querySelector<HTMLButtonElement>('[part=near]');

function type(list: DuitCampaignList, text: string): void {
  box(list).focus();
  box(list).value = text;
  box(list).dispatchEvent(new Event('input', {bubbles: true}));
}
const enter = (list: DuitCampaignList) => root(list).querySelector('form')?.requestSubmit();

const EVERY = 'ver,nergens,dichtbij,half';

describe('finding campaigns in duit-campaign-list', () => {
  let position: FakeGeolocation | undefined;
  afterEach(() => {
    position?.restore();
    position = undefined;
    unmountAll();
    history.replaceState(null, '', PAGE_OF_ADDRESS);
  });

  it('searches when the visitor stops typing, keeps the focus in the box and says how many there are', async () => {
    const fake = findingApi();
    setUpPage(fake);
    const list = await mount<DuitCampaignList>(LIST);
    await shows(list, EVERY);
    const before = fake.requests.length;
    for (const text of ['d', 'de', 'de ', 'de t']) type(list, text);
    await shows(list, 'dichtbij');
    expect(fake.requests.length).to.equal(before + 1);
    expect(fake.requests.at(-1)?.url.searchParams.get('q')).to.equal('de t');
    expect(root(list).activeElement?.id).to.equal('q');
    expect(box(list).value).to.equal('de t');
    expect(root(list).querySelector('[part=status]')?.textContent).to.equal('1 actie');
    expect(root(list).querySelector('form')?.getAttribute('role')).to.equal('search');
    await expectAccessible(list);
  });

  it('searches at once on Enter, and leaves the page where it is', async () => {
    const fake = findingApi();
    setUpPage(fake);
    const list = await mount<DuitCampaignList>(LIST);
    await shows(list, EVERY);
    type(list, 'tuin');
    enter(list);
    await list.updateComplete;
    expect(fake.requests.at(-1)?.url.searchParams.get('q')).to.equal('tuin');
    await shows(list, 'dichtbij');
    expect(location.href).to.equal(PAGE_OF_ADDRESS);
  });

  it('does not search again for a space, nor take it away from who goes on typing', async () => {
    const fake = findingApi();
    setUpPage(fake);
    const list = await mount<DuitCampaignList>(LIST);
    await shows(list, EVERY);
    type(list, 'tuin');
    enter(list);
    await shows(list, 'dichtbij');
    const before = fake.requests.length;
    type(list, 'tuin ');
    enter(list);
    await list.updateComplete;
    expect(fake.requests.length).to.equal(before);
    expect(box(list).value).to.equal('tuin ');
  });

  it('helps when nothing is found, also when the page was opened with that search', async () => {
    history.replaceState(null, '', '?duit-q=zwembad');
    setUpPage(findingApi());
    const list = await mount<DuitCampaignList>(LIST.replace('municipality', 'url-state municipality'));
    const button = await until(() => root(list).querySelector<HTMLElement>('[part=empty] button'));
    expect(shownText(list)).to.contain('Niets gevonden. Probeer een ander');
    expect(box(list).value).to.equal('zwembad');
    await expectAccessible(list);
    button.click();
    await shows(list, EVERY);
    expect(box(list).value).to.equal('');
    expect(root(list).activeElement?.id).to.equal('q');
  });

  it('gives the focus to what there is when the button for everything is gone', async () => {
    for (const [without, expected] of [
      ['search', 'status'],
      ['search theme neighbourhood status near', 'duit-campaign-card'],
    ]) {
      setUpPage(findingApi());
      const list = await mount<DuitCampaignList>(
        LIST.replace('municipality', `q="zwembad" without="${without}" municipality`),
      );
      const button = await until(() => root(list).querySelector<HTMLElement>('[part=empty] button'));
      button.focus();
      button.click();
      await shows(list, EVERY);
      await until(() => root(list).activeElement);
      expect([root(list).activeElement?.id, root(list).activeElement?.localName]).to.contain(expected);
      unmountAll();
    }
  });

  it('leaves the focus with the button that tries again, as often as that fails', async () => {
    let offline = true;
    const fake = findingApi();
    const cards = fake.api;
    setUpPage(
      new FakeApi(async (url) => (offline ? 'offline' : {status: 200, body: await cards.request(url.href)})),
    );
    const list = await mount<DuitCampaignList>(
      LIST.replace('municipality', 'without="search theme neighbourhood status near" municipality'),
    );
    const retry = () => root(list).querySelector<HTMLElement>('[part=retry]');
    const first = await until(retry);
    first.focus();
    first.click();
    await until(() => !first.isConnected && retry());
    await until(() => root(list).activeElement === retry());
    offline = false;
    retry()?.click();
    await shows(list, EVERY);
    await until(() => root(list).activeElement?.localName === 'duit-campaign-card');
  });

  it('leaves a way out of an address that asks for what the API does not know', async () => {
    history.replaceState(null, '', '?duit-status=nonsense');
    const fake = new FakeApi((url) =>
      url.searchParams.has('status') ? problemAnswer('invalid-input') : cardsAnswer(CARDS),
    );
    setUpPage(fake);
    const list = await mount<DuitCampaignList>(LIST.replace('municipality', 'url-state municipality'));
    await until(() => root(list).querySelector('[part=retry]'));
    await expectAccessible(list);
    const status = await until(() => root(list).querySelector<HTMLSelectElement>('#status'));
    status.value = '';
    status.dispatchEvent(new Event('change'));
    await shows(list, EVERY);
  });

  it('keeps the box and its focus when a search gets no answer', async () => {
    let offline = false;
    const fake = findingApi();
    const cards = fake.api;
    setUpPage(
      new FakeApi(async (url) => (offline ? 'offline' : {status: 200, body: await cards.request(url.href)})),
    );
    const list = await mount<DuitCampaignList>(LIST);
    await shows(list, EVERY);
    offline = true;
    type(list, 'tuin');
    enter(list);
    const retry = await until(() => root(list).querySelector<HTMLElement>('[part=retry]'));
    expect(root(list).activeElement?.id).to.equal('q');
    offline = false;
    retry.click();
    await shows(list, 'dichtbij');
  });

  it('keeps one step in the history for one search', async () => {
    setUpPage(findingApi());
    const list = await mount<DuitCampaignList>(LIST.replace('municipality', 'url-state municipality'));
    await shows(list, EVERY);
    const before = history.length;
    for (const text of ['weg', 'ver weg']) {
      type(list, text);
      enter(list);
      await shows(list, 'ver');
    }
    expect(new URL(location.href).searchParams.get('duit-q')).to.equal('ver weg');
    expect(history.length).to.equal(before + 1);
    history.back();
    await shows(list, EVERY);
    expect(box(list).value).to.equal('');
  });

  it('offers the neighbourhoods with how many campaigns each has', async () => {
    setUpPage(findingApi());
    const list = await mount<DuitCampaignList>(LIST);
    const select = await until(() => root(list).querySelector<HTMLSelectElement>('#neighbourhood'));
    // The names come with the cards, how many each has a moment later.
    await until(() => select.options[1]?.text.includes('('));
    expect([...select.options].map(({text}) => text)).to.deep.equal(['Alle wijken', 'Noord (2)', 'Zuid (1)']);
    select.value = 'Noord';
    select.dispatchEvent(new Event('change', {bubbles: true}));
    await shows(list, 'ver,half');
    await expectAccessible(list);
  });

  it('asks for no neighbourhoods where no campaign has one, and needs no answer about them', async () => {
    const fake = findingApi([makeCard({slug: 'een'})]);
    setUpPage(fake);
    const list = await mount<DuitCampaignList>(LIST);
    await shows(list, 'een');
    expect(fake.requests).to.have.length(1);
    expect(root(list).querySelector('#neighbourhood')).to.equal(null);
    expect(near(list)).to.equal(null);
  });

  it('leaves out what the webmaster does not want', async () => {
    setUpPage(findingApi());
    const list = await mount<DuitCampaignList>(
      LIST.replace('municipality', 'without="search neighbourhood near theme" municipality'),
    );
    await shows(list, EVERY);
    expect([...root(list).querySelectorAll('form [id]')].map(({id}) => id)).to.deep.equal(['status']);
    list.without = 'status';
    await list.updateComplete;
    expect(root(list).querySelector('#status')).to.equal(null);
    expect(box(list)).not.to.equal(null);
  });

  it('asks where the visitor is on a click only, puts the nearest first and says how far', async () => {
    position = locate(HERE);
    const fake = findingApi();
    setUpPage(fake);
    const list = await mount<DuitCampaignList>(LIST);
    await shows(list, EVERY);
    expect(position.asked).to.equal(0);
    expect(near(list)?.parentElement?.querySelector('[role=status]')?.textContent).to.equal('');
    near(list)?.click();
    await shows(list, 'dichtbij,half,ver,nergens');
    expect(position.asked).to.equal(1);
    expect(near(list)?.getAttribute('aria-pressed')).to.equal('true');
    const distances = [...root(list).querySelectorAll('[part=distance]')].map((each) =>
      each.textContent?.trim(),
    );
    expect(distances.map((each) => each?.replace(/\s/g, ' '))).to.deep.equal([
      'Op 200 m van u',
      'Op 2,2 km van u',
      'Op 11 km van u',
    ]);
    await expectAccessible(list);
    // Two beside each other begin on one line: of a row's height only the cards take more.
    const [first, second] = [...root(list).querySelectorAll<HTMLElement>('duit-campaign-card')];
    first?.style.setProperty('min-block-size', '80rem');
    expect(second?.offsetLeft).to.be.greaterThan(first?.offsetLeft ?? Infinity);
    expect(second?.offsetTop).to.equal(first?.offsetTop);
    near(list)?.click();
    await shows(list, EVERY);
    expect(root(list).querySelector('[part=distance]')).to.equal(null);
  });

  it('sends nobody where the visitor is: it asks the same for any place', async () => {
    const asked: string[] = [];
    for (const here of [HERE, {latitude: -33.123, longitude: 151.456}]) {
      position = locate(here);
      const fake = findingApi(CARDS, 2);
      setUpPage(fake);
      const list = await mount<DuitCampaignList>(LIST);
      await shows(list, 'ver,nergens');
      near(list)?.click();
      await until(() => namesOf(list).length === 4 && near(list)?.getAttribute('aria-pressed') === 'true');
      asked.push(fake.requests.map(({url}) => url.href).join('\n'));
      unmountAll();
      position.restore();
    }
    expect(asked[0]).to.equal(asked[1]);
    expect(asked.join()).not.to.match(/52\.4|33\.1|151/);
  });

  it('loads the pictures in the same order for any place, all of them before the nearest come first', async () => {
    for (const [round, latitude] of [52.1, 52.9].entries()) {
      const picture = (slug: string) =>
        `${location.origin}/test/widgets/support/picture.svg?${round}-${slug}`;
      const cards = Array.from({length: 24}, (_, index) => {
        const slug = `nr${index}`;
        return makeCard({
          slug,
          location: {latitude: 52.1 + ((index * 7) % 24) / 30, longitude: 5.6},
          image: {url: picture(slug), alt: '', width: 360, height: 240},
        });
      });
      position = locate({latitude, longitude: 5.6});
      setUpPage(findingApi(cards));
      const list = await mount<DuitCampaignList>(LIST);
      list.style.setProperty('inline-size', '320px');
      await until(() => namesOf(list).length === 20);
      let draws = 0;
      list.addController({hostUpdated: () => (draws += 1)});
      near(list)?.click();
      await until(() => root(list).querySelector('[part=distance]'));
      const shown = performance.now();
      // Not at each picture: with hundreds a telephone would be busy for seconds.
      expect(draws).to.be.below(cards.length / 2);
      const asked = cards.map(({slug}) => {
        const [entry] = performance.getEntriesByName(picture(slug));
        return entry as PerformanceResourceTiming | undefined;
      });
      // In the list's own order, whatever is near, and all of them there by now.
      for (const [index, entry] of asked.entries()) {
        expect(entry?.responseEnd, `picture ${index}`).to.be.within(1, shown);
        expect(entry?.startTime, `picture ${index}`).to.be.at.least(asked[index - 1]?.startTime ?? 0);
      }
      expect(namesOf(list)[0]).to.equal(round ? 'nr17' : 'nr0');
      unmountAll();
      position.restore();
    }
  });

  it('lets cards in a row begin at the same height, with what stands above them', async () => {
    position = locate(HERE);
    const texts = [{}, {summary: 'Kort.', needs: []}];
    setUpPage(findingApi(CARDS.map((card, index) => ({...card, ...texts[index % 2]}))));
    const list = await mount<DuitCampaignList>(LIST);
    list.style.setProperty('inline-size', '700px');
    await shows(list, EVERY);
    near(list)?.click();
    await shows(list, 'dichtbij,half,ver,nergens');
    const cards = [...root(list).querySelectorAll('duit-campaign-card')];
    await until(() => cards.every((card) => card.shadowRoot?.querySelector('.title a')));
    const [one, other] = cards.map((card) => card.getBoundingClientRect());
    expect(one!.left).to.be.below(other!.left);
    expect(one!.top).to.equal(other!.top);
    expect(one!.bottom).to.equal(other!.bottom);
  });

  it('puts the nearest first also when a picture cannot be had', async () => {
    position = locate(HERE);
    const image = {url: `${location.origin}/no/such.png`, alt: '', width: 360, height: 240};
    setUpPage(findingApi(CARDS.map((card) => ({...card, image}))));
    const list = await mount<DuitCampaignList>(LIST);
    await shows(list, EVERY);
    near(list)?.click();
    await shows(list, 'dichtbij,half,ver,nergens');
  });

  it('leaves the list as it is and says so kindly when the place is not told', async () => {
    for (const code of [1, 2, 3]) {
      position = deny(code);
      setUpPage(findingApi());
      const list = await mount<DuitCampaignList>(LIST);
      await shows(list, EVERY);
      near(list)?.click();
      await until(() => shownText(list).includes('Wij weten niet waar u bent'));
      expect(namesOf(list).join()).to.equal(EVERY);
      expect(near(list)?.getAttribute('aria-pressed')).to.equal('false');
      await expectAccessible(list);
      unmountAll();
      position.restore();
    }
  });

  it('takes no place that comes after the list is gone', async () => {
    position = locate(HERE, {later: true});
    const fake = findingApi();
    setUpPage(fake);
    const list = await mount<DuitCampaignList>(LIST);
    await shows(list, EVERY);
    near(list)?.click();
    const before = fake.requests.length;
    unmountAll();
    position.answer();
    expect(fake.requests.length).to.equal(before);
  });

  it('stays within 200 pixels', async () => {
    position = locate(HERE);
    setUpPage(findingApi());
    const list = await mount<DuitCampaignList>(LIST);
    list.style.setProperty('inline-size', '200px');
    await shows(list, EVERY);
    near(list)?.click();
    await shows(list, 'dichtbij,half,ver,nergens');
    expect(list.scrollWidth).to.be.at.most(200);
    for (const each of root(list).querySelectorAll('.field, .input, .button, li')) {
      expect(each.getBoundingClientRect().width, each.className).to.be.at.most(200);
    }
  });
});
