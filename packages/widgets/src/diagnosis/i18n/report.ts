import type {Copy} from '../scripts.js';
import type {Place} from '../inventory.js';
import type {Answer, Permission} from '../service.js';
import type {Violation} from '../policy.js';
import type {Advice} from '../policy-line.js';
import type {Line} from '../report.js';
import type {WebmasterLocale} from './locale.js';
import {en} from './en.js';
import {nl} from './nl.js';

/** Every word of the report in one language. */
export interface ReportTexts {
  title: string;
  lead: string;
  busy: string;
  verdict: (changes: number) => string;
  levels: Record<Line['level'], string>;
  copy: string;
  copied: string;
  notCopied: string;
  again: string;
  close: string;
  help: string;
  builder: string;
  titles: Record<'script' | 'elements' | 'service' | 'policy' | 'looks', string>;
  version: (version: string) => string;
  otherVersion: (own: string, atWork: string) => string;
  releases: Record<Copy['release'], string>;
  checked: string;
  copies: (count: number) => string;
  query: string;
  mixed: string;
  none: string;
  unknown: (name: string, meant: string | undefined) => string;
  troubles: Record<NonNullable<Place['trouble']>, (tag: string, meant: string | undefined) => string>;
  frame: string;
  /** `lang` is what the page says, `locale` what the element speaks. */
  language: (lang: string, locale: string) => string;
  answers: Record<Answer['outcome'], (name: string, ms: number) => string>;
  permissions: Record<Permission['outcome'], (name: string, site: string) => string>;
  connected: string;
  notConnected: string;
  pictured: string;
  notPictured: string;
  /** What a new line does not take over of `default-src`; `isScript`: it is about scripts. */
  left: (words: string, isScript: boolean) => string;
  /** What a directive does to us. */
  refused: Record<Violation['disposition'], (directive: string) => string>;
  /** Before what to write into it. */
  mend: Record<Advice['how'], string>;
  toBuilder: string;
  nothingShown: string;
  tokens: (count: number) => string;
  noTokens: string;
  changed: string;
  colours: Record<'text' | 'text-quiet' | 'link' | 'accent' | 'accent-text' | 'surface', string>;
  contrast: (front: string, ground: string, ratio: number) => string;
}

/** The words of the report. */
export const REPORT_TEXTS: Record<WebmasterLocale, ReportTexts> = {nl, en};
