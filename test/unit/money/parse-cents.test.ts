import {formatCents, parseCents} from '@duit/money';
import {describe, expect, it} from 'vitest';
import {seeded} from './seeded.js';

const NL = ['nl-NL'];
const EN = ['en-GB', 'en'];

describe('parseCents', () => {
  it.each([
    ['25', 2500],
    ['25,5', 2550],
    ['25,50', 2550],
    ['25.50', 2550],
    ['€ 12,50', 1250],
    ['€12,50', 1250],
    ['12,50 €', 1250],
    ['EUR 12', 1200],
    ['25 euro', 2500],
    ['25,-', 2500],
    ['25,–', 2500],
    ['25,--', 2500],
    ['1.250,00', 125_000],
    ['1,250.00', 125_000],
    ['1 250,00', 125_000],
    ['1\u00a0250', 125_000],
    ['1.250.000', 125_000_000],
    ['  7  ', 700],
    ['0', 0],
    ['0,01', 1],
    ['007', 700],
  ])('reads %j in Dutch and English alike', (text, cents) => {
    expect(parseCents(text, NL)).toEqual({ok: true, cents});
    expect(parseCents(text, EN)).toEqual({ok: true, cents});
  });

  it('takes three digits as thousands or as a fraction of a cent, as the language writes them', () => {
    expect(parseCents('1.250', NL)).toEqual({ok: true, cents: 125_000});
    expect(parseCents('25,005', NL)).toEqual({ok: false, reason: 'fraction-of-a-cent'});
    expect(parseCents('1,250', EN)).toEqual({ok: true, cents: 125_000});
    expect(parseCents('25.005', EN)).toEqual({ok: false, reason: 'fraction-of-a-cent'});
  });

  it('speaks Dutch when no language is given', () => {
    expect(parseCents('25,005')).toEqual({ok: false, reason: 'fraction-of-a-cent'});
  });

  it.each([
    ['', 'empty'],
    ['   ', 'empty'],
    ['€', 'empty'],
    ['-5', 'negative'],
    ['−5', 'negative'],
    ['€ -5', 'negative'],
    ['-€ 5', 'negative'],
    ['12,3456', 'fraction-of-a-cent'],
    ['1.250,005', 'fraction-of-a-cent'],
    ['99999999999999999999', 'too-large'],
    ['1e3', 'not-an-amount'],
    ['0x10', 'not-an-amount'],
    ['NaN', 'not-an-amount'],
    ['Infinity', 'not-an-amount'],
    ['+5', 'not-an-amount'],
    ['١٢', 'not-an-amount'],
    ['12²', 'not-an-amount'],
    ['½', 'not-an-amount'],
    ['12$', 'not-an-amount'],
    ['2 5', 'not-an-amount'],
    ['1.25.000', 'not-an-amount'],
    ['1.250.00', 'not-an-amount'],
    ['1.250,000.00', 'not-an-amount'],
    ['25,', 'not-an-amount'],
    [',50', 'not-an-amount'],
    ['vijf', 'not-an-amount'],
    ['5 6', 'not-an-amount'],
    ['1,2,3', 'not-an-amount'],
  ])('refuses %j: %s', (text, reason) => {
    expect(parseCents(text, NL)).toEqual({ok: false, reason});
  });

  it('reads back what formatCents wrote, for every small amount and thousands of large ones', () => {
    const random = seeded(20_261_122);
    const amounts = Array.from({length: 12_000}, (_, cents) => cents);
    for (let count = 0; count < 5_000; count++) amounts.push(random(Number.MAX_SAFE_INTEGER));
    amounts.push(Number.MAX_SAFE_INTEGER);
    for (const locales of [NL, EN]) {
      const wrong = amounts.filter((cents) => {
        const parsed = parseCents(formatCents(cents, locales), locales);
        return !parsed.ok || parsed.cents !== cents;
      });
      expect(wrong).toEqual([]);
    }
  });

  it('answers for any text and never with anything but whole cents', () => {
    const random = seeded(7);
    const alphabet = '0123456789.,-€ e+–EUR\u00a0x';
    for (let count = 0; count < 20_000; count++) {
      const text = Array.from({length: random(9)}, () => alphabet[random(alphabet.length)]).join('');
      const parsed = parseCents(text, NL);
      if (parsed.ok) expect(Number.isSafeInteger(parsed.cents) && parsed.cents >= 0, text).toBe(true);
    }
  });
});
