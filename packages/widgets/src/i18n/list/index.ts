import type {CountText} from '../base/index.js';
import {Dictionary} from '../dictionary.js';
import {nl} from './nl.js';

/** The choices of the status filter: all, all that can be pledged to, and single states. */
export type StatusChoice = '' | 'open' | 'ready' | 'funded' | 'realised';

/** Texts of the list. */
export interface ListTexts {
  /** Name of the group of filters. */
  filters: string;
  theme: string;
  allThemes: string;
  /** Label of the search box. */
  search: string;
  neighbourhood: string;
  allNeighbourhoods: string;
  /** The button that puts the nearest campaigns first. */
  near: string;
  /** Below it: what happens with where the visitor is, which is nothing. */
  nearHint: string;
  /** Denied by visitor, browser or page, or not to be had. */
  nearFailed: string;
  /** `distance` is `350 m` or `1,2 km`. */
  away: (distance: string) => string;
  status: string;
  statuses: Record<StatusChoice, string>;
  loading: string;
  /** How many are shown, and that is all. */
  shown: CountText;
  /** How many are shown, of more. */
  shownOfMore: CountText;
  empty: string;
  emptyFiltered: string;
  /** Nothing found, and what helps. */
  emptySearch: string;
  showAll: string;
  more: string;
  moreFailed: string;
  failed: string;
  unknown: string;
  retry: string;
}

/** Texts of the list. */
export const listTexts = /* @__PURE__ */ new Dictionary<ListTexts>('list', nl);
