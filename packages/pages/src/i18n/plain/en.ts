import type {PlainOnlyTexts} from './texts.js';

/** Plain English. */
export const en: PlainOnlyTexts = {
  errorPrefix: 'Error: ',
  atMostHint: (most) => `${most} at most`,
  otherHint: 'Only if you chose ‘Another amount’ above.',
  noteOnly: 'Only if you will help with this.',
  errors: {
    bothAmounts: 'You chose an amount and entered another one too. Choose one of the two.',
    noteWithoutJoin:
      'You wrote what you can do or know. Choose how much you will do as well, or leave this empty.',
    vanished: 'Something you chose is no longer needed. Look at what is needed now.',
  },
  notices: {
    'too-quick': {
      title: 'That was very quick',
      text: 'So we cannot be sure that you are a person. Is everything right? Then send the form once more.',
    },
    expired: {
      title: 'This form has been open for a long time',
      text: 'So your pledge has not been sent yet. Everything you filled in is still here. Look it over and send it once more.',
    },
    'already-sent': {
      title: 'You have sent this form already',
      text: 'What you sent the first time counts. Look in your e-mail. Would you like to pledge something more? Then send this form once more: it will be a new pledge.',
    },
    'over-quota': {
      title: 'It is too busy right now',
      text: 'Your pledge has not been sent yet. Wait an hour, then send the form again. Everything you filled in is still here. If it does not work, ask the municipality for help.',
    },
    'try-again': {
      title: 'We do not know whether it worked',
      text: 'Send the form once more. That is safe: your pledge never counts twice.',
    },
  },
  noHold: 'Nothing is reserved for you until you click that link, so please do so soon.',
  sent: {
    text: 'We have sent you an e-mail. Click the link in it. Only then does your pledge count.',
    within: 'Please do so within 7 days. After that your pledge ends by itself.',
  },
  confirmed: {
    title: 'Thank you! Your pledge counts',
    text: 'You will get an e-mail with everything in it. You pay nothing now.',
    manage: 'Would you like to change something, or not join after all? Use the link in that e-mail.',
  },
  already: {
    title: 'This has been done already',
    text: 'You have confirmed your pledge. There is nothing more you need to do. Would you like to change something? Use the link in the e-mail that you got afterwards.',
  },
  withdrawn: {
    title: 'Your pledge has been withdrawn',
    text: 'There is nothing more you need to do. Would you like to join later after all? Then fill in the form again.',
  },
  unknown: {
    title: 'We do not know this link',
    text: 'Perhaps part of the link is missing. Please open it from the e-mail once more.',
  },
  failed: {
    text: 'Your pledge has not been sent. Open the page of the campaign and fill in the form there.',
    toCampaign: 'To the campaign',
  },
  ownPage: {
    text: 'Keep the e-mail with this link. Whoever has the link can see and change your pledge.',
    changeTitle: 'Change your pledge',
    save: 'Save the change',
    as: 'On the site:',
  },
};
