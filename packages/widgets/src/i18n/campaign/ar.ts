import {plural} from '../plural.js';
import type {CampaignTexts} from './index.js';

/** Modern Standard Arabic at B1. */
export const ar: CampaignTexts = {
  join: 'شاركوا معنا',
  story: 'الخطة',
  needs: (past) => (past ? 'ماذا كان مطلوبًا؟' : 'ما المطلوب؟'),
  budget: 'كم تبلغ التكلفة؟',
  budgetTotal: 'المجموع',
  coveredBy: {
    campaign: 'السكان، من خلال هذه المبادرة',
    organiser: 'الجهة المنظمة',
    municipality: 'البلدية',
    fund: 'صندوق دعم',
  },
  aftercare: 'من يعتني بذلك لاحقًا؟',
  aftercareYears: (count, number) =>
    plural('ar', count, {
      zero: `لمدة ${number} سنة على الأقل.`,
      one: 'لمدة سنة واحدة على الأقل.',
      two: 'لمدة سنتين على الأقل.',
      few: `لمدة ${number} سنوات على الأقل.`,
      many: `لمدة ${number} سنة على الأقل.`,
      other: `لمدة ${number} سنة على الأقل.`,
    }),
  aftercareCost: (amount) => `التكلفة: ${amount} في السنة.`,
  whoDoesWhat: 'من يفعل ماذا؟',
  agreements: 'ما تم الاتفاق عليه',
  funding: {
    'all-or-nothing': 'وإذا لم يكتمل ما يكفي حتى ذلك الوقت؟ عندها لا تُنفَّذ الخطة ولا تدفعون شيئًا.',
    'keep-what-comes': 'تُنفَّذ الخطة بما يتوفر حتى ذلك الوقت.',
  },
  joinUntil: (day) => `يمكنكم المشاركة حتى نهاية يوم ${day}.`,
  permits: {
    'not-needed': 'لا حاجة إلى ترخيص.',
    requested: 'قُدِّم طلب الترخيص. لم يصدر قرار بعد.',
    granted: 'مُنح الترخيص.',
    refused: 'لم يُمنح الترخيص.',
  },
  objections: {
    none: 'لا توجد اعتراضات.',
    open: 'قُدِّم اعتراض. لم يصدر قرار بعد.',
    settled: 'كانت هناك اعتراضات. وقد تم حلها.',
  },
  updates: 'الأخبار',
  moreUpdates: 'المزيد من الأخبار',
  supporters: (past) => (past ? 'من شارك؟' : 'من يشارك؟'),
  anonymous: 'شخص من الحي',
  moderated: 'تقرأ البلدية الأسماء والرسائل أولًا. ثم تظهر هنا.',
  moreSupporters: 'المزيد من الأشخاص',
  closed: {
    paused: 'الخطة متوقفة مؤقتًا. لا يمكن المشاركة الآن.',
    unsuccessful: 'لم تنجح المبادرة. لا أحد ملزم بالدفع.',
    other: 'لم تعد المشاركة ممكنة. شكرًا لكل من ساعد.',
  },
};
