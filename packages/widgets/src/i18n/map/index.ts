import type {CountText} from '../base/index.js';
import {Dictionary, type OtherLocale} from '../dictionary.js';
import {nl} from './nl.js';

/** Texts of the map. They come with it, in every language: few pages have one. */
export interface MapTexts {
  show: string;
  /** Whose server the pictures of the map come from, and what it gets to know. */
  source: (host: string) => string;
  /** Name of the map. */
  map: string;
  zoomIn: string;
  zoomOut: string;
  /** Brings every campaign into view. */
  all: string;
  /** Name of the button beside a campaign in the list. */
  point: (title: string) => string;
  /** Name of a marker that stands for several campaigns, before their titles. */
  several: CountText;
  chosen: (title: string) => string;
  loading: string;
  failed: string;
}

const LANGUAGES: Record<OtherLocale, () => Promise<MapTexts>> = {
  en: async () => (await import('./en.js')).en,
  fy: async () => (await import('./fy.js')).fy,
  de: async () => (await import('./de.js')).de,
  fr: async () => (await import('./fr.js')).fr,
  pl: async () => (await import('./pl.js')).pl,
  tr: async () => (await import('./tr.js')).tr,
  uk: async () => (await import('./uk.js')).uk,
  ar: async () => (await import('./ar.js')).ar,
};

/** Texts of the map. */
export const mapTexts = /* @__PURE__ */ new Dictionary<MapTexts>('map', nl, (locale) => LANGUAGES[locale]());
