import {plural} from '../plural.js';
import type {BaseTexts} from './index.js';

/**
 * Modern Standard Arabic at B1. Instructions are nouns or polite plurals, so that they fit everybody; one and two
 * are words, as the language has it.
 */
export const ar: BaseTexts = {
  states: {
    starting: 'بدأت للتو',
    'under-way': 'شاركوا معنا',
    ready: 'ستُنفَّذ',
    'over-funded': 'أكثر من المطلوب',
    closing: 'أُغلقت، النتيجة قريبًا',
    paused: 'متوقفة مؤقتًا',
    funded: 'نجحت',
    unsuccessful: 'لم تنجح',
    realised: 'اكتملت',
    cancelled: 'أُوقفت',
  },
  kinds: {goods: 'أغراض', time: 'وقت', knowledge: 'معرفة', money: 'مال'},
  units: {
    pieces: (_count, number) => number,
    hours: (count, number) =>
      plural('ar', count, {
        zero: `${number} ساعة`,
        one: 'ساعة واحدة',
        two: 'ساعتان',
        few: `${number} ساعات`,
        many: `${number} ساعة`,
        other: `${number} ساعة`,
      }),
    people: (count, number) =>
      plural('ar', count, {
        zero: `${number} شخص`,
        one: 'شخص واحد',
        two: 'شخصان',
        few: `${number} أشخاص`,
        many: `${number} شخصًا`,
        other: `${number} شخص`,
      }),
    cents: (_count, number) => number,
  },
  loading: 'جارٍ تحميل المبادرة',
  failures: {
    offline: 'لا يمكننا الحصول على آخر الأرقام الآن. ربما لا يوجد اتصال بالإنترنت.',
    server: 'لا يمكننا الحصول على آخر الأرقام الآن. الخطأ من جهتنا. يرجى المحاولة لاحقًا.',
    refused: 'لا يمكن عرض هذه المبادرة هنا.',
    'not-found': 'هذه المبادرة غير موجودة، أو لم تعد موجودة.',
  },
  stale: 'لا يمكننا تحديث الأرقام الآن. هذه آخر أرقام لدينا.',
  retry: 'إعادة المحاولة',
  open: 'عرض المبادرة في صفحة خاصة بها',
  ofTarget: (done, target) => `${done} (الهدف: ${target})`,
  // Set apart by hand: `isolate()` would be a chunk of its own, for a card to wait for.
  surplus: (percent, ofTarget) => `\u2068${percent}\u2069: ${ofTarget}`,
  toStart: (minimum) => `المطلوب للبدء: ${minimum}`,
  enoughToStart: 'يكفي للبدء',
  wasToStart: (minimum) => `كان المطلوب: ${minimum}`,
  wasEnough: 'كان ذلك كافيًا',
  readiness: (percent) => `${percent} مما يلزم للبدء`,
  ready: 'جاهزة للبدء',
  wasReadiness: (percent) => `${percent} مما كان مطلوبًا`,
  wasReady: 'اكتمل كل ما كان مطلوبًا',
  supporters: (count, number) =>
    count
      ? plural('ar', count, {
          zero: 'لا أحد يشارك',
          one: 'شخص واحد يشارك',
          two: 'شخصان يشاركان',
          few: `${number} أشخاص يشاركون`,
          many: `${number} شخصًا يشاركون`,
          other: `${number} شخص يشاركون`,
        })
      : 'كونوا أول المشاركين',
  tookPart: (count, number) =>
    plural('ar', count, {
      zero: 'لم يشارك أحد',
      one: 'شارك شخص واحد',
      two: 'شارك شخصان',
      few: `شارك ${number} أشخاص`,
      many: `شارك ${number} شخصًا`,
      other: `شارك ${number} شخص`,
    }),
  daysLeft: (count, number) =>
    plural('ar', count, {
      zero: 'لم يبق أي يوم',
      one: 'اليوم الأخير',
      two: 'بقي يومان',
      few: `بقيت ${number} أيام`,
      many: `بقي ${number} يومًا`,
      other: `بقي ${number} يوم`,
    }),
  ended: (day) => `أُغلقت في ${day}`,
  moreNeeds: (count, number) =>
    plural('ar', count, {
      zero: 'ولا احتياجات أخرى',
      one: 'واحتياج آخر',
      two: 'واحتياجان آخران',
      few: `و${number} احتياجات أخرى`,
      many: `و${number} احتياجًا آخر`,
      other: `و${number} احتياج آخر`,
    }),
};
