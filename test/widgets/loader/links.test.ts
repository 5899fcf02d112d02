import {expect} from '@open-wc/testing';
import {makeCard} from '../support/cards.js';
import {apiRequests, drawn, openHostPage, SCRIPT, serveCards, type HostPage} from '../support/host-page.js';
import {unmountAll, until} from '../support/page.js';

const link = (attributes: string, href = '/c/zilverwijk/leefstraat') =>
  `<a href="${href}" ${attributes}>Leefstraat</a>`;
const addLink = (page: HostPage, duit: string, href = '/c/zilverwijk/leefstraat') => {
  const added = page.document.createElement('a');
  added.href = href;
  added.dataset.duit = duit;
  page.document.querySelector('main')?.append(added);
  return added;
};

describe('a link with data-duit', () => {
  beforeEach(() => serveCards([makeCard()]));
  afterEach(unmountAll);

  it('becomes the element that it names, in its own place, with the link inside', async () => {
    const page = await openHostPage(`<p id="p">Zie ${link('data-duit="card" class="x"')}.</p>${SCRIPT}`);
    await drawn(page, 'duit-campaign-card', '.title a');
    const card = page.document.querySelector('#p > duit-campaign-card');
    expect(card?.getAttribute('campaign')).to.equal('zilverwijk/leefstraat');
    expect(card?.innerHTML).to.equal('<a href="/c/zilverwijk/leefstraat" class="x">Leefstraat</a>');
    expect(page.violations).to.deep.equal([]);
    expect(page.log).to.deep.equal([]);
  });

  it('may name any element; a list and a map take the municipality', async () => {
    const names = ['progress', 'pledge-form', 'campaign'];
    const page = await openHostPage(
      names.map((name) => link(`data-duit="${name}"`)).join('') +
        ['list', 'map'].map((name) => link(`data-duit="${name}"`, '/c/zilverwijk')).join('') +
        SCRIPT,
    );
    await until(() => page.document.querySelectorAll('main > a').length === 0);
    for (const name of names) {
      expect(page.document.querySelector(`duit-${name}`)?.getAttribute('campaign')).to.equal(
        'zilverwijk/leefstraat',
      );
    }
    for (const name of ['list', 'map']) {
      const element = page.document.querySelector(`duit-campaign-${name}`);
      expect(element?.getAttribute('municipality')).to.equal('zilverwijk');
      expect(element?.getAttribute('campaign')).to.equal(null);
    }
  });

  it('shows a list, and a map with the pictures that it names', async () => {
    const tiles = 'https://kaart.zilverwijk.example/{z}/{x}/{y}.png';
    const page = await openHostPage(
      link('data-duit="list" data-duit-lang="en"', '/c/zilverwijk') +
        link(`data-duit="map" data-duit-tiles="${tiles}" data-duit-attribution="Wij"`, '/c/zilverwijk') +
        SCRIPT,
    );
    await drawn(page, 'duit-campaign-list[lang="en"]', 'duit-campaign-card');
    await drawn(page, 'duit-campaign-map', '[part="campaign"]');
    const map = page.document.querySelector('duit-campaign-map');
    expect(map?.getAttribute('tiles')).to.equal(tiles);
    expect(map?.getAttribute('attribution')).to.equal('Wij');
    expect(map?.querySelector('a')?.getAttribute('href')).to.equal('/c/zilverwijk');
    expect(page.violations).to.deep.equal([]);
    expect(page.log).to.deep.equal([]);
  });

  it('is found when it is added later, and costs one request with the rest', async () => {
    const page = await openHostPage(link('data-duit="card"') + link('data-duit="progress"') + SCRIPT);
    await drawn(page, 'duit-campaign-card', '.title a');
    addLink(page, 'card');
    await until(() => page.document.querySelectorAll('main > duit-campaign-card').length === 2);
    expect(page.document.querySelectorAll('duit-campaign-card duit-campaign-card')).to.have.length(0);
    expect(await apiRequests()).to.have.length(1);
  });

  it('costs one request with the other links, whichever campaigns they lead to', async () => {
    const slugs = ['leefstraat', 'luchtbrug', 'beweegtuin'];
    await serveCards(slugs.map((slug) => makeCard({slug})));
    const page = await openHostPage(
      slugs.map((slug) => link('data-duit="card"', `/c/zilverwijk/${slug}`)).join('') + SCRIPT,
    );
    await until(() => {
      const cards = [...page.document.querySelectorAll('duit-campaign-card')];
      return cards.length === 3 && cards.every((card) => card.shadowRoot?.querySelector('.title a'));
    });
    expect(await apiRequests()).to.deep.equal([
      `/v1/municipalities/zilverwijk/campaigns?slugs=${slugs.join('%2C')}`,
    ]);
  });

  it('hands over what is on the list of attributes, and nothing that could run', async () => {
    const page = await openHostPage(
      link('data-duit="card" data-duit-variant="compact" data-duit-onclick="x()" data-duit-campaign="a/b"') +
        SCRIPT,
    );
    await drawn(page, 'duit-campaign-card', '.compact');
    const card = page.document.querySelector('duit-campaign-card');
    expect([...(card?.attributes ?? [])].map(({name}) => name).sort()).to.deep.equal(['campaign', 'variant']);
  });

  it('is left alone where it leads elsewhere, names nothing of ours, or is being edited', async () => {
    const page = await openHostPage(
      [
        link('data-duit="card"', 'https://www.example.org/c/zilverwijk/leefstraat'),
        link('data-duit="card"', '/c/zilverwijk/leefstraat/meer'),
        link('data-duit="card"', 'javascript:void 0'),
        link('data-duit="toString"'),
        link('data-duit="constructor"'),
        link('data-duit'),
        `<div contenteditable="true">${link('data-duit="card"')}</div>`,
        '<svg><a data-duit="card" href="/c/zilverwijk/leefstraat"></a></svg>',
        // The last one: once it is an element, the others have had their turn.
        link('data-duit="progress"'),
      ].join('') + SCRIPT,
    );
    await drawn(page, 'duit-progress', '.fill');
    expect(page.document.querySelectorAll('a[data-duit]')).to.have.length(8);
    expect(page.document.querySelector('duit-campaign-card')).to.equal(null);
    // Each address once; what somebody is editing is nobody's mistake.
    await until(() => page.log.length === 4);
    for (const line of page.log) expect(line).to.match(/^duit: \[link\] .*\/help#link/s);
  });

  it('gives its card the room of the picture in it', async () => {
    const sized = '<img src="/host/none.svg" width="360" height="760" alt="">';
    const page = await openHostPage(link('data-duit="card"').replace('Leefstraat', sized) + SCRIPT);
    const card = await drawn<HTMLElement>(page, 'duit-campaign-card', '.card');
    expect(card.offsetWidth).to.equal(360);
    await until(() => card.offsetHeight >= 760);
    expect(card.offsetHeight).to.be.below(770);
  });
});
