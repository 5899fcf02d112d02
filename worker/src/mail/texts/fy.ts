import type {MailSubject, MailTexts} from './texts.js';

function whatHappensNext({meets, pays, allOrNothing, organiser}: MailSubject): string[] {
  const next = allOrNothing
    ? 'De aksje giet allinnich troch as der genôch byinoar komt. Slagget dat net? Dan betelje jo neat en hoege jo neat te dwaan.'
    : 'De aksje giet troch mei wat der byinoar komt.';
  return [
    next,
    ...(pays ? ['Jo betelje no noch neat. Nei ôfrin fan de aksje krije jo in e-mail oer beteljen.'] : []),
    ...(meets ? [`${organiser} nimt kontakt mei jo op om ôf te praten wêr en wannear.`] : []),
  ];
}

const kept = ({heldUntil}: MailSubject) =>
  heldUntil === null
    ? []
    : [
        `Fan guon dingen is mar in bytsje nedich. Dy hâlde wy oant ${heldUntil} oere foar jo fêst. Befêstigje jo letter? Dan kin in oar jo foar wêze.`,
      ];

/** Frisian, as Dutch: short, active, no jargon. */
export const textsFy: MailTexts = {
  templates: {
    confirm: (about) => ({
      subject: `Befêstigje jo bydrage oan ${about.campaign}`,
      before: [
        `Wat moai dat jo meidwaan wolle oan ‘${about.campaign}’. Noch ien stap: befêstigje jo bydrage.`,
      ],
      heading: 'Jo bydrage',
      button: 'Besjoch en befêstigje',
      after: [
        ...kept(about),
        `Doch dit foar ${about.confirmBefore}. Dêrnei ferfalt jo bydrage út himsels.`,
        'Wiene jo dit net? Dan hoege jo neat te dwaan.',
      ],
    }),
    'thank-you': (about) => ({
      subject: `Tige tank dat jo meidogge oan ${about.campaign}`,
      before: [`Tige tank! Jo hawwe jo bydrage oan ‘${about.campaign}’ befêstige.`],
      heading: 'Hjirmei dogge jo mei',
      button: 'Besjoch of feroarje jo bydrage',
      after: [
        ...whatHappensNext(about),
        `Mei de link yn dizze mail kinne jo jo bydrage feroarje of ynlûke oant en mei ${about.lastDay}. Bewarje dizze mail.`,
      ],
    }),
    changed: (about) => ({
      subject: `Jo bydrage oan ${about.campaign} is feroare`,
      before: [`Jo hawwe jo bydrage oan ‘${about.campaign}’ feroare. Dit stiet der no.`],
      heading: 'Hjirmei dogge jo mei',
      button: 'Besjoch of feroarje jo bydrage',
      after: [
        `Jo kinne jo bydrage feroarje of ynlûke oant en mei ${about.lastDay}.`,
        'Wiene jo dit net? Besjoch jo bydrage dan en set it rjocht.',
      ],
    }),
    withdrawn: (about) => ({
      subject: `Jo bydrage oan ${about.campaign} is ynlutsen`,
      before: [`Jo hawwe jo bydrage oan ‘${about.campaign}’ ynlutsen. Jo hoege neat mear te dwaan.`],
      heading: 'Dit hawwe jo ynlutsen',
      button: 'Nei de aksje',
      after: ['Wolle jo letter dochs wer meidwaan? Jo binne fan herten wolkom.'],
    }),
  },
  greeting: (name) => (name === null ? 'Goeie,' : `Bêste ${name},`),
  closing: (municipality) => `Mei freonlike groetnis,\n${municipality}`,
  plainLink: 'Wurket de knop net? Iepenje dan dit adres:',
  footer: 'Jo krije dizze mail om’t ien mei dit adres in bydrage ynfolle hat.',
  quantity: (amount, unit) => {
    const number = amount.toLocaleString('nl');
    if (unit === 'hours') return `${number} oere`;
    if (unit === 'people') return amount === 1 ? '1 persoan' : `${number} minsken`;
    return `${number} ×`;
  },
  to: 'oant',
};
