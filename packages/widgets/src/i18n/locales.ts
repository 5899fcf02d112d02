import type {Locale} from '@duit/contract';
import {INTL_CHAINS} from '@duit/client';

export {INTL_CHAINS};

/** The language that is built into the first load. */
export const FIRST_LOCALE: Locale = 'nl';

/** The language Duit speaks for a BCP 47 tag: `en-US` is `en`, what we do not have is Dutch. */
export function localeFor(tag: string): Locale {
  const language = tag.toLowerCase().split('-')[0] ?? '';
  return Object.hasOwn(INTL_CHAINS, language) ? (language as Locale) : FIRST_LOCALE;
}
