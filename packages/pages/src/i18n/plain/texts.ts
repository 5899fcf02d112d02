import type {Locale} from '@duit/contract';
import type {FormTexts} from '@duit/widgets/i18n/form/index.js';
import {en as formEn} from '@duit/widgets/i18n/form/en.js';
import {nl as formNl} from '@duit/widgets/i18n/form/nl.js';
import type {OwnTexts} from '@duit/widgets/i18n/own/index.js';
import {en as ownEn} from '@duit/widgets/i18n/own/en.js';
import {nl as ownNl} from '@duit/widgets/i18n/own/nl.js';
import type {SendingTexts} from '@duit/widgets/i18n/sending/index.js';
import {en as sendingEn} from '@duit/widgets/i18n/sending/en.js';
import {nl as sendingNl} from '@duit/widgets/i18n/sending/nl.js';
import {en} from './en.js';
import {nl} from './nl.js';

/** A short word with what to do about it. */
export interface Notice {
  title: string;
  text: string;
}

/** What only the form without script says; everything else it says in the elements' own words. */
export interface PlainOnlyTexts {
  /** Before the title of a page on which something has to be put right, for who hears that first. */
  errorPrefix: string;
  /** Under a need counted in pieces, hours or people. */
  atMostHint: (most: string) => string;
  /** Under the question about other amounts, which cannot appear when it is needed. */
  otherHint: string;
  /** Under the question about knowledge. */
  noteOnly: string;
  errors: {bothAmounts: string; noteWithoutJoin: string; vanished: string};
  notices: Record<'too-quick' | 'expired' | 'already-sent' | 'over-quota' | 'try-again', Notice>;
  /** Nothing is kept for anybody before the mail's link was followed. */
  noHold: string;
  sent: {text: string; within: string};
  confirmed: {title: string; text: string; manage: string};
  already: Notice;
  withdrawn: Notice;
  unknown: Notice;
  failed: {text: string; toCampaign: string};
  ownPage: {text: string; changeTitle: string; save: string; as: string};
}

/** All that the pages with plain forms say in one language. */
export interface PlainTexts {
  form: FormTexts;
  own: OwnTexts;
  sending: SendingTexts;
  plain: PlainOnlyTexts;
}

/** The words in every language that Duit speaks. */
export const PLAIN_TEXTS: Record<Locale, PlainTexts> = {
  nl: {form: formNl, own: ownNl, sending: sendingNl, plain: nl},
  en: {form: formEn, own: ownEn, sending: sendingEn, plain: en},
};
