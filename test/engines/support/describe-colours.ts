import {describe, expect, inject, it} from 'vitest';
import type {Differences} from './describe-engine.js';
import type {EnginePage} from './engine.js';
import {seeText} from './resident.js';
import type {Engine} from './use-engine.js';

/** Of normal text (WCAG 2.2, success criterion 1.4.3). */
const READABLE = 4.5;
/** Of what must be seen to understand (WCAG 2.2, success criterion 1.4.11). */
const SEEN = 3;

/** Of two colours of the resident's own choice: how far apart they are is not ours to say. */
const APART = 1.5;

/** How the card and the progress on a page look. Runs in the page. */
function readLook() {
  // A canvas turns every way to write a colour into bytes.
  const context = document.createElement('canvas').getContext('2d', {willReadFrequently: true})!;
  const luminance = (colour: string) => {
    context.clearRect(0, 0, 1, 1);
    context.fillStyle = colour;
    context.fillRect(0, 0, 1, 1);
    const [red, green, blue] = [...context.getImageData(0, 0, 1, 1).data].map((byte) => {
      const part = byte / 255;
      return part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4;
    });
    return 0.2126 * red! + 0.7152 * green! + 0.0722 * blue!;
  };
  const contrast = (one: string, other: string) => {
    const [dark, light] = [luminance(one), luminance(other)].sort((a, b) => a - b);
    return (light! + 0.05) / (dark! + 0.05);
  };
  const isClear = (colour: string) => /^(?:transparent|rgba\(.*, 0\))$/.test(colour);
  const behind = (element: Element | null): string => {
    for (
      let each = element;
      each;
      each = each.parentElement ?? (each.getRootNode() as ShadowRoot).host ?? null
    ) {
      const {backgroundColor} = getComputedStyle(each);
      if (!isClear(backgroundColor)) return backgroundColor;
    }
    return 'Canvas';
  };
  const within = (tag: string, selector: string) =>
    document.querySelector(tag)!.shadowRoot!.querySelector(selector)!;
  const title = within('duit-campaign-card', '.title a');
  const fill = within('duit-progress', '[role="progressbar"] *');
  return {
    dark: matchMedia('(prefers-color-scheme: dark)').matches,
    forced: matchMedia('(forced-colors: active)').matches,
    surface: luminance(behind(title)),
    text: contrast(getComputedStyle(title).color, behind(title)),
    bar: contrast(behind(fill), behind(within('duit-progress', '[part~="needs"], .needs, ul'))),
  };
}

/** Dark and forced colours, as far as the engine can be made to have them. */
export function describeColours(engine: Engine, {forcesColours}: Differences): void {
  const show = async (page: EnginePage) => {
    await page.goto(`${inject('origins').council}/nieuws/leefstraat/`);
    await seeText(page, 'Kruiwagens te leen');
    return page.evaluate(readLook);
  };

  describe('colours', () => {
    it('are dark where the resident wants it and the page allows it', async () => {
      const look = await show(await engine.open({scheme: 'dark'}));
      expect(look).toMatchObject({dark: true, forced: false});
      expect(look.surface).toBeLessThan(0.1);
      expect(look.text).toBeGreaterThanOrEqual(READABLE);
      expect(look.bar).toBeGreaterThanOrEqual(SEEN);
    });

    it('are light elsewhere', async () => {
      const look = await show(await engine.shared());
      expect(look).toMatchObject({dark: false, forced: false});
      expect(look.surface).toBeGreaterThan(0.8);
      expect(look.text).toBeGreaterThanOrEqual(READABLE);
      expect(look.bar).toBeGreaterThanOrEqual(SEEN);
    });

    it(forcesColours ? 'stay told apart when they are forced' : 'cannot be forced', async () => {
      const look = await show(await (forcesColours ? engine.open({forcedColors: true}) : engine.shared()));
      expect(look.forced).toBe(forcesColours);
      expect(look.text).toBeGreaterThanOrEqual(READABLE);
      expect(look.bar).toBeGreaterThanOrEqual(forcesColours ? APART : SEEN);
    });
  });
}
