import {plural} from '../plural.js';
import type {MapTexts} from './index.js';

/** Dutch at B1. */
export const nl: MapTexts = {
  show: 'Toon de kaart',
  source: (host) =>
    `De kaart komt van ${host}. Die website krijgt dan het internetadres (IP-adres) van uw apparaat.`,
  map: 'Kaart met de acties',
  zoomIn: 'Zoom in',
  zoomOut: 'Zoom uit',
  all: 'Toon alle acties',
  point: (title) => `Wijs aan op de kaart: ${title}`,
  several: (count, number) => plural('nl', count, {one: '1 actie', other: `${number} acties`}),
  chosen: (title) => `Aangewezen op de kaart: ${title}`,
  loading: 'De kaart wordt geladen',
  failed: 'De kaart is nu niet te laten zien. In de lijst staan alle acties.',
};
