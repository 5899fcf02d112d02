import {plural} from '../plural.js';
import type {ListTexts} from './index.js';

/** English. */
export const en: ListTexts = {
  filters: 'Choose which campaigns you see',
  theme: 'Subject',
  allThemes: 'All subjects',
  search: 'Search campaigns',
  neighbourhood: 'Neighbourhood',
  allNeighbourhoods: 'All neighbourhoods',
  near: 'Nearest first',
  nearHint: 'Where you are stays on your device.',
  nearFailed: 'We do not know where you are. The campaigns stay as they were.',
  away: (distance) => `${distance} from you`,
  status: 'Status',
  statuses: {
    '': 'All campaigns',
    open: 'You can join in',
    ready: 'Going ahead',
    funded: 'Succeeded',
    realised: 'Done',
  },
  loading: 'Loading the campaigns',
  shown: (count, number) => plural('en', count, {one: '1 campaign', other: `${number} campaigns`}),
  shownOfMore: (count, number) =>
    plural('en', count, {one: '1 campaign. There are more.', other: `${number} campaigns. There are more.`}),
  empty: 'There are no campaigns to show now.',
  emptyFiltered: 'No campaigns match what you chose.',
  emptySearch: 'Nothing found. Try another or a shorter word.',
  showAll: 'Show all campaigns',
  more: 'Show more campaigns',
  moreFailed: 'We could not get more campaigns. Please try again.',
  failed: 'We cannot get the campaigns now. Please try again later.',
  unknown: 'This municipality is not known here.',
  retry: 'Try again',
};
