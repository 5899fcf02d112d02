import {plural} from '../plural.js';
import type {ListTexts} from './index.js';

/** Dutch at B1. */
export const nl: ListTexts = {
  filters: 'Kies welke acties u ziet',
  theme: 'Onderwerp',
  allThemes: 'Alle onderwerpen',
  search: 'Zoek een actie',
  neighbourhood: 'Wijk of buurt',
  allNeighbourhoods: 'Alle wijken',
  near: 'Dichtbij eerst',
  nearHint: 'Waar u bent, blijft op uw apparaat.',
  nearFailed: 'Wij weten niet waar u bent. De acties staan zoals ze stonden.',
  away: (distance) => `Op ${distance} van u`,
  status: 'Stand',
  statuses: {
    '': 'Alle acties',
    open: 'U kunt meedoen',
    ready: 'Gaat door',
    funded: 'Gelukt',
    realised: 'Klaar',
  },
  loading: 'De acties worden geladen',
  shown: (count, number) => plural('nl', count, {one: '1 actie', other: `${number} acties`}),
  shownOfMore: (count, number) =>
    plural('nl', count, {one: '1 actie. Er zijn er meer.', other: `${number} acties. Er zijn er meer.`}),
  empty: 'Er zijn nu geen acties om te laten zien.',
  emptyFiltered: 'Er zijn geen acties die passen bij wat u koos.',
  emptySearch: 'Niets gevonden. Probeer een ander of een korter woord.',
  showAll: 'Toon alle acties',
  more: 'Toon meer acties',
  moreFailed: 'Meer acties ophalen lukte niet. Probeer het opnieuw.',
  failed: 'De acties zijn nu niet op te halen. Probeer het straks opnieuw.',
  unknown: 'Deze gemeente is hier niet bekend.',
  retry: 'Probeer opnieuw',
};
