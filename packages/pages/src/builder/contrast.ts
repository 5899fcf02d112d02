/** Colours that a webmaster may set, as `#rrggbb`. */
export interface Colours {
  accent: string;
  accentText: string;
  surface: string;
  text: string;
}

/** Names of the colours, in the order of the form. */
export const COLOURS = ['accent', 'accentText', 'surface', 'text'] as const;
/** One colour that can be set. */
export type ColourName = (typeof COLOURS)[number];

/** The elements' own light palette. */
export const OWN_COLOURS: Colours = {
  accent: '#1f5f4a',
  accentText: '#ffffff',
  surface: '#ffffff',
  text: '#1b1f24',
};

/** Colours that follow `color-scheme`; the same as in the elements' tokens. */
const QUIET = {light: '#4d5661', dark: '#b4bcc4'};

/** One pair of colours and whether people can tell them apart. */
export interface Pair {
  /** What stands on the ground: a colour of the form, or the quiet text that comes with it. */
  front: ColourName | 'quiet';
  ground: ColourName;
  /** Contrast ratio, 1 to 21. */
  ratio: number;
  /** Least ratio that WCAG 2.2 AA takes (1.4.3 for text, 1.4.11 for the rest). */
  least: number;
  ok: boolean;
  /** Which colour to change, in which direction, and the nearest one that will do; null where all is well. */
  advice: {colour: ColourName; direction: 'darker' | 'lighter'; to: string} | null;
}

const HEX = /^#[\da-f]{6}$/;

/** `#rrggbb` in lower case, from what stands in an address or a field; undefined for anything else. */
export function readColour(text: string): string | undefined {
  const colour = `#${text.trim().replace(/^#/, '').toLowerCase()}`;
  const long = colour.length === 4 ? colour.replace(/[\da-f]/g, '$&$&') : colour;
  return HEX.test(long) ? long : undefined;
}

const channels = (colour: string) => [1, 3, 5].map((at) => parseInt(colour.slice(at, at + 2), 16));

/** Relative luminance, 0 to 1 (WCAG 2.2, definition). */
export function luminance(colour: string): number {
  const [r = 0, g = 0, b = 0] = channels(colour).map((channel) => {
    const part = channel / 255;
    return part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4;
  });
  return 0.2126 * r + 0.7152 * g + 0.0722 * b;
}

/** Contrast ratio of two colours, 1 to 21, whichever of them is lighter (WCAG 2.2, definition). */
export function contrast(one: string, other: string): number {
  const [light, dark] = [luminance(one), luminance(other)].sort((a, b) => b - a) as [number, number];
  return (light + 0.05) / (dark + 0.05);
}

/** The scheme that the elements' remaining colours have to follow on this surface. */
export const schemeOn = (surface: string): 'light' | 'dark' =>
  contrast(surface, QUIET.light) >= contrast(surface, QUIET.dark) ? 'light' : 'dark';

const STEPS = 100;

function mix(colour: string, towards: number, step: number): string {
  const mixed = channels(colour).map((channel) => Math.round(channel + ((towards - channel) * step) / STEPS));
  return `#${mixed.map((channel) => channel.toString(16).padStart(2, '0')).join('')}`;
}

/** The colour nearest to `colour` that reaches `least` against `other`, by darkening or lightening it. */
function nearest(
  colour: string,
  other: string,
  least: number,
): {direction: 'darker' | 'lighter'; to: string} {
  for (let step = 1; step <= STEPS; step += 1) {
    const darker = mix(colour, 0, step);
    const lighter = mix(colour, 255, step);
    if (contrast(darker, other) >= least) return {direction: 'darker', to: darker};
    if (contrast(lighter, other) >= least) return {direction: 'lighter', to: lighter};
  }
  // Black or white reaches 4.58 against every colour, so no text's limit of 4.5 gets here.
  throw new RangeError(`no colour reaches ${least} against ${other}`);
}

const PAIRS: readonly [front: Pair['front'], ground: ColourName, change: ColourName][] = [
  ['text', 'surface', 'text'],
  ['accent', 'surface', 'accent'],
  ['accentText', 'accent', 'accentText'],
  ['quiet', 'surface', 'surface'],
];
/** WCAG 2.2, 1.4.3: text. The accent is the colour of links too, so text's limit holds for it. */
const TEXT = 4.5;

/** Every pair of colours that the elements put on one another. */
export function checkContrast(colours: Colours): Pair[] {
  const quiet = QUIET[schemeOn(colours.surface)];
  return PAIRS.map(([front, ground, change]) => {
    const frontColour = front === 'quiet' ? quiet : colours[front];
    const ratio = contrast(frontColour, colours[ground]);
    const ok = ratio >= TEXT;
    const other = change === ground ? frontColour : colours[ground];
    return {
      ...{front, ground, ratio, least: TEXT, ok},
      advice: ok ? null : {colour: change, ...nearest(colours[change], other, TEXT)},
    };
  });
}
