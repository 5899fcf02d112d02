import {INTL_CHAINS, LOCALES} from '@duit/contract';
import {formatCents, parseCents} from '@duit/money';
import {describe, expect, it} from 'vitest';

const plain = (text: string) => text.replace(/\s/g, ' ');

describe('formatCents', () => {
  it.each([
    [2500, '€ 25', '€25'],
    [1250, '€ 12,50', '€12.50'],
    [1, '€ 0,01', '€0.01'],
    [0, '€ 0', '€0'],
    [125_000, '€ 1.250', '€1,250'],
    [125_005, '€ 1.250,05', '€1,250.05'],
    [1_000_000_000, '€ 10.000.000', '€10,000,000'],
  ])('writes %d cents', (cents, nl, en) => {
    expect(plain(formatCents(cents, ['nl-NL']))).toBe(nl);
    expect(plain(formatCents(cents, ['en-GB', 'en']))).toBe(en);
  });

  it.each(LOCALES)('writes the sign in %s, and reads it back', (locale) => {
    const written = formatCents(125_005, INTL_CHAINS[locale]);
    expect(written).toContain('€');
    expect(parseCents(written, INTL_CHAINS[locale])).toEqual({ok: true, cents: 125_005});
  });

  it('is exact to the cent for the largest whole number', () => {
    expect(plain(formatCents(Number.MAX_SAFE_INTEGER, ['nl-NL']))).toBe('€ 90.071.992.547.409,91');
  });

  it('falls back along the chain where the browser lacks a language', () => {
    expect(plain(formatCents(1250, ['xx-unknown', 'nl']))).toBe('€ 12,50');
  });
});
