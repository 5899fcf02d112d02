import {readFileSync} from 'node:fs';
import {INTL_CHAINS, LOCALES, plural, TRANSLATED, type Locale} from '@duit/contract';
import {describe, expect, it} from 'vitest';
import {allTexts, flatten, type Text} from '../../support/all-texts.js';

const texts = await allTexts();
const byName = (locale: Locale) =>
  new Map(flatten(texts.get(locale)).filter(([name]) => !name.startsWith('pages.intl.')));
const dutch = byName('nl');
const OTHERS = LOCALES.filter((locale) => locale !== 'nl');

/** What a text says of values that cannot be mistaken for words. */
const MARKS = ['⟦1⟧', '⟦2⟧', '⟦3⟧'];
/** What a mail is about, each value recognisable. */
const ABOUT = {
  ...{campaign: '⟦c⟧', organiser: '⟦o⟧', confirmBefore: '⟦b⟧', heldUntil: '⟦h⟧', lastDay: '⟦l⟧'},
  ...{meets: true, pays: true, allOrNothing: true},
};
type Values = readonly unknown[];
const say = (text: Text, values: Values): string => {
  if (typeof text === 'string') return text;
  const made = (text as (...all: Values) => unknown)(...values);
  return typeof made === 'string' ? made : JSON.stringify(made);
};
/** Calls that show every place of a text: what it is given first may be a count, a yes or no, or a subject. */
const CALLS: readonly Values[] = [
  MARKS,
  [5, ...MARKS],
  [100, ...MARKS],
  [true, ...MARKS],
  [ABOUT],
  [{...ABOUT, heldUntil: null, allOrNothing: false}],
];
const placesOf = (text: Text): string[] => {
  const said = CALLS.map((values) => {
    try {
      return say(text, values);
    } catch {
      return '';
    }
  });
  return [...new Set(said.join().match(/⟦\w⟧/g))].sort();
};

describe.each(OTHERS)('the texts in %s', (locale) => {
  const own = byName(locale);

  it('are the same ones as in Dutch', () => {
    expect([...own.keys()].sort()).toEqual([...dutch.keys()].sort());
  });

  it('say everything that the Dutch ones say', () => {
    for (const [name, text] of dutch) {
      const there = own.get(name);
      expect(typeof there, name).toBe(typeof text);
      if (typeof text === 'function' && there)
        expect([name, placesOf(there)]).toEqual([name, placesOf(text)]);
    }
  });

  it('are none of them empty', () => {
    for (const [name, text] of own) expect(String(text).trim(), name).not.toBe('');
  });

  it('are translated', () => {
    const words = (text: Text) => (typeof text === 'string' ? text : say(text, MARKS));
    const same = [...dutch].filter(([name, text]) => {
      if (typeof text !== 'string' || text.length < 25) return false;
      return words(own.get(name) ?? '') === text;
    });
    expect(same).toEqual([]);
  });
});

describe('a plural', () => {
  const COUNTS = [0, 1, 2, 3, 5, 11, 21, 22, 100];
  const said = (locale: Locale, name: string) => {
    const text = byName(locale).get(name) as (count: number, number: string) => string;
    return COUNTS.map((count) => text(count, count.toLocaleString([...INTL_CHAINS[locale]])));
  };

  it('has the forms of Polish', () => {
    expect(said('pl', 'base.units.hours').map((text) => text.replace(/^\d+ /, ''))).toEqual([
      ...['godzin', 'godzina', 'godziny', 'godziny', 'godzin', 'godzin', 'godzin', 'godziny', 'godzin'],
    ]);
  });

  it('has the forms of Ukrainian', () => {
    expect(said('uk', 'base.units.hours').map((text) => text.replace(/^\d+ /, ''))).toEqual([
      ...['годин', 'година', 'години', 'години', 'годин', 'годин', 'година', 'години', 'годин'],
    ]);
  });

  it('has the forms of Arabic, with words for one and two', () => {
    const [none, one, two, three, five, eleven, twentyOne, twentyTwo, hundred] = said(
      'ar',
      'base.units.people',
    );
    expect(new Set([one, two, three?.replace('3', ''), eleven?.replace('11', ''), hundred]).size).toBe(5);
    expect(three?.replace('3', '')).toBe(five?.replace('5', ''));
    expect(eleven?.replace('11', '')).toBe(twentyOne?.replace('21', ''));
    expect(twentyTwo?.replace('22', '')).toBe(eleven?.replace('11', ''));
    expect(none).not.toBe('');
  });

  it.each(LOCALES)('says every count in %s', (locale) => {
    for (const [name, text] of byName(locale)) {
      if (!/^(base|list)\..*(hours|people|supporters|tookPart|daysLeft|moreNeeds|shown)/.test(name)) continue;
      for (const count of [...COUNTS, 1_000_000]) {
        expect(say(text, [count, String(count)]), `${name} ${count}`).not.toMatch(/undefined|^$/);
      }
    }
  });

  /** What the API says of a need of which so many are left. */
  const left = (locale: Locale, count: number) =>
    say(byName(locale).get('refusals.fields.exhausted') ?? '', [count]);
  /** What a field says of so many characters that are left; less than none: too many. */
  const characters = (locale: Locale, count: number) =>
    say(byName(locale).get('form.remaining') ?? '', [count]);

  it.each([
    ['nl', 'Hiervan is er nog 1 nodig.', 'Hiervan zijn er nog 3 nodig.'],
    ['en', 'Only 1 more is needed.', 'Only 3 more are needed.'],
    ['fy', 'Hjirfan noch nedich: 1.', 'Hjirfan noch nedich: 3.'],
    ['de', 'Davon noch nötig: 1.', 'Davon noch nötig: 3.'],
    ['fr', 'Il n’en faut plus que 1.', 'Il n’en faut plus que 3.'],
    ['pl', 'Tyle jest jeszcze potrzebne: 1.', 'Tyle jest jeszcze potrzebne: 3.'],
    ['tr', 'Bundan hâlâ gereken: 1.', 'Bundan hâlâ gereken: 3.'],
    ['uk', 'Цього ще потрібно: 1.', 'Цього ще потрібно: 3.'],
    ['ar', 'ما زال المطلوب من هذا: 1.', 'ما زال المطلوب من هذا: 3.'],
  ] as const)('fits what is left of a need, one or more: %s', (locale, one, several) => {
    expect(left(locale, 1).slice(0, one.length)).toBe(one);
    expect(left(locale, 3).slice(0, several.length)).toBe(several);
    expect(left(locale, 0)).not.toMatch(/\d/);
  });

  it.each([
    ['nl', 'Nog 1 teken over', '1 teken te veel', 'Nog 2 tekens over', '2 tekens te veel'],
    ['en', '1 character left', '1 character too many', '2 characters left', '2 characters too many'],
    ['fy', 'Noch 1 teken oer', '1 teken tefolle', 'Noch 2 tekens oer', '2 tekens tefolle'],
    ['de', 'Noch 1 Zeichen übrig', '1 Zeichen zu viel', 'Noch 2 Zeichen übrig', '2 Zeichen zu viel'],
  ] as const)('fits the characters that are left, or too many: %s', (locale, ...expected) => {
    expect([1, -1, 2, -2].map((count) => characters(locale, count))).toEqual(expected);
  });

  it('takes the last form where an engine knows a category that the language has not', () => {
    expect(plural('nl', 0.5, {one: 'een', other: 'meer'})).toBe('meer');
    expect(plural('fr', 1_000_000, {one: 'un', many: 'de', other: 'des'})).toBe('de');
  });
});

describe('the documentation', () => {
  const path = new URL('../../../packages/widgets/src/i18n/README.md', import.meta.url);
  const rows = [...readFileSync(path, 'utf8').matchAll(/^\| (\w\w) +\| (\S+) +\| (.+?) +\|$/gm)];

  it('says of every language how its texts came about, and who has read them', () => {
    expect(rows.map(([, locale]) => locale)).toEqual([...LOCALES]);
    for (const [, locale, state, reader] of rows) {
      const known = LOCALES.find((each) => each === locale) ?? 'nl';
      expect([locale, state]).toEqual([
        locale,
        TRANSLATED[known] === 'machine' ? 'machine-translated' : 'written',
      ]);
      // Whoever has read a language takes its mark away.
      if (TRANSLATED[known] === 'machine') expect(reader).toBe('no');
    }
  });
});
