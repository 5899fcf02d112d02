/** What is true of every translation, whichever dictionary it is in: nothing left out, nothing left in Dutch. */
import {LOCALES, type Locale} from '@duit/contract';
import {expect, it} from 'vitest';

/** Every text of a dictionary by its path; functions are called with what `argument` gives. */
export type Told = Map<string, string>;
/** What a function at `path` gets as its `index`-th argument. */
export type Argument = (path: string, index: number) => unknown;

/** As many arguments as a text has at the most. */
const MOST = 3;

/** Writes every text out. */
export function tell(texts: unknown, argument: Argument, path = ''): Told {
  if (typeof texts === 'string') return new Map([[path, texts]]);
  if (typeof texts === 'function') {
    const given = Array.from({length: MOST}, (_, index) => argument(path, index));
    return tell((texts as (...all: unknown[]) => unknown)(...given), argument, `${path}()`);
  }
  if (typeof texts !== 'object' || !texts) return new Map();
  return new Map(
    Object.entries(texts).flatMap(([name, text]) => [
      ...tell(text, argument, path ? `${path}.${name}` : name),
    ]),
  );
}

const MARK = /⟦\w+⟧/g;
/** A value that is found again in a text. */
export const mark = (name: number | string): string => `⟦${name}⟧`;
const marked: Argument = (_path, index) => mark(index);
const marksOf = (text: string) => [...new Set(text.match(MARK) ?? [])].sort().join('');

/** Without what is set apart: what is left in Arabic has to be Arabic. */
const outside = (text: string) => text.replace(/\u2068[^\u2069]*\u2069/g, '');

/**
 * Tests one set of dictionaries.
 *
 * @param inEvery the texts in each language
 * @param argument what functions get; by default a mark for each argument
 * @param names texts with what people wrote themselves, which Arabic has to set apart
 */
export function testTranslations(
  inEvery: Readonly<Record<Locale, unknown>>,
  {argument = marked, names}: {argument?: Argument; names: readonly string[]},
): void {
  const told = (locale: Locale) => tell(inEvery[locale], argument);
  const dutch = told('nl');
  const english = told('en');
  const others = LOCALES.filter((locale) => locale !== 'nl');

  it.each(others)('says in %s all that it says in Dutch, with the same values in it', (locale) => {
    const texts = told(locale);
    expect([...texts.keys()].sort()).toEqual([...dutch.keys()].sort());
    for (const [path, text] of texts) {
      expect(marksOf(text), `${path}: ${text}`).toBe(marksOf(dutch.get(path) ?? ''));
    }
  });

  it.each(others)('leaves nothing empty, untranslated or half a sentence in %s', (locale) => {
    for (const [path, text] of told(locale)) {
      const from = dutch.get(path) ?? '';
      expect(text, path).not.toMatch(/^\s*$|^\s|\s$| {2}|"|undefined|NaN/);
      if (from.replace(MARK, '').split(' ').length > 2) {
        expect(text, path).not.toBe(from);
        if (locale !== 'en') expect(text, path).not.toBe(english.get(path));
      }
      if (/[.…?]$/.test(from)) expect(text, path).toMatch(/[.…?!؟:⟧\u2069]$/);
    }
  });

  it('keeps Latin letters apart from the Arabic around them, and so whatever people wrote', () => {
    const written = told('ar');
    for (const [path, text] of written) expect(outside(text).replace(MARK, ''), path).not.toMatch(/[a-z]/i);
    for (const path of names) {
      expect(marksOf(written.get(path) ?? ''), path).not.toBe('');
      expect(marksOf(outside(written.get(path) ?? '')), path).toBe('');
    }
  });
}
