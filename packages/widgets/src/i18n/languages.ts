/**
 * Where the texts of each language are, Dutch aside. Loaded with the first language that is not Dutch: told in every
 * chunk that has texts, the chunks' hashes would cost everybody more than this costs the others.
 */
import type {Locale} from '@duit/contract';
import type {BaseTexts} from './base/index.js';
import type {CampaignTexts} from './campaign/index.js';
import type {ChangeTexts} from './change/index.js';
import type {FormTexts} from './form/index.js';
import type {ListTexts} from './list/index.js';
import type {OwnTexts} from './own/index.js';
import type {SendingTexts} from './sending/index.js';

type Other = Exclude<Locale, 'nl'>;

/** The texts that are not in the first load, by the folder that they are in. */
export interface LaterTexts {
  campaign: CampaignTexts;
  change: ChangeTexts;
  form: FormTexts;
  list: ListTexts;
  own: OwnTexts;
  sending: SendingTexts;
}

/** Texts of the first load. */
export const base: Record<Other, () => Promise<BaseTexts>> = {
  en: () => import('./base/en.js').then(({en}) => en),
};

/** All other texts. */
export const later: Record<Other, () => Promise<LaterTexts>> = {en: () => import('./later/en.js')};
