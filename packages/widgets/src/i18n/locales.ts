import type {Locale} from '@duit/contract';

/**
 * `Intl` fallback chains: browsers lack some languages (Chromium has no Frisian), and `fy` alone would
 * format as English there.
 */
export const INTL_CHAINS: Record<Locale, readonly string[]> = {nl: ['nl-NL'], en: ['en-GB', 'en']};

/** The language that is built into the first load. */
export const FIRST_LOCALE: Locale = 'nl';

/** The language Duit speaks for a BCP 47 tag: `en-US` is `en`, what we do not have is Dutch. */
export function localeFor(tag: string): Locale {
  const language = tag.toLowerCase().split('-')[0] ?? '';
  return Object.hasOwn(INTL_CHAINS, language) ? (language as Locale) : FIRST_LOCALE;
}
