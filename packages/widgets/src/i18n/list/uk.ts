import {plural} from '../plural.js';
import type {ListTexts} from './index.js';

const campaigns = (count: number, number: string): string =>
  plural('uk', count, {
    one: `${number} ініціатива`,
    few: `${number} ініціативи`,
    many: `${number} ініціатив`,
    other: `${number} ініціативи`,
  });

/** Ukrainian at B1. */
export const uk: ListTexts = {
  filters: 'Виберіть, які ініціативи ви хочете бачити',
  theme: 'Тема',
  allThemes: 'Усі теми',
  search: 'Шукати ініціативу',
  neighbourhood: 'Район або квартал',
  allNeighbourhoods: 'Усі райони',
  near: 'Спочатку найближчі',
  nearHint: 'Дані про те, де ви, лишаються на вашому пристрої.',
  nearFailed: 'Ми не знаємо, де ви. Ініціативи стоять у тому самому порядку.',
  away: (distance) => `${distance} від вас`,
  status: 'Стан',
  statuses: {
    '': 'Усі ініціативи',
    open: 'Можна долучитися',
    ready: 'Відбудеться',
    funded: 'Вдалося',
    realised: 'Здійснена',
  },
  loading: 'Завантажуємо ініціативи',
  shown: campaigns,
  shownOfMore: (count, number) => `${campaigns(count, number)}. Є ще.`,
  empty: 'Зараз немає ініціатив, які можна показати.',
  emptyFiltered: 'Немає ініціатив, які відповідають вашому вибору.',
  emptySearch: 'Нічого не знайдено. Спробуйте інше або коротше слово.',
  showAll: 'Показати всі ініціативи',
  more: 'Показати більше ініціатив',
  moreFailed: 'Не вдалося отримати більше ініціатив. Спробуйте ще раз.',
  failed: 'Зараз не вдається отримати ініціативи. Спробуйте ще раз пізніше.',
  unknown: 'Цей муніципалітет тут невідомий.',
  retry: 'Спробуйте ще раз',
};
