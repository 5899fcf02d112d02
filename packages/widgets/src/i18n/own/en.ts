import type {OwnTexts} from './index.js';

/** English. */
export const en: OwnTexts = {
  loading: 'Fetching your pledge…',
  confirmTitle: 'Confirm your pledge',
  title: 'Your pledge',
  thanks: 'Thank you! Your pledge counts',
  for: (campaign) => `For ${campaign}:`,
  confirm: 'Confirm my pledge',
  until: (day) => `You can do so until ${day}. You pay nothing now.`,
  short: 'Others were earlier, so not all of it can still be had.',
  left: (quantity) => `${quantity} of this left`,
  gone: 'none left',
  confirmLeft: 'Confirm what is left',
  allGone:
    'Nothing of what you chose is left. Would you still like to join in? Choose something else in the form.',
  busy: 'One moment…',
  next: (day) =>
    `You will get an e-mail with everything in it. After ${day} you will hear how it goes on. You pay nothing now.`,
  share: 'Tell others',
  copy: 'Copy the link',
  copied: 'The link has been copied.',
  change: 'Change',
  saved: 'Your change has been saved.',
  withdraw: 'Withdraw',
  withdrawTitle: 'Would you like to withdraw your pledge?',
  withdrawText: 'What you pledged will then be free for others.',
  withdrawYes: 'Yes, withdraw',
  withdrawNo: 'No, keep it',
  withdrawn: 'Your pledge has been withdrawn',
  withdrawnText:
    'There is nothing more you need to do. Would you like to join in later after all? Then fill in the form again.',
  expired: 'This pledge has ended',
  expiredText:
    'It was not confirmed within 7 days. Would you still like to join in? Then fill in the form again.',
  fixed: 'This pledge cannot be changed any more.',
  failed: 'This does not work',
  noAnswer: 'No answer came. You may be offline. You can safely try again: nothing is done twice.',
  retry: 'Try again',
  problems: {
    'token-used':
      'You have already confirmed this pledge. The link in your thank-you e-mail lets you see and change it.',
    'token-expired':
      'This link no longer works: 7 days have passed. Would you still like to join in? Then fill in the form again.',
    'not-found': 'We do not know this link. Please open it from the e-mail once more.',
    unauthorised: 'We do not know this link. Please open it from the e-mail once more.',
    erased: 'This pledge and your data have been erased.',
    'campaign-closed': 'The campaign has ended. You can no longer confirm or change anything.',
  },
};
