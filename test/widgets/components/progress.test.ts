import {expect} from '@open-wc/testing';
import {CAMPAIGN_STATES} from '@duit/contract';
import '@duit/widgets/define/duit-progress.js';
import type {DuitProgress} from '@duit/widgets/components/progress/progress.js';
import {expectAccessible} from '../support/axe.js';
import {CARD_OF_STATE, LONGEST_CARD, makeCard, makeNeed} from '../support/cards.js';
import {apiWithCards, cardsAnswer, FakeApi, problemAnswer, type Answer} from '../support/fake-api.js';
import {forceColours, goDark, resetMedia} from '../support/media.js';
import {mount, setUpPage, shownText, until, unmountAll} from '../support/page.js';

const PROGRESS = '<duit-progress campaign="zilverwijk/leefstraat"></duit-progress>';

const shownOf = (element: DuitProgress) =>
  until(() => element.shadowRoot?.querySelector<HTMLElement>('.progress:not([aria-busy])'));

async function shownProgress(card = makeCard()) {
  const store = setUpPage(apiWithCards([card]));
  const element = await mount<DuitProgress>(PROGRESS);
  await shownOf(element);
  const bars = () => [
    ...(element.shadowRoot?.querySelectorAll<HTMLElement>('.needs [role=progressbar]') ?? []),
  ];
  return {element, store, bars};
}

/** Start and end of `element` in percent of its bar. */
function placeOf(bar: HTMLElement, selector: string): [number, number] {
  const {left, width} = bar.getBoundingClientRect();
  const part = bar.querySelector(selector)?.getBoundingClientRect() ?? new DOMRect();
  return [Math.round(((part.left - left) / width) * 100), Math.round(((part.right - left) / width) * 100)];
}

describe('duit-progress', () => {
  afterEach(async () => {
    unmountAll();
    await resetMedia();
  });

  for (const state of CAMPAIGN_STATES) {
    it(`is accessible in state ${state}, light and dark`, async () => {
      const {element} = await shownProgress(CARD_OF_STATE[state]);
      await expectAccessible(element);
      await goDark();
      await expectAccessible(element);
    });
  }

  it('is accessible in forced colours and with the longest texts', async () => {
    await forceColours();
    await expectAccessible((await shownProgress(LONGEST_CARD)).element);
  });

  for (const answer of ['offline', problemAnswer('internal-error'), cardsAnswer([])] as const) {
    it(`is accessible and gives a link after ${answer === 'offline' ? answer : answer.status}`, async () => {
      setUpPage(new FakeApi(() => answer));
      const element = await mount<DuitProgress>(PROGRESS);
      const link = await until(() => element.shadowRoot?.querySelector('.notice a'));
      expect(link.getAttribute('href')).to.equal('https://duit.example/c/zilverwijk/leefstraat');
      await expectAccessible(element);
    });
  }

  it('tells a screen reader how far each need is, never more than its maximum', async () => {
    const {bars} = await shownProgress();
    const told = bars().map((bar) =>
      ['aria-label', 'aria-valuenow', 'aria-valuemax', 'aria-valuetext'].map((name) =>
        bar.getAttribute(name),
      ),
    );
    expect(told).to.deep.equal([
      ['Spullen: Houten planken', '100', '100', '150%: 30 van 20. Genoeg om te starten.'],
      ['Tijd: Graven en planten', '50', '100', '30 van 60 uur. Nodig om te starten: 40 uur.'],
      ['Kennis: Tuinontwerp', '50', '100', '1 van 2 mensen. Genoeg om te starten.'],
      ['Geld: Aarde en planten', '0', '100', '€\u00a00 van €\u00a02.500. Nodig om te starten: €\u00a01.250.'],
    ]);
  });

  it('shows 150 percent as more than enough: the target moves left and the rest is drawn apart', async () => {
    const {bars} = await shownProgress(makeCard({needs: [makeNeed({confirmed: 30})]}));
    const [bar] = bars() as [HTMLElement];
    expect(placeOf(bar, '.fill')).to.deep.equal([0, 66]);
    expect(placeOf(bar, '.surplus')).to.deep.equal([66, 100]);
    expect(placeOf(bar, '.target')[0]).to.be.within(65, 67);
    expect(placeOf(bar, '.minimum')[0]).to.be.within(32, 34);
  });

  it('marks the minimum, and the end of the bar is the target', async () => {
    const {bars} = await shownProgress(makeCard({needs: [makeNeed({confirmed: 5})]}));
    const [bar] = bars() as [HTMLElement];
    expect(placeOf(bar, '.fill')).to.deep.equal([0, 25]);
    expect(placeOf(bar, '.minimum')[0]).to.be.within(49, 51);
    expect(bar.querySelector('.surplus, .target')).to.equal(null);
  });

  it('keeps a border where forced colours take the fill away', async () => {
    await forceColours();
    const {bars} = await shownProgress();
    expect(getComputedStyle(bars()[0] as HTMLElement).borderTopWidth).to.equal('1px');
  });

  it('moves with fresh counters, without a request', async () => {
    const {element, store, bars} = await shownProgress(makeCard({needs: [makeNeed({confirmed: 5})]}));
    store.accept([makeCard({needs: [makeNeed({confirmed: 8})]})]);
    await element.updateComplete;
    expect(bars()[0]?.getAttribute('aria-valuenow')).to.equal('40');
    expect(shownText(element)).to.contain('8 van 20');
  });

  it('says that all to start is there', async () => {
    const {element} = await shownProgress(CARD_OF_STATE.ready);
    expect(shownText(element)).to.contain('Klaar om te starten');
  });

  it('speaks of what is over as over', async () => {
    const texts = [];
    for (const state of ['funded', 'unsuccessful', 'cancelled'] as const) {
      texts.push(shownText((await shownProgress(CARD_OF_STATE[state])).element));
    }
    expect(texts[0]).to.contain('Alles wat nodig was, is er gekomen').and.to.contain('23 mensen deden mee');
    expect(texts[1]).to.contain('72% van wat nodig was');
    expect(texts[2]).to.contain('72% van wat nodig was');
    for (const text of texts) {
      expect(text)
        .to.contain('Dat was genoeg')
        .and.to.contain('Nodig was: 40 uur')
        .and.not.to.contain('starten');
    }
  });

  it('gives the focus to the figures after a retry', async () => {
    let answer: Answer = 'offline';
    setUpPage(new FakeApi(() => answer));
    const element = await mount<DuitProgress>(PROGRESS);
    const button = await until(() => element.shadowRoot?.querySelector<HTMLElement>('.notice button'));
    answer = cardsAnswer([makeCard()]);
    button.click();
    expect(element.shadowRoot?.activeElement ?? (await shownOf(element))).to.equal(await shownOf(element));
  });
});
