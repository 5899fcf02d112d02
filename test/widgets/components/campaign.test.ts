import {expect} from '@open-wc/testing';
import {CAMPAIGN_STATES, type Campaign} from '@duit/contract';
import '@duit/widgets/define/duit-campaign.js';
import type {DuitCampaign} from '@duit/widgets/components/campaign/campaign.js';
import {expectAccessible} from '../support/axe.js';
import {CARD_OF_STATE, LONGEST_CARD, makeCard} from '../support/cards.js';
import {apiWithCampaign, makeCampaign, makeSupporter, makeUpdate, wholeOf} from '../support/campaigns.js';
import {FakeApi, problemAnswer, type Answer} from '../support/fake-api.js';
import {forceColours, goDark, resetMedia} from '../support/media.js';
import {mount, setUpPage, shownText, until, unmountAll} from '../support/page.js';

const CAMPAIGN = '<duit-campaign campaign="zilverwijk/leefstraat" heading-level="1"></duit-campaign>';

const all = (element: DuitCampaign, selector: string): HTMLElement[] => [
  ...(element.shadowRoot?.querySelectorAll<HTMLElement>(selector) ?? []),
];
const one = (element: DuitCampaign, selector: string): HTMLElement | null =>
  element.shadowRoot?.querySelector<HTMLElement>(selector) ?? null;
/** Resolves once the campaign stands there, with its supporters when it has any. */
async function shown(element: DuitCampaign, {supporters}: Campaign): Promise<void> {
  await until(() => one(element, supporters ? '.supporter' : '.campaign'));
}

async function shownCampaign(campaign = makeCampaign(), holder = CAMPAIGN) {
  const fake = apiWithCampaign(campaign);
  const store = setUpPage(fake);
  const mounted = await mount(holder);
  const element = (
    mounted.matches('duit-campaign') ? mounted : mounted.querySelector('duit-campaign')
  ) as DuitCampaign;
  await shown(element, campaign);
  return {element, fake, store};
}

describe('duit-campaign', () => {
  afterEach(async () => {
    unmountAll();
    await resetMedia();
  });

  for (const state of CAMPAIGN_STATES) {
    it(`is accessible in state ${state}, light and dark`, async () => {
      const {element} = await shownCampaign(wholeOf(CARD_OF_STATE[state]));
      await expectAccessible(element);
      await goDark();
      await expectAccessible(element);
    });
  }

  it('is accessible in English and in forced colours', async () => {
    await forceColours();
    const {element} = await shownCampaign(makeCampaign(), `<div lang="en">${CAMPAIGN}</div>`);
    await until(() => shownText(element).includes('What does it cost?'));
    await expectAccessible(element);
  });

  it('keeps the longest texts within 240 pixels', async () => {
    const narrow = `<div lang="nl">${CAMPAIGN}</div>`;
    setUpPage(apiWithCampaign(wholeOf(LONGEST_CARD)));
    const holder = await mount(narrow);
    holder.style.inlineSize = '240px';
    const element = holder.querySelector('duit-campaign') as DuitCampaign;
    await shown(element, wholeOf(LONGEST_CARD));
    const wide = all(element, '.campaign, .campaign :not(svg *)').filter(
      (each) => each.scrollWidth > 240 && getComputedStyle(each).position !== 'absolute',
    );
    expect(wide.map((each) => each.outerHTML.slice(0, 80))).to.deep.equal([]);
    await expectAccessible(element);
  });

  it('puts its sections under headings that fit the page', async () => {
    const {element} = await shownCampaign();
    const outline = all(element, '[role=heading]').map((each) => [
      each.getAttribute('aria-level'),
      each.textContent?.trim(),
    ]);
    expect(outline).to.deep.equal([
      ['1', 'Leefstraat Lindenhof'],
      ['2', 'Het plan'],
      ['3', 'Wat gaan we doen?'],
      ['2', 'Wat is er nodig?'],
      ['2', 'Wat kost het?'],
      ['2', 'Wie doet wat?'],
      ['2', 'Wie zorgt er daarna voor?'],
      ['2', 'Dit is afgesproken'],
      ['2', 'Nieuws'],
      ['3', 'Derde bericht'],
      ['3', 'Tweede bericht'],
      ['3', 'Eerste bericht'],
      ['2', 'Wie doen er mee?'],
    ]);
  });

  it('marks everything that the organiser wrote in another language than the page', async () => {
    const {element} = await shownCampaign(makeCampaign(), `<div lang="en">${CAMPAIGN}</div>`);
    const marked = (text: string) =>
      all(element, '[lang=nl]').some((each) => each.textContent?.includes(text));
    const {title, summary, organiser} = makeCampaign();
    for (const text of [
      ...[title, summary, organiser, 'Elke zomer', 'Houten planken', 'Gebruikt mag ook.', 'Zand en gras'],
      ...['Vier buren', 'maakt het plan', 'Derde bericht', 'We zijn al een eind'],
    ]) {
      expect(marked(text), text).to.equal(true);
    }
    expect(marked('Goods')).to.equal(false);
    expect(one(element, 'duit-pledge-form')?.closest('[lang]')).to.equal(null);
  });

  it('shows a story as text and safe links, whatever stands in it', async () => {
    const {element} = await shownCampaign(
      makeCampaign({
        story: [
          {
            type: 'paragraph',
            content: [
              {type: 'text', text: '<img src=x onerror=alert(1)> '},
              {type: 'strong', text: 'vet'},
              {type: 'link', text: 'goed', href: 'https://lindeboom.example/'},
              {type: 'link', text: 'post', href: 'mailto:post@lindeboom.example'},
              {type: 'link', text: 'kwaad', href: 'javascript:alert(1)'},
            ],
          },
        ],
      }),
    );
    const links = all(element, '.prose a').map((link) => [
      link.getAttribute('href'),
      link.getAttribute('rel'),
    ]);
    expect(links).to.deep.equal([
      ['https://lindeboom.example/', 'ugc'],
      ['mailto:post@lindeboom.example', 'ugc'],
    ]);
    expect(one(element, '.prose')?.textContent?.trim()).to.equal(
      '<img src=x onerror=alert(1)> vetgoedpostkwaad',
    );
  });

  it('draws the budget as long as each who covers it, and says it in words', async () => {
    const {element} = await shownCampaign();
    const whole = one(element, '.stack')?.getBoundingClientRect() ?? new DOMRect();
    const places = all(element, '.stack rect').map((bar) => {
      const {left, width} = bar.getBoundingClientRect();
      const percent = (length: number): number => Math.round((length / whole.width) * 100);
      return [bar.getAttribute('class'), percent(left - whole.left), percent(width)];
    });
    expect(places).to.deep.equal([
      ['campaign', 0, 75],
      ['municipality', 75, 20],
      ['organiser', 95, 5],
    ]);
    const text = shownText(element).replaceAll('\u00a0', ' ');
    expect(text).to.contain('De gemeente: € 400');
    expect(
      all(element, 'tr')
        .map((row) => row.textContent?.replace(/\s+/g, ' ').trim())
        .at(-1),
    ).to.equal('Samen € 2.000');
  });

  it('leaves out what there is nothing to say about', async () => {
    const {element} = await shownCampaign(
      makeCampaign({story: [], budget: [], aftercare: null, whoDoesWhat: [], updates: [], supporters: 0}),
    );
    expect(all(element, 'section > [role=heading]').map((each) => each.textContent?.trim())).to.deep.equal([
      'Wat is er nodig?',
      'Dit is afgesproken',
    ]);
  });

  for (const [gates, words] of [
    [{permits: 'granted', objections: 'none'}, ['De vergunning is gegeven.', 'Er zijn geen bezwaren.']],
    [
      {permits: 'requested', objections: 'open'},
      [
        'De vergunning is aangevraagd. Er is nog geen besluit.',
        'Er is bezwaar gemaakt. Er is nog geen besluit.',
      ],
    ],
  ] as const) {
    it(`tells in plain words: permit ${gates.permits}, objections ${gates.objections}`, async () => {
      const {element} = await shownCampaign(makeCampaign({gates}));
      const told = all(element, 'section > .bullets li').map((each) => each.textContent?.trim());
      expect(told.slice(1)).to.deep.equal(words);
    });
  }

  it('tells the last day in the zone of the municipality', async () => {
    const {element} = await shownCampaign(makeCampaign({deadline: '2030-06-30T22:00:00.000Z'}));
    expect(shownText(element)).to.contain('U kunt meedoen tot en met 30 juni 2030. Is er dan niet genoeg?');
  });

  it('leads from the button at the top to the form', async () => {
    const {element} = await shownCampaign();
    one(element, '[part=join]')?.click();
    expect(element.shadowRoot?.activeElement?.localName).to.equal('duit-pledge-form');
  });

  it('leaves the fields of the form in the tab order', async () => {
    const {element} = await shownCampaign();
    expect(one(element, 'duit-pledge-form')?.hasAttribute('tabindex')).to.equal(false);
  });

  it('has no form and no button once nobody can join in any more', async () => {
    const {element} = await shownCampaign(wholeOf(CARD_OF_STATE.unsuccessful));
    expect(one(element, 'duit-pledge-form, [part=join]')).to.equal(null);
    expect(shownText(element)).to.contain('Niemand hoeft te betalen.');
  });

  it('speaks of what is over as over', async () => {
    for (const state of ['funded', 'unsuccessful', 'realised', 'cancelled'] as const) {
      const {element} = await shownCampaign(wholeOf(CARD_OF_STATE[state]));
      expect(shownText(element))
        .to.contain('Wat was er nodig?')
        .and.to.contain('Wie deden er mee?')
        .and.to.contain('Dat was genoeg')
        .and.not.to.contain('om te starten');
    }
  });

  it('moves with fresh counters, without reading the campaign again', async () => {
    const {element, store, fake} = await shownCampaign();
    const before = fake.requests.length;
    store.accept([makeCard({readiness: 88, supporters: 24})]);
    await element.updateComplete;
    expect(shownText(element)).to.contain('24 mensen');
    expect(one(element, '.readiness [role=progressbar]')?.getAttribute('aria-valuenow')).to.equal('88');
    expect(fake.requests.length).to.equal(before);
  });

  it('shows more news after the newest three and gives the first of it the focus', async () => {
    const {element} = await shownCampaign();
    const more = () => all(element, '[part=more]').find((each) => each.textContent?.includes('Meer nieuws'));
    more()?.click();
    await until(() => all(element, '.update').length === 5);
    const fourth = all(element, '.update')[3];
    await until(() => element.shadowRoot?.activeElement === fourth);
    expect(fourth?.textContent).to.contain('Ouder bericht');
    expect(more()).to.equal(undefined);
  });

  it('shows more supporters, never a name that is not approved, and never an amount', async () => {
    const {element} = await shownCampaign();
    expect(shownText(element)).to.contain('De gemeente leest namen en berichten eerst.');
    const [first] = all(element, '.supporter');
    expect(first?.textContent?.replace(/\s+/g, ' ').trim()).to.equal('Iemand uit de buurt Geld');
    all(element, '[part=more]').at(-1)?.click();
    const third = await until(() => all(element, '.supporter')[2]);
    await until(() => element.shadowRoot?.activeElement === third);
    expect(third.textContent).to.contain('Wij brengen het brood.');
  });

  it('says so when more cannot be read, and lets the reader try again', async () => {
    const campaign = makeCampaign();
    let down = false;
    const api = apiWithCampaign(campaign);
    const fake = new FakeApi((url, init) => (down ? 'offline' : api.respond(url, init)));
    setUpPage(fake);
    const element = await mount<DuitCampaign>(CAMPAIGN);
    await shown(element, campaign);
    down = true;
    all(element, '[part=more]').at(-1)?.click();
    await until(() =>
      all(element, '[role=status]').some((each) => each.textContent?.includes('geen internet')),
    );
    down = false;
    all(element, '[part=more]').at(-1)?.click();
    await until(() => all(element, '.supporter').length === 3);
  });

  for (const answer of ['offline', problemAnswer('internal-error')] as const) {
    it(`is accessible, keeps a link and comes back after ${answer === 'offline' ? answer : answer.status}`, async () => {
      let failure: Answer | undefined = answer;
      const api = apiWithCampaign(makeCampaign());
      setUpPage(new FakeApi((url, init) => failure ?? api.respond(url, init)));
      const element = await mount<DuitCampaign>(CAMPAIGN);
      const link = await until(() => one(element, '.notice a'));
      expect(link.getAttribute('href')).to.equal('https://duit.example/c/zilverwijk/leefstraat');
      await expectAccessible(element);
      failure = undefined;
      one(element, '[part=retry], .notice button')?.click();
      await until(() => element.shadowRoot?.activeElement?.textContent?.includes('Leefstraat Lindenhof'));
    });
  }

  it('says that a campaign does not exist, with the link that the page has', async () => {
    setUpPage(new FakeApi(() => problemAnswer('not-found')));
    const element = await mount<DuitCampaign>(
      '<duit-campaign campaign="zilverwijk/weg"><a href="/samen/">Alle plannen</a></duit-campaign>',
    );
    await until(() => one(element, '.notice'));
    expect(shownText(element)).to.contain('bestaat niet');
    expect(one(element, '.notice a, .notice button')).to.equal(null);
    expect(element.querySelector('a')?.checkVisibility()).to.equal(true);
  });

  it('shows what the page put in it while the campaign is on its way', async () => {
    setUpPage(new FakeApi(() => new Promise<Answer>(() => undefined)));
    const element = await mount<DuitCampaign>(
      '<duit-campaign campaign="zilverwijk/leefstraat"><a href="/samen/">Alle plannen</a></duit-campaign>',
    );
    expect(element.querySelector('a')?.checkVisibility()).to.equal(true);
  });

  it('changes to another campaign and forgets the lists of the first', async () => {
    const {element} = await shownCampaign();
    const other = makeCampaign({
      slug: 'luchtbrug',
      title: 'De Luchtbrug',
      supporters: 1,
      updates: [makeUpdate('Brug')],
    });
    setUpPage(apiWithCampaign(other, {supporters: [makeSupporter({name: 'Nel'})]}));
    element.campaign = 'zilverwijk/luchtbrug';
    await until(() => shownText(element).includes('Nel'));
    expect(all(element, '.supporter').length).to.equal(1);
    expect(all(element, '.update').length).to.equal(1);
  });

  it('names a company beside the person who helps for it', async () => {
    const supporters = [makeSupporter({name: 'Yusuf Demir', onBehalfOf: 'Bakkerij Demir'})];
    setUpPage(apiWithCampaign(makeCampaign({supporters: 1}), {supporters}));
    const element = await mount<DuitCampaign>(CAMPAIGN);
    const shownOne = await until(() => one(element, '.supporter'));
    expect(shownOne.textContent?.replace(/\s+/g, ' ')).to.contain('Yusuf Demir Bakkerij Demir');
  });

  it('writes in Arabic from right to left, and what people wrote in its own direction', async () => {
    const supporters = [makeSupporter({message: 'Ik help.'}), makeSupporter({message: 'سأساعد.'})];
    setUpPage(apiWithCampaign(makeCampaign({supporters: 2}), {supporters}));
    const element = await mount<DuitCampaign>(CAMPAIGN.replace(' ', ' lang="ar" '));
    await until(() => one(element, '.supporter'));
    const directionOf = (each: Element) => getComputedStyle(each).direction;
    expect(directionOf(element)).to.equal('rtl');
    expect(all(element, '.supporter blockquote').map(directionOf)).to.deep.equal(['ltr', 'rtl']);
  });
});
