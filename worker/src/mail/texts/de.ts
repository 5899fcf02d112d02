import type {MailSubject, MailTexts} from './texts.js';

function whatHappensNext({meets, pays, allOrNothing, organiser}: MailSubject): string[] {
  const next = allOrNothing
    ? 'Die Aktion findet nur statt, wenn genug zusammenkommt. Gelingt das nicht? Dann bezahlen Sie nichts und müssen nichts tun.'
    : 'Die Aktion findet statt mit dem, was zusammenkommt.';
  return [
    next,
    ...(pays
      ? [
          'Sie bezahlen jetzt noch nichts. Nach dem Ende der Aktion bekommen Sie eine E-Mail über das Bezahlen.',
        ]
      : []),
    ...(meets ? [`${organiser} meldet sich bei Ihnen, um zu vereinbaren, wo und wann.`] : []),
  ];
}

const kept = ({heldUntil}: MailSubject) =>
  heldUntil === null
    ? []
    : [
        `Von manchem ist nur wenig nötig. Das halten wir bis ${heldUntil} Uhr für Sie frei. Bestätigen Sie später? Dann kann jemand anders schneller sein.`,
      ];

/** German: plain, short sentences. */
export const textsDe: MailTexts = {
  templates: {
    confirm: (about) => ({
      subject: `Bestätigen Sie Ihren Beitrag zu ${about.campaign}`,
      before: [
        `Schön, dass Sie bei ‚${about.campaign}‘ mitmachen möchten. Noch ein Schritt: Bestätigen Sie Ihren Beitrag.`,
      ],
      heading: 'Ihr Beitrag',
      button: 'Ansehen und bestätigen',
      after: [
        ...kept(about),
        `Tun Sie das vor ${about.confirmBefore}. Danach verfällt Ihr Beitrag von selbst.`,
        'Waren Sie das nicht? Dann müssen Sie nichts tun.',
      ],
    }),
    'thank-you': (about) => ({
      subject: `Danke, dass Sie bei ${about.campaign} mitmachen`,
      before: [`Danke! Sie haben Ihren Beitrag zu ‚${about.campaign}‘ bestätigt.`],
      heading: 'Damit machen Sie mit',
      button: 'Ihren Beitrag ansehen oder ändern',
      after: [
        ...whatHappensNext(about),
        `Mit dem Link in dieser E-Mail können Sie Ihren Beitrag bis einschließlich ${about.lastDay} ändern oder zurückziehen. Bewahren Sie diese E-Mail auf.`,
      ],
    }),
    changed: (about) => ({
      subject: `Ihr Beitrag zu ${about.campaign} ist geändert`,
      before: [`Sie haben Ihren Beitrag zu ‚${about.campaign}‘ geändert. Das steht jetzt darin.`],
      heading: 'Damit machen Sie mit',
      button: 'Ihren Beitrag ansehen oder ändern',
      after: [
        `Sie können Ihren Beitrag bis einschließlich ${about.lastDay} ändern oder zurückziehen.`,
        'Waren Sie das nicht? Dann sehen Sie Ihren Beitrag an und stellen Sie ihn richtig.',
      ],
    }),
    withdrawn: (about) => ({
      subject: `Ihr Beitrag zu ${about.campaign} ist zurückgezogen`,
      before: [`Sie haben Ihren Beitrag zu ‚${about.campaign}‘ zurückgezogen. Sie müssen nichts mehr tun.`],
      heading: 'Das haben Sie zurückgezogen',
      button: 'Zur Aktion',
      after: ['Möchten Sie später doch wieder mitmachen? Sie sind herzlich willkommen.'],
    }),
  },
  greeting: (name) => (name === null ? 'Guten Tag,' : `Guten Tag ${name},`),
  closing: (municipality) => `Freundliche Grüße\n${municipality}`,
  plainLink: 'Funktioniert der Knopf nicht? Dann öffnen Sie diese Adresse:',
  footer: 'Sie bekommen diese E-Mail, weil jemand mit dieser Adresse einen Beitrag eingegeben hat.',
  quantity: (amount, unit) => {
    const number = amount.toLocaleString('de');
    if (unit === 'hours') return amount === 1 ? '1 Stunde' : `${number} Stunden`;
    if (unit === 'people') return amount === 1 ? '1 Person' : `${number} Personen`;
    return `${number} ×`;
  },
  to: 'bis',
};
