import {expect} from '@open-wc/testing';
import {DuitCampaignCard} from '@duit/widgets/components/campaign-card/campaign-card.js';
import {DuitCampaign} from '@duit/widgets/components/campaign/campaign.js';
import {DuitCampaignList} from '@duit/widgets/components/campaign-list/campaign-list.js';
import {DuitPledge} from '@duit/widgets/components/pledge/pledge.js';
import {DuitPledgeForm} from '@duit/widgets/components/pledge-form/pledge-form.js';
import {DuitProgress} from '@duit/widgets/components/progress/progress.js';
import type {CSSResult} from 'lit';
import {VERSION} from '@duit/widgets/internal/version.js';
import {makeCard} from '../support/cards.js';
import {
  apiRequests,
  drawn,
  hostScript,
  openHostPage,
  SCRIPT,
  serveCards,
  takeApiAway,
} from '../support/host-page.js';
import {unmountAll, until} from '../support/page.js';

const CARD = '<duit-campaign-card campaign="zilverwijk/leefstraat"></duit-campaign-card>';
const PROGRESS = '<duit-progress campaign="zilverwijk/leefstraat"></duit-progress>';
const LIST = '<duit-campaign-list municipality="zilverwijk"></duit-campaign-list>';
const KEY = Symbol.for('duit');

/** A rule as the browser understood it: white space aside, and selectors in any order. */
function understood(rule: CSSRule): string {
  const selectors = 'selectorText' in rule ? String(rule.selectorText) : '';
  // Commas between brackets belong to one selector.
  const inOrder = selectors
    .split(/, (?![^(]*\))/)
    .sort()
    .join(', ');
  return rule.cssText.replace(selectors, () => inOrder).replace(/\s+/g, '');
}

/** Every rule of an element's style sheets, in order. */
const rulesOf = (element: unknown): string[] =>
  (element as {elementStyles: CSSResult[]}).elementStyles.flatMap(({styleSheet}) =>
    [...(styleSheet?.cssRules ?? [])].map(understood),
  );

describe('the script on a page of a council', () => {
  beforeEach(() => serveCards([makeCard()]));
  afterEach(unmountAll);

  it('works under the strict policy with Trusted Types, without one violation', async () => {
    const page = await openHostPage(CARD + PROGRESS + LIST + SCRIPT);
    await drawn(page, 'duit-campaign-card', '.title a');
    const fill = await drawn<HTMLElement>(page, 'duit-progress', '.fill');
    expect(fill.getBoundingClientRect().width).to.be.above(50);
    await drawn(page, 'duit-campaign-list', 'duit-campaign-card');
    expect(page.violations).to.deep.equal([]);
    expect(page.log).to.deep.equal([]);
  });

  it('would notice a violation: the policy refuses markup from a script of the host', async () => {
    const page = await openHostPage(hostScript(`try { document.body.innerHTML = '<b>x</b>' } catch {}`));
    expect(page.violations).to.have.length(1);
  });

  it('needs one request for a hundred cards', async () => {
    const cards = Array.from({length: 100}, (_, index) => makeCard({slug: `actie-${index}`}));
    await serveCards(cards);
    const page = await openHostPage(
      cards
        .map(({slug}) => `<duit-campaign-card campaign="zilverwijk/${slug}"></duit-campaign-card>`)
        .join('') + SCRIPT,
    );
    await until(() =>
      [...page.document.querySelectorAll('duit-campaign-card')].every((card) =>
        card.shadowRoot?.querySelector('.title a'),
      ),
    );
    expect(await apiRequests()).to.have.length(1);
  });

  it('takes one name on the page, which cannot be changed and has no powers', async () => {
    const page = await openHostPage(
      hostScript('namesBefore = Object.getOwnPropertyNames(window)') + SCRIPT + CARD,
    );
    await drawn(page, 'duit-campaign-card', '.title a');
    const before = new Set(Reflect.get(page.window, 'namesBefore') as string[]);
    const own = Object.getOwnPropertyNames(page.window).filter(
      (name) => !before.has(name) && name !== 'namesBefore',
    );
    expect(own).to.deep.equal([]);
    expect(Object.getOwnPropertyDescriptor(page.window, KEY)).to.deep.equal({
      value: VERSION,
      writable: false,
      configurable: false,
      enumerable: false,
    });
  });

  it('leaves the page to a copy that was first, of whatever version, and says so', async () => {
    const page = await openHostPage(
      hostScript(`Object.defineProperty(window, Symbol.for('duit'), {value: '0.0.1'})`) + CARD + SCRIPT,
    );
    await until(() => page.log.length);
    expect(page.log.join()).to.match(/^duit: \[second-copy\] Duit 0\.0\.1 .*\/help#second-copy$/s);
    expect(page.window.customElements.get('duit-campaign-card')).to.equal(undefined);
    expect(await apiRequests()).to.have.length(0);
  });

  it('runs once when it is included twice, also with a query that a CMS put behind it', async () => {
    const page = await openHostPage(
      CARD +
        SCRIPT.replace('duit.js', 'duit.js?ver=6.1') +
        SCRIPT +
        SCRIPT.replace('duit.js', 'duit.js?ver=6.2'),
    );
    await drawn(page, 'duit-campaign-card', '.title a');
    expect(await apiRequests()).to.have.length(1);
    expect(page.log).to.deep.equal([]);
  });

  it('runs when only the address with a query is included', async () => {
    const page = await openHostPage(CARD + SCRIPT.replace('duit.js', 'duit.js?ver=6.1'));
    await drawn(page, 'duit-campaign-card', '.title a');
    expect(page.log).to.deep.equal([]);
  });

  it('does not throw where somebody else has a tag already', async () => {
    const page = await openHostPage(
      hostScript(`customElements.define('duit-campaign-card', class extends HTMLElement {})`) +
        CARD +
        PROGRESS +
        SCRIPT,
    );
    await drawn(page, 'duit-progress', '.fill');
    expect(page.log).to.deep.equal([]);
  });

  it('gives no other script its Trusted Types policy, neither by hooks nor by a forged template', async () => {
    const page = await openHostPage(
      hostScript(`caught = [];
        for (const name of ['litHtmlPolyfillSupport', 'litElementPolyfillSupport', 'litElementHydrateSupport', 'reactiveElementPolyfillSupport'])
          window[name] = (...parts) => caught.push(name);`) +
        CARD +
        SCRIPT,
    );
    await drawn(page, 'duit-campaign-card', '.title a');
    expect(Reflect.get(page.window, 'caught')).to.deep.equal([]);
    const card = page.document.querySelector('duit-campaign-card') as DuitCampaignCard;
    const strings = Object.assign(['<b id="forged"></b>'], {raw: ['<b id="forged"></b>']});
    Object.assign(card, {render: () => ({_$litType$: 1, strings, values: []})});
    card.requestUpdate();
    await card.updateComplete;
    expect(card.shadowRoot?.innerHTML).not.to.contain('forged');
  });

  it('finds elements that are added later, and those in open shadow roots', async () => {
    const page = await openHostPage(`<div id="host"></div>${SCRIPT}`);
    await until(() => KEY in page.window);
    const inner = page.document.createElement('div');
    inner.attachShadow({mode: 'open'}).append(page.document.createElement('duit-progress'));
    inner.shadowRoot?.firstElementChild?.setAttribute('campaign', 'zilverwijk/leefstraat');
    page.document.body.append(inner);
    await until(() => inner.shadowRoot?.firstElementChild?.shadowRoot?.querySelector('.fill'));
  });

  it('looks after a shadow root once, however often the page moves it', async () => {
    const page = await openHostPage(
      hostScript(`roots = [];
        const observe = MutationObserver.prototype.observe;
        MutationObserver.prototype.observe = function (root, options) {
          if (options.childList) roots.push(root);
          return observe.call(this, root, options);
        };`) +
        CARD +
        SCRIPT,
    );
    await drawn(page, 'duit-campaign-card', '.title a');
    const card = page.document.querySelector('duit-campaign-card') as DuitCampaignCard;
    const roots = Reflect.get(page.window, 'roots') as Node[];
    for (let move = 0; move < 3; move++) {
      page.document.body.append(card);
      // Observers of the frame are called before what this one's queue brings next.
      await new Promise<void>((resolve) => page.window.queueMicrotask(resolve));
    }
    expect(roots.filter((root) => root === card.shadowRoot)).to.have.length(1);
  });

  it('asks for nothing where there is no element', async () => {
    // The frame shares its storage with the tests of forms.
    for (const storage of [localStorage, sessionStorage]) storage.clear();
    const page = await openHostPage(SCRIPT);
    await until(() => KEY in page.window);
    const loaded = page.window.performance
      .getEntriesByType('resource')
      .map(({name}) => new URL(name).pathname);
    expect(loaded.filter((path) => path.startsWith('/v1/'))).to.deep.equal(['/v1/duit.js']);
    expect(page.window.localStorage.length + page.window.sessionStorage.length).to.equal(0);
  });

  it('leaves what the page has in the element when the API is away', async () => {
    await takeApiAway();
    const page = await openHostPage(CARD.replace('></', '><a href="/x">Leefstraat</a></') + SCRIPT);
    await drawn(page, 'duit-campaign-card', '.notice');
    expect(page.document.querySelector('duit-campaign-card a')?.checkVisibility()).to.equal(true);
    const request = page.window.fetch('/v1/municipalities/zilverwijk/campaigns');
    expect(await request.catch(({name}: Error) => name)).to.equal('TypeError');
  });

  it('comes out of the minifier with the same style sheets', async () => {
    const elements = {
      'duit-campaign-card': DuitCampaignCard,
      'duit-progress': DuitProgress,
      'duit-campaign-list': DuitCampaignList,
      'duit-campaign': DuitCampaign,
      'duit-pledge-form': DuitPledgeForm,
      'duit-pledge': DuitPledge,
    };
    const tags = Object.keys(elements);
    const page = await openHostPage(tags.map((tag) => `<${tag}></${tag}>`).join('') + SCRIPT);
    await Promise.all(tags.map((tag) => page.window.customElements.whenDefined(tag)));
    for (const [tag, element] of Object.entries(elements)) {
      // The sheets are made at registration.
      if (!customElements.get(tag)) customElements.define(tag, element);
      expect(rulesOf(page.window.customElements.get(tag)), tag).to.deep.equal(rulesOf(element));
    }
  });
});
