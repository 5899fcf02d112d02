/** Red, green and blue, each 0 to 1, in sRGB. */
export type Rgb = readonly [number, number, number];

/**
 * Reads what a browser computes for `color-mix(in srgb, …)`: `color(srgb 0.2 0.4 0.1)`.
 *
 * @returns undefined for a colour that lets something shine through, and for what is no such colour
 */
export function readSrgb(text: string): Rgb | undefined {
  const match = /^color\(srgb (\S+) (\S+) (\S+?)(?: \/ (\S+))?\)$/.exec(text);
  if (!match || (match[4] !== undefined && Number(match[4]) < 1)) return undefined;
  const [r = NaN, g = NaN, b = NaN] = match.slice(1, 4).map(Number);
  return [r, g, b].every(Number.isFinite) ? [r, g, b] : undefined;
}

/** Relative luminance, 0 to 1 (WCAG 2.2, definition). */
function luminance(colour: Rgb): number {
  const [r, g, b] = colour.map((part) => (part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4));
  return 0.2126 * (r ?? 0) + 0.7152 * (g ?? 0) + 0.0722 * (b ?? 0);
}

/** Contrast ratio of two colours, 1 to 21, whichever of them is lighter (WCAG 2.2, definition). */
export function contrast(one: Rgb, other: Rgb): number {
  const [light = 0, dark = 0] = [luminance(one), luminance(other)].sort((a, b) => b - a);
  return (light + 0.05) / (dark + 0.05);
}

const STEPS = 50;

/**
 * The colour nearest to `colour` that reaches `least` against every ground, by darkening or lightening it.
 * Where nothing does (a black and a white ground at once), black or white, whichever does better.
 */
export function nearest(colour: Rgb, grounds: readonly Rgb[], least: number): Rgb {
  const worst = (each: Rgb) => Math.min(...grounds.map((ground) => contrast(each, ground)));
  let best: Rgb = colour;
  for (let step = 0; step <= STEPS; step += 1) {
    for (const towards of [0, 1]) {
      const [r, g, b] = colour.map((part) => part + ((towards - part) * step) / STEPS) as [
        number,
        number,
        number,
      ];
      const mixed: Rgb = [r, g, b];
      if (worst(mixed) >= least) return mixed;
      if (worst(mixed) > worst(best)) best = mixed;
    }
  }
  return best;
}
