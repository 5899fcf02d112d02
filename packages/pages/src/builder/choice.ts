import {LOCALES, type Locale} from '@duit/contract';
import {COLOURS, OWN_COLOURS, readColour, type Colours} from './contrast.js';
import {RUNGS, type Rung} from './csp/needs.js';
import {PDOK_TILES, readTiles} from './tiles.js';

/** What a webmaster can show of one campaign; the values are also those of `data-duit`. */
export const SHOWN = ['card', 'compact', 'progress', 'campaign', 'pledge-form'] as const;
/** What a webmaster can show of a whole municipality. */
export const SHOWN_TOGETHER = ['list', 'map'] as const;
/** How it can be put on a website: a frame and a bare address are about one campaign. */
export const RUNGS_TOGETHER: readonly Rung[] = ['link', 'element'];
/** What is shown. */
export type Shown = (typeof SHOWN)[number] | (typeof SHOWN_TOGETHER)[number];

/** Widths in CSS pixels; 0 takes the room there is. */
export const WIDTHS = [0, 280, 360, 480, 640] as const;

/** Content management systems with instructions of their own. */
export const SYSTEMS = [
  'wordpress',
  'drupal',
  'typo3',
  'umbraco',
  'plone',
  'liferay',
  'joomla',
  'html',
] as const;
/** A content management system, or plain HTML. */
export type System = (typeof SYSTEMS)[number];

/** Everything that can be chosen in the builder; an address says all of it. */
export interface Choice {
  /** Slug of the municipality; empty while there is none. */
  municipality: string;
  /** Slug of the campaign; empty: the municipality's list. */
  campaign: string;
  shown: Shown;
  /** Language of the element; empty: the page's own. */
  lang: Locale | '';
  /** In CSS pixels; 0 takes the room there is. */
  width: number;
  /** Colours of one's own; null: the house style of the page. */
  colours: Colours | null;
  rung: Rung;
  /** Address of a map's pictures, with `{z}`, `{x}` and `{y}`; empty: PDOK's, or no map. */
  tiles: string;
  /** Whom to thank for them; empty: the map names their host. */
  attribution: string;
  /** A version to pin; empty: the one that moves with compatible releases. */
  version: string;
  system: System;
}

/** A campaign, or a municipality's list where `slug` is empty, that can be chosen. */
export interface Subject {
  municipality: string;
  slug: string;
  title: string;
}

const among = <T extends string>(values: readonly T[], text: string | null): T | undefined =>
  values.find((value) => value === text);

function readColours(query: URLSearchParams): Colours | null {
  if (query.get('theme') !== 'own') return null;
  const colours = {...OWN_COLOURS};
  for (const name of COLOURS) colours[name] = readColour(query.get(name) ?? '') ?? colours[name];
  return colours;
}

/** Longest thanks for a map, in UTF-16 code units. */
const LONGEST_THANKS = 100;

/**
 * Reads a choice from an address or a form. What is missing or no longer there becomes the first of what there
 * is, so that an old address still shows something.
 */
export function readChoice(query: URLSearchParams, subjects: readonly Subject[]): Choice {
  const about = query.get('campaign') ?? '';
  const [wanted, slug = ''] = about.split('/');
  const subject =
    subjects.find((each) => each.municipality === wanted && each.slug === slug) ??
    subjects.find((each) => each.municipality === wanted && each.slug !== '') ??
    subjects.find((each) => each.slug !== '') ??
    subjects[0];
  const list = subject?.slug === '';
  const shown = list
    ? (among(SHOWN_TOGETHER, query.get('element')) ?? 'list')
    : (among(SHOWN, query.get('element')) ?? 'card');
  const rung = among(RUNGS, query.get('rung')) ?? 'element';
  const tiles = shown === 'map' ? readTiles(query.get('tiles') ?? '') : '';
  const thanks = (query.get('attribution') ?? '').replace(/\s+/g, ' ').trim().slice(0, LONGEST_THANKS);
  const width = Number(query.get('width') ?? 0);
  return {
    municipality: subject?.municipality ?? '',
    campaign: subject?.slug ?? '',
    shown,
    lang: among(LOCALES, query.get('language')) ?? '',
    width: WIDTHS.find((each) => each === width) ?? 0,
    colours: readColours(query),
    rung: list && !RUNGS_TOGETHER.includes(rung) ? 'element' : rung,
    tiles,
    attribution: tiles && thanks,
    version: /^\d+\.\d+\.\d+$/.exec(query.get('version') ?? '')?.[0] ?? '',
    system: among(SYSTEMS, query.get('cms')) ?? 'html',
  };
}

/** A choice as a query, without what is the same by default. `lang` is the language of the builder itself. */
export function choiceQuery(choice: Choice, lang: Locale | null): URLSearchParams {
  const query = new URLSearchParams();
  const set = (name: string, value: string, usual = '') => {
    if (value !== usual) query.set(name, value);
  };
  set('campaign', subjectName(choice));
  if (choice.shown !== 'list') set('element', choice.shown, 'card');
  set('language', choice.lang);
  set('width', String(choice.width), '0');
  if (choice.colours) {
    set('theme', 'own');
    for (const name of COLOURS) set(name, choice.colours[name].slice(1), OWN_COLOURS[name].slice(1));
  }
  set('rung', choice.rung, 'element');
  set('tiles', choice.tiles);
  set('attribution', choice.attribution);
  set('version', choice.version);
  set('cms', choice.system, 'html');
  set('lang', lang ?? '');
  return query;
}

/** Address of the pictures of the map that is shown; undefined where there is no map. */
export const tilesOf = ({shown, tiles}: Pick<Choice, 'shown' | 'tiles'>): string | undefined =>
  shown === 'map' ? tiles || PDOK_TILES : undefined;

/** `municipality/campaign`, or the municipality alone for its list. */
export const subjectName = ({municipality, campaign}: Pick<Choice, 'municipality' | 'campaign'>): string =>
  campaign ? `${municipality}/${campaign}` : municipality;
