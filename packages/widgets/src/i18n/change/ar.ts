import type {ChangeTexts} from './index.js';

/** Modern Standard Arabic at B1. */
export const ar: ChangeTexts = {
  title: 'تعديل مساهمتكم',
  save: 'حفظ',
  cancel: 'إلغاء',
  noAnswer: 'لم يصل أي رد. يمكنكم المحاولة مرة أخرى باطمئنان: لا شيء يحدث مرتين.',
};
