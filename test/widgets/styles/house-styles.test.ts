import {expect} from '@open-wc/testing';
import '@duit/widgets/define/duit-campaign-card.js';
import '@duit/widgets/define/duit-pledge-form.js';
import type {DuitPledgeForm} from '@duit/widgets/components/pledge-form/pledge-form.js';
import {expectAccessible} from '../support/axe.js';
import {makeCard} from '../support/cards.js';
import {apiWithCards} from '../support/fake-api.js';
import {FormDriver} from '../support/form-driver.js';
import {mount, setUpPage, unmountAll, until} from '../support/page.js';
import {PledgeApi} from '../support/pledge-api.js';

/** What of the elements a token of the house style must colour or shape. */
interface Expected {
  font: string;
  text: string;
  button: string;
  buttonText: string;
  buttonRadius?: string;
  input?: string;
  link?: string;
  error?: string;
  focus?: string;
}

interface HouseStyle {
  /** The class that the municipality puts on its page. */
  theme: string;
  sheets: readonly string[];
  /** The house style's own tokens. */
  expected: Expected;
}

const UTRECHT = {
  font: '--utrecht-document-font-family',
  text: '--utrecht-document-color',
  button: '--utrecht-button-primary-action-background-color',
  buttonText: '--utrecht-button-primary-action-color',
  buttonRadius: '--utrecht-button-border-radius',
  input: '--utrecht-form-control-border-color',
  link: '--utrecht-link-color',
  error: '--utrecht-form-field-error-message-color',
  focus: '--utrecht-focus-outline-color',
};

/** The names of Utrecht's components, which most house styles use, without those that a house style has not. */
const without = (...names: (keyof Expected)[]): Expected =>
  Object.fromEntries(
    Object.entries(UTRECHT).filter(([name]) => !names.some((each) => each === name)),
  ) as typeof UTRECHT;

const HOUSE_STYLES: Record<string, HouseStyle> = {
  Utrecht: {theme: 'utrecht-theme', sheets: ['@utrecht/design-tokens/dist/theme.css'], expected: UTRECHT},
  Voorbeeld: {
    theme: 'voorbeeld-theme',
    sheets: ['@nl-design-system-unstable/voorbeeld-design-tokens/dist/theme.css'],
    expected: {
      ...UTRECHT,
      font: '--nl-paragraph-font-family',
      text: '--nl-paragraph-color',
      button: '--nl-button-primary-background-color',
      buttonText: '--nl-button-primary-color',
      buttonRadius: '--nl-button-border-radius',
      input: '--basis-form-control-border-color',
      focus: '--basis-focus-outline-color',
      link: '--nl-link-color',
    },
  },
  Purmerend: {
    theme: 'purmerend-theme',
    sheets: ['@nl-design-system-community/purmerend-design-tokens/dist/theme.css'],
    expected: UTRECHT,
  },
  Rotterdam: {
    theme: 'rods-theme',
    sheets: ['@gemeente-rotterdam/design-tokens/dist/theme.css'],
    expected: without('buttonRadius', 'focus'),
  },
  Rijkshuisstijl: {
    theme: 'rhc-theme',
    sheets: ['@rijkshuisstijl-community/design-tokens/dist/index.css'],
    expected: without('input', 'focus'),
  },
  Amsterdam: {
    theme: '',
    sheets: [
      '@amsterdam/design-system-tokens/dist/index.css',
      '../examples/18-house-styles/css/amsterdam.css',
    ],
    expected: {
      font: '--ams-typography-font-family',
      text: '--ams-color-text',
      button: '--ams-color-interactive',
      buttonText: '--ams-color-text-inverse',
      buttonRadius: '--ams-border-radius',
      input: '--ams-color-text',
      link: '--ams-links-color',
    },
  },
};

async function addSheet(address: string): Promise<HTMLLinkElement> {
  const link = document.createElement('link');
  link.rel = 'stylesheet';
  link.href = new URL(address, new URL('/node_modules/', location.href)).href;
  const loaded = new Promise((resolve, reject) => {
    link.onload = resolve;
    link.onerror = () => reject(new Error(`${address} is not there`));
  });
  document.head.append(link);
  await loaded;
  return link;
}

/** What a token makes of a property, outside of any element of ours. */
function computedOf(holder: Element, property: 'color' | 'font-family' | 'border-radius', token: string) {
  const probe = document.createElement('i');
  holder.append(probe);
  expect(getComputedStyle(probe).getPropertyValue(token), `${token} of the house style`).not.to.equal('');
  probe.style.setProperty(property, `var(${token})`);
  const value = getComputedStyle(probe).getPropertyValue(
    property === 'border-radius' ? 'border-top-left-radius' : property,
  );
  probe.remove();
  return value;
}

describe('house styles', () => {
  let sheets: HTMLLinkElement[] = [];

  afterEach(() => {
    unmountAll();
    sheets.forEach((each) => each.remove());
    document.body.className = '';
    sessionStorage.clear();
  });

  const putOn = async ({theme, sheets: addresses}: Pick<HouseStyle, 'theme' | 'sheets'>): Promise<void> => {
    sheets = await Promise.all(addresses.map(addSheet));
    document.body.className = theme;
  };

  const openForm = async (): Promise<FormDriver> => {
    setUpPage(new PledgeApi().fake);
    const element = await mount<DuitPledgeForm>(
      '<duit-pledge-form campaign="zilverwijk/leefstraat"></duit-pledge-form>',
    );
    return new FormDriver(element).drawn();
  };

  for (const [name, style] of Object.entries(HOUSE_STYLES)) {
    const {expected} = style;

    it(`of ${name} reaches text, buttons, inputs, links and errors`, async () => {
      await putOn(style);
      const form = await openForm();
      form.type('email', 'x');
      await form.submit();
      await until(() => form.find('#email-error'));
      const styleOf = (selector: string) => getComputedStyle(form.find(selector)!);
      const found: Record<
        Exclude<keyof Expected, 'focus'>,
        [string, 'color' | 'font-family' | 'border-radius']
      > = {
        font: [styleOf('#title').fontFamily, 'font-family'],
        text: [styleOf('#title').color, 'color'],
        button: [styleOf('[part=submit]').backgroundColor, 'color'],
        buttonText: [styleOf('[part=submit]').color, 'color'],
        buttonRadius: [styleOf('[part=submit]').borderTopLeftRadius, 'border-radius'],
        input: [styleOf('#onBehalfOf').borderTopColor, 'color'],
        link: [styleOf('a[target=_blank]').color, 'color'],
        error: [styleOf('#email-error').color, 'color'],
      };
      const {focus, ...others} = expected;
      for (const [what, token] of Object.entries(others) as [keyof typeof found, string][]) {
        const [value, property] = found[what];
        expect(value, what).to.equal(computedOf(document.body, property, token));
      }
      if (!focus) return;
      form.input('onBehalfOf').focus();
      expect(styleOf('#onBehalfOf').outlineColor).to.equal(computedOf(document.body, 'color', focus));
    });

    it(`of ${name} leaves card and form readable`, async () => {
      await putOn(style);
      setUpPage(apiWithCards([makeCard()]));
      const card = await mount('<duit-campaign-card campaign="zilverwijk/leefstraat"></duit-campaign-card>');
      await until(() => card.shadowRoot?.querySelector('.title a'));
      await expectAccessible(card);
      const form = await openForm();
      await form.fill();
      await expectAccessible(form.element);
    });
  }

  it('of nobody is the look of Duit', async () => {
    const form = await openForm();
    expect(getComputedStyle(form.button).backgroundColor).to.equal('rgb(31, 95, 74)');
  });

  it('with names of its own changes nothing as long as its tokens are not there', async () => {
    await putOn({theme: '', sheets: ['../examples/18-house-styles/css/amsterdam.css']});
    const form = await openForm();
    expect(getComputedStyle(form.button).backgroundColor).to.equal('rgb(31, 95, 74)');
  });
});
