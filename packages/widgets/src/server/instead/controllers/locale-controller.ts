import {overrideTexts} from '@duit/client';
import type {Locale} from '@duit/contract';
import {nothing} from 'lit';
import type {LocaleController as InBrowser} from '../../../controllers/locale-controller.js';
import type {Dictionary} from '../../../i18n/dictionary.js';
import {INTL_CHAINS} from '../../../i18n/locales.js';
import {given} from '../../drawing.js';

/** The texts in the language of the request, in the municipality's own words where it has any. Nothing is watched: a server's page has one language. */
export class LocaleController<T> implements Pick<
  InBrowser<T>,
  'locale' | 'texts' | 'ready' | 'intl' | 'langOf'
> {
  readonly #dictionary: Dictionary<T>;
  readonly locale: Locale = given().locale;

  constructor(_host: unknown, dictionary: Dictionary<T>) {
    this.#dictionary = dictionary;
  }

  get texts(): T {
    const texts = this.#dictionary.get(this.locale) ?? this.#dictionary.fallback;
    return overrideTexts(texts, this.#dictionary.name, this.locale, given().texts?.[this.locale]);
  }

  get ready(): boolean {
    return true;
  }

  get intl(): readonly string[] {
    return INTL_CHAINS[this.locale];
  }

  langOf = (written: Locale): Locale | typeof nothing => (written === this.locale ? nothing : written);
}
