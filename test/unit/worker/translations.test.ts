import {describe} from 'vitest';
import {PROBLEM_TEXTS} from '../../../worker/src/i18n/problems.js';
import {MAIL_TEXTS} from '../../../worker/src/mail/texts/texts.js';
import type {MailSubject} from '../../../worker/src/mail/texts/texts.js';
import {mark, testTranslations, type Argument} from '../../support/translations.js';

const about: MailSubject = {
  campaign: mark('campaign'),
  organiser: mark('organiser'),
  confirmBefore: mark('before'),
  heldUntil: mark('held'),
  lastDay: mark('day'),
  meets: true,
  pays: true,
  allOrNothing: true,
};

/** Days and times are in the language itself, so that they need not be set apart. */
const names = [
  ...['confirm', 'thank-you', 'changed', 'withdrawn'].flatMap((template) => [
    `templates.${template}().subject`,
    `templates.${template}().before.0`,
  ]),
  ...['greeting()', 'closing()'],
];

const given =
  (subject: MailSubject): Argument =>
  (path, index) =>
    path.startsWith('templates.') ? subject : path === 'quantity' && index === 1 ? 'hours' : mark(index);

describe('mails for all that there is', () => {
  testTranslations(MAIL_TEXTS, {argument: given({...about}), names});
});

describe('mails for money that is kept, with nothing reserved', () => {
  testTranslations(MAIL_TEXTS, {
    argument: given({...about, heldUntil: null, meets: false, allOrNothing: false}),
    names,
  });
});

describe('words of the API', () => {
  testTranslations(PROBLEM_TEXTS, {names: []});
});
