import type {Locale} from '@duit/contract';
import {INTL_CHAINS} from './locales.js';

/** A text for each plural category that our languages have. */
export interface PluralTexts {
  one: string;
  other: string;
}

/** The text for `count` by the plural rules of the language. */
export function plural(locale: Locale, count: number, texts: PluralTexts): string {
  const category = new Intl.PluralRules([...INTL_CHAINS[locale]]).select(count);
  return category === 'one' ? texts.one : texts.other;
}
