import {plural} from '../plural.js';
import type {CampaignTexts} from './index.js';

/** Ukrainian at B1. */
export const uk: CampaignTexts = {
  join: 'Долучайтеся',
  story: 'План',
  needs: (past) => (past ? 'Що було потрібно?' : 'Що потрібно?'),
  budget: 'Скільки це коштує?',
  budgetTotal: 'Разом',
  coveredBy: {
    campaign: 'Мешканці, через цю ініціативу',
    organiser: 'Організатор',
    municipality: 'Муніципалітет',
    fund: 'Фонд',
  },
  aftercare: 'Хто подбає про це потім?',
  aftercareYears: (count, number) =>
    plural('uk', count, {
      one: `Щонайменше ${number} рік.`,
      few: `Щонайменше ${number} роки.`,
      many: `Щонайменше ${number} років.`,
      other: `Щонайменше ${number} року.`,
    }),
  aftercareCost: (amount) => `Витрати: ${amount} на рік.`,
  whoDoesWhat: 'Хто що робить?',
  agreements: 'Про що домовлено',
  funding: {
    'all-or-nothing': 'Якщо тоді буде недостатньо, план не відбудеться, і ви нічого не платите.',
    'keep-what-comes': 'План відбудеться з тим, що тоді буде.',
  },
  joinUntil: (day) => `Долучитися можна до ${day} включно.`,
  permits: {
    'not-needed': 'Дозвіл не потрібен.',
    requested: 'На дозвіл подано заяву. Рішення ще немає.',
    granted: 'Дозвіл надано.',
    refused: 'Дозвіл не надано.',
  },
  objections: {
    none: 'Заперечень немає.',
    open: 'Подано заперечення. Рішення ще немає.',
    settled: 'Були заперечення. Їх вирішено.',
  },
  updates: 'Новини',
  moreUpdates: 'Більше новин',
  supporters: (past) => (past ? 'Хто взяв участь?' : 'Хто бере участь?'),
  anonymous: 'Хтось із сусідів',
  moderated: 'Муніципалітет спершу читає імена та повідомлення. Потім вони з’являються тут.',
  moreSupporters: 'Більше людей',
  closed: {
    paused: 'План на паузі. Зараз долучитися не можна.',
    unsuccessful: 'Не вдалося. Нікому не треба платити.',
    other: 'Долучитися вже не можна. Дякуємо всім, хто допоміг.',
  },
};
