import {plural} from '@duit/contract';
import type {ProblemTexts} from './problems.js';

/** Plain English. */
export const problemsEn: ProblemTexts = {
  problems: {
    'invalid-input': {
      title: 'Not everything is filled in correctly',
      detail: 'Look at each field and correct it.',
    },
    'broken-json': {title: 'The message cannot be read', detail: 'The body is not valid JSON.'},
    'missing-header': {
      title: 'A header is missing',
      detail: 'Send the headers Duit-Client and Idempotency-Key.',
    },
    'proof-rejected': {
      title: 'The check against abuse failed',
      detail: 'The check has expired or was used before. Send the form once more.',
    },
    unauthorised: {
      title: 'This link does not work',
      detail: 'Open the link in the latest mail about your pledge.',
    },
    'origin-not-listed': {
      title: 'This website may not take pledges here',
      detail: 'Join in on the website of the municipality or on the campaign’s own page.',
    },
    'not-found': {title: 'Not found', detail: 'This does not exist, or not any more. Check the address.'},
    'method-not-allowed': {title: 'Not possible here', detail: 'This address does not accept this method.'},
    'key-reused': {
      title: 'This key was used before',
      detail: 'The Idempotency-Key belongs to another message. Use a new one.',
    },
    'need-exhausted': {
      title: 'Not that much is needed any more',
      detail: 'Others were faster. Choose a smaller number or something else.',
    },
    'campaign-closed': {
      title: 'You cannot join in now',
      detail: 'This campaign is closed or paused. Its page says how it stands.',
    },
    'pledge-closed': {
      title: 'This can no longer be changed',
      detail: 'This pledge is finished or withdrawn.',
    },
    'token-used': {
      title: 'This link was used before',
      detail: 'Open the link in the latest mail about your pledge.',
    },
    'token-expired': {
      title: 'This link has expired',
      detail: 'Do you still want to join in? Fill in the form again.',
    },
    erased: {title: 'This was erased', detail: 'The pledge does not exist any more.'},
    'body-too-large': {title: 'The message is too large', detail: 'Make your text shorter and try again.'},
    'wrong-media-type': {
      title: 'Wrong kind of content',
      detail: 'Send JSON, with Content-Type application/json.',
    },
    'too-many-requests': {
      title: 'Too busy right now',
      detail: 'Too many messages came shortly after each other. Try again later.',
    },
    'internal-error': {
      title: 'Something went wrong on our side',
      detail: 'Try again later. Does it keep going wrong? Then mention the number of this request.',
    },
    'format-not-offered': {
      title: 'We do not offer this format',
      detail: 'Ask for JSON or XML.',
    },
    'try-again': {
      title: 'This takes too long',
      detail: 'We do not know whether it worked. Try again: that is safe, nothing happens twice.',
    },
  },
  fields: {
    type: 'Enter something else: this value is not possible.',
    required: 'Fill this in.',
    'unknown-field': 'This field does not exist.',
    characters: 'This text has characters that are not possible. Type it again.',
    'too-long': 'This text is too long. Make it shorter.',
    'too-small': 'This is too little. Enter a higher number or amount.',
    'too-large': 'This is too much. Enter a lower number or amount.',
    'whole-number': 'Enter a whole number.',
    'too-many': 'These are too many. Remove some.',
    'nothing-pledged': 'Choose how you want to join in.',
    email: 'Enter an e-mail address, such as name@example.com.',
    url: 'Enter a full web address.',
    choice: 'Choose one of the options.',
    token: 'This link is not complete. Open the link in the mail again.',
    unknown: 'This campaign does not have this.',
    twice: 'This is in it twice.',
    'shift-required': 'Choose a shift.',
    'shift-refused': 'No shift can be chosen here.',
    'shift-over': 'This shift is already over. Choose another.',
    'note-required': 'Write in a few words what you know or can do.',
    'consent-required': 'Agree to share your details. Without them the organiser cannot make an appointment.',
    'privacy-notice-outdated': 'The privacy notice has changed. Read the new one and send again.',
    'page-not-listed': 'This page may not take pledges.',
    exhausted: (left) =>
      left
        ? plural('en', left, {
            one: `Only ${left} more is needed. Choose a lower number.`,
            other: `Only ${left} more are needed. Choose a lower number.`,
          })
        : 'Nothing more of this is needed.',
  },
};
