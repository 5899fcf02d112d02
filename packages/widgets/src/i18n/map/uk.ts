import {plural} from '../plural.js';
import type {MapTexts} from './index.js';

/** Ukrainian at B1. */
export const uk: MapTexts = {
  show: 'Показати карту',
  source: (host) =>
    `Карта надходить із ${host}. Той сайт тоді дізнається інтернет-адресу (IP-адресу) вашого пристрою.`,
  map: 'Карта ініціатив',
  zoomIn: 'Наблизити',
  zoomOut: 'Віддалити',
  all: 'Показати всі ініціативи',
  point: (title) => `Показати на карті: ${title}`,
  several: (count, number) =>
    plural('uk', count, {
      one: `${number} ініціатива`,
      few: `${number} ініціативи`,
      many: `${number} ініціатив`,
      other: `${number} ініціативи`,
    }),
  chosen: (title) => `Показано на карті: ${title}`,
  loading: 'Завантажуємо карту',
  failed: 'Зараз не вдається показати карту. Усі ініціативи є в списку.',
};
