import {plural} from '../plural.js';
import type {MapTexts} from './index.js';

/** German. */
export const de: MapTexts = {
  show: 'Karte zeigen',
  source: (host) =>
    `Die Karte kommt von ${host}. Diese Website bekommt dann die Internetadresse (IP-Adresse) Ihres Geräts.`,
  map: 'Karte mit den Aktionen',
  zoomIn: 'Vergrößern',
  zoomOut: 'Verkleinern',
  all: 'Alle Aktionen zeigen',
  point: (title) => `Auf der Karte zeigen: ${title}`,
  several: (count, number) => plural('de', count, {one: '1 Aktion', other: `${number} Aktionen`}),
  chosen: (title) => `Auf der Karte gezeigt: ${title}`,
  loading: 'Die Karte wird geladen',
  failed: 'Die Karte lässt sich jetzt nicht zeigen. In der Liste stehen alle Aktionen.',
};
