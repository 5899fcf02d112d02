import type {MailSubject, MailTexts} from './texts.js';

function whatHappensNext({meets, pays, allOrNothing, organiser}: MailSubject): string[] {
  const next = allOrNothing
    ? 'The campaign only goes ahead if enough comes together. If it does not, you pay nothing and you need not do anything.'
    : 'The campaign goes ahead with whatever comes together.';
  return [
    next,
    ...(pays ? ['You pay nothing now. When the campaign ends we mail you about paying.'] : []),
    ...(meets ? [`${organiser} will contact you to agree on where and when.`] : []),
  ];
}

const kept = ({heldUntil}: MailSubject) =>
  heldUntil === null
    ? []
    : [
        `Only a few of some things are needed. If you chose one, we keep it for you until ${heldUntil}. After that somebody else may be first.`,
      ];

/** Plain English. */
export const textsEn: MailTexts = {
  templates: {
    confirm: (about) => ({
      subject: `Confirm your pledge to ${about.campaign}`,
      before: [`Great that you want to join ‘${about.campaign}’. One more step: confirm your pledge.`],
      heading: 'Your pledge',
      button: 'View and confirm',
      after: [
        ...kept(about),
        `Please do this before ${about.confirmBefore}. After that your pledge ends by itself.`,
        'Was this not you? Then you need not do anything.',
      ],
    }),
    'thank-you': (about) => ({
      subject: `Thank you for joining ${about.campaign}`,
      before: [`Thank you! You have confirmed your pledge to ‘${about.campaign}’.`],
      heading: 'You join with',
      button: 'View or change your pledge',
      after: [
        ...whatHappensNext(about),
        `With the link in this mail you can change or withdraw your pledge up to and including ${about.lastDay}. Keep this mail.`,
      ],
    }),
    changed: (about) => ({
      subject: `Your pledge to ${about.campaign} has changed`,
      before: [`You have changed your pledge to ‘${about.campaign}’. This is what it says now.`],
      heading: 'You join with',
      button: 'View or change your pledge',
      after: [
        `You can change or withdraw your pledge up to and including ${about.lastDay}.`,
        'Was this not you? Then view your pledge and put it right.',
      ],
    }),
    withdrawn: (about) => ({
      subject: `Your pledge to ${about.campaign} has been withdrawn`,
      before: [`You have withdrawn your pledge to ‘${about.campaign}’. You need not do anything more.`],
      heading: 'This is what you withdrew',
      button: 'To the campaign',
      after: ['Would you like to join again later? You are most welcome.'],
    }),
  },
  greeting: (name) => (name === null ? 'Hello,' : `Dear ${name},`),
  closing: (municipality) => `Kind regards,\n${municipality}`,
  plainLink: 'Does the button not work? Then open this address:',
  footer: 'You get this mail because somebody filled in a pledge with this address.',
  quantity: (amount, unit) => {
    const number = amount.toLocaleString('en');
    if (unit === 'hours') return amount === 1 ? '1 hour' : `${number} hours`;
    if (unit === 'people') return amount === 1 ? '1 person' : `${number} people`;
    return `${number} ×`;
  },
  to: 'to',
};
