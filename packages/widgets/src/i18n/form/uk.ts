import {plural} from '../plural.js';
import type {FormTexts} from './index.js';

/** Ukrainian at B1. */
export const uk: FormTexts = {
  closed: 'Зараз долучитися не можна.',
  title: (campaign) => `Долучайтеся: ${campaign}`,
  intro: 'Можна вибрати більше ніж одне.',
  items: 'Що ви хочете внести?',
  amount: {pieces: 'Кількість', hours: 'Кількість годин', people: 'Кількість осіб', cents: 'Сума'},
  needed: (quantity) => `Ще потрібно: ${quantity}`,
  enough: 'Досить, але можна більше',
  gone: 'Цього вже досить',
  takeOut: 'Прибрати це',
  about: 'Що це означає?',
  less: 'Менше',
  more: 'Більше',
  shifts: 'Коли ви можете допомогти?',
  places: (count, number) =>
    plural('uk', count, {
      one: `ще ${number} місце`,
      few: `ще ${number} місця`,
      many: `ще ${number} місць`,
      other: `ще ${number} місця`,
    }),
  full: 'місць немає',
  over: 'минуло',
  join: 'Так, допоможу',
  note: 'Що ви вмієте або знаєте?',
  noteHint: 'Наприклад: працюю в садівництві.',
  money: 'Скільки грошей ви хочете внести?',
  otherAmount: 'Інша сума',
  noMoney: 'Без грошей',
  freeAmount: 'Сума в євро',
  between: (min, max) => `Від ${min} до ${max}`,

  you: 'Хто ви?',
  name: 'Ім’я та прізвище',
  email: 'Адреса електронної пошти',
  emailHint: 'Ви отримаєте лист для підтвердження.',
  onBehalfOf: 'Від імені компанії або товариства (можна залишити порожнім)',
  display: 'Як вас називати на сайті?',
  displays: {
    'first-name': 'Лише ваше ім’я',
    'full-name': 'Ваше ім’я та прізвище',
    anonymous: 'Анонімно («Хтось із сусідів»)',
  },
  onBehalf: (name, organisation) => `${name}, від імені: ${organisation}`,
  moderated: 'Муніципалітет спершу читає імена та повідомлення.',
  message: 'Повідомлення організатору (можна залишити порожнім)',
  remaining: (count) =>
    count < 0
      ? plural('uk', -count, {
          one: `На ${-count} символ забагато`,
          few: `На ${-count} символи забагато`,
          many: `На ${-count} символів забагато`,
          other: `На ${-count} символу забагато`,
        })
      : plural('uk', count, {
          one: `Залишився ще ${count} символ`,
          few: `Залишилося ще ${count} символи`,
          many: `Залишилося ще ${count} символів`,
          other: `Залишилося ще ${count} символу`,
        }),
  consents: 'Ваша згода',
  shareContact: (organiser) => `${organiser} може бачити моє ім’я, прізвище та адресу електронної пошти`,
  shareContactHint: 'Потрібно для речей, часу та знань: тоді ви зможете домовитися.',
  updates: 'Хочу отримувати листи з новинами про цю ініціативу',
  updatesHint: 'Ви завжди можете відмовитися.',
  privacy: (version) => `Заява про приватність ${version} (нова вкладка)`,

  pledging: 'Ваш внесок:',
  nothing: 'Ви ще нічого не вибрали.',
  noPayment: 'Зараз ви нічого не платите.',

  submit: 'Надіслати мій внесок',
  fix: 'Щось іще не так',
  unsent: 'Зараз не вдається надіслати. Можливо, немає інтернету.',
  sendAgain: 'Надіслати ще раз',

  errors: {
    items: 'Виберіть, що ви хочете внести.',
    wholeNumber: 'Введіть ціле число, наприклад 2.',
    amount: 'Введіть суму, наприклад 12,50.',
    atLeast: (min) => `Введіть щонайменше ${min}.`,
    atMost: (max) => `Введіть щонайбільше ${max}.`,
    note: 'Напишіть, що ви вмієте або знаєте.',
    name: 'Введіть своє ім’я та прізвище.',
    email: 'Введіть адресу електронної пошти, наприклад name@example.com.',
    tooLong: (max) => `Найбільша кількість символів: ${max}.`,
    shareContact: 'Дайте згоду, тоді ви зможете домовитися.',
  },
};
