import {expect} from '@open-wc/testing';
import '@duit/widgets/define/duit-progress.js';
import type {DuitProgress} from '@duit/widgets/components/progress/progress.js';
import {CARD_OF_STATE, makeCard} from '../support/cards.js';
import {apiWithCards} from '../support/fake-api.js';
import {mount, setUpPage, until, unmountAll} from '../support/page.js';
import {expectInOrder, readThrough} from '../support/reading.js';

async function read(card = makeCard()): Promise<string[]> {
  setUpPage(apiWithCards([card]));
  const element = await mount<DuitProgress>(
    '<duit-progress campaign="zilverwijk/leefstraat"></duit-progress>',
  );
  const shown = await until(() => element.shadowRoot?.querySelector('.progress:not([aria-busy])'));
  return readThrough(shown, '23 mensen');
}

describe('duit-progress to a screen reader', () => {
  afterEach(unmountAll);

  it('tells the whole, then each need: kind, name, how much of how much, what is needed to start', async () => {
    expectInOrder(await read(), [
      '72% van wat nodig is om te starten',
      /^progressbar, 72% van wat nodig is om te starten/,
      'list',
      /^listitem, .*position 1, set size 4/,
      'Spullen',
      'Houten planken',
      /^listitem, .*position 2, set size 4/,
      'Tijd',
      'Graven en planten',
      '30 van 60 uur',
      /^progressbar, Tijd: Graven en planten, .+ 30 van 60 uur\. Nodig om te starten: 40 uur\.$/,
      'Nodig om te starten: 40 uur',
      'Kennis',
      'Tuinontwerp',
      'Geld',
      /^progressbar, Geld: Aarde en planten, .+ €\s0 van €\s2\.500\. Nodig om te starten: €\s1\.250\.$/,
      'end of list',
      '23 mensen doen mee',
    ]);
  });

  it('says over-funding in words, and never more than the maximum of 100', async () => {
    const log = await read(CARD_OF_STATE['over-funded']);
    expectInOrder(log, [
      'Klaar om te starten',
      /^progressbar, Spullen: Houten planken, max value 100, .+ 150%: 30 van 20\. Genoeg om te starten\.$/,
      /^progressbar, Geld: Aarde en planten, max value 100, .+ 150%: €\s3\.750 van €\s2\.500\./,
    ]);
    expect(log.filter((phrase) => /current value 150\b(?!%)/.test(phrase))).to.deep.equal([]);
  });

  it('speaks of what is over as over', async () => {
    const log = await read(CARD_OF_STATE.unsuccessful);
    expectInOrder(log, [
      '72% van wat nodig was',
      'Dat was genoeg',
      'Nodig was: 40 uur',
      '23 mensen deden mee',
    ]);
  });
});
