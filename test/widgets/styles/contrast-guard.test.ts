import {expect} from '@open-wc/testing';
import {findUnreadable} from '@duit/widgets/contrast/guard.js';
import {contrast, nearest, readSrgb, type Rgb} from '@duit/widgets/contrast/ratio.js';
import '@duit/widgets/define/duit-campaign-card.js';
import '@duit/widgets/define/duit-pledge-form.js';
import {speakers} from '@duit/widgets/i18n/locales.js';
import {expectAccessible} from '../support/axe.js';
import {makeCard} from '../support/cards.js';
import {apiWithCards} from '../support/fake-api.js';
import {hostScript, openHostPage, SCRIPT, serveCards, type HostPage} from '../support/host-page.js';
import {forceColours, goDark, resetMedia} from '../support/media.js';
import {mount, setUpPage, unmountAll, until} from '../support/page.js';
import {PledgeApi} from '../support/pledge-api.js';

const WHITE: Rgb = [1, 1, 1];
const BLACK: Rgb = [0, 0, 0];

/** Puts the form in a page with these tokens, and answers what it has of `--_token` once nothing changes. */
async function formUnder(tokens: Record<string, string>): Promise<HTMLElement> {
  for (const [name, value] of Object.entries(tokens)) document.documentElement.style.setProperty(name, value);
  setUpPage(new PledgeApi().fake);
  const form = await mount('<duit-pledge-form campaign="zilverwijk/leefstraat"></duit-pledge-form>');
  await until(() => form.shadowRoot?.querySelector('form'));
  return form;
}

/** Contrast of the button that sends. */
function contrastOfButton(form: HTMLElement): number {
  const style = getComputedStyle(form.shadowRoot!.querySelector('[part=submit]')!);
  const [front, ground] = [style.color, style.backgroundColor].map((colour) =>
    readSrgb(
      `color(srgb ${(colour.match(/\d+/g) ?? [])
        .slice(0, 3)
        .map((part) => Number(part) / 255)
        .join(' ')})`,
    ),
  );
  return contrast(front!, ground!);
}

describe('contrast guard', () => {
  afterEach(async () => {
    unmountAll();
    document.documentElement.removeAttribute('style');
    sessionStorage.clear();
    await resetMedia();
  });

  it('makes white on orange readable, and says which token', async () => {
    const {warn} = console;
    const told: string[] = [];
    Object.assign(console, {warn: (...texts: unknown[]) => told.push(texts.join(' '))});
    try {
      const form = await formUnder({'--duit-accent': '#e17000', '--duit-accent-text': '#fff'});
      expect(contrast(readSrgb('color(srgb 0.8824 0.4392 0)')!, WHITE)).to.be.below(4.5);
      await until(() => form.style.length);
      expect(contrastOfButton(form)).to.be.at.least(4.5);
      // The words come with code of their own.
      await until(() => told.length);
      expect(told.join()).to.contain('--duit-accent-text').and.not.to.contain('--duit-error');
      await expectAccessible(form);
    } finally {
      Object.assign(console, {warn});
    }
  });

  it('follows the page into the dark and back', async () => {
    const form = await formUnder({'--duit-accent': 'light-dark(#fff700, #fff700)', '--duit-text': '#777'});
    await until(() => form.style.getPropertyValue('--_text'));
    const light = form.style.getPropertyValue('--_text');
    await goDark();
    await until(() => form.style.getPropertyValue('--_text') !== light);
    await expectAccessible(form);
  });

  for (const [token, value, mended] of [
    ['surface', '#1f2933', 'text'],
    ['accent-text', '#2a6b55', 'accent-text'],
    ['link', '#e8efe9', 'link'],
    ['text-quiet', '#c9ced3', 'text-quiet'],
    ['error', '#ffb3ad', 'error'],
    ['success', '#b7e4c7', 'success'],
    ['line-strong', '#e4e7ea', 'line-strong'],
    ['surface-sunken', '#4d5661', 'text-quiet'],
    ['kind-goods', '#f0c58f', 'kind-goods'],
    ['kind-time', '#a9d3f5', 'kind-time'],
    ['kind-knowledge', '#dcc2f0', 'kind-knowledge'],
    ['kind-money', '#a8dcb9', 'kind-money'],
  ] as const) {
    it(`looks where a theme has nothing but ${token}`, async () => {
      const form = await formUnder({[`--duit-${token}`]: value});
      await until(() => form.style.getPropertyValue(`--_${mended}`));
    });
  }

  describe('where the page changes its theme', () => {
    const page = document.documentElement;
    const sheet = document.createElement('style');
    /** What was mended of a token, once that is no longer `before`. */
    const mended = async (element: HTMLElement, token: string, before = '') => {
      await until(() => element.style.getPropertyValue(`--_${token}`) !== before);
      return element.style.getPropertyValue(`--_${token}`);
    };
    beforeEach(() => {
      sheet.textContent = '';
      document.head.append(sheet);
    });
    afterEach(() => {
      sheet.remove();
      page.removeAttribute('class');
      document.body.removeAttribute('data-theme');
    });

    it('looks again when a class says so, and gives back what can be read now', async () => {
      sheet.textContent = `.light { --duit-accent: #e17000; --duit-accent-text: #fff }
        .dark { --duit-accent: #7a0052; --duit-accent-text: #fff; --duit-text-quiet: #ccc }`;
      page.className = 'light';
      const form = await formUnder({});
      await mended(form, 'accent-text');
      page.className = 'dark';
      await mended(form, 'text-quiet');
      expect(form.style.getPropertyValue('--_accent-text')).to.equal('');
      await expectAccessible(form);
      page.className = 'light';
      await mended(form, 'accent-text');
      expect(form.style.getPropertyValue('--_text-quiet')).to.equal('');
    });

    it('looks at a page that had no theme before', async () => {
      sheet.textContent = '[data-theme=pale] { --duit-text: #aaa }';
      const form = await formUnder({});
      expect(form.style.length).to.equal(0);
      document.body.dataset['theme'] = 'pale';
      await mended(form, 'text');
    });

    it('looks at what stands round the element, across shadow roots', async () => {
      sheet.textContent = '.pale { --duit-text: #aaa } .grey { --duit-text: #999 }';
      setUpPage(apiWithCards([makeCard()]));
      const holder = await mount('<div class="pale"><p></p></div>');
      const root = holder.querySelector('p')!.attachShadow({mode: 'open'});
      root.innerHTML = '<duit-campaign-card campaign="zilverwijk/leefstraat"></duit-campaign-card>';
      const card = root.querySelector('duit-campaign-card')!;
      const pale = await mended(card, 'text');
      holder.className = 'grey';
      const grey = await mended(card, 'text', pale);
      expect(grey).not.to.equal('');
      holder.className = '';
      expect(await mended(card, 'text', grey)).to.equal('');
    });

    it('looks again when a style sheet changes', async () => {
      sheet.textContent = ':root { --duit-text: #aaa }';
      const form = await formUnder({});
      const before = await mended(form, 'text');
      sheet.textContent = ':root { --duit-text: #aaa; --duit-surface: #000; --duit-surface-sunken: #111 }';
      expect(await mended(form, 'text', before)).to.equal('');
    });

    it('looks again at an element that was away meanwhile', async () => {
      sheet.textContent = '.pale { --duit-text: #aaa }';
      page.className = 'pale';
      const form = await formUnder({});
      const before = await mended(form, 'text');
      const holder = form.parentElement!;
      form.remove();
      page.className = '';
      holder.append(form);
      expect(await mended(form, 'text', before)).to.equal('');
    });

    it('keeps nothing of an element that is gone for good', async () => {
      sheet.textContent = ':root { --duit-text: #aaa }';
      const form = await formUnder({});
      await mended(form, 'text');
      const isKept = () => [...speakers].some(({host}) => host.isSameNode(form));
      expect(isKept()).to.equal(true);
      unmountAll();
      expect(isKept()).to.equal(false);
    });

    it('leaves alone what a host sets on the element itself', async () => {
      sheet.textContent = ':root { --duit-text: #aaa }';
      const form = await formUnder({});
      await mended(form, 'text');
      form.style.setProperty('--duit-text', '#111');
      form.style.setProperty('max-width', '40rem');
      page.className = 'any';
      await mended(form, 'text', form.style.getPropertyValue('--_text'));
      expect(form.style.cssText).to.equal('--duit-text: #111; max-width: 40rem;');
    });
  });

  it('mends a card too', async () => {
    document.documentElement.style.setProperty('--duit-accent', '#ffe27a');
    document.documentElement.style.setProperty('--duit-link', '#9fd3ff');
    setUpPage(apiWithCards([makeCard()]));
    const card = await mount('<duit-campaign-card campaign="zilverwijk/leefstraat"></duit-campaign-card>');
    await until(() => card.style.getPropertyValue('--_accent'));
    await expectAccessible(card);
  });

  it('looks at a theme that has text alone, and never at our own colours', async () => {
    const own = await formUnder({});
    expect(own.style.length).to.equal(0);
    const themed = await formUnder({'--duit-text': '#aaa'});
    await until(() => themed.style.getPropertyValue('--_text'));
  });

  it('looks at each of many elements a few times, not as often as there are elements', async () => {
    const slugs = Array.from({length: 40}, (_, index) => `campagne-${index}`);
    await serveCards(slugs.map((slug) => makeCard({slug})));
    const themed = hostScript(
      `document.documentElement.style.setProperty('--duit-accent', '#ffe27a');
       looks = 0;
       const look = getComputedStyle;
       getComputedStyle = (element) => ((looks += 1), look(element));`,
    );
    const cards = slugs.map(
      (slug) => `<duit-campaign-card campaign="zilverwijk/${slug}"></duit-campaign-card>`,
    );
    const host = await openHostPage(themed + cards.join('') + SCRIPT);
    await until(() =>
      [...host.document.querySelectorAll('duit-campaign-card')].every(
        (card) => card.shadowRoot?.querySelector('.title') && card.style.getPropertyValue('--_accent'),
      ),
    );
    const {looks} = host.window as HostPage['window'] & {looks: number};
    expect(looks).to.be.within(slugs.length, 10 * slugs.length);
  });

  it('leaves forced colours to the visitor', async () => {
    await forceColours();
    const form = await formUnder({'--duit-accent': '#ffe27a', '--duit-accent-text': '#fff'});
    await import('@duit/widgets/contrast/guard.js').then(({guardContrast}) => guardContrast(form));
    expect(form.style.length).to.equal(0);
  });

  it('leaves colours alone that can be read, or through which the page shines', async () => {
    const form = await formUnder({
      '--duit-accent': '#7a0052',
      '--duit-surface': 'transparent',
      '--duit-text': '#888',
    });
    await import('@duit/widgets/contrast/guard.js').then(({guardContrast}) => guardContrast(form));
    expect(form.style.getPropertyValue('--_accent-text')).to.equal('');
    expect(form.style.getPropertyValue('--_link')).to.equal('');
  });
});

describe('what the elements paint', () => {
  const grey = (part: number): Rgb => [part, part, part];
  // Of the style sheets: what stands in front, on what, and what it has to reach.
  const PAINTED: [front: string, ground: string, least: number][] = [
    ...['text', 'text-quiet', 'link', 'error', 'success'].flatMap((front): [string, string, number][] => [
      [front, 'surface', 4.5],
      [front, 'surface-sunken', 4.5],
    ]),
    ...['goods', 'time', 'knowledge', 'money'].flatMap((kind): [string, string, number][] => [
      [`kind-${kind}`, 'surface', 4.5],
      [`kind-${kind}`, 'surface-sunken', 4.5],
    ]),
    ['accent-text', 'accent', 4.5],
    ['accent', 'surface', 3],
    ['accent', 'surface-sunken', 3],
    ['line-strong', 'surface', 3],
    ['line-strong', 'surface-sunken', 3],
  ];
  for (const [front, ground, least] of PAINTED) {
    it(`is told apart: ${front} on ${ground}`, () => {
      const colours = new Map<string, Rgb>([
        [front, grey(0.5)],
        [ground, grey(0.5)],
      ]);
      const changes = findUnreadable(colours);
      const [one, other] = [front, ground].map((name) => changes[name] ?? colours.get(name));
      expect(contrast(one!, other!)).to.be.at.least(least);
    });
  }

  it('is told apart under the pointer too: the button mixes text into its accent', () => {
    const colours = new Map<string, Rgb>([
      ['accent', grey(0.4)],
      ['accent-text', WHITE],
      ['text', WHITE],
      ['surface', BLACK],
    ]);
    const mixed = grey(0.4 * 0.82 + 0.18);
    expect(contrast(WHITE, mixed)).to.be.below(4.5);
    const {hover, ...others} = findUnreadable(colours);
    expect(contrast(WHITE, hover!)).to.be.at.least(4.5);
    expect(others).to.deep.equal({});
    expect(findUnreadable(new Map([...colours, ['text', BLACK]]))).not.to.have.property('hover');
  });
});

describe('findUnreadable', () => {
  it('changes nothing in black on white', () => {
    const colours = new Map<string, Rgb>([
      ['text', BLACK],
      ['surface', WHITE],
    ]);
    expect(findUnreadable(colours)).to.deep.equal({});
  });

  it('judges text on the accent that comes out, not on the one that went in', () => {
    const pale: Rgb = [1, 0.95, 0.6];
    const {accent, 'accent-text': text} = findUnreadable(
      new Map<string, Rgb>([
        ['accent', pale],
        ['accent-text', BLACK],
        ['surface', WHITE],
      ]),
    );
    expect(contrast(accent!, WHITE)).to.be.at.least(3);
    expect(contrast(text ?? BLACK, accent!)).to.be.at.least(4.5);
  });

  it('makes links readable where they stand in a notice too', () => {
    const sunken: Rgb = [0.957, 0.961, 0.949];
    const {link} = findUnreadable(
      new Map<string, Rgb>([
        ['link', [0.46, 0.46, 0.43]],
        ['surface', WHITE],
        ['surface-sunken', sunken],
      ]),
    );
    expect(contrast(link!, sunken)).to.be.at.least(4.5);
  });

  it('takes one ring of the two round what has the focus', () => {
    const yellow: Rgb = [1, 0.84, 0.2];
    const dark: Rgb = [0.1, 0.1, 0.1];
    const colours = (ring: Rgb) =>
      new Map<string, Rgb>([
        ['focus', BLACK],
        ['focus-ring', ring],
        ['surface', dark],
      ]);
    expect(findUnreadable(colours(yellow))).to.deep.equal({});
    expect(contrast(findUnreadable(colours(BLACK))['focus']!, dark)).to.be.at.least(3);
  });
});

describe('nearest', () => {
  it('reaches what is asked on every ground, from any colour', () => {
    const parts = [0, 0.25, 0.5, 0.75, 1];
    for (const r of parts)
      for (const g of parts)
        for (const b of parts) {
          const ground: Rgb = [r, g, b];
          expect(contrast(nearest([b, r, g], [ground], 4.5), ground), `${r} ${g} ${b}`).to.be.at.least(4.5);
        }
  });

  it('does what can be done where two grounds leave no way', () => {
    const found = nearest([0.5, 0.5, 0.5], [WHITE, BLACK], 4.6);
    expect(Math.min(contrast(found, WHITE), contrast(found, BLACK))).to.be.at.least(4);
  });
});

describe('readSrgb', () => {
  it('reads what browsers compute, and nothing that shines through or is no colour', () => {
    expect(readSrgb('color(srgb 0.5 0 1)')).to.deep.equal([0.5, 0, 1]);
    expect(readSrgb('color(srgb 0.5 0 1 / 1)')).to.deep.equal([0.5, 0, 1]);
    expect(readSrgb('color(srgb 0.5 0 1 / 0.5)')).to.equal(undefined);
    expect(readSrgb('color(srgb none 0 1)')).to.equal(undefined);
    expect(readSrgb('rgb(1 2 3)')).to.equal(undefined);
    expect(readSrgb('')).to.equal(undefined);
  });
});
