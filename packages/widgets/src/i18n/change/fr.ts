import type {ChangeTexts} from './index.js';

/** French. */
export const fr: ChangeTexts = {
  title: 'Modifier votre contribution',
  save: 'Enregistrer',
  cancel: 'Annuler',
  noAnswer: 'Pas de réponse. Vous pouvez réessayer sans crainte : rien n’est fait deux fois.',
};
