import type {FieldCode, Locale, ProblemCode} from '@duit/contract';
import {problemsAr} from './problems.ar.js';
import {problemsDe} from './problems.de.js';
import {problemsEn} from './problems.en.js';
import {problemsFr} from './problems.fr.js';
import {problemsFy} from './problems.fy.js';
import {problemsNl} from './problems.nl.js';
import {problemsPl} from './problems.pl.js';
import {problemsTr} from './problems.tr.js';
import {problemsUk} from './problems.uk.js';

/** The words for everything the API refuses, in one language. The types make a missing one a compile error. */
export interface ProblemTexts {
  /** `title`: what it is; `detail`: what somebody can do about it. */
  problems: Record<ProblemCode, {title: string; detail: string}>;
  /** What to do about one field. `left`: units that are left, for `exhausted`. */
  fields: Record<FieldCode, string | ((left: number | undefined) => string)>;
}

/** The words in every language. */
export const PROBLEM_TEXTS: Record<Locale, ProblemTexts> = {
  nl: problemsNl,
  en: problemsEn,
  fy: problemsFy,
  de: problemsDe,
  fr: problemsFr,
  pl: problemsPl,
  tr: problemsTr,
  uk: problemsUk,
  ar: problemsAr,
};
