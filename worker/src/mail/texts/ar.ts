import {INTL_CHAINS, isolate, plural} from '@duit/contract';
import type {MailSubject, MailTexts} from './texts.js';

function whatHappensNext({meets, pays, allOrNothing, organiser}: MailSubject): string[] {
  const next = allOrNothing
    ? 'تُنفَّذ المبادرة فقط إذا اجتمع ما يكفي. وإذا لم ينجح ذلك؟ عندها لا تدفعون شيئًا ولا حاجة لفعل أي شيء.'
    : 'تُنفَّذ المبادرة بما يجتمع من مساهمات.';
  return [
    next,
    ...(pays ? ['لا تدفعون شيئًا الآن. بعد انتهاء المبادرة ستصلكم رسالة عن الدفع.'] : []),
    ...(meets ? [`سيتواصل معكم ${isolate(organiser)} للاتفاق على المكان والوقت.`] : []),
  ];
}

const kept = ({heldUntil}: MailSubject) =>
  heldUntil === null
    ? []
    : [
        `بعض الأشياء لا يلزم منها إلا القليل. نحجزها لكم حتى الساعة ${heldUntil}. وإذا تأخر التأكيد عن ذلك؟ عندها قد يسبقكم شخص آخر.`,
      ];

/** Modern Standard Arabic at B1 level. Names and titles, which may be in Latin letters, are set apart. */
export const textsAr: MailTexts = {
  templates: {
    confirm: (about) => ({
      subject: `يرجى تأكيد مساهمتكم في ${isolate(about.campaign)}`,
      before: [
        `يسعدنا أنكم ترغبون في المشاركة في «${isolate(about.campaign)}». بقيت خطوة واحدة: تأكيد مساهمتكم.`,
      ],
      heading: 'مساهمتكم',
      button: 'عرض وتأكيد',
      after: [
        ...kept(about),
        `يرجى فعل ذلك قبل ${about.confirmBefore}. بعد ذلك تنتهي مساهمتكم تلقائيًا.`,
        'ألم تملؤوا هذه الاستمارة بأنفسكم؟ إذن لا حاجة لفعل أي شيء.',
      ],
    }),
    'thank-you': (about) => ({
      subject: `شكرًا لكم على المشاركة في ${isolate(about.campaign)}`,
      before: [`شكرًا لكم! لقد أكدتم مساهمتكم في «${isolate(about.campaign)}».`],
      heading: 'تشاركون بما يلي',
      button: 'عرض مساهمتكم أو تعديلها',
      after: [
        ...whatHappensNext(about),
        `عبر الرابط في هذه الرسالة يمكنكم تعديل مساهمتكم أو سحبها حتى نهاية يوم ${about.lastDay}. يرجى الاحتفاظ بهذه الرسالة.`,
      ],
    }),
    changed: (about) => ({
      subject: `تم تعديل مساهمتكم في ${isolate(about.campaign)}`,
      before: [`لقد عدّلتم مساهمتكم في «${isolate(about.campaign)}». هذا ما أصبحت عليه الآن.`],
      heading: 'تشاركون بما يلي',
      button: 'عرض مساهمتكم أو تعديلها',
      after: [
        `ما زال بإمكانكم تعديل مساهمتكم أو سحبها حتى نهاية يوم ${about.lastDay}.`,
        'ألم تفعلوا ذلك بأنفسكم؟ إذن يرجى عرض مساهمتكم وتصحيحها.',
      ],
    }),
    withdrawn: (about) => ({
      subject: `تم سحب مساهمتكم في ${isolate(about.campaign)}`,
      before: [`لقد سحبتم مساهمتكم في «${isolate(about.campaign)}». لا حاجة لفعل أي شيء آخر.`],
      heading: 'هذا ما سحبتموه',
      button: 'إلى المبادرة',
      after: ['هل ترغبون في المشاركة من جديد لاحقًا؟ أهلًا وسهلًا بكم.'],
    }),
  },
  greeting: (name) => (name === null ? 'مرحبًا،' : `مرحبًا ${isolate(name)}،`),
  closing: (municipality) => `مع أطيب التحيات،\n${isolate(municipality)}`,
  plainLink: 'ألا يعمل الزر؟ إذن يرجى فتح هذا العنوان:',
  footer: 'تصلكم هذه الرسالة لأن شخصًا ما سجّل مساهمة بعنوان البريد الإلكتروني هذا.',
  quantity: (amount, unit) => {
    const number = amount.toLocaleString([...INTL_CHAINS.ar]);
    if (unit === 'hours') {
      return plural('ar', amount, {
        zero: `${number} ساعة`,
        one: 'ساعة واحدة',
        two: 'ساعتان',
        few: `${number} ساعات`,
        many: `${number} ساعة`,
        other: `${number} ساعة`,
      });
    }
    if (unit === 'people') {
      return plural('ar', amount, {
        zero: `${number} شخص`,
        one: 'شخص واحد',
        two: 'شخصان',
        few: `${number} أشخاص`,
        many: `${number} شخصًا`,
        other: `${number} شخص`,
      });
    }
    return `${number} ×`;
  },
  to: 'إلى',
};
