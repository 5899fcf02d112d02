import {INTL_CHAINS, TEXT_PLACES, type ImportFile, type Locale, type TextOverride} from '@duit/contract';
import type {Refuse} from './import-plan.js';
import {placesOf} from './own-texts.js';

/** Longest text that a municipality can put in another's place, in characters. */
const LONGEST = 1_000;
/** Longest text with all its forms, as its row keeps it. */
const LONGEST_ROW = 4_000;
/** Most texts of its own: the elements get all of theirs with every answer. */
const MOST = 200;

/** The forms that a text can have in a language beside being one and the same. */
function formsOf(name: string, locale: Locale): readonly string[] {
  const [first] = placesOf(name);
  if (first === 'past') return ['now', 'past'];
  if (name === 'mails.greeting') return ['none', 'other'];
  if (first !== 'count') return [];
  const {pluralCategories} = new Intl.PluralRules([...INTL_CHAINS[locale]]).resolvedOptions();
  return [...pluralCategories, 'none', 'over'];
}

function checkText(name: string, text: TextOverride, locale: Locale, path: string, refuse: Refuse): void {
  const places = placesOf(name);
  const known = places.filter((place) => place !== 'past').map((place) => `{${place}}`);
  const check = (words: string, where: string) => {
    if (words.trim() === '') refuse(where, 'is empty');
    if (words.length > LONGEST) refuse(where, `is longer than ${LONGEST} characters`);
    for (const place of words.match(/\{[^{}]*\}?|\}/g) ?? []) {
      if (known.includes(place)) continue;
      refuse(where, `${name} has no place ${place}; it has ${known.join(', ') || 'none'}`);
    }
  };
  if (typeof text === 'string') return check(text, path);
  if (JSON.stringify(text).length > LONGEST_ROW)
    refuse(path, `is longer than ${LONGEST_ROW} characters with all its forms`);
  const forms = formsOf(name, locale);
  for (const [form, words] of Object.entries(text)) {
    if (forms.includes(form)) check(words, `${path}.${form}`);
    else {
      const has = forms.length > 0 ? `its forms are ${forms.join(', ')}` : 'it has one form only, a text';
      refuse(`${path}.${form}`, `${name} has no form ${form} in ${locale}; ${has}`);
    }
  }
  const needed = forms.filter((form) => form !== 'over' && form !== 'none');
  const missing = needed.filter((form) => !Object.hasOwn(text, form));
  if (missing.length > 0) refuse(path, `${name} in ${locale} lacks ${missing.join(', ')}`);
}

/** Refuses a text that no element, page or mail has, and places that it could not fill. */
export function checkTexts(texts: ImportFile['municipality']['texts'], refuse: Refuse): void {
  let count = 0;
  for (const [locale, own] of Object.entries(texts) as [Locale, Record<string, TextOverride>][]) {
    for (const [name, text] of Object.entries(own)) {
      count += 1;
      const path = `municipality.texts.${locale}.${name}`;
      if (Object.hasOwn(TEXT_PLACES, name)) checkText(name, text, locale, path, refuse);
      else refuse(path, `there is no text named ${name}`);
    }
  }
  if (count > MOST) refuse('municipality.texts', `are ${count} texts, more than ${MOST}`);
}
