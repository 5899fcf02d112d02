import type {ChangeTexts} from './index.js';

/** Polish at B1. */
export const pl: ChangeTexts = {
  title: 'Zmień swoją deklarację',
  save: 'Zapisz',
  cancel: 'Anuluj',
  noAnswer: 'Nie dostaliśmy odpowiedzi. Możesz spokojnie spróbować ponownie: nic nie wykona się dwa razy.',
};
