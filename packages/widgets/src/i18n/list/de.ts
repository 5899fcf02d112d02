import {plural} from '../plural.js';
import type {ListTexts} from './index.js';

/** German. */
export const de: ListTexts = {
  filters: 'Wählen Sie, welche Aktionen Sie sehen',
  theme: 'Thema',
  allThemes: 'Alle Themen',
  search: 'Eine Aktion suchen',
  neighbourhood: 'Stadtteil oder Viertel',
  allNeighbourhoods: 'Alle Stadtteile',
  near: 'Nächste zuerst',
  nearHint: 'Wo Sie sind, bleibt auf Ihrem Gerät.',
  nearFailed: 'Wir wissen nicht, wo Sie sind. Die Aktionen bleiben, wie sie waren.',
  away: (distance) => `${distance} von Ihnen entfernt`,
  status: 'Stand',
  statuses: {
    '': 'Alle Aktionen',
    open: 'Sie können mitmachen',
    ready: 'Findet statt',
    funded: 'Gelungen',
    realised: 'Fertig',
  },
  loading: 'Die Aktionen werden geladen',
  shown: (count, number) => plural('de', count, {one: '1 Aktion', other: `${number} Aktionen`}),
  shownOfMore: (count, number) =>
    plural('de', count, {
      one: '1 Aktion. Es gibt noch mehr.',
      other: `${number} Aktionen. Es gibt noch mehr.`,
    }),
  empty: 'Im Moment gibt es keine Aktionen zu zeigen.',
  emptyFiltered: 'Keine Aktion passt zu Ihrer Auswahl.',
  emptySearch: 'Nichts gefunden. Versuchen Sie ein anderes oder ein kürzeres Wort.',
  showAll: 'Alle Aktionen zeigen',
  more: 'Mehr Aktionen zeigen',
  moreFailed: 'Weitere Aktionen ließen sich nicht abrufen. Versuchen Sie es noch einmal.',
  failed: 'Die Aktionen lassen sich jetzt nicht abrufen. Versuchen Sie es später noch einmal.',
  unknown: 'Diese Gemeinde ist hier nicht bekannt.',
  retry: 'Noch einmal versuchen',
};
