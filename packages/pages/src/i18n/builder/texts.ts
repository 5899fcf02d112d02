import type {Locale} from '@duit/contract';
import type {Shown, System} from '../../builder/choice.js';
import type {ColourName, Pair} from '../../builder/contrast.js';
import type {Finding} from '../../builder/csp/check.js';
import type {Rung} from '../../builder/csp/needs.js';
import type {Note} from '../../builder/csp/notes.js';
import type {PolicyKind} from '../../builder/csp/parse.js';
import {en} from './en.js';
import {nl} from './nl.js';

/** What a finding about a policy is told with. */
export interface FindingFacts {
  /** The directive that decides, such as `script-src`. */
  directive: string;
  /** The directive that is needed. */
  need: string;
  origin: string;
  /** Sources, as a list in one text; empty where there are none. */
  words: string;
}

/** Every word of the builder in one language. */
export interface BuilderTexts {
  title: string;
  lead: string;
  noScript: string;
  none: string;
  choose: string;
  show: string;
  campaign: string;
  list: (municipality: string) => string;
  element: string;
  shown: Record<Shown, string>;
  listOnly: string;
  /** Of a map alone. */
  map: Record<'tiles' | 'tilesHint' | 'tilesError' | 'attribution' | 'attributionHint', string>;
  language: string;
  pageLanguage: string;
  width: string;
  fullWidth: string;
  pixels: (width: number) => string;
  theme: string;
  hostTheme: string;
  hostThemeHint: string;
  ownTheme: string;
  colours: Record<ColourName | 'quiet', string>;
  contrastTitle: string;
  contrastGood: (front: string, ground: string, ratio: string) => string;
  contrastBad: (front: string, ground: string, ratio: string, least: string) => string;
  darker: (colour: string, to: string) => string;
  lighter: (colour: string, to: string) => string;
  useColour: (colour: string, to: string) => string;
  rung: string;
  rungs: Record<Rung, {name: string; hint: string}>;
  preview: string;
  previewHint: string;
  frameHint: string;
  scheme: string;
  schemes: {light: string; dark: string};
  screen: string;
  screens: {phone: string; desktop: string};
  result: string;
  share: string;
  blocks: {
    page: {title: string; hint: string};
    script: {title: string; hint: string; frameHint: string};
    html: {title: string; hint: string};
    css: {title: string; hint: string};
    policy: {title: string; hint: string; trusted: string};
  };
  version: string;
  rolling: string;
  rollingHint: string;
  pinned: (version: string) => string;
  copy: (what: string) => string;
  copied: (what: string) => string;
  notCopied: string;
  systemsTitle: string;
  systemsLead: string;
  systems: Record<System, {name: string; best: string; steps: readonly string[]; wait?: string}>;
  checker: {
    title: string;
    lead: string;
    /** Leads to the codes in the console. */
    help: string;
    label: string;
    hint: string;
    empty: string;
    /** Nothing in what was pasted is a directive. */
    none: string;
    good: string;
    bad: (count: number) => string;
    kinds: Record<PolicyKind, (number: number) => string>;
    levels: Record<Finding['level'], string>;
    findings: Record<Finding['code'], (facts: FindingFacts) => string>;
    notes: Record<Note['code'], (directive: string, words: string) => string>;
    /** What a new directive does not take over; `isScript`: it is about scripts. */
    left: (words: string, isScript: boolean) => string;
    /** Says for what a directive is needed. */
    needs: Record<string, string>;
    write: (directive: string) => string;
    add: (directive: string, words: string) => string;
    remove: (directive: string, words: string) => string;
    whole: string;
    wholeUnsafe: string;
  };
}

/** Names of the pairs of colours, for readers. */
export const pairNames = (pair: Pair, texts: BuilderTexts): [front: string, ground: string] => [
  texts.colours[pair.front],
  texts.colours[pair.ground],
];

/** The builder is for webmasters: it speaks Dutch and English, whatever it can make snippets in. */
export const BUILDER_LOCALES = ['nl', 'en'] as const;

/** The language in which the builder speaks to whoever asked for another. */
export const builderLocale = (locale: Locale): 'nl' | 'en' => (locale === 'nl' ? 'nl' : 'en');

/** The builder's words. */
export const builderTexts = (locale: Locale): BuilderTexts => (builderLocale(locale) === 'nl' ? nl : en);
