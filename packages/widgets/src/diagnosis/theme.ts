/** One pair of colours as they come out on this page. */
export interface Pair {
  front: ColourName;
  ground: ColourName;
  /** Contrast ratio, 1 to 21. */
  ratio: number;
  ok: boolean;
}

type ColourName = 'text' | 'text-quiet' | 'link' | 'accent' | 'accent-text' | 'surface';

const PAIRS: readonly [front: ColourName, ground: ColourName][] = [
  ['text', 'surface'],
  ['text-quiet', 'surface'],
  ['link', 'surface'],
  ['accent-text', 'accent'],
];
/** WCAG 2.2, 1.4.3: text. */
const LEAST = 4.5;
const TOKEN = /--(?:duit|nl|utrecht|basis|ams)-[\w-]+/g;

/** Which of the design tokens that elements listen to are set on this page. */
export function findTokens(element: Element): string[] {
  const sheets = element.shadowRoot?.adoptedStyleSheets ?? [];
  const rules = sheets.flatMap((sheet) => [...sheet.cssRules].map(({cssText}) => cssText));
  const style = getComputedStyle(element);
  const names = new Set(rules.flatMap((text) => text.match(TOKEN) ?? []));
  return [...names].filter((name) => style.getPropertyValue(name) !== '').sort();
}

/** Which colours an element had to change to be readable (`contrast/guard.ts`). */
export const changedColours = (element: Element): string[] =>
  element instanceof HTMLElement
    ? [...element.style]
        .filter((name) => name.startsWith('--_'))
        .map((name) => name.replace('--_', '--duit-'))
    : [];

/** Red, green and blue, 0 to 255, of any colour that the browser knows; undefined where it cannot be told. */
function channels(colour: string): [number, number, number] | undefined {
  const canvas = document.createElement('canvas');
  canvas.width = canvas.height = 1;
  const context = canvas.getContext('2d', {willReadFrequently: true});
  if (!context) return undefined;
  context.fillStyle = colour;
  context.fillRect(0, 0, 1, 1);
  const [red = 0, green = 0, blue = 0, alpha = 0] = context.getImageData(0, 0, 1, 1).data;
  return alpha === 255 ? [red, green, blue] : undefined;
}

/** Relative luminance, 0 to 1 (WCAG 2.2, definition). */
function luminance(rgb: readonly [number, number, number]): number {
  const [red, green, blue] = rgb.map((channel) => {
    const part = channel / 255;
    return part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4;
  }) as [number, number, number];
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
}

/** Whether the colours that the page gives an element can be read on one another. */
export function checkContrast(element: Element): Pair[] {
  const root = element.shadowRoot;
  if (!root) return [];
  const probe = document.createElement('span');
  root.append(probe);
  const valueOf = (name: ColourName): number | undefined => {
    probe.style.setProperty('color', `var(--_${name})`);
    const rgb = channels(getComputedStyle(probe).color);
    return rgb && luminance(rgb);
  };
  const pairs = PAIRS.flatMap(([front, ground]): Pair[] => {
    const one = valueOf(front);
    const other = valueOf(ground);
    if (one === undefined || other === undefined) return [];
    const ratio = (Math.max(one, other) + 0.05) / (Math.min(one, other) + 0.05);
    return [{front, ground, ratio: Math.round(ratio * 10) / 10, ok: ratio >= LEAST}];
  });
  probe.remove();
  return pairs;
}
