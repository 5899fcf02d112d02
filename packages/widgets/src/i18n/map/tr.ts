import type {MapTexts} from './index.js';

/** Turkish at B1. */
export const tr: MapTexts = {
  show: 'Haritayı göster',
  source: (host) =>
    `Harita ${host} adresinden gelir. O site böylece cihazınızın internet adresini (IP adresini) öğrenir.`,
  map: 'Kampanyaların haritası',
  zoomIn: 'Yakınlaştır',
  zoomOut: 'Uzaklaştır',
  all: 'Bütün kampanyaları göster',
  point: (title) => `Haritada göster: ${title}`,
  several: (_count, number) => `${number} kampanya`,
  chosen: (title) => `Haritada gösterilen: ${title}`,
  loading: 'Harita yükleniyor',
  failed: 'Harita şu anda gösterilemiyor. Bütün kampanyalar listededir.',
};
