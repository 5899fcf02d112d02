import {plural} from '../plural.js';
import type {MapTexts} from './index.js';

/** Frisian. */
export const fy: MapTexts = {
  show: 'Lit de kaart sjen',
  source: (host) =>
    `De kaart komt fan ${host}. Dy webside krijt dan it ynternetadres (IP-adres) fan jo apparaat.`,
  map: 'Kaart mei de aksjes',
  zoomIn: 'Zoom yn',
  zoomOut: 'Zoom út',
  all: 'Lit alle aksjes sjen',
  point: (title) => `Wiis oan op de kaart: ${title}`,
  several: (count, number) => plural('fy', count, {one: '1 aksje', other: `${number} aksjes`}),
  chosen: (title) => `Oanwiisd op de kaart: ${title}`,
  loading: 'De kaart wurdt laden',
  failed: 'De kaart is no net sjen te litten. Yn de list steane alle aksjes.',
};
