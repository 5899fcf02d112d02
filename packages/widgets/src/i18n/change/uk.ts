import type {ChangeTexts} from './index.js';

/** Ukrainian at B1. */
export const uk: ChangeTexts = {
  title: 'Змініть свій внесок',
  save: 'Зберегти',
  cancel: 'Скасувати',
  noAnswer: 'Відповіді не було. Можете спокійно спробувати ще раз: нічого не виконається двічі.',
};
