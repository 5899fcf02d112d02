import {
  overrideTexts,
  type Campaign,
  type CampaignState,
  type Kind,
  type Locale,
  type TextOverrides,
  type Unit,
} from '@duit/contract';
import {ar} from './ar.js';
import {de} from './de.js';
import {en} from './en.js';
import {fr} from './fr.js';
import {fy} from './fy.js';
import {nl} from './nl.js';
import {pl} from './pl.js';
import {tr} from './tr.js';
import {uk} from './uk.js';

/** Every word of the pages in one language; the same words as the elements use for the same things. */
export interface PageTexts {
  /** Locales for `Intl`, most wanted first. */
  intl: readonly string[];
  /** What the choice of another language is called. */
  languages: string;
  skip: string;
  footer: {privacy: (municipality: string) => string; security: string; api: string; about: string};
  states: Record<CampaignState, string>;
  kinds: Record<Kind, string>;
  units: Record<Unit, (count: number, number: string) => string>;
  ofTarget: (done: string, target: string) => string;
  toStart: (minimum: string) => string;
  enoughToStart: string;
  readiness: (percent: string) => string;
  ready: string;
  /** The same, once it is over. */
  wasReadiness: (percent: string) => string;
  wasReady: string;
  supportersCount: (count: number, number: string) => string;
  tookPart: (count: number, number: string) => string;
  daysLeft: (count: number, number: string) => string;
  ended: (day: string) => string;
  by: (organiser: string) => string;
  moreNeeds: (count: number, number: string) => string;
  campaign: {
    needs: string;
    story: string;
    budget: string;
    budgetColumns: [what: string, coveredBy: string, amount: string];
    budgetTotal: string;
    coveredBy: Record<Campaign['budget'][number]['coveredBy'], string>;
    aftercare: string;
    aftercareFacts: (years: number, number: string, amount: string) => string;
    whoDoesWhat: string;
    agreements: string;
    funding: Record<Campaign['fundingModel'], (day: string) => string>;
    joinUntil: (day: string) => string;
    permits: Record<Campaign['gates']['permits'], string>;
    objections: Record<Campaign['gates']['objections'], string>;
    updates: string;
    supporters: string;
    anonymous: string;
    onBehalfOf: (name: string) => string;
    gives: (kinds: string) => string;
    moderated: string;
    more: string;
    newest: string;
    shiftPlaces: (available: number, number: string) => string;
    handOver: string;
    notNow: string;
  };
  /** To the form on the same page; links from a frame to the campaign's own page. */
  embed: {joinHere: string; join: string; open: string};
  start: {
    title: string;
    lead: string;
    ways: readonly {kind: Kind; text: string}[];
    how: string;
    steps: readonly string[];
    municipalities: string;
    none: string;
    more: (municipality: string) => string;
    development: string;
  };
  privacy: {
    title: (municipality: string) => string;
    version: (version: string) => string;
    sections: (
      municipality: string,
      email: string,
    ) => readonly {heading: string; paragraphs: readonly string[]}[];
  };
  problem: {title: string; code: string; status: string; technical: string};
  notFound: {title: string; text: string; home: string};
}

/** The words in every language that Duit speaks. */
export const PAGE_TEXTS: Record<Locale, PageTexts> = {nl, en, fy, de, fr, pl, tr, uk, ar};

/** The words of one page: those of its language, with what a municipality says in its own words. */
export const pageTexts = ({locale, texts}: {locale: Locale; texts?: TextOverrides}): PageTexts =>
  overrideTexts(PAGE_TEXTS[locale], 'pages', locale, texts?.[locale]);
