import type {Locale} from '@duit/contract';
import type {LocaleController} from '../controllers/locale-controller.js';
import {INTL_CHAINS} from '@duit/client';

export {INTL_CHAINS};

/** The language that is built into the first load. */
export const FIRST_LOCALE: Locale = 'nl';

/** The language Duit speaks for a BCP 47 tag: `en-US` is `en`, what we do not have is Dutch. */
export function localeFor(tag: string): Locale {
  const language = tag.toLowerCase().split('-')[0] ?? '';
  return Object.hasOwn(INTL_CHAINS, language) ? (language as Locale) : FIRST_LOCALE;
}

/** Where the other languages are, and what puts a municipality's own words in place of ours. */
export const languages = () => import('./languages.js');

/** What changes the texts of whoever asks for them; nothing, unless a municipality says some in its own words. */
export const own: {texts?: <T>(texts: T, asked: LocaleController<T>) => T} = {};

/** Everybody who shows texts. */
export const speakers = new Set<LocaleController<unknown>>();
