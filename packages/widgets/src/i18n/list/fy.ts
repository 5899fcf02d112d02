import {plural} from '../plural.js';
import type {ListTexts} from './index.js';

/** Frisian. */
export const fy: ListTexts = {
  filters: 'Kies hokker aksjes jo sjogge',
  theme: 'Underwerp',
  allThemes: 'Alle underwerpen',
  search: 'Sykje in aksje',
  neighbourhood: 'Wyk of buert',
  allNeighbourhoods: 'Alle wiken',
  near: 'Tichtby earst',
  nearHint: 'Wêr’t jo binne, bliuwt op jo apparaat.',
  nearFailed: 'Wy witte net wêr’t jo binne. De aksjes steane sa’t se stiene.',
  away: (distance) => `Op ${distance} fan jo`,
  status: 'Stân',
  statuses: {
    '': 'Alle aksjes',
    open: 'Jo kinne meidwaan',
    ready: 'Giet troch',
    funded: 'Slagge',
    realised: 'Klear',
  },
  loading: 'De aksjes wurde laden',
  shown: (count, number) => plural('fy', count, {one: '1 aksje', other: `${number} aksjes`}),
  shownOfMore: (count, number) =>
    plural('fy', count, {one: '1 aksje. Der binne mear.', other: `${number} aksjes. Der binne mear.`}),
  empty: 'Der binne no gjin aksjes om sjen te litten.',
  emptyFiltered: 'Der binne gjin aksjes dy’t passe by wat jo keazen.',
  emptySearch: 'Neat fûn. Besykje in oar of in koarter wurd.',
  showAll: 'Lit alle aksjes sjen',
  more: 'Lit mear aksjes sjen',
  moreFailed: 'It slagge net om mear aksjes op te heljen. Besykje it nochris.',
  failed: 'De aksjes binne no net op te heljen. Besykje it aanst nochris.',
  unknown: 'Dizze gemeente is hjir net bekend.',
  retry: 'Besykje it nochris',
};
