import type {ChangeTexts} from './index.js';

/** Frisian. */
export const fy: ChangeTexts = {
  title: 'Feroarje jo bydrage',
  save: 'Bewarje',
  cancel: 'Annulearje',
  noAnswer: 'Der kaam gjin antwurd. Besykje it rêstich nochris: der bart neat dûbel.',
};
