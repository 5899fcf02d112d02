import type {Locale} from './kinds.js';

/**
 * `Intl` fallback chains: browsers lack some languages (Chromium has no Frisian), and `fy` alone would format as
 * English there. Arabic with the digits and the 24 hours that forms, price tags and timetables here have.
 */
export const INTL_CHAINS: Record<Locale, readonly string[]> = {
  nl: ['nl-NL'],
  en: ['en-GB', 'en'],
  fy: ['fy', 'nl'],
  de: ['de'],
  fr: ['fr'],
  pl: ['pl'],
  tr: ['tr'],
  uk: ['uk'],
  ar: ['ar-u-hc-h23-nu-latn'],
};

/** What each language calls itself. */
export const LANGUAGE_NAMES: Record<Locale, string> = {
  nl: 'Nederlands',
  en: 'English',
  fy: 'Frysk',
  de: 'Deutsch',
  fr: 'Français',
  pl: 'Polski',
  tr: 'Türkçe',
  uk: 'Українська',
  ar: 'العربية',
};

/**
 * How the texts of a language came about: written, or translated by a machine and not yet read by anybody who grew up
 * with it. `packages/widgets/src/i18n/README.md` says the same to people.
 */
export const TRANSLATED: Record<Locale, 'written' | 'machine'> = {
  nl: 'written',
  en: 'written',
  fy: 'machine',
  de: 'machine',
  fr: 'machine',
  pl: 'machine',
  tr: 'machine',
  uk: 'machine',
  ar: 'machine',
};

/** The plural categories that a language has beside `other`, by CLDR (https://cldr.unicode.org). */
interface PluralCategories {
  nl: 'one';
  en: 'one';
  fy: 'one';
  de: 'one';
  /** `many`: whole millions, which take `de`. */
  fr: 'one' | 'many';
  /** `many`: whole numbers that are neither one nor few; `other`: fractions. */
  pl: 'one' | 'few' | 'many';
  tr: 'one';
  /** As in Polish. */
  uk: 'one' | 'few' | 'many';
  ar: 'zero' | 'one' | 'two' | 'few' | 'many';
}

/** A text for each plural category that a language has: a missing one does not compile. */
export type PluralTexts<L extends Locale> = Record<PluralCategories[L] | 'other', string>;

/** The text for `count` by the plural rules of the language. */
export function plural<L extends Locale>(locale: L, count: number, texts: PluralTexts<L>): string {
  const byCategory: Partial<Record<Intl.LDMLPluralRule, string>> & {other: string} = texts;
  return byCategory[new Intl.PluralRules([...INTL_CHAINS[locale]]).select(count)] ?? texts.other;
}

/** Which way a language is written, for `dir`. */
export const directionOf = (locale: Locale): 'ltr' | 'rtl' => (locale === 'ar' ? 'rtl' : 'ltr');
