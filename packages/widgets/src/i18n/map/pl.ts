import {plural} from '../plural.js';
import type {MapTexts} from './index.js';

/** Polish at B1. */
export const pl: MapTexts = {
  show: 'Pokaż mapę',
  source: (host) =>
    `Mapa pochodzi z ${host}. Ta strona otrzyma wtedy adres internetowy (adres IP) Twojego urządzenia.`,
  map: 'Mapa z akcjami',
  zoomIn: 'Przybliż',
  zoomOut: 'Oddal',
  all: 'Pokaż wszystkie akcje',
  point: (title) => `Wskaż na mapie: ${title}`,
  several: (count, number) =>
    plural('pl', count, {
      one: `${number} akcja`,
      few: `${number} akcje`,
      many: `${number} akcji`,
      other: `${number} akcji`,
    }),
  chosen: (title) => `Wskazano na mapie: ${title}`,
  loading: 'Wczytujemy mapę',
  failed: 'Nie możemy teraz pokazać mapy. Wszystkie akcje są na liście.',
};
