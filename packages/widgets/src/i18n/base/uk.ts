import {plural} from '../plural.js';
import type {BaseTexts} from './index.js';

/** Ukrainian at B1. The unit follows a colon, so that it never has to be in another case than the first. */
export const uk: BaseTexts = {
  states: {
    starting: 'Щойно почалася',
    'under-way': 'Долучайтеся',
    ready: 'Відбудеться',
    'over-funded': 'Більше, ніж потрібно',
    closing: 'Закрита, чекаємо на підсумок',
    paused: 'На паузі',
    funded: 'Вдалося',
    unsuccessful: 'Не вдалося',
    realised: 'Здійснена',
    cancelled: 'Зупинена',
  },
  kinds: {goods: 'Речі', time: 'Час', knowledge: 'Знання', money: 'Гроші'},
  units: {
    pieces: (_count, number) => number,
    hours: (count, number) =>
      plural('uk', count, {
        one: `${number} година`,
        few: `${number} години`,
        many: `${number} годин`,
        other: `${number} години`,
      }),
    people: (count, number) =>
      plural('uk', count, {
        one: `${number} особа`,
        few: `${number} особи`,
        many: `${number} осіб`,
        other: `${number} особи`,
      }),
    cents: (_count, number) => number,
  },
  loading: 'Завантажуємо ініціативу',
  failures: {
    offline: 'Зараз не вдається отримати останні дані. Можливо, немає інтернету.',
    server: 'Зараз не вдається отримати останні дані. Це наша помилка. Спробуйте ще раз пізніше.',
    refused: 'Цю ініціативу не можна тут показати.',
    'not-found': 'Такої ініціативи немає або вже немає.',
  },
  stale: 'Зараз не вдається оновити дані. Це останні дані, які ми маємо.',
  retry: 'Спробуйте ще раз',
  open: 'Переглянути ініціативу на окремій сторінці',
  ofTarget: (done, target) => `${done} (мета: ${target})`,
  surplus: (percent, ofTarget) => `${percent}: ${ofTarget}`,
  toStart: (minimum) => `Потрібно, щоб почати: ${minimum}`,
  enoughToStart: 'Досить, щоб почати',
  wasToStart: (minimum) => `Було потрібно: ${minimum}`,
  wasEnough: 'Цього вистачило',
  readiness: (percent) => `${percent} від потрібного, щоб почати`,
  ready: 'Усе готово, можна починати',
  wasReadiness: (percent) => `${percent} від того, що було потрібно`,
  wasReady: 'Зібралося все, що було потрібно',
  supporters: (count, number) =>
    count
      ? plural('uk', count, {
          one: `${number} особа бере участь`,
          few: `${number} особи беруть участь`,
          many: `${number} осіб беруть участь`,
          other: `${number} особи бере участь`,
        })
      : 'Долучіться першими',
  tookPart: (count, number) =>
    plural('uk', count, {
      one: `${number} особа взяла участь`,
      few: `${number} особи взяли участь`,
      many: `${number} осіб взяли участь`,
      other: `${number} особи взяло участь`,
    }),
  daysLeft: (count, number) =>
    plural('uk', count, {
      // 21 and 31 are `one` too.
      one: count === 1 ? 'Останній день' : `Залишився ${number} день`,
      few: `Залишилося ${number} дні`,
      many: `Залишилося ${number} днів`,
      other: `Залишилося ${number} дня`,
    }),
  ended: (day) => `Закрито ${day}`,
  moreNeeds: (count, number) =>
    plural('uk', count, {
      one: `І ще ${number} інша потреба`,
      few: `І ще ${number} інші потреби`,
      many: `І ще ${number} інших потреб`,
      other: `І ще ${number} іншої потреби`,
    }),
};
