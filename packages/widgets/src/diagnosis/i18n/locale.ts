/** What webmasters are told things in: Dutch and English, since these are not texts for residents. */
export type WebmasterLocale = 'nl' | 'en';

/** Dutch on a page that says so, or says nothing; English on all others. */
export const webmasterLocale = (lang = document.documentElement.lang): WebmasterLocale =>
  /^(?:nl|fy|$)/i.test(lang) ? 'nl' : 'en';
