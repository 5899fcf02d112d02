import {expect} from '@open-wc/testing';
import {CAMPAIGN_STATES} from '@duit/contract';
import '@duit/widgets/define/duit-campaign-card.js';
import type {DuitCampaignCard} from '@duit/widgets/components/campaign-card/campaign-card.js';
import type {DuitErrorEvent} from '@duit/widgets/events/duit-error-event.js';
import {expectAccessible} from '../support/axe.js';
import {CARD_OF_STATE, LONGEST_CARD, makeCard, makeNeed} from '../support/cards.js';
import {apiWithCards, cardsAnswer, FakeApi, problemAnswer, type Answer} from '../support/fake-api.js';
import {forceColours, goDark, resetMedia} from '../support/media.js';
import {mount, setUpPage, shownText, until, unmountAll} from '../support/page.js';

const CARD = '<duit-campaign-card campaign="zilverwijk/leefstraat"></duit-campaign-card>';
const WITH_LINK =
  '<duit-campaign-card campaign="zilverwijk/leefstraat"><a href="/leefstraat">Leefstraat</a></duit-campaign-card>';

/** The link of a card, once it is drawn. */
const linkOf = (card: DuitCampaignCard) =>
  until(() => card.shadowRoot?.querySelector<HTMLAnchorElement>('.title a'));
/** The notice of a card, once it is drawn. */
const noticeOf = (card: DuitCampaignCard) =>
  until(() => card.shadowRoot?.querySelector<HTMLElement>('.notice'));

async function shownCard(card = makeCard(), html = CARD): Promise<DuitCampaignCard> {
  setUpPage(apiWithCards([card]));
  const element = await mount<DuitCampaignCard>(html);
  await linkOf(element);
  return element;
}

describe('duit-campaign-card', () => {
  afterEach(async () => {
    unmountAll();
    await resetMedia();
  });

  for (const state of CAMPAIGN_STATES) {
    it(`is accessible in state ${state}, full and compact, light and dark`, async () => {
      const card = await shownCard(CARD_OF_STATE[state]);
      await expectAccessible(card);
      card.variant = 'compact';
      await card.updateComplete;
      await expectAccessible(card);
      await goDark();
      card.variant = 'full';
      await card.updateComplete;
      await expectAccessible(card);
    });
  }

  it('is accessible while it loads', async () => {
    setUpPage(new FakeApi(() => new Promise(() => undefined)));
    const card = await mount<DuitCampaignCard>(CARD);
    expect(shownText(card)).to.equal('De actie wordt geladen');
    await expectAccessible(card);
  });

  it('is accessible in forced colours and with the longest texts', async () => {
    await forceColours();
    await expectAccessible(await shownCard(LONGEST_CARD));
  });

  const FAILURES: [string, Answer, string][] = [
    ['the network is away', 'offline', 'Misschien is er geen internet.'],
    ['the API fails', problemAnswer('internal-error'), 'Dat ligt aan ons.'],
    ['the request makes no sense', problemAnswer('invalid-input'), 'kan hier niet getoond worden'],
    ['the campaign is not there', cardsAnswer([]), 'bestaat niet'],
  ];
  for (const [when, answer, words] of FAILURES) {
    it(`says in plain words when ${when}, with a link that works`, async () => {
      setUpPage(new FakeApi(() => answer));
      const card = await mount<DuitCampaignCard>(CARD);
      const notice = await noticeOf(card);
      expect(notice.textContent).to.contain(words);
      expect(notice.querySelector('a')?.href).to.equal('https://duit.example/c/zilverwijk/leefstraat');
      await expectAccessible(card);
    });

    it(`leaves the page's own link in place when ${when}`, async () => {
      setUpPage(new FakeApi(() => answer));
      const card = await mount<DuitCampaignCard>(WITH_LINK);
      await noticeOf(card);
      const link = card.querySelector('a');
      expect(link?.checkVisibility({visibilityProperty: true})).to.equal(true);
      expect(card.shadowRoot?.querySelector('.notice a')).to.equal(null);
      await expectAccessible(card);
    });
  }

  it('takes a name that cannot be one for a campaign that is not there, and asks nobody', async () => {
    const fake = apiWithCards([]);
    setUpPage(fake);
    const card = await mount<DuitCampaignCard>(
      '<duit-campaign-card campaign="leefstraat"></duit-campaign-card>',
    );
    expect((await noticeOf(card)).textContent).to.contain('bestaat niet');
    expect(fake.requests).to.have.length(0);
  });

  it('tells the webmaster once which attribute is missing or wrong', async () => {
    const {warn} = console;
    const warnings: string[] = [];
    Object.assign(console, {warn: (text: string) => warnings.push(text)});
    try {
      const fake = apiWithCards([]);
      setUpPage(fake);
      const two = '<duit-campaign-card campaign="zilverwijk/"></duit-campaign-card>'.repeat(2);
      const holder = await mount(
        `<div>${two}<duit-campaign-card><a href="/x">Acties</a></duit-campaign-card></div>`,
      );
      await noticeOf(holder.lastElementChild as DuitCampaignCard);
      // Its words are loaded when there is something to say.
      const like = (pattern: RegExp) => warnings.filter((text) => pattern.test(text));
      await until(() => like(/mist campaign="gemeente\/actie"\./).length);
      expect(
        like(/^duit: \[attribute\] <duit-campaign-card> .*"zilverwijk\/".*\/help#attribute$/s),
      ).to.have.length(1);
      expect(holder.querySelector('a')?.checkVisibility({visibilityProperty: true})).to.equal(true);
      expect(fake.requests).to.have.length(0);
    } finally {
      Object.assign(console, {warn});
    }
  });

  it('shows the link inside until the campaign is there, and hides it from everybody then', async () => {
    let release: (answer: Answer) => void = () => undefined;
    setUpPage(new FakeApi(() => new Promise<Answer>((resolve) => (release = resolve))));
    const card = await mount<DuitCampaignCard>(WITH_LINK);
    const inside = card.querySelector('a');
    expect(inside?.checkVisibility({visibilityProperty: true})).to.equal(true);
    release(cardsAnswer([makeCard()]));
    await linkOf(card);
    expect(inside?.checkVisibility({visibilityProperty: true})).to.equal(false);
    await expectAccessible(card);
  });

  it('keeps the space that the page reserved inside it, so that nothing below jumps', async () => {
    const reserved =
      '<a href="/x"><img src="/test/widgets/support/picture.svg" width="300" height="1100" alt="Leefstraat"></a>';
    let release: (answer: Answer) => void = () => undefined;
    setUpPage(new FakeApi(() => new Promise<Answer>((resolve) => (release = resolve))));
    const card = await mount<DuitCampaignCard>(CARD.replace('></', `>${reserved}</`));
    const before = card.getBoundingClientRect().height;
    release(cardsAnswer([makeCard()]));
    await linkOf(card);
    expect(card.getBoundingClientRect().height).to.equal(before);
  });

  it('tries again on request and gives the focus to what takes the place of the button', async () => {
    let answer: Answer = 'offline';
    setUpPage(new FakeApi(() => answer));
    const card = await mount<DuitCampaignCard>(CARD);
    const button = (await noticeOf(card)).querySelector('button');
    answer = cardsAnswer([makeCard()]);
    button?.focus();
    button?.click();
    const link = await linkOf(card);
    expect(card.shadowRoot?.activeElement).to.equal(link);
  });

  it('tells the page why it cannot show a campaign', async () => {
    setUpPage(apiWithCards([]));
    const heard = new Promise<DuitErrorEvent>((resolve) =>
      document.body.addEventListener('duit-error', resolve, {once: true}),
    );
    await mount(CARD);
    const {campaign, code} = await heard;
    expect({campaign, code}).to.deep.equal({campaign: 'zilverwijk/leefstraat', code: 'not-found'});
  });

  it('says what a visitor wants to know', async () => {
    const card = await shownCard();
    const text = shownText(card);
    for (const words of [
      'Doe mee',
      'Leefstraat Lindenhof',
      'Buurtvereniging Lindenhof · Lindenhof',
      '23 mensen doen mee',
      'Nog 12 dagen',
      '72% van wat nodig is om te starten',
      '150%: 30 van 20',
    ]) {
      expect(text).to.contain(words);
    }
  });

  it('counts the needs that it does not show', async () => {
    const card = await shownCard(makeCard({needs: [1, 2, 3, 4, 5, 6].map((id) => makeNeed({id: `n${id}`}))}));
    expect(card.shadowRoot?.querySelectorAll('[role=progressbar]')).to.have.length(5);
    expect(shownText(card)).to.contain('En nog 2 andere dingen');
  });

  it('leads to the campaign, or to where the webmaster says, never to a script', async () => {
    const card = await shownCard();
    const link = await linkOf(card);
    expect(link.href).to.equal('https://duit.example/c/zilverwijk/leefstraat');
    card.href = '/acties/leefstraat';
    await card.updateComplete;
    expect(link.href).to.equal(new URL('/acties/leefstraat', location.href).href);
    card.href = 'javascript:alert(1)';
    await card.updateComplete;
    expect(link.hasAttribute('href')).to.equal(false);
  });

  it('shows what the API says as text, whatever it looks like', async () => {
    const card = await shownCard(
      makeCard({title: '<img src=x onerror=alert(1)>', url: 'javascript:alert(1)', image: null}),
    );
    const link = await linkOf(card);
    expect(link.textContent).to.equal('<img src=x onerror=alert(1)>');
    expect(link.hasAttribute('href')).to.equal(false);
    expect(card.shadowRoot?.querySelector('img')).to.equal(null);
  });

  it('gives its title the level that fits the page', async () => {
    const card = await shownCard(makeCard(), CARD.replace('campaign=', 'heading-level="2" campaign='));
    expect(card.shadowRoot?.querySelector('[role=heading]')?.getAttribute('aria-level')).to.equal('2');
  });

  it('keeps the last figures when a refresh fails, and says so', async () => {
    let answer: Answer = cardsAnswer([makeCard()]);
    const store = setUpPage(new FakeApi(() => answer));
    const card = await mount<DuitCampaignCard>(CARD);
    await linkOf(card);
    answer = 'offline';
    store.retry('zilverwijk/leefstraat');
    const status = await until(() => card.shadowRoot?.querySelector('[role=status]'));
    expect(status.textContent).to.contain('laatste stand');
    await expectAccessible(card);
  });

  it('follows the nearest lang, also when it changes', async () => {
    setUpPage(apiWithCards([makeCard()]));
    const holder = await mount(`<div lang="en-GB">${CARD}</div>`);
    const card = holder.firstElementChild as DuitCampaignCard;
    await linkOf(card);
    expect(shownText(card)).to.contain('12 days left');
    holder.lang = 'nl';
    await until(() => shownText(card).includes('Nog 12 dagen'));
    holder.lang = 'ja';
    await card.updateComplete;
    expect(shownText(card)).to.contain('Nog 12 dagen');
  });

  it('marks what the organiser wrote in another language than the page, and nothing else', async () => {
    setUpPage(apiWithCards([makeCard()]));
    const holder = await mount(`<div lang="en">${CARD}</div>`);
    const card = holder.firstElementChild as DuitCampaignCard;
    await linkOf(card);
    const marked = () => [...(card.shadowRoot?.querySelectorAll('[lang=nl]') ?? [])];
    const texts = marked().map((each) => each.textContent?.trim());
    expect(texts).to.include.members(['Leefstraat Lindenhof', makeCard().summary, 'Houten planken']);
    expect(texts.join(' ')).not.to.match(/Goods|days left/);
    expect(marked().some((each) => each.querySelector('img[alt]'))).to.equal(true);
    holder.lang = 'nl';
    await until(() => !marked().length);
  });

  it('fits a column of 240 pixels', async () => {
    const card = await shownCard(LONGEST_CARD);
    for (const variant of ['full', 'compact'] as const) {
      card.variant = variant;
      card.style.width = '240px';
      await card.updateComplete;
      const inner = card.shadowRoot?.querySelector('.card') as HTMLElement;
      expect(inner.scrollWidth).to.be.at.most(240);
    }
  });

  it('shows the page its own content when drawing fails', async () => {
    const {error} = console;
    Object.assign(console, {error: () => undefined});
    try {
      const store = setUpPage(apiWithCards([makeCard()]));
      const card = await mount<DuitCampaignCard>(WITH_LINK);
      await linkOf(card);
      // Not what the contract says: an older script meets a newer API.
      store.accept([Object.assign(makeCard(), {needs: undefined})]);
      await until(() => card.shadowRoot?.firstElementChild?.localName === 'slot');
      expect(card.querySelector('a')?.checkVisibility({visibilityProperty: true})).to.equal(true);
    } finally {
      Object.assign(console, {error});
    }
  });
});
