import {expect} from '@open-wc/testing';
import {takeMailLink} from '@duit/widgets/loader/mail-link.js';
import {makeCard} from '../support/cards.js';
import {openHostPage, SCRIPT, serveCards} from '../support/host-page.js';
import {unmountAll, until} from '../support/page.js';

const TOKEN = 'abcDEF-123_456-7890-abcdef';
const ADDRESS = location.href;

describe('mail link', () => {
  afterEach(() => {
    unmountAll();
    history.replaceState(null, '', ADDRESS);
  });

  const LINKS: [string, string, ReturnType<typeof takeMailLink>][] = [
    [
      `#duit-confirm=zilverwijk/leefstraat/${TOKEN}`,
      '',
      {purpose: 'confirm', campaign: 'zilverwijk/leefstraat', token: TOKEN},
    ],
    [
      `#duit-pledge=zilverwijk/leefstraat/${TOKEN}`,
      '',
      {purpose: 'manage', campaign: 'zilverwijk/leefstraat', token: TOKEN},
    ],
    [`#nieuws&duit-pledge=a/b/${TOKEN}`, '#nieuws', {purpose: 'manage', campaign: 'a/b', token: TOKEN}],
    [`#duit-pledge=a/b/${TOKEN}&nieuws`, '#nieuws', {purpose: 'manage', campaign: 'a/b', token: TOKEN}],
    ['#duit-confirm=', '#duit-confirm=', undefined],
    ['#nieuws', '#nieuws', undefined],
    ['', '', undefined],
  ];
  for (const [before, after, link] of LINKS) {
    it(`${link ? 'is taken out of' : 'is not seen in'} "${before}"`, () => {
      history.replaceState({of: 'the page'}, '', `?page=3${before}`);
      expect(takeMailLink()).to.deep.equal(link);
      expect(location.search + location.hash).to.equal(`?page=3${after}`);
      expect(history.state).to.deep.equal({of: 'the page'});
    });
  }

  const PAGES: [string, string, string][] = [
    [
      'the form about the campaign',
      '<duit-campaign-card campaign="zilverwijk/leefstraat"></duit-campaign-card><duit-pledge-form campaign="zilverwijk/leefstraat"></duit-pledge-form>',
      'duit-pledge-form',
    ],
    [
      'an element about the campaign',
      '<duit-progress campaign="zilverwijk/moestuin"></duit-progress><duit-progress id="it" campaign="zilverwijk/leefstraat"></duit-progress>',
      '#it',
    ],
    [
      'an element about the municipality',
      '<h1>x</h1><duit-campaign-list municipality="zilverwijk"></duit-campaign-list>',
      'duit-campaign-list',
    ],
    ['the main content', '<h1>Nieuws</h1>', 'h1'],
  ];
  for (const [what, body, next] of PAGES) {
    it(`leads to the pledge, put before ${what}`, async () => {
      await serveCards([makeCard()]);
      const page = await openHostPage(SCRIPT + body, `#duit-confirm=zilverwijk/leefstraat/${TOKEN}`);
      const pledge = await until(() => page.document.querySelector('duit-pledge'));
      expect(pledge.getAttribute('campaign')).to.equal('zilverwijk/leefstraat');
      const after = page.document.querySelector(`main ${next}`) as Element;
      expect(pledge.compareDocumentPosition(after) & Node.DOCUMENT_POSITION_FOLLOWING).to.be.above(0);
      expect(page.window.location.hash).to.equal('');
    });
  }

  it('leads to the pledge that the page has', async () => {
    await serveCards([makeCard()]);
    const page = await openHostPage(
      `<duit-pledge id="own"></duit-pledge>${SCRIPT}`,
      `#duit-pledge=zilverwijk/leefstraat/${TOKEN}`,
    );
    await until(() => page.document.querySelector('duit-pledge[campaign]'));
    expect([...page.document.querySelectorAll('duit-pledge')].map(({id}) => id)).to.deep.equal(['own']);
  });

  it('is taken too when it comes to a page that is open already', async () => {
    await serveCards([makeCard()]);
    const page = await openHostPage(SCRIPT);
    await until(() => Symbol.for('duit') in page.window);
    page.window.location.hash = `#duit-confirm=zilverwijk/leefstraat/${TOKEN}`;
    await until(() => page.document.querySelector('duit-pledge'));
    expect(page.window.location.hash).to.equal('');
  });

  it('makes no pledge appear without one', async () => {
    const page = await openHostPage(SCRIPT, '#nieuws');
    await until(() => Symbol.for('duit') in page.window);
    expect(page.document.querySelector('duit-pledge')).to.equal(null);
  });
});
