import {describe, expect, it} from 'vitest';
import {
  daysLeft,
  formatDay,
  formatMoment,
  formatNumber,
  formatPercent,
  formatQuantity,
  formatTime,
  lastMoment,
  plural,
} from '@duit/widgets/i18n/format.js';
import {INTL_CHAINS, localeFor} from '@duit/widgets/i18n/locales.js';

const {nl, en} = INTL_CHAINS;
const DEADLINE = '2027-03-28T22:00:00Z';
const ZONE = 'Europe/Amsterdam';

describe('formats', () => {
  it('writes numbers, percents and quantities in the language', () => {
    expect(formatNumber(1250, nl)).toBe('1.250');
    expect(formatNumber(1250, en)).toBe('1,250');
    expect(formatPercent(72, nl)).toBe('72%');
    expect(formatPercent(1500, en)).toBe('1,500%');
    expect(formatQuantity(1250, 'cents', nl)).toBe('€\u00a012,50');
    expect(formatQuantity(1250, 'hours', nl)).toBe('1.250');
  });

  it('tells an exclusive deadline by its last day in its own zone, also where the clock changes', () => {
    expect(formatDay(lastMoment(DEADLINE), ZONE, nl)).toBe('28 maart 2027');
    expect(formatDay(lastMoment(DEADLINE), ZONE, en, true)).toMatch(/^Sunday,? 28 March 2027$/);
    expect(formatTime(lastMoment(DEADLINE), ZONE, nl)).toBe('23:59');
    expect(formatMoment(lastMoment(DEADLINE), ZONE, nl)).toBe('zondag 28 maart 2027, 23:59');
  });

  it.each([
    ['a moment before the deadline', -1, 1],
    ['at the deadline', 0, 0],
    ['after it', 1, 0],
    ['a day before', -86_400_000, 1],
    ['a day and a moment before', -86_400_001, 2],
  ])('counts the days left %s', (_when, offset, days) => {
    expect(daysLeft(DEADLINE, Date.parse(DEADLINE) + offset)).toBe(days);
  });

  it('chooses the plural by the rules of the language', () => {
    const texts = {one: 'dag', other: 'dagen'};
    expect([0, 1, 2].map((count) => plural('nl', count, texts))).toEqual(['dagen', 'dag', 'dagen']);
  });

  it.each([
    ['nl', 'nl'],
    ['nl-BE', 'nl'],
    ['EN-us', 'en'],
    ['fy', 'fy'],
    ['ar-SY', 'ar'],
    ['sv', 'nl'],
    ['', 'nl'],
    ['constructor', 'nl'],
  ])('speaks for lang="%s" the language %s', (tag, locale) => {
    expect(localeFor(tag)).toBe(locale);
  });
});
