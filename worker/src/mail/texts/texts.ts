import type {Locale, Unit} from '@duit/contract';
import type {MailTemplate} from '../../repositories/outbox.js';
import {textsAr} from './ar.js';
import {textsDe} from './de.js';
import {textsEn} from './en.js';
import {textsFr} from './fr.js';
import {textsFy} from './fy.js';
import {textsNl} from './nl.js';
import {textsPl} from './pl.js';
import {textsTr} from './tr.js';
import {textsUk} from './uk.js';

/** What a mail is about, in words that are ready to be shown. */
export interface MailSubject {
  /** Title of the campaign. */
  campaign: string;
  organiser: string;
  /** `woensdag 12 mei om 14:30`, in the campaign's zone. */
  confirmBefore: string;
  /** `14:30`: until then scarce things are reserved; null: nothing is. */
  heldUntil: string | null;
  /** The last day on which the pledge can be changed. */
  lastDay: string;
  /** The pledge has goods, time or knowledge, so the organiser gets in touch. */
  meets: boolean;
  /** The pledge has money. */
  pays: boolean;
  /** Nobody pays or comes unless every minimum is reached. */
  allOrNothing: boolean;
}

/** One mail in words. Paragraphs are plain text. */
export interface MailWords {
  subject: string;
  /** Before the list of what is pledged. */
  before: string[];
  /** Heading of that list. */
  heading: string;
  /** Words on the button; what happens when it is pressed. */
  button: string;
  after: string[];
}

/** Everything that mails say in one language. The types make a missing text a compile error. */
export interface MailTexts {
  templates: Record<MailTemplate, (about: MailSubject) => MailWords>;
  /** Null: without a name. */
  greeting: (name: string | null) => string;
  closing: (municipality: string) => string;
  /** Where to click when the button does not work. */
  plainLink: string;
  /** Why this mail came. */
  footer: string;
  /** So many units, before the title of a need: `4 uur`. */
  quantity: (amount: number, unit: Exclude<Unit, 'cents'>) => string;
  to: string;
}

/** The words in every language. */
export const MAIL_TEXTS: Record<Locale, MailTexts> = {
  nl: textsNl,
  en: textsEn,
  fy: textsFy,
  de: textsDe,
  fr: textsFr,
  pl: textsPl,
  tr: textsTr,
  uk: textsUk,
  ar: textsAr,
};
