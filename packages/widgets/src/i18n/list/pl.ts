import {plural} from '../plural.js';
import type {ListTexts} from './index.js';

const campaigns = (count: number, number: string): string =>
  plural('pl', count, {
    one: `${number} akcja`,
    few: `${number} akcje`,
    many: `${number} akcji`,
    other: `${number} akcji`,
  });

/** Polish at B1. */
export const pl: ListTexts = {
  filters: 'Wybierz, które akcje chcesz zobaczyć',
  theme: 'Temat',
  allThemes: 'Wszystkie tematy',
  search: 'Szukaj akcji',
  neighbourhood: 'Dzielnica lub osiedle',
  allNeighbourhoods: 'Wszystkie dzielnice',
  near: 'Najbliższe najpierw',
  nearHint: 'Informacja, gdzie jesteś, zostaje na Twoim urządzeniu.',
  nearFailed: 'Nie wiemy, gdzie jesteś. Kolejność akcji się nie zmieniła.',
  away: (distance) => `${distance} od Ciebie`,
  status: 'Stan',
  statuses: {
    '': 'Wszystkie akcje',
    open: 'Można się przyłączyć',
    ready: 'Dojdzie do skutku',
    funded: 'Udało się',
    realised: 'Zrealizowana',
  },
  loading: 'Wczytujemy akcje',
  shown: campaigns,
  shownOfMore: (count, number) => `${campaigns(count, number)}. Jest ich więcej.`,
  empty: 'Nie ma teraz akcji do pokazania.',
  emptyFiltered: 'Żadna akcja nie pasuje do Twojego wyboru.',
  emptySearch: 'Nic nie znaleźliśmy. Spróbuj innego lub krótszego słowa.',
  showAll: 'Pokaż wszystkie akcje',
  more: 'Pokaż więcej akcji',
  moreFailed: 'Nie udało się pobrać kolejnych akcji. Spróbuj ponownie.',
  failed: 'Nie możemy teraz pobrać akcji. Spróbuj ponownie później.',
  unknown: 'Ta gmina nie jest tutaj znana.',
  retry: 'Spróbuj ponownie',
};
