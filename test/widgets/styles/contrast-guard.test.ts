import {expect} from '@open-wc/testing';
import {findUnreadable} from '@duit/widgets/contrast/guard.js';
import {contrast, nearest, readSrgb, type Rgb} from '@duit/widgets/contrast/ratio.js';
import '@duit/widgets/define/duit-campaign-card.js';
import '@duit/widgets/define/duit-pledge-form.js';
import {expectAccessible} from '../support/axe.js';
import {makeCard} from '../support/cards.js';
import {apiWithCards} from '../support/fake-api.js';
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
  ] as const) {
    it(`looks where a theme has nothing but ${token}`, async () => {
      const form = await formUnder({[`--duit-${token}`]: value});
      await until(() => form.style.getPropertyValue(`--_${mended}`));
    });
  }

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
    const themed = await formUnder({'--duit-text': '#aaa'});
    await until(() => themed.style.getPropertyValue('--_text'));
    expect(own.style.length).to.equal(0);
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
