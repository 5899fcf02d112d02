import {LOCALES, type Locale} from '@duit/contract';
import {PAGE_TEXTS} from '@duit/pages';
import {nl as base} from '@duit/widgets/i18n/base/nl.js';
import {nl as campaign} from '@duit/widgets/i18n/campaign/nl.js';
import {nl as change} from '@duit/widgets/i18n/change/nl.js';
import {nl as form} from '@duit/widgets/i18n/form/nl.js';
import {textsIn, type AllTexts} from '@duit/widgets/i18n/languages.js';
import {nl as list} from '@duit/widgets/i18n/list/nl.js';
import {mapTexts} from '@duit/widgets/i18n/map/index.js';
import {nl as own} from '@duit/widgets/i18n/own/nl.js';
import {nl as sending} from '@duit/widgets/i18n/sending/nl.js';
import {plainTexts} from '../../packages/pages/src/i18n/plain/texts.js';
import {PROBLEM_TEXTS} from '../../worker/src/i18n/problems.js';
import {MAIL_TEXTS} from '../../worker/src/mail/texts/texts.js';

const DUTCH: AllTexts = {base, campaign, change, form, list, own, sending};
const FOLDERS = Object.keys(DUTCH) as (keyof AllTexts)[];

/** Every text that residents can meet, by language: elements, pages, mails and what the API refuses. */
export async function allTexts(): Promise<ReadonlyMap<Locale, object>> {
  const all = new Map<Locale, object>();
  for (const locale of LOCALES) {
    const elements: Partial<Record<keyof AllTexts, unknown>> = {};
    for (const name of FOLDERS) elements[name] = locale === 'nl' ? DUTCH[name] : await textsIn(locale, name);
    await mapTexts.load(locale);
    const rest = {
      map: mapTexts.get(locale),
      pages: PAGE_TEXTS[locale],
      plain: plainTexts({locale}).plain,
      mails: MAIL_TEXTS[locale],
      refusals: PROBLEM_TEXTS[locale],
    };
    all.set(locale, {...elements, ...rest});
  }
  return all;
}

/** One text: a string, or a function that makes it. */
export type Text = string | ((...values: never[]) => unknown);

/** Every text with its name, such as `form.errors.email`. */
export function flatten(texts: unknown, name = ''): [name: string, text: Text][] {
  if (typeof texts === 'string' || typeof texts === 'function') return [[name, texts as Text]];
  if (!texts || typeof texts !== 'object') return [];
  return Object.entries(texts).flatMap(([key, value]) => flatten(value, name ? `${name}.${key}` : key));
}
