import {expect} from '@open-wc/testing';
import '@duit/widgets/define/duit-campaign-card.js';
import '@duit/widgets/define/duit-campaign-list.js';
import type {DuitCampaignCard} from '@duit/widgets/components/campaign-card/campaign-card.js';
import {speakFor} from '@duit/widgets/i18n/languages.js';
import {expectAccessible} from '../support/axe.js';
import {FOUR_NEEDS, makeCard} from '../support/cards.js';
import {apiWithCards} from '../support/fake-api.js';
import {mount, setUpPage, shownText, unmountAll, until} from '../support/page.js';

const LANGUAGES = {
  en: 'Join in',
  fy: 'Doch mei',
  de: 'Machen Sie mit',
  fr: 'Participez',
  pl: 'Przyłącz się',
  tr: 'Siz de katılın',
  uk: 'Долучайтеся',
  ar: 'شاركوا معنا',
};

async function shownCard(lang: string, municipality = 'zilverwijk'): Promise<DuitCampaignCard> {
  setUpPage(apiWithCards([makeCard({municipality, state: 'under-way', needs: FOUR_NEEDS})]));
  const card = await mount<DuitCampaignCard>(
    `<duit-campaign-card lang="${lang}" campaign="${municipality}/leefstraat"></duit-campaign-card>`,
  );
  await until(() => card.shadowRoot?.querySelector('.title a'));
  return card;
}
const inside = (card: DuitCampaignCard, selector: string): HTMLElement => {
  const found = card.shadowRoot?.querySelector<HTMLElement>(selector);
  if (!found) throw new Error(`no ${selector}`);
  return found;
};

describe('languages', () => {
  afterEach(unmountAll);

  for (const [lang, words] of Object.entries(LANGUAGES)) {
    it(`speaks ${lang}, and is accessible in it`, async () => {
      const card = await shownCard(lang);
      expect(shownText(card)).to.include(words);
      expect(getComputedStyle(card).direction).to.equal(lang === 'ar' ? 'rtl' : 'ltr');
      await expectAccessible(card);
    });
  }

  for (const lang of ['sv', 'pt-BR', 'zh-Hant', 'x!', 'constructor']) {
    it(`speaks Dutch where lang is ${lang}`, async () => {
      expect(shownText(await shownCard(lang))).to.include('Doe mee');
    });
  }

  /** Language and direction that the top of what an element shows says of itself. */
  const saidOf = (element: Element) =>
    [...(element.shadowRoot?.children ?? [])]
      .filter(({localName}) => localName !== 'slot')
      .map((each) => [each.getAttribute('lang'), each.getAttribute('dir')]);

  it('says that it is Dutch, from left to right, where the page is in a language that we do not have', async () => {
    const card = await shownCard('he');
    card.dir = 'rtl';
    expect(saidOf(card)).to.deep.equal([['nl', 'ltr']]);
    expect(getComputedStyle(inside(card, '.title')).direction).to.equal('ltr');
    // What shows in its place meanwhile is the page's own.
    expect(inside(card, 'slot').closest('[aria-hidden]')).not.to.equal(null);
    await expectAccessible(card);
  });

  for (const lang of ['nl', 'NL-be', 'en-GB', 'ar']) {
    it(`says nothing of it where the page is in ${lang}`, async () => {
      expect(saidOf(await shownCard(lang))).to.deep.equal([[null, null]]);
    });
  }

  it('says it too where the page does not say in which language it is', async () => {
    const {lang} = document.documentElement;
    document.documentElement.removeAttribute('lang');
    try {
      const card = await shownCard('');
      expect(saidOf(card)).to.deep.equal([['nl', 'ltr']]);
    } finally {
      document.documentElement.lang = lang;
    }
  });

  it('follows the page into another language, and its cards along with a list', async () => {
    setUpPage(apiWithCards([makeCard({state: 'under-way'})]));
    const list = await mount('<duit-campaign-list lang="sv" municipality="zilverwijk"></duit-campaign-list>');
    /** What list and card say, once they show these words; another language draws the list anew. */
    const said = async (ofList: string, ofCard: string) => {
      const card = await until(() => {
        const found = list.shadowRoot?.querySelector('duit-campaign-card');
        return found && shownText(found).includes(ofCard) && shownText(list).includes(ofList) && found;
      });
      return [...saidOf(list), ...saidOf(card)];
    };
    const dutch = ['nl', 'ltr'];
    const silent = [null, null];
    expect(await said('1 actie', 'Doe mee')).to.deep.equal([dutch, dutch]);
    list.lang = 'en';
    expect(await said('1 campaign', 'Join in')).to.deep.equal([silent, silent]);
    list.lang = 'fi';
    expect(await said('1 actie', 'Doe mee')).to.deep.equal([dutch, dutch]);
  });

  it('reads from right to left in Arabic: bars fill from the right, Dutch titles stay Dutch', async () => {
    const card = await shownCard('ar');
    const bar = inside(card, '.bar').getBoundingClientRect();
    const fill = inside(card, '.fill').getBoundingClientRect();
    expect(Math.abs(fill.right - bar.right)).to.be.below(2);
    expect(fill.left).to.be.above(bar.left + 2);
    const link = inside(card, '.title a');
    expect(link.lang).to.equal('nl');
    expect(getComputedStyle(link).direction).to.equal('ltr');
    const dutch = await shownCard('nl');
    const left = inside(dutch, '.bar').getBoundingClientRect().left;
    expect(Math.abs(inside(dutch, '.fill').getBoundingClientRect().left - left)).to.be.below(2);
  });

  it('says a municipality’s own words for its campaigns alone', async () => {
    const own = await shownCard('nl', 'eigendam');
    await speakFor({eigendam: {nl: {'base.states.under-way': 'Help ons'}, de: {'base.ready': 'X'}}});
    await own.updateComplete;
    expect(shownText(own)).to.include('Help ons');
    expect(shownText(await shownCard('nl'))).to.include('Doe mee');
    expect(shownText(await shownCard('de', 'eigendam'))).to.include('Machen Sie mit');
    // A municipality changes its words while the page is open; every answer tells them.
    await speakFor({eigendam: {nl: {'base.states.under-way': 'Kom erbij'}}});
    await own.updateComplete;
    expect(shownText(own)).to.include('Kom erbij');
  });
});
