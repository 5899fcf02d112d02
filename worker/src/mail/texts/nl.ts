import type {MailSubject, MailTexts} from './texts.js';

function whatHappensNext({meets, pays, allOrNothing, organiser}: MailSubject): string[] {
  const next = allOrNothing
    ? 'De actie gaat alleen door als er genoeg bij elkaar komt. Lukt dat niet? Dan betaalt u niets en hoeft u niets te doen.'
    : 'De actie gaat door met wat er bij elkaar komt.';
  return [
    next,
    ...(pays ? ['U betaalt nu nog niets. Na afloop van de actie krijgt u een e-mail over betalen.'] : []),
    ...(meets ? [`${organiser} neemt contact met u op om af te spreken waar en wanneer.`] : []),
  ];
}

const kept = ({heldUntil}: MailSubject) =>
  heldUntil === null
    ? []
    : [
        `Van sommige dingen is maar weinig nodig. Die houden wij tot ${heldUntil} uur voor u vast. Bevestigt u later? Dan kan een ander u voor zijn.`,
      ];

/** Dutch at B1 level. */
export const textsNl: MailTexts = {
  templates: {
    confirm: (about) => ({
      subject: `Bevestig uw bijdrage aan ${about.campaign}`,
      before: [`Wat fijn dat u wilt meedoen aan ‘${about.campaign}’. Nog één stap: bevestig uw bijdrage.`],
      heading: 'Uw bijdrage',
      button: 'Bekijk en bevestig',
      after: [
        ...kept(about),
        `Doe dit vóór ${about.confirmBefore}. Daarna vervalt uw bijdrage vanzelf.`,
        'Hebt u dit niet zelf ingevuld? Dan hoeft u niets te doen.',
      ],
    }),
    'thank-you': (about) => ({
      subject: `Dank u wel: u doet mee aan ${about.campaign}`,
      before: [`Dank u wel! U hebt uw bijdrage aan ‘${about.campaign}’ bevestigd.`],
      heading: 'U doet mee met',
      button: 'Bekijk of wijzig uw bijdrage',
      after: [
        ...whatHappensNext(about),
        `Met de link in deze e-mail kunt u uw bijdrage tot en met ${about.lastDay} wijzigen of intrekken. Bewaar deze e-mail.`,
      ],
    }),
    changed: (about) => ({
      subject: `Uw bijdrage aan ${about.campaign} is gewijzigd`,
      before: [`U hebt uw bijdrage aan ‘${about.campaign}’ gewijzigd. Dit is wat er nu staat.`],
      heading: 'U doet mee met',
      button: 'Bekijk of wijzig uw bijdrage',
      after: [
        `U kunt uw bijdrage tot en met ${about.lastDay} nog wijzigen of intrekken.`,
        'Hebt u dit niet zelf gedaan? Bekijk dan uw bijdrage en pas deze aan.',
      ],
    }),
    withdrawn: (about) => ({
      subject: `Uw bijdrage aan ${about.campaign} is ingetrokken`,
      before: [`U hebt uw bijdrage aan ‘${about.campaign}’ ingetrokken. U hoeft niets meer te doen.`],
      heading: 'Dit trok u in',
      button: 'Naar de actie',
      after: ['Wilt u later toch weer meedoen? Dan bent u van harte welkom.'],
    }),
  },
  greeting: (name) => (name === null ? 'Goedendag,' : `Beste ${name},`),
  closing: (municipality) => `Met vriendelijke groet,\n${municipality}`,
  plainLink: 'Werkt de knop niet? Open dan dit adres:',
  footer: 'U krijgt deze e-mail omdat iemand met dit e-mailadres een bijdrage heeft ingevuld.',
  quantity: (amount, unit) => {
    const number = amount.toLocaleString('nl');
    if (unit === 'hours') return `${number} uur`;
    if (unit === 'people') return amount === 1 ? '1 persoon' : `${number} personen`;
    return `${number} ×`;
  },
  to: 'tot',
};
