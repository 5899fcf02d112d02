/**
 * Where the texts of each language are, Dutch aside. Loaded with the first language that is not Dutch: told in every
 * chunk that has texts, the chunks' hashes would cost everybody more than this costs the others.
 */
import type {TextOverrides} from '@duit/contract';
import type {BaseTexts} from './base/index.js';
import type {CampaignTexts} from './campaign/index.js';
import type {ChangeTexts} from './change/index.js';
import type {OtherLocale} from './dictionary.js';
import type {FormTexts} from './form/index.js';
import type {ListTexts} from './list/index.js';
import type {OwnTexts} from './own/index.js';
import type {SendingTexts} from './sending/index.js';

/** The texts that are not in the first load, by the folder that they are in. */
export interface LaterTexts {
  campaign: CampaignTexts;
  change: ChangeTexts;
  form: FormTexts;
  list: ListTexts;
  own: OwnTexts;
  sending: SendingTexts;
}

/** All texts of the elements. */
export interface AllTexts extends LaterTexts {
  base: BaseTexts;
}

/** Texts of the first load. */
const BASE: Record<OtherLocale, () => Promise<{base: BaseTexts}>> = {
  en: () => import('./base/en.js').then(({en}) => ({base: en})),
  fy: () => import('./base/fy.js').then(({fy}) => ({base: fy})),
  de: () => import('./base/de.js').then(({de}) => ({base: de})),
  fr: () => import('./base/fr.js').then(({fr}) => ({base: fr})),
  pl: () => import('./base/pl.js').then(({pl}) => ({base: pl})),
  tr: () => import('./base/tr.js').then(({tr}) => ({base: tr})),
  uk: () => import('./base/uk.js').then(({uk}) => ({base: uk})),
  ar: () => import('./base/ar.js').then(({ar}) => ({base: ar})),
};

/** All other texts. */
const LATER: Record<OtherLocale, () => Promise<LaterTexts>> = {
  en: () => import('./later/en.js'),
  fy: () => import('./later/fy.js'),
  de: () => import('./later/de.js'),
  fr: () => import('./later/fr.js'),
  pl: () => import('./later/pl.js'),
  tr: () => import('./later/tr.js'),
  uk: () => import('./later/uk.js'),
  ar: () => import('./later/ar.js'),
};

/** The texts of one folder in a language that is not Dutch. */
export async function textsIn<Name extends keyof AllTexts>(
  locale: OtherLocale,
  name: Name,
): Promise<AllTexts[Name]> {
  const texts: Partial<AllTexts> = await (name === 'base' ? BASE : LATER)[locale]();
  return texts[name] as AllTexts[Name];
}

/** Puts what municipalities say in their own words in place of our texts, from now on. */
export const speakFor = async (municipalities: Readonly<Record<string, TextOverrides>>): Promise<void> =>
  (await import('./own-words.js')).speakFor(municipalities);
