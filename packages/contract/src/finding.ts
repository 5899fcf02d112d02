/** What only those need who look for campaigns: apart from `LIMITS` and `paths`, which every page loads. */
import * as paths from './paths/campaigns.js';

/** Bounds of a search. Text lengths are in UTF-16 code units. */
export const FINDING = {
  /** Length of what somebody searches for. */
  search: 100,
  /** Length of the name of a neighbourhood. */
  neighbourhood: 80,
  /** Neighbourhoods of one municipality that can be chosen. */
  neighbourhoods: 200,
} as const;

/** Path of the neighbourhoods of a municipality. */
export const neighbourhoodsPath = (municipality: string): string =>
  paths.campaigns(municipality).replace(/campaigns$/, 'neighbourhoods');
