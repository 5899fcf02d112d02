import {LOCALES, type Locale} from '@duit/contract';
import {describe} from 'vitest';
import {PAGE_TEXTS} from '../../../packages/pages/src/i18n/texts.js';
import {testTranslations} from '../../support/translations.js';

/** All that is read: not the names of locales and of kinds. */
const inEvery = Object.fromEntries(
  LOCALES.map((locale) => {
    const texts = PAGE_TEXTS[locale];
    const ways = texts.start.ways.map(({text}) => text);
    return [locale, {...texts, intl: undefined, start: {...texts.start, ways}}];
  }),
) as Record<Locale, unknown>;

describe('texts of the pages', () => {
  testTranslations(inEvery, {
    names: [
      ...['by()', 'campaign.onBehalfOf()', 'footer.privacy()', 'start.more()'],
      ...['privacy.title()', 'privacy.version()', 'privacy.sections().4.paragraphs.2'],
    ],
  });
});
