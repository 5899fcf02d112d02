import {isolate} from '../isolate.js';
import {plural} from '../plural.js';
import type {ListTexts} from './index.js';

const campaigns = (count: number, number: string): string =>
  plural('ar', count, {
    zero: 'لا مبادرات',
    one: 'مبادرة واحدة',
    two: 'مبادرتان',
    few: `${number} مبادرات`,
    many: `${number} مبادرة`,
    other: `${number} مبادرة`,
  });

/** Modern Standard Arabic at B1. */
export const ar: ListTexts = {
  filters: 'اختيار المبادرات المعروضة',
  theme: 'الموضوع',
  allThemes: 'كل المواضيع',
  search: 'البحث عن مبادرة',
  neighbourhood: 'الحي',
  allNeighbourhoods: 'كل الأحياء',
  near: 'الأقرب أولًا',
  nearHint: 'معلومة مكانكم تبقى على جهازكم.',
  nearFailed: 'لا نعرف أين أنتم. بقي ترتيب المبادرات كما كان.',
  away: (distance) => `على بعد ${isolate(distance)} منكم`,
  status: 'الحالة',
  statuses: {
    '': 'كل المبادرات',
    open: 'المشاركة ممكنة',
    ready: 'ستُنفَّذ',
    funded: 'نجحت',
    realised: 'اكتملت',
  },
  loading: 'جارٍ تحميل المبادرات',
  shown: campaigns,
  shownOfMore: (count, number) => `${campaigns(count, number)}. وهناك المزيد.`,
  empty: 'لا توجد الآن مبادرات لعرضها.',
  emptyFiltered: 'لا توجد مبادرات تناسب ما اخترتموه.',
  emptySearch: 'لم نجد شيئًا. جرّبوا كلمة أخرى أو كلمة أقصر.',
  showAll: 'عرض كل المبادرات',
  more: 'عرض المزيد من المبادرات',
  moreFailed: 'لم نتمكن من الحصول على المزيد من المبادرات. يرجى المحاولة مرة أخرى.',
  failed: 'لا يمكننا الحصول على المبادرات الآن. يرجى المحاولة لاحقًا.',
  unknown: 'هذه البلدية غير معروفة هنا.',
  retry: 'إعادة المحاولة',
};
