import {LOCALES, type Locale} from '@duit/contract';
import {describe} from 'vitest';
import {PAGE_TEXTS} from '../../../packages/pages/src/i18n/texts.js';
import {testTranslations} from '../../support/translations.js';

/** All but the names of locales, which nobody reads. */
const inEvery = Object.fromEntries(
  LOCALES.map((locale) => [locale, {...PAGE_TEXTS[locale], intl: undefined}]),
) as Record<Locale, unknown>;

describe('texts of the pages', () => {
  testTranslations(inEvery, {
    names: [
      ...['by()', 'campaign.onBehalfOf()', 'footer.privacy()', 'start.more()'],
      ...['privacy.title()', 'privacy.version()', 'privacy.sections().4.paragraphs.2'],
    ],
  });
});
