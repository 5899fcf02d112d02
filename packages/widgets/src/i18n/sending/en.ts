import type {SendingTexts} from './index.js';

/** English. */
export const en: SendingTexts = {
  proving: 'We are checking that you are not a robot…',
  sending: 'Sending your pledge…',
  stillThere: (what) => `This is left: ${what}.`,
  takeIt: 'Pledge this',
  unknown: 'We got no answer. Your pledge may have arrived all the same.',
  sent: 'One more step: check your e-mail',
  sentTo: 'We are sending an e-mail to',
  sentNext: (moment) => `Click the link in it before ${moment}. Only then does your pledge count.`,
  sentHeld: (time) => `What you chose is reserved for you until ${time}.`,
  sentEarlier:
    'Your pledge had already arrived the first time. That version counts. Once confirmed, you can change it.',
  noMail: 'No e-mail?',
  noMailHelp:
    'Wait a few minutes and look in your spam folder. Is the address wrong? Then fill in the form again. What you do not confirm ends by itself.',
  another: 'Another pledge',
  next: 'What happens next?',
  nextMail: 'You will get an e-mail. Click its link within 7 days: then your pledge counts.',
  nextHold: 'What you chose is reserved for you for 30 minutes.',
  nextAllOrNothing: (day) =>
    `On ${day} we look whether everything is there that is needed at the least. Then you will hear about paying and helping. If it is not there, your pledge ends and you pay nothing.`,
  nextKeep: (day) => `After ${day} you will hear about paying and helping, even if not everything is there.`,
  restored: 'Your pledge has not been sent yet. Everything you filled in is still here.',
  startOver: 'Start over',
  safe: 'You can safely send it again: your pledge never counts twice.',
};
