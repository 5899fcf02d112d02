import type {Locale} from '@duit/contract';
import type {AllTexts} from './languages.js';
import {FIRST_LOCALE} from './locales.js';

/** A language that has to be fetched. */
export type OtherLocale = Exclude<Locale, 'nl'>;

/** Fetches the texts of one folder; where each language is comes with the first that is not Dutch. */
export const textsOf =
  <Name extends keyof AllTexts>(name: Name) =>
  async (locale: OtherLocale): Promise<AllTexts[Name]> =>
    (await import('./languages.js')).textsIn(locale, name);

/**
 * The texts of one folder in every language: Dutch comes with the chunk, the others are loaded when asked for.
 * The types of `languages.ts` make a missing language or text a compile error.
 */
export class Dictionary<T> {
  readonly #texts = new Map<Locale, T>();
  readonly #load: (locale: OtherLocale) => Promise<T>;
  readonly #pending = new Map<Locale, Promise<void>>();

  constructor(dutch: T, load: (locale: OtherLocale) => Promise<T>) {
    this.#texts.set(FIRST_LOCALE, dutch);
    this.#load = load;
  }

  /** The texts in `locale`, or undefined while they are on their way. */
  get(locale: Locale): T | undefined {
    return this.#texts.get(locale);
  }

  /** Dutch, for when a language cannot be loaded: a readable page comes before the right language. */
  get fallback(): T {
    return this.#texts.get(FIRST_LOCALE) as T;
  }

  /** Loads `locale`; resolves also when that fails, after which Dutch stands in for it. */
  load(locale: Locale): Promise<void> {
    if (this.#texts.has(locale) || locale === 'nl') return Promise.resolve();
    const pending =
      this.#pending.get(locale) ??
      this.#load(locale)
        .catch(() => this.fallback)
        .then((texts) => void this.#texts.set(locale, texts));
    this.#pending.set(locale, pending);
    return pending;
  }
}
