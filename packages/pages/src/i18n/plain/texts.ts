import type {PageContext} from '../../parts/layout.js';
import {overrideTexts, type Locale} from '@duit/contract';
import type {FormTexts} from '@duit/widgets/i18n/form/index.js';
import {ar as formAr} from '@duit/widgets/i18n/form/ar.js';
import {de as formDe} from '@duit/widgets/i18n/form/de.js';
import {en as formEn} from '@duit/widgets/i18n/form/en.js';
import {fr as formFr} from '@duit/widgets/i18n/form/fr.js';
import {fy as formFy} from '@duit/widgets/i18n/form/fy.js';
import {nl as formNl} from '@duit/widgets/i18n/form/nl.js';
import {pl as formPl} from '@duit/widgets/i18n/form/pl.js';
import {tr as formTr} from '@duit/widgets/i18n/form/tr.js';
import {uk as formUk} from '@duit/widgets/i18n/form/uk.js';
import type {OwnTexts} from '@duit/widgets/i18n/own/index.js';
import {ar as ownAr} from '@duit/widgets/i18n/own/ar.js';
import {de as ownDe} from '@duit/widgets/i18n/own/de.js';
import {en as ownEn} from '@duit/widgets/i18n/own/en.js';
import {fr as ownFr} from '@duit/widgets/i18n/own/fr.js';
import {fy as ownFy} from '@duit/widgets/i18n/own/fy.js';
import {nl as ownNl} from '@duit/widgets/i18n/own/nl.js';
import {pl as ownPl} from '@duit/widgets/i18n/own/pl.js';
import {tr as ownTr} from '@duit/widgets/i18n/own/tr.js';
import {uk as ownUk} from '@duit/widgets/i18n/own/uk.js';
import type {SendingTexts} from '@duit/widgets/i18n/sending/index.js';
import {ar as sendingAr} from '@duit/widgets/i18n/sending/ar.js';
import {de as sendingDe} from '@duit/widgets/i18n/sending/de.js';
import {en as sendingEn} from '@duit/widgets/i18n/sending/en.js';
import {fr as sendingFr} from '@duit/widgets/i18n/sending/fr.js';
import {fy as sendingFy} from '@duit/widgets/i18n/sending/fy.js';
import {nl as sendingNl} from '@duit/widgets/i18n/sending/nl.js';
import {pl as sendingPl} from '@duit/widgets/i18n/sending/pl.js';
import {tr as sendingTr} from '@duit/widgets/i18n/sending/tr.js';
import {uk as sendingUk} from '@duit/widgets/i18n/sending/uk.js';
import {ar} from './ar.js';
import {de} from './de.js';
import {en} from './en.js';
import {fr} from './fr.js';
import {fy} from './fy.js';
import {nl} from './nl.js';
import {pl} from './pl.js';
import {tr} from './tr.js';
import {uk} from './uk.js';

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

/** Whose words a page with a plain form speaks: a language, and what a municipality says in its own words. */
export type Speaking = Pick<PageContext, 'locale' | 'texts'>;

const PLAIN_TEXTS: Record<Locale, PlainTexts> = {
  nl: {form: formNl, own: ownNl, sending: sendingNl, plain: nl},
  en: {form: formEn, own: ownEn, sending: sendingEn, plain: en},
  fy: {form: formFy, own: ownFy, sending: sendingFy, plain: fy},
  de: {form: formDe, own: ownDe, sending: sendingDe, plain: de},
  fr: {form: formFr, own: ownFr, sending: sendingFr, plain: fr},
  pl: {form: formPl, own: ownPl, sending: sendingPl, plain: pl},
  tr: {form: formTr, own: ownTr, sending: sendingTr, plain: tr},
  uk: {form: formUk, own: ownUk, sending: sendingUk, plain: uk},
  ar: {form: formAr, own: ownAr, sending: sendingAr, plain: ar},
};

/** The words of one page with a plain form. */
export function plainTexts({locale, texts}: Speaking): PlainTexts {
  const {form, own, sending, plain} = PLAIN_TEXTS[locale];
  const words = texts?.[locale];
  return {
    form: overrideTexts(form, 'form', locale, words),
    own: overrideTexts(own, 'own', locale, words),
    sending: overrideTexts(sending, 'sending', locale, words),
    plain: overrideTexts(plain, 'plain', locale, words),
  };
}
