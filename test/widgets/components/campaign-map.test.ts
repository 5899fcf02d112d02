import {expect} from '@open-wc/testing';
import '@duit/widgets/define/duit-campaign-map.js';
import type {DuitCampaignMap} from '@duit/widgets/components/campaign-map/campaign-map.js';
import {expectAccessible} from '../support/axe.js';
import {makeCard} from '../support/cards.js';
import {cardsAnswer, FakeApi} from '../support/fake-api.js';
import {forceColours, goDark, resetMedia} from '../support/media.js';
import {mount, setUpPage, shownText, until, unmountAll} from '../support/page.js';

/** A picture of this site for every tile. */
const OWN = '/test/widgets/support/picture.svg?{z}/{x}/{y}';
const MAP = `<duit-campaign-map municipality="zilverwijk" tiles="${OWN}"></duit-campaign-map>`;

const CARDS = [
  makeCard({slug: 'noord', title: 'Noord', location: {latitude: 52.42, longitude: 5.6}}),
  makeCard({slug: 'zuid', title: 'Zuid', location: {latitude: 52.38, longitude: 5.62}}),
  makeCard({slug: 'ernaast', title: 'Ernaast', location: {latitude: 52.38, longitude: 5.6201}}),
  makeCard({slug: 'overal', title: 'Overal', location: null}),
];
const api = (cards = CARDS) => new FakeApi(() => cardsAnswer(cards));

const root = (map: DuitCampaignMap): ShadowRoot => map.shadowRoot as ShadowRoot;
const all = (map: DuitCampaignMap, selector: string) => [
  ...root(map).querySelectorAll<HTMLElement>(selector),
];
const pin = (map: DuitCampaignMap, name: string) =>
  all(map, '[part=marker]').find((each) => each.getAttribute('aria-label') === name);
const asked = () =>
  performance.getEntriesByType('resource').filter(({name}) => name.includes('picture.svg?')).length;
const listed = (map: DuitCampaignMap) => until(() => all(map, 'li').length === CARDS.length);

/** Once the browser has told whoever observes it that an element is in view. */
const seen = (map: Element) =>
  new Promise<void>((resolve) => {
    const observer = new IntersectionObserver(() => {
      observer.disconnect();
      setTimeout(resolve);
    });
    observer.observe(map);
  });

async function opened(html = MAP): Promise<DuitCampaignMap> {
  setUpPage(api());
  const map = await mount<DuitCampaignMap>(html);
  await listed(map);
  root(map).querySelector<HTMLElement>('[part=show]')?.click();
  await until(() => all(map, '[part=marker]').length && all(map, '[part=point]').length);
  return map;
}

describe('duit-campaign-map', () => {
  afterEach(async () => {
    unmountAll();
    await resetMedia();
  });

  it('thanks whoever made its pictures: nobody is thanked for those of another', async () => {
    const thanks = async (attributes: string) => {
      setUpPage(api());
      const map = await mount<DuitCampaignMap>(
        `<duit-campaign-map municipality="zilverwijk" ${attributes}></duit-campaign-map>`,
      );
      await listed(map);
      return root(map).querySelector('[part=attribution]')?.textContent?.trim();
    };
    expect(await thanks('')).to.equal('© Kadaster, PDOK');
    expect(await thanks(`tiles="${OWN}" attribution="Zilverwijk"`)).to.equal('© Zilverwijk');
    expect(await thanks(`tiles="${OWN}"`)).to.equal(`© ${location.host}`);
  });

  it('lists every campaign and loads nothing of a map before it is asked for', async () => {
    performance.clearResourceTimings();
    setUpPage(api());
    const map = await mount<DuitCampaignMap>(MAP);
    await listed(map);
    expect(all(map, '[part=link]').map((link) => link.textContent)).to.deep.equal([
      'Noord',
      'Zuid',
      'Ernaast',
      'Overal',
    ]);
    expect(asked()).to.equal(0);
    const scripts = performance.getEntriesByType('resource').filter(({name}) => name.includes('/leaflet/'));
    expect(scripts).to.have.length(0);
    await expectAccessible(map);
  });

  it('says whose server gives the pictures, unless it is the page’s own', async () => {
    setUpPage(api());
    const map = await mount<DuitCampaignMap>(
      '<duit-campaign-map municipality="zilverwijk"></duit-campaign-map>',
    );
    await listed(map);
    expect(shownText(map)).to.contain('service.pdok.nl');
    const button = root(map).querySelector('[part=show]');
    const described = root(map).querySelector(`#${button?.getAttribute('aria-describedby')}`);
    expect(described?.textContent).to.contain('internetadres');
    map.tiles = OWN;
    await map.updateComplete;
    expect(shownText(map)).not.to.contain('internetadres');
  });

  it('shows the map on a click and is accessible, light, dark and in forced colours', async () => {
    const map = await opened();
    await until(() => asked() > 0);
    expect(root(map).activeElement?.getAttribute('part')).to.equal('map');
    await expectAccessible(map);
    await goDark();
    await expectAccessible(map);
    await forceColours();
    await expectAccessible(map);
  });

  it('has a real button with a name for each marker, and one for those that lie together', async () => {
    const map = await opened();
    const markers = all(map, '[part=marker]');
    expect(markers.map((each) => [each.localName, each.getAttribute('aria-label')])).to.deep.equal([
      ['button', 'Noord'],
      ['button', '2 acties: Zuid, Ernaast'],
    ]);
    const {width, height} = (markers[0] as HTMLElement).getBoundingClientRect();
    expect([width, height]).to.deep.equal([44, 44]);
    expect(markers[1]?.textContent?.trim()).to.equal('2');
  });

  it('marks on the map what is chosen in the list, and the other way round', async () => {
    const map = await opened();
    const points = all(map, '[part=point]');
    expect(points).to.have.length(3);
    points[0]?.click();
    await map.updateComplete;
    expect(pin(map, 'Noord')?.getAttribute('aria-pressed')).to.equal('true');
    expect(root(map).querySelector('[role=status]')?.textContent).to.contain('Noord');
    expect(root(map).querySelector('[aria-current]')?.textContent).to.contain('Noord');
    points[1]?.click();
    await map.updateComplete;
    expect(pin(map, 'Noord')?.getAttribute('aria-pressed')).to.equal('false');
    pin(map, 'Noord')?.click();
    await map.updateComplete;
    expect(root(map).querySelector('[aria-current] a')?.textContent).to.equal('Noord');
    await expectAccessible(map);
  });

  it('says on the map what was chosen, and leaves the page where the map is', async () => {
    const map = await opened();
    expect(all(map, '[part=caption]')).to.have.length(0);
    map.style.setProperty('margin-block', '200vh');
    pin(map, 'Noord')?.scrollIntoView({block: 'start'});
    const before = scrollY;
    pin(map, 'Noord')?.click();
    await map.updateComplete;
    await map.updateComplete;
    const link = root(map).querySelector<HTMLAnchorElement>('[part=caption] a');
    expect(link?.textContent).to.equal('Noord');
    expect(link?.href).to.equal(root(map).querySelector<HTMLAnchorElement>('[aria-current] a')?.href);
    expect(scrollY).to.equal(before);
    // From the list the map comes into view, however far down the list is.
    scrollTo(0, 0);
    all(map, '[part=point]')[1]?.click();
    const {top, bottom} = (all(map, '.frame')[0] as HTMLElement).getBoundingClientRect();
    expect([top >= 0, bottom <= innerHeight + 1]).to.deep.equal([true, true]);
    await expectAccessible(map);
  });

  it('goes nearer when a marker stands for several, and keeps the focus on a marker that is drawn anew', async () => {
    const map = await opened();
    const several = pin(map, '2 acties: Zuid, Ernaast');
    several?.focus();
    several?.click();
    await until(() => several?.isConnected === false);
    expect(root(map).activeElement?.getAttribute('aria-label')).to.contain('Zuid');
  });

  it('has buttons for nearer, farther and everything, all of 44 pixels and with a name', async () => {
    const map = await opened();
    const buttons = all(map, '[part=controls] button');
    expect(buttons.map((each) => each.getAttribute('aria-label'))).to.deep.equal([
      'Zoom in',
      'Zoom uit',
      'Toon alle acties',
    ]);
    const zoomOf = () =>
      Math.max(
        ...all(map, '.leaflet-tile').map((tile) =>
          Number(/\?(\d+)\//.exec((tile as HTMLImageElement).src)?.[1]),
        ),
      );
    const before = zoomOf();
    buttons[0]?.click();
    await until(() => zoomOf() === before + 1);
  });

  it('keeps the list and names the host when no picture comes', async () => {
    const {warn} = console;
    const warnings: string[] = [];
    Object.assign(console, {warn: (text: string) => warnings.push(text)});
    try {
      setUpPage(api());
      const map = await mount<DuitCampaignMap>(MAP.replace(OWN, '/no/such/{z}/{x}/{y}.png'));
      await listed(map);
      root(map).querySelector<HTMLElement>('[part=show]')?.click();
      await until(() => shownText(map).includes('nu niet te laten zien'));
      expect(all(map, '[part=link]')).to.have.length(4);
      expect(warnings.join()).to.contain(`img-src ${location.host}`);
      expect(root(map).querySelector('[part=show]')?.textContent?.trim()).to.equal('Probeer opnieuw');
      await expectAccessible(map);
    } finally {
      Object.assign(console, {warn});
    }
  });

  describe('when its pictures do not come', () => {
    const FAILING = MAP.replace(OWN, '/no/such/{z}/{x}/{y}.png');
    const {warn} = console;
    beforeEach(() => void Object.assign(console, {warn: () => undefined}));
    afterEach(() => void Object.assign(console, {warn}));
    const show = (map: DuitCampaignMap) => root(map).querySelector<HTMLElement>('[part=show]');
    /** A map that was asked for with the focus on its button. */
    const asked = async (html = FAILING): Promise<DuitCampaignMap> => {
      setUpPage(api());
      const map = await mount<DuitCampaignMap>(html);
      await listed(map);
      show(map)?.focus();
      show(map)?.click();
      return map;
    };

    it('leaves the focus with the button that tries again', async () => {
      const map = await asked();
      await until(() => shownText(map).includes('nu niet te laten zien'));
      await map.updateComplete;
      expect(root(map).activeElement).to.equal(show(map));
      show(map)?.click();
      await until(() => !show(map));
      await until(() => show(map));
      await map.updateComplete;
      expect(root(map).activeElement).to.equal(show(map));
    });

    it('takes the focus from nobody who went on', async () => {
      const map = await asked();
      const link = root(map).querySelector<HTMLElement>('[part=link]');
      await until(() => root(map).activeElement?.getAttribute('part') === 'map');
      link?.focus();
      await until(() => shownText(map).includes('nu niet te laten zien'));
      await map.updateComplete;
      expect(root(map).activeElement).to.equal(link);
    });
  });

  it('keeps the focus on the notice’s button while trying again fails, and gives it to the map then', async () => {
    let offline = true;
    setUpPage(new FakeApi(() => (offline ? 'offline' : cardsAnswer(CARDS))));
    const map = await mount<DuitCampaignMap>(MAP);
    const retry = () => root(map).querySelector<HTMLElement>('[part=retry]');
    const first = await until(retry);
    first.focus();
    first.click();
    await until(() => !first.isConnected && retry());
    await until(() => root(map).activeElement === retry());
    offline = false;
    retry()?.click();
    await listed(map);
    await until(() => root(map).activeElement?.getAttribute('part') === 'show');
  });

  it('opens by itself only where the pictures are of the page’s own site', async () => {
    setUpPage(api());
    const own = await mount<DuitCampaignMap>(MAP.replace('municipality', 'open municipality'));
    await until(() => all(own, '[part=marker]').length);
    const other = await mount<DuitCampaignMap>(
      '<duit-campaign-map open municipality="zilverwijk" tiles="https://tiles.example/{z}/{x}/{y}.png"></duit-campaign-map>',
    );
    await listed(other);
    await until(() => root(other).querySelector('[part=show]'));
    expect(all(other, '.leaflet-tile')).to.have.length(0);
  });

  it('opens by itself however late the campaigns come, and leaves the focus where it is', async () => {
    let answer = (): void => undefined;
    const late = new Promise<void>((resolve) => (answer = resolve));
    setUpPage(new FakeApi(() => late.then(() => cardsAnswer(CARDS))));
    const section = await mount<HTMLElement>(
      `<section><input />${MAP.replace('municipality', 'open municipality')}</section>`,
    );
    const input = section.querySelector('input');
    const map = section.querySelector('duit-campaign-map') as DuitCampaignMap;
    input?.focus();
    // The map's code is there by then, and it was seen that the element is in view.
    await import('@duit/widgets/components/campaign-map/map-view.js');
    await seen(map);
    answer();
    await until(() => all(map, '[part=marker]').length);
    await map.updateComplete;
    expect(document.activeElement).to.equal(input);
  });

  it('shows no map where no campaign has a place', async () => {
    setUpPage(api([makeCard({slug: 'een'})]));
    const map = await mount<DuitCampaignMap>(MAP);
    await until(() => all(map, 'li').length === 1);
    expect(root(map).querySelector('[part=show]')).to.equal(null);
  });

  it('keeps the link of the page when the campaigns cannot be had, and tries again', async () => {
    let offline = true;
    setUpPage(new FakeApi(() => (offline ? 'offline' : cardsAnswer(CARDS))));
    const map = await mount<DuitCampaignMap>(MAP.replace('></', '><a href="/acties">Acties</a></'));
    const retry = await until(() => root(map).querySelector<HTMLElement>('[part=retry]'));
    expect(map.querySelector('a')?.checkVisibility()).to.equal(true);
    await expectAccessible(map);
    offline = false;
    retry.click();
    await listed(map);
  });

  it('stays within 320 pixels, list and map', async () => {
    const map = await opened();
    map.style.setProperty('inline-size', '320px');
    await map.updateComplete;
    expect(map.scrollWidth).to.be.at.most(320);
    for (const each of all(map, '.frame, li, [part=controls]')) {
      expect(each.getBoundingClientRect().width).to.be.at.most(320);
    }
  });

  it('ends with the page: it can be moved to another place', async () => {
    const map = await opened();
    const place = document.createElement('section');
    place.className = 'mounted';
    document.body.append(place);
    place.append(map);
    await listed(map);
    await until(() => root(map).querySelector('[part=show]'));
    root(map).querySelector<HTMLElement>('[part=show]')?.click();
    await until(() => all(map, '[part=marker]').length === 2);
  });
});
