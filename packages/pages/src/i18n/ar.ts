import {INTL_CHAINS, isolate, plural} from '@duit/contract';
import type {PageTexts} from './texts.js';

/** Modern Standard Arabic at B1. Names and addresses, which may be in Latin letters, are set apart. */
export const ar: PageTexts = {
  intl: INTL_CHAINS.ar,
  languages: 'لغة أخرى',
  skip: 'الانتقال إلى المحتوى',
  footer: {
    privacy: (municipality) => `الخصوصية لدى ${isolate(municipality)}`,
    security: 'هل وجدتم ثغرة أمنية؟',
    api: 'للمطورين',
    about: `${isolate('Duit')} برنامج حر للبلديات. لا يستخدم هذا الموقع ملفات تعريف الارتباط (${isolate('cookies')}).`,
  },
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
  ofTarget: (done, target) => `${done} (الهدف: ${target})`,
  toStart: (minimum) => `المطلوب للبدء: ${minimum}`,
  enoughToStart: 'يكفي للبدء',
  readiness: (percent) => `${percent} مما يلزم للبدء`,
  ready: 'جاهزة للبدء',
  wasReadiness: (percent) => `${percent} مما كان مطلوبًا`,
  wasReady: 'اكتمل كل ما كان مطلوبًا',
  supportersCount: (count, number) =>
    plural('ar', count, {
      zero: 'كونوا أول المشاركين',
      one: 'شخص واحد يشارك',
      two: 'شخصان يشاركان',
      few: `${number} أشخاص يشاركون`,
      many: `${number} شخصًا يشاركون`,
      other: `${number} شخص يشاركون`,
    }),
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
  by: (organiser) => `من ${isolate(organiser)}`,
  campaign: {
    needs: 'ما المطلوب؟',
    story: 'الخطة',
    budget: 'كم تبلغ التكلفة؟',
    budgetColumns: ['لأجل ماذا', 'من يدفع', 'المبلغ'],
    budgetTotal: 'المجموع',
    coveredBy: {
      campaign: 'السكان، من خلال هذه المبادرة',
      organiser: 'الجهة المنظمة',
      municipality: 'البلدية',
      fund: 'صندوق دعم',
    },
    aftercare: 'من يعتني بذلك لاحقًا؟',
    aftercareFacts: (years, number, amount) => {
      const time = plural('ar', years, {
        zero: `${number} سنة`,
        one: 'سنة واحدة',
        two: 'سنتين',
        few: `${number} سنوات`,
        many: `${number} سنة`,
        other: `${number} سنة`,
      });
      return `لمدة ${time} على الأقل. التكلفة: ${amount} في السنة.`;
    },
    whoDoesWhat: 'من يفعل ماذا؟',
    agreements: 'ما تم الاتفاق عليه',
    funding: {
      'all-or-nothing': (day) =>
        `وإذا لم يكتمل ما يكفي من كل شيء في ${day}؟ عندها لا تُنفَّذ الخطة. لا تدفعون شيئًا ولا حاجة لفعل أي شيء.`,
      'keep-what-comes': () => 'تُنفَّذ الخطة بكل ما يصل، حتى إذا لم ينجح كل شيء. كل مساهمة تُستخدم.',
    },
    joinUntil: (day) => `يمكنكم المشاركة حتى نهاية يوم ${day}.`,
    permits: {
      'not-needed': 'لا تحتاج هذه الخطة إلى ترخيص.',
      requested: 'قُدِّم طلب الترخيص. لم تقرر البلدية بعد.',
      granted: 'منحت البلدية الترخيص.',
      refused: 'لم تمنح البلدية الترخيص.',
    },
    objections: {
      none: 'لم يعترض أحد.',
      open: 'اعترض شخص ما. لم يصدر قرار في ذلك بعد.',
      settled: 'كانت هناك اعتراضات. وقد تم حلها.',
    },
    updates: 'أخبار الخطة',
    supporters: 'من يشارك؟',
    anonymous: 'شخص من الحي',
    onBehalfOf: (name) => `باسم ${isolate(name)}`,
    gives: (kinds) => `يقدّم: ${kinds}`,
    moderated: 'يقرأ شخص من البلدية الأسماء والرسائل أولًا. ثم تظهر هنا.',
    more: 'عرض ما سبق',
    newest: 'العودة إلى الأحدث',
    shiftPlaces: (available, number) =>
      plural('ar', available, {
        zero: 'لا أماكن',
        one: 'بقي مكان واحد',
        two: 'بقي مكانان',
        few: `بقيت ${number} أماكن`,
        many: `بقي ${number} مكانًا`,
        other: `بقي ${number} مكان`,
      }),
    handOver: 'الإحضار أو الاستلام:',
    notNow: 'لا يمكن المشاركة الآن.',
  },
  embed: {
    joinHere: 'شاركوا معنا',
    join: 'شاركوا معنا على صفحة هذه المبادرة',
    open: 'عرض صفحة هذه المبادرة',
  },
  start: {
    title: 'معًا نصنع شيئًا جميلًا في حيّكم',
    lead: `مع ${isolate('Duit')} تطلب جمعية أو شارع أو مدرسة المساعدة من أهل الحي. وأنتم تشاركون بما لديكم.`,
    ways: [
      {kind: 'goods', text: 'عربة يد أو ألواح خشب أو شتلات'},
      {kind: 'time', text: 'بضع ساعات من وقتكم'},
      {kind: 'knowledge', text: 'شيء تعرفون عنه الكثير'},
      {kind: 'money', text: 'مبلغ، صغير أو كبير'},
    ],
    how: 'هكذا يتم الأمر',
    steps: [
      'يرجى اختيار مبادرة وكتابة ما تشاركون به. لا حاجة إلى حساب.',
      'يرجى تأكيد مساهمتكم بالرابط الموجود في رسالة البريد الإلكتروني.',
      'هل يوجد ما يكفي من كل شيء؟ إذن تُنفَّذ المبادرة. ألا يوجد ما يكفي؟ إذن لا تدفعون شيئًا.',
    ],
    municipalities: 'المبادرات حسب البلدية',
    none: 'لا توجد مبادرات بعد.',
    more: (municipality) => `كل مبادرات ${isolate(municipality)}`,
    development: 'للمطورين على هذا الحاسوب',
  },
  privacy: {
    title: (municipality) => `الخصوصية: ماذا تفعل ${isolate(municipality)} ببياناتكم`,
    // Left to right: `2026-1` has no letter that would say so.
    version: (version) => `النسخة \u2066${version}\u2069`,
    sections: (municipality, email) => [
      {
        heading: 'باختصار',
        paragraphs: [
          'تشاركون بدون حساب. نسأل فقط عما يلزم لمعالجة مساهمتكم.',
          `لا يستخدم هذا الموقع ملفات تعريف الارتباط (${isolate('cookies')}) ولا يتتبعكم. ولا يطّلع أحد غيرنا.`,
        ],
      },
      {
        heading: 'ماذا نحفظ عنكم',
        paragraphs: [
          'اسمكم وعنوان بريدكم الإلكتروني، واسم شركتكم أو ناديكم إذا كتبتموه.',
          'ما تشاركون به، ورسالتكم، واختياراتكم في الاستمارة، واللغة التي تقرؤوننا بها.',
          'الصفحة التي ملأتم فيها الاستمارة. والرابط في رسالة البريد الإلكتروني يعيدكم إليها.',
        ],
      },
      {
        heading: 'لماذا',
        paragraphs: [
          'لكي نرسل إليكم رسالة بالبريد الإلكتروني تؤكدون بها مساهمتكم أو تعدّلونها أو تسحبونها.',
          'لكي نوصل مساهمتكم إلى الجهة المنظمة. لا نعطيها اسمكم وعنوان بريدكم الإلكتروني إلا إذا وافقتم. وهذا لازم للأغراض والوقت والمعرفة.',
          `لمنع سوء الاستخدام نعدّ كم استمارة تصل من اتصال واحد وكم رسالة بريد إلكتروني تُرسل إلى عنوان واحد. ولهذا نحفظ رمزًا: لا عنوان ${isolate('IP')} ولا عنوان بريدكم الإلكتروني.`,
        ],
      },
      {
        heading: 'ماذا يرى الآخرون',
        paragraphs: [
          'الاختيار لكم: الاسم الكامل، أو الاسم الأول فقط، أو بدون اسم. ولا يظهر عنوان بريدكم الإلكتروني على الموقع أبدًا.',
          'لا يرى أحد على الموقع كم من المال تقدمون.',
        ],
      },
      {
        heading: 'إلى متى',
        paragraphs: [
          'ألم تؤكدوا خلال 7 أيام؟ إذن تنتهي مساهمتكم ونمحو بياناتكم.',
          'هل أكدتم؟ إذن نحفظ بياناتكم ما دامت المبادرة جارية، وبعد ذلك لإتمام مساهمتكم. وتبقى البيانات أيضًا إذا سحبتم مساهمتكم.',
          `هل ترغبون في أن نمحو بياناتكم؟ يرجى الكتابة إلى ${isolate(email)}. عندها تبقى المجاميع فقط.`,
          'نمحو رموز منع سوء الاستخدام بعد يوم أو يومين.',
        ],
      },
      {
        heading: 'حقوقكم',
        paragraphs: [
          `${isolate(municipality)} هي المسؤولة عن بياناتكم. هل ترغبون في الاطلاع عليها أو تغييرها أو محوها؟ يرجى الكتابة إلى ${isolate(email)}.`,
          'بالرابط الموجود في رسالة البريد الإلكتروني يمكنكم أيضًا تعديل مساهمتكم أو سحبها بأنفسكم.',
          `ألا توافقوننا الرأي؟ إذن يمكنكم تقديم شكوى إلى الهيئة الهولندية لحماية البيانات (${isolate('Autoriteit Persoonsgegevens')}).`,
        ],
      },
    ],
  },
  problem: {
    title: `رسالة من ${isolate('API')}`,
    code: 'الرمز',
    status: `حالة ${isolate('HTTP')}`,
    technical: `تشرح هذه الصفحة ما تعنيه واجهة ${isolate('API')} الخاصة بـ ${isolate('Duit')} بهذه الرسالة.`,
  },
  notFound: {
    title: 'هذه الصفحة غير موجودة',
    text: 'ربما كُتب العنوان خطأً، أو أُزيلت المبادرة.',
    home: 'عرض كل المبادرات',
  },
};
