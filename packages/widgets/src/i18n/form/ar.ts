import {isolate} from '../isolate.js';
import {plural} from '../plural.js';
import type {FormTexts} from './index.js';

/** Modern Standard Arabic at B1. */
export const ar: FormTexts = {
  closed: 'لا يمكن المشاركة الآن.',
  title: (campaign) => `شاركوا في: ${isolate(campaign)}`,
  intro: 'يمكنكم اختيار أكثر من شيء واحد.',
  items: 'بماذا ترغبون في المساهمة؟',
  amount: {pieces: 'العدد', hours: 'عدد الساعات', people: 'عدد الأشخاص', cents: 'المبلغ'},
  needed: (quantity) => `ما زال مطلوبًا: ${quantity}`,
  enough: 'يكفي، والمزيد مرحب به',
  gone: 'يوجد من هذا ما يكفي',
  takeOut: 'إزالة هذا',
  about: 'ماذا يعني هذا؟',
  less: 'أقل',
  more: 'أكثر',
  shifts: 'متى يمكنكم المساعدة؟',
  places: (count, number) =>
    plural('ar', count, {
      zero: 'لم يبق مكان',
      one: 'بقي مكان واحد',
      two: 'بقي مكانان',
      few: `بقيت ${number} أماكن`,
      many: `بقي ${number} مكانًا`,
      other: `بقي ${number} مكان`,
    }),
  full: 'لا أماكن',
  over: 'انتهى',
  join: 'نعم، سأساعد',
  note: 'ماذا تجيدون أو تعرفون؟',
  noteHint: 'مثلًا: أعمل في تنسيق الحدائق.',
  money: 'كم من المال ترغبون في تقديمه؟',
  otherAmount: 'مبلغ آخر',
  noMoney: 'بدون مال',
  freeAmount: 'المبلغ باليورو',
  between: (min, max) => `من ${isolate(min)} إلى ${isolate(max)}`,

  you: 'من أنتم؟',
  name: 'الاسم',
  email: 'عنوان البريد الإلكتروني',
  emailHint: 'ستصلكم رسالة للتأكيد.',
  onBehalfOf: 'باسم شركة أو جمعية (يمكن تركه فارغًا)',
  display: 'كيف نسميكم على الموقع؟',
  displays: {
    'first-name': 'الاسم الأول فقط',
    'full-name': 'الاسم الكامل',
    anonymous: 'بدون اسم («شخص من الحي»)',
  },
  onBehalf: (name, organisation) => `${isolate(name)}، باسم ${isolate(organisation)}`,
  moderated: 'تقرأ البلدية الأسماء والرسائل أولًا.',
  message: 'رسالة إلى الجهة المنظمة (يمكن تركها فارغة)',
  remaining: (count) => (count < 0 ? `عدد الأحرف الزائدة: ${-count}` : `عدد الأحرف المتبقية: ${count}`),
  consents: 'موافقتكم',
  shareContact: (organiser) => `يمكن لـ ${isolate(organiser)} رؤية اسمي وعنوان بريدي الإلكتروني`,
  shareContactHint: 'هذا لازم للأغراض والوقت والمعرفة: عندها يمكنكم الاتفاق معًا على موعد.',
  updates: 'أرغب في تلقي أخبار هذه المبادرة بالبريد الإلكتروني',
  updatesHint: 'يمكنكم إيقاف ذلك في أي وقت.',
  // Left to right: `2026-1` has no letter that would say so.
  privacy: (version) => `بيان الخصوصية \u2066${version}\u2069 (علامة تبويب جديدة)`,

  pledging: 'مساهمتكم:',
  nothing: 'لم تختاروا شيئًا بعد.',
  noPayment: 'لا تدفعون شيئًا الآن.',

  submit: 'إرسال مساهمتي',
  fix: 'ما زال هناك شيء غير صحيح',
  unsent: 'لا يمكن الإرسال الآن. ربما لا يوجد اتصال بالإنترنت.',
  sendAgain: 'الإرسال مرة أخرى',

  errors: {
    items: 'يرجى اختيار ما ترغبون في المساهمة به.',
    wholeNumber: 'يرجى إدخال عدد صحيح، مثل 2.',
    amount: 'يرجى إدخال مبلغ، مثل 12.50.',
    atLeast: (min) => `يرجى إدخال ${isolate(min)} على الأقل.`,
    atMost: (max) => `يرجى إدخال ${isolate(max)} على الأكثر.`,
    note: 'يرجى كتابة ما تجيدونه أو تعرفونه.',
    name: 'يرجى إدخال الاسم.',
    email: `يرجى إدخال عنوان بريد إلكتروني، مثل ${isolate('name@example.com')}.`,
    tooLong: (max) => `أكبر عدد ممكن من الأحرف: ${max}.`,
    shareContact: 'يرجى إعطاء الموافقة، عندها يمكنكم الاتفاق معًا على موعد.',
  },
};
