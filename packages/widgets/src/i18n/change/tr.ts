import type {ChangeTexts} from './index.js';

/** Turkish at B1. */
export const tr: ChangeTexts = {
  title: 'Katkınızı değiştirin',
  save: 'Kaydet',
  cancel: 'Vazgeç',
  noAnswer: 'Yanıt gelmedi. Gönül rahatlığıyla yeniden deneyin: hiçbir şey iki kez yapılmaz.',
};
