import type {Locale} from '@duit/contract';
import type {AllTexts} from './languages.js';
import {FIRST_LOCALE, languages} from './locales.js';

/** A language that has to be fetched. */
export type OtherLocale = Exclude<Locale, 'nl'>;

/**
 * The texts of one folder in every language: Dutch comes with the chunk, the others are loaded when asked for.
 * The types of `languages.ts` make a missing language or text a compile error.
 */
export class Dictionary<T> {
  /** The folder that its texts are in. */
  readonly name: string;
  readonly #texts: Partial<Record<Locale, T>> = {};
  readonly #load: (locale: OtherLocale, name: string) => Promise<unknown>;
  readonly #pending: Partial<Record<Locale, Promise<void>>> = {};

  /**
   * @param name the folder
   * @param dutch its texts in the language of the first load
   * @param load fetches those of another; where each language is comes with the first that is not Dutch
   */
  constructor(
    name: string,
    dutch: T,
    load: (locale: OtherLocale, name: string) => Promise<unknown> = async (locale, folder) =>
      (await languages()).textsIn(locale, folder as keyof AllTexts),
  ) {
    this.name = name;
    this.#texts[FIRST_LOCALE] = dutch;
    this.#load = load;
  }

  /** The texts in `locale`, or undefined while they are on their way. */
  get(locale: Locale): T | undefined {
    return this.#texts[locale];
  }

  /** Dutch, for when a language cannot be loaded: a readable page comes before the right language. */
  get fallback(): T {
    return this.#texts[FIRST_LOCALE] as T;
  }

  /** Loads `locale`; resolves also when that fails, after which Dutch stands in for it. */
  load(locale: Locale): Promise<void> {
    if (locale === 'nl') return Promise.resolve();
    return (this.#pending[locale] ??= this.#load(locale, this.name)
      .catch(() => this.fallback)
      .then((texts) => void (this.#texts[locale] = texts as T)));
  }
}
