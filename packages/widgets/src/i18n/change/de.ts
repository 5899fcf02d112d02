import type {ChangeTexts} from './index.js';

/** German. */
export const de: ChangeTexts = {
  title: 'Ihren Beitrag ändern',
  save: 'Speichern',
  cancel: 'Abbrechen',
  noAnswer: 'Es kam keine Antwort. Versuchen Sie es ruhig noch einmal: Nichts geschieht doppelt.',
};
