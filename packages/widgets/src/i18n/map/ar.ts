import {isolate} from '../isolate.js';
import {plural} from '../plural.js';
import type {MapTexts} from './index.js';

/** Modern Standard Arabic at B1. */
export const ar: MapTexts = {
  show: 'عرض الخريطة',
  source: (host) =>
    `تأتي الخريطة من ${isolate(host)}. ويحصل هذا الموقع عندئذ على عنوان الإنترنت (عنوان ${isolate('IP')}) لجهازكم.`,
  map: 'خريطة المبادرات',
  zoomIn: 'تكبير',
  zoomOut: 'تصغير',
  all: 'عرض كل المبادرات',
  point: (title) => `تحديد على الخريطة: ${isolate(title)}`,
  several: (count, number) =>
    plural('ar', count, {
      zero: 'لا مبادرات',
      one: 'مبادرة واحدة',
      two: 'مبادرتان',
      few: `${number} مبادرات`,
      many: `${number} مبادرة`,
      other: `${number} مبادرة`,
    }),
  chosen: (title) => `محدَّد على الخريطة: ${isolate(title)}`,
  loading: 'جارٍ تحميل الخريطة',
  failed: 'لا يمكن عرض الخريطة الآن. كل المبادرات في القائمة.',
};
