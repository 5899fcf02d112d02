import type {FieldCode, Locale, ProblemCode} from '@duit/contract';
import {problemsEn} from './problems.en.js';
import {problemsNl} from './problems.nl.js';

/** The words for everything the API refuses, in one language. The types make a missing one a compile error. */
export interface ProblemTexts {
  /** `title`: what it is; `detail`: what somebody can do about it. */
  problems: Record<ProblemCode, {title: string; detail: string}>;
  /** What to do about one field. `left`: units that are left, for `exhausted`. */
  fields: Record<FieldCode, string | ((left: number | undefined) => string)>;
}

/** The words in every language. */
export const PROBLEM_TEXTS: Record<Locale, ProblemTexts> = {nl: problemsNl, en: problemsEn};
