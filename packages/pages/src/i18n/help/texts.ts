import type {Diagnosis, Locale} from '@duit/contract';
import {en} from './en.js';
import {nl} from './nl.js';

/** What one code means, and what to do. */
export interface HelpEntry {
  title: string;
  /** What visitors see meanwhile. */
  seen: string;
  /** What is going on. */
  why: string;
  /** What to do, in order. */
  steps: readonly string[];
  /** What to copy. `{origin}` is the address of Duit. */
  code?: string;
}

/** Every word of the help in one language. */
export interface HelpTexts {
  title: string;
  lead: string;
  checkTitle: string;
  check: readonly string[];
  contents: string;
  seen: string;
  why: string;
  steps: string;
  builder: string;
  /** Nothing of ours ran, so nothing of ours is in the console. */
  silent: HelpEntry;
  entries: Record<Exclude<Diagnosis, 'check'>, HelpEntry>;
}

/** The help's words; webmasters who read another language than Dutch get English ones. */
export const helpTexts = (locale: Locale): HelpTexts => (locale === 'nl' ? nl : en);
