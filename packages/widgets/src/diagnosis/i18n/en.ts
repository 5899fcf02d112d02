import type {ReportTexts} from './report.js';

/** English for webmasters. */
export const en: ReportTexts = {
  title: 'Duit on this page',
  lead: 'Only you see this report. It has no personal data in it.',
  busy: 'Looking…',
  verdict: (changes) =>
    changes === 0
      ? 'Everything works.'
      : changes === 1
        ? 'There is 1 thing to change.'
        : `There are ${changes} things to change.`,
  levels: {good: 'Good', bad: 'Change', note: 'Note'},
  copy: 'Copy the report',
  copied: 'The report is copied.',
  notCopied: 'Copying does not work here. Copy the report yourself from the box below.',
  again: 'Look again',
  close: 'Close',
  help: 'All messages explained',
  builder: 'To the builder',
  titles: {
    script: 'The script',
    elements: 'Elements and links',
    service: 'What Duit answers',
    policy: 'Content-Security-Policy',
    looks: 'House style',
  },
  version: (version) => `Version ${version} does the work.`,
  otherVersion: (own, atWork) => `This report comes from version ${own}, but ${atWork} was first.`,
  releases: {
    pinned: 'Pinned version: never changes.',
    rolling: 'Rolling version: gets repairs by itself.',
    unknown: 'An address of your own: you look after it yourself.',
  },
  checked: 'The browser checks the file (integrity).',
  copies: (count) => `The script is there from ${count} addresses. One is enough: take the others away.`,
  query: 'Put nothing behind a pinned version (?ver=…): the script then loads itself once more, unchecked.',
  mixed: 'The page is https and the script comes over http. Write https in the address of the script.',
  none: 'There is nothing of Duit on this page. Did the editor take it away? Then use the link from the builder.',
  unknown: (name, meant) =>
    meant
      ? `The attribute ${name} does nothing. Did you mean ${meant}?`
      : `The attribute ${name} does nothing.`,
  troubles: {
    mistyped: (tag, meant) =>
      meant
        ? `There is no such element. Did you mean ${meant}?`
        : tag === 'a'
          ? 'This link stays a link: data-duit names no element, such as card or progress.'
          : 'There is no such element.',
    nameless: (tag) =>
      /list|map/.test(tag)
        ? 'Here municipality="slug" is missing. Did the editor take it away?'
        : 'Here campaign="municipality/slug" is missing. Did the editor take it away?',
    elsewhere: () => 'This link stays a link: it leads to no campaign at the address of the script.',
    unmarked: () =>
      'A plain link to a campaign. Should it become a card? Put data-duit="card" in it; perhaps the editor took it away.',
    asleep: () => 'The code of this element is not there, or not yet. Look again in a moment.',
  },
  frame: 'A frame. It needs frame-src in your Content-Security-Policy.',
  language: (lang, locale) =>
    lang === ''
      ? `The page names no language (lang). The element speaks ${locale}.`
      : lang.toLowerCase().startsWith(locale)
        ? `Speaks ${locale}, because of lang="${lang}".`
        : `We do not have the language "${lang}". The element speaks ${locale}.`,
  answers: {
    there: (name, ms) => `${name} exists (${ms} ms).`,
    missing: (name) =>
      name.includes('/')
        ? `${name} does not exist, or no longer. Copy the name from the builder.`
        : `The municipality ${name} does not exist, or is closed.`,
    refused: (name) => `Duit refuses the question about ${name}.`,
    fault: (name) => `To the question about ${name} came a fault, or an answer that is not from Duit.`,
    none: (name, ms) => `To the question about ${name} came no answer (${ms} ms).`,
  },
  permissions: {
    listed: (name) => `This site may take pledges for ${name}.`,
    'not-listed': (name) =>
      `This site may not take pledges for ${name}. Ask the municipality to list exactly this address:`,
    unknown: (name) => `Whether this site may take pledges for ${name} cannot be told now.`,
  },
  connected: 'Connections to Duit are allowed (connect-src).',
  notConnected: 'Connections to Duit are not allowed (connect-src).',
  pictured: 'Pictures from Duit are allowed (img-src).',
  notPictured: 'Pictures from Duit are not allowed (img-src).',
  left: (words, isScript) =>
    `We do not take over ${words} from default-src: that is too wide. Do your pages use it? Add their addresses${isScript ? ', and give scripts a nonce' : ''}.`,
  refused: {
    enforce: (directive) => `The rule ${directive} holds us back.`,
    report: (directive) =>
      `The rule ${directive} reports us, and holds nothing back yet. Do this before it is enforced.`,
  },
  mend: {line: 'Like this it works:', part: 'Add this to it:', new: 'Add this rule:'},
  toBuilder: 'See your whole Content-Security-Policy line by line in the builder.',
  nothingShown: 'No element is drawn yet, so nothing can be said about colours.',
  tokens: (count) =>
    count === 1
      ? '1 token of your house style reaches the element.'
      : `${count} tokens of your house style reach the element.`,
  noTokens: 'No tokens of a house style were found. The element has its own colours.',
  changed: 'These colours cannot be read on your page. The element changed them:',
  colours: {
    text: 'text',
    'text-quiet': 'quiet text',
    link: 'links',
    accent: 'the accent colour',
    'accent-text': 'text on the accent colour',
    surface: 'the background',
  },
  contrast: (front, ground, ratio) =>
    `Contrast of ${front} on ${ground}: ${ratio.toLocaleString('en')} to 1 (at least 4.5).`,
};
