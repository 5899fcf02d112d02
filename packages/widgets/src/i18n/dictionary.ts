import type {Locale} from '@duit/contract';
import {FIRST_LOCALE} from './locales.js';

/** Where the other languages are. */
export const languages = () => import('./languages.js');

/**
 * The texts of one chunk in every language: Dutch comes with the chunk, the others are loaded when
 * asked for. The type makes a missing language or text a compile error.
 */
export class Dictionary<T> {
  readonly #texts = new Map<Locale, T>();
  readonly #loaders: Record<Exclude<Locale, 'nl'>, () => Promise<T>>;
  readonly #pending = new Map<Locale, Promise<void>>();

  constructor(dutch: T, loaders: Record<Exclude<Locale, 'nl'>, () => Promise<T>>) {
    this.#texts.set(FIRST_LOCALE, dutch);
    this.#loaders = loaders;
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
      this.#loaders
        [locale]()
        .catch(() => this.fallback)
        .then((texts) => void this.#texts.set(locale, texts));
    this.#pending.set(locale, pending);
    return pending;
  }
}
