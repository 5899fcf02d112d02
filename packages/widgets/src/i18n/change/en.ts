import type {ChangeTexts} from './index.js';

/** English. */
export const en: ChangeTexts = {
  title: 'Change your pledge',
  save: 'Save',
  cancel: 'Cancel',
  noAnswer: 'No answer came. You can safely try again: nothing is done twice.',
};
