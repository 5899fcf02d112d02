import {expect} from '@open-wc/testing';
import '@duit/widgets/define/duit-campaign-list.js';
import type {DuitCampaignList} from '@duit/widgets/components/campaign-list/campaign-list.js';
import type {DuitCampaignsFilteredEvent} from '@duit/widgets/events/duit-campaigns-filtered-event.js';
import {expectAccessible} from '../support/axe.js';
import {makeCard} from '../support/cards.js';
import {cardsAnswer, FakeApi, problemAnswer, type Answer} from '../support/fake-api.js';
import {forceColours, goDark, resetMedia} from '../support/media.js';
import {mount, setUpPage, shownText, until, unmountAll} from '../support/page.js';

const LIST = '<duit-campaign-list municipality="zilverwijk"></duit-campaign-list>';
const PAGE_OF_ADDRESS = location.href;

const CARDS = [
  makeCard({slug: 'leefstraat', themes: ['groen', 'samen-leven']}),
  makeCard({slug: 'luchtbrug', themes: ['verkeer'], state: 'ready'}),
  makeCard({slug: 'moestuin', themes: ['groen'], state: 'funded', status: 'funded'}),
];

/** An API with `CARDS`, two on the first page unless a filter leaves fewer. */
function apiWithPages(): FakeApi {
  return new FakeApi((url) => {
    const {theme, status, cursor} = Object.fromEntries(url.searchParams);
    const found = CARDS.filter(
      (card) =>
        (!theme || card.themes.includes(theme)) &&
        (!status || card.state === status || (status === 'open' && card.status === 'live')),
    );
    return cursor
      ? cardsAnswer(found.slice(2))
      : cardsAnswer(found.slice(0, 2), found.length > 2 ? 'next' : null);
  });
}

const root = (list: DuitCampaignList): ShadowRoot => list.shadowRoot as ShadowRoot;
const cardsOf = (list: DuitCampaignList) => [
  ...root(list).querySelectorAll<HTMLElement>('duit-campaign-card'),
];
const namesOf = (list: DuitCampaignList) =>
  cardsOf(list).map((card) => card.getAttribute('campaign')?.split('/')[1]);
/** Resolves once the list rests with `count` cards. */
const shows = (list: DuitCampaignList, count: number) =>
  until(
    () =>
      cardsOf(list).length === count &&
      root(list).querySelector('[aria-busy=true]') === null &&
      !shownText(list).includes('worden geladen'),
  );
const moreButton = (list: DuitCampaignList) => root(list).querySelector<HTMLElement>('[part=more]');

function choose(list: DuitCampaignList, id: 'theme' | 'status', value: string): void {
  const select = root(list).querySelector<HTMLSelectElement>(`#${id}`) as HTMLSelectElement;
  select.focus();
  select.value = value;
  select.dispatchEvent(new Event('change', {bubbles: true}));
}

describe('duit-campaign-list', () => {
  afterEach(async () => {
    unmountAll();
    history.replaceState(null, '', PAGE_OF_ADDRESS);
    await resetMedia();
  });

  it('is accessible with cards, more and filters, light, dark and in forced colours', async () => {
    setUpPage(apiWithPages());
    const list = await mount<DuitCampaignList>(LIST);
    await shows(list, 2);
    await expectAccessible(list);
    await goDark();
    await expectAccessible(list);
    await forceColours();
    await expectAccessible(list);
  });

  it('is accessible while it loads, when it is empty and when it fails', async () => {
    setUpPage(new FakeApi(() => new Promise(() => undefined)));
    await expectAccessible(await mount(LIST));
    setUpPage(new FakeApi(() => cardsAnswer([])));
    const empty = await mount<DuitCampaignList>(LIST);
    await until(() => shownText(empty).includes('geen acties om te laten zien'));
    await expectAccessible(empty);
    setUpPage(new FakeApi(() => 'offline'));
    const failed = await mount<DuitCampaignList>(LIST);
    await until(() => root(failed).querySelector('.notice'));
    await expectAccessible(failed);
  });

  it('needs one request for a page of cards, whatever the cards show', async () => {
    const fake = apiWithPages();
    setUpPage(fake);
    const list = await mount<DuitCampaignList>(LIST);
    await shows(list, 2);
    await until(() => cardsOf(list).every((card) => card.shadowRoot?.querySelector('.title a')));
    expect(fake.requests).to.have.length(1);
  });

  it('gives the cards to every other element on the page', async () => {
    const store = setUpPage(apiWithPages());
    const list = await mount<DuitCampaignList>(LIST);
    await shows(list, 2);
    expect(store.get('zilverwijk/luchtbrug').card?.state).to.equal('ready');
  });

  it('narrows by subject and status, and tells the page', async () => {
    const fake = apiWithPages();
    setUpPage(fake);
    const list = await mount<DuitCampaignList>(LIST);
    await shows(list, 2);
    const told: DuitCampaignsFilteredEvent[] = [];
    list.addEventListener('duit-campaigns-filtered', (event) => told.push(event));
    choose(list, 'theme', 'groen');
    await until(() => namesOf(list).join() === 'leefstraat,moestuin');
    choose(list, 'status', 'open');
    await shows(list, 1);
    expect(namesOf(list)).to.deep.equal(['leefstraat']);
    expect(told.map(({municipality, theme, status}) => [municipality, theme, status])).to.deep.equal([
      ['zilverwijk', 'groen', ''],
      ['zilverwijk', 'groen', 'open'],
    ]);
    expect(shownText(list)).to.contain('1 actie');
    expect(root(list).activeElement?.id).to.equal('status');
  });

  it('asks nobody for campaigns of no municipality, leaves the link in place and tells the webmaster', async () => {
    const {warn} = console;
    const warnings: string[] = [];
    Object.assign(console, {warn: (text: string) => warnings.push(text)});
    try {
      const fake = apiWithPages();
      setUpPage(fake);
      const list = await mount<DuitCampaignList>(
        '<duit-campaign-list><a href="/acties">Acties</a></duit-campaign-list>',
      );
      await until(() => root(list).querySelector('.notice'));
      expect(list.querySelector('a')?.checkVisibility({visibilityProperty: true})).to.equal(true);
      expect(fake.requests).to.have.length(0);
      await until(() => warnings.length === 1);
      expect(warnings[0]).to.match(/^duit: \[attribute\] <duit-campaign-list> .*\/help#attribute$/s);
      list.municipality = 'zilverwijk';
      await shows(list, 2);
    } finally {
      Object.assign(console, {warn});
    }
  });

  it('keeps offering every subject that it has seen', async () => {
    setUpPage(apiWithPages());
    const list = await mount<DuitCampaignList>(LIST);
    await shows(list, 2);
    choose(list, 'theme', 'verkeer');
    await shows(list, 1);
    const offered = [...root(list).querySelectorAll('#theme option')].map((option) =>
      option.textContent?.trim(),
    );
    expect(offered).to.deep.equal(['Alle onderwerpen', 'Groen', 'Samen leven', 'Verkeer']);
  });

  it('starts with what the webmaster chose', async () => {
    const fake = apiWithPages();
    setUpPage(fake);
    const list = await mount<DuitCampaignList>(
      LIST.replace('municipality', 'theme="groen" status="funded" municipality'),
    );
    await shows(list, 1);
    expect(fake.requests[0]?.url.search).to.equal('?theme=groen&status=funded');
    expect(root(list).querySelector<HTMLSelectElement>('#status')?.value).to.equal('funded');
  });

  it('shows the rest on request and gives the focus to the first new card when that is all', async () => {
    setUpPage(apiWithPages());
    const list = await mount<DuitCampaignList>(LIST);
    await shows(list, 2);
    expect(shownText(list)).to.contain('2 acties. Er zijn er meer.');
    moreButton(list)?.focus();
    moreButton(list)?.click();
    await shows(list, 3);
    await until(() => root(list).activeElement === cardsOf(list)[2]);
    expect(root(list).querySelector('[role=status]')?.textContent).to.equal('3 acties');
    expect(moreButton(list)).to.equal(null);
  });

  it('keeps the focus on the button while there is more', async () => {
    const pages = [0, 1, 2].map((page) => [makeCard({slug: `a${page}`}), makeCard({slug: `b${page}`})]);
    setUpPage(
      new FakeApi((url) => {
        const page = Number(url.searchParams.get('cursor') ?? 0);
        return cardsAnswer(pages[page] ?? [], page < 2 ? String(page + 1) : null);
      }),
    );
    const list = await mount<DuitCampaignList>(LIST);
    await shows(list, 2);
    const button = moreButton(list);
    button?.focus();
    button?.click();
    await shows(list, 4);
    expect(root(list).activeElement).to.equal(button);
  });

  it('keeps what is there when more cannot be had, and tries again', async () => {
    let answer: Answer = cardsAnswer([makeCard({slug: 'een'})], 'next');
    setUpPage(new FakeApi(() => answer));
    const list = await mount<DuitCampaignList>(LIST);
    await shows(list, 1);
    answer = 'offline';
    moreButton(list)?.click();
    await until(() => root(list).querySelector('[role=alert]'));
    await expectAccessible(list);
    answer = cardsAnswer([makeCard({slug: 'twee'})]);
    moreButton(list)?.click();
    await shows(list, 2);
    expect(namesOf(list)).to.deep.equal(['een', 'twee']);
  });

  it('says when nothing matches and shows all on request', async () => {
    setUpPage(apiWithPages());
    const list = await mount<DuitCampaignList>(LIST);
    await shows(list, 2);
    choose(list, 'status', 'realised');
    const button = await until(() => root(list).querySelector<HTMLElement>('[part=empty] button'));
    expect(shownText(list)).to.contain('passen bij wat u koos');
    await expectAccessible(list);
    button.click();
    await shows(list, 2);
    expect(root(list).activeElement?.id).to.equal('q');
  });

  it('keeps the choices in the address when asked to, and follows going back', async () => {
    setUpPage(apiWithPages());
    const list = await mount<DuitCampaignList>(LIST.replace('municipality', 'url-state municipality'));
    await shows(list, 2);
    const before = history.length;
    choose(list, 'status', 'ready');
    await shows(list, 1);
    expect(new URL(location.href).searchParams.get('duit-status')).to.equal('ready');
    expect(history.length).to.equal(before + 1);
    history.back();
    await shows(list, 2);
    expect(list.status).to.equal('');
  });

  it('reads the choices from the address, and leaves the page its own parameters', async () => {
    history.replaceState(null, '', '?page=3&duit-theme=verkeer#acties');
    setUpPage(apiWithPages());
    const list = await mount<DuitCampaignList>(LIST.replace('municipality', 'url-state municipality'));
    await shows(list, 1);
    choose(list, 'theme', '');
    await shows(list, 2);
    expect(location.search).to.contain('page=3');
    expect(location.hash).to.equal('#acties');
  });

  it('leaves the address alone unless asked to', async () => {
    setUpPage(apiWithPages());
    const list = await mount<DuitCampaignList>(LIST);
    await shows(list, 2);
    choose(list, 'status', 'ready');
    await shows(list, 1);
    expect(location.href).to.equal(PAGE_OF_ADDRESS);
  });

  it('leads to the pages of the site', async () => {
    setUpPage(apiWithPages());
    const list = await mount<DuitCampaignList>(
      LIST.replace('municipality', 'href="/acties/{slug}" municipality'),
    );
    await shows(list, 2);
    const link = await until(() =>
      cardsOf(list)[0]?.shadowRoot?.querySelector<HTMLAnchorElement>('.title a'),
    );
    expect(new URL(link.href).pathname).to.equal('/acties/leefstraat');
  });

  it('keeps the content of the page until the campaigns are there, and when they cannot be had', async () => {
    let answer: Answer = 'offline';
    setUpPage(new FakeApi(() => answer));
    const list = await mount<DuitCampaignList>(LIST.replace('></', '><a href="/acties">Alle acties</a></'));
    const retry = await until(() => root(list).querySelector<HTMLElement>('.notice button'));
    const inside = list.querySelector('a');
    expect(inside?.checkVisibility()).to.equal(true);
    answer = cardsAnswer([makeCard()]);
    retry.click();
    await shows(list, 1);
    expect(inside?.checkVisibility()).to.equal(false);
  });

  it('says when the municipality is not known, and offers no retry', async () => {
    setUpPage(new FakeApi(() => problemAnswer('not-found')));
    const list = await mount<DuitCampaignList>(LIST);
    const notice = await until(() => root(list).querySelector('.notice'));
    expect(notice.textContent).to.contain('niet bekend');
    expect(notice.querySelector('button')).to.equal(null);
  });

  it('ends its request when it leaves the page', async () => {
    const fake = new FakeApi(() => new Promise(() => undefined));
    setUpPage(fake);
    await mount(LIST);
    await fake.asked(1);
    unmountAll();
    expect(fake.requests[0]?.signal?.aborted).to.equal(true);
  });
});
