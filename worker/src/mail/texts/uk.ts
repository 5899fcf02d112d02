import {plural} from '@duit/contract';
import type {MailSubject, MailTexts} from './texts.js';

function whatHappensNext({meets, pays, allOrNothing, organiser}: MailSubject): string[] {
  const next = allOrNothing
    ? 'Ініціатива відбудеться, лише якщо всього збереться достатньо. А якщо не вдасться? Тоді ви нічого не платите, і вам нічого не треба робити.'
    : 'Ініціатива відбудеться з тим, що збереться.';
  return [
    next,
    ...(pays
      ? ['Зараз ви ще нічого не платите. Після завершення ініціативи ви отримаєте лист про оплату.']
      : []),
    ...(meets ? [`${organiser} зв’яжеться з вами, щоб домовитися, де й коли.`] : []),
  ];
}

const kept = ({heldUntil}: MailSubject) =>
  heldUntil === null
    ? []
    : [
        `Деяких речей потрібно лише небагато. Ми тримаємо їх для вас до ${heldUntil}. Підтвердите пізніше? Тоді хтось інший може вас випередити.`,
      ];

/** Ukrainian at B1 level. Titles stand in quotation marks and days with a weekday after a colon: no case is needed. */
export const textsUk: MailTexts = {
  templates: {
    confirm: (about) => ({
      subject: `Підтвердьте свій внесок: ${about.campaign}`,
      before: [
        `Як добре, що ви хочете долучитися до ініціативи «${about.campaign}». Ще один крок: підтвердьте свій внесок.`,
      ],
      heading: 'Ваш внесок',
      button: 'Переглянути й підтвердити',
      after: [
        ...kept(about),
        `Зробіть це до такого терміну: ${about.confirmBefore}. Після цього ваш внесок сам втратить чинність.`,
        'Це заповнили не ви? Тоді нічого не робіть.',
      ],
    }),
    'thank-you': (about) => ({
      subject: `Дякуємо, ви долучилися: ${about.campaign}`,
      before: [`Дякуємо! Ви підтвердили свій внесок до ініціативи «${about.campaign}».`],
      heading: 'Ви долучаєтеся з цим',
      button: 'Переглянути або змінити ваш внесок',
      after: [
        ...whatHappensNext(about),
        `За посиланням у цьому листі ви можете змінити або відкликати свій внесок (останній день: ${about.lastDay}). Збережіть цей лист.`,
      ],
    }),
    changed: (about) => ({
      subject: `Ваш внесок змінено: ${about.campaign}`,
      before: [`Ви змінили свій внесок до ініціативи «${about.campaign}». Ось що тепер у ньому є.`],
      heading: 'Ви долучаєтеся з цим',
      button: 'Переглянути або змінити ваш внесок',
      after: [
        `Ви ще можете змінити або відкликати свій внесок (останній день: ${about.lastDay}).`,
        'Це зробили не ви? Тоді перегляньте свій внесок і виправте його.',
      ],
    }),
    withdrawn: (about) => ({
      subject: `Ваш внесок відкликано: ${about.campaign}`,
      before: [
        `Ви відкликали свій внесок до ініціативи «${about.campaign}». Вам більше нічого не треба робити.`,
      ],
      heading: 'Ось що ви відкликали',
      button: 'До ініціативи',
      after: ['Захочете пізніше знову долучитися? Щиро запрошуємо.'],
    }),
  },
  greeting: (name) => (name === null ? 'Вітаємо!' : `Вітаємо, ${name}!`),
  closing: (municipality) => `З повагою\n${municipality}`,
  plainLink: 'Кнопка не працює? Тоді відкрийте цю адресу:',
  footer: 'Ви отримали цей лист, бо хтось зазначив цю адресу електронної пошти, роблячи внесок.',
  quantity: (amount, unit) => {
    const number = amount.toLocaleString('uk');
    if (unit === 'hours') {
      return plural('uk', amount, {
        one: `${number} година`,
        few: `${number} години`,
        many: `${number} годин`,
        other: `${number} години`,
      });
    }
    if (unit === 'people') {
      return plural('uk', amount, {
        one: `${number} особа`,
        few: `${number} особи`,
        many: `${number} осіб`,
        other: `${number} особи`,
      });
    }
    return `${number} ×`;
  },
  to: 'до',
};
