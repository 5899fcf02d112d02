import type {OwnTexts} from './index.js';

/** German. */
export const de: OwnTexts = {
  loading: 'Ihr Beitrag wird abgerufen…',
  confirmTitle: 'Bestätigen Sie Ihren Beitrag',
  title: 'Ihr Beitrag',
  thanks: 'Danke! Ihr Beitrag zählt',
  for: (campaign) => `Für ${campaign}:`,
  confirm: 'Meinen Beitrag bestätigen',
  until: (moment) => `Tun Sie das vor ${moment}. Sie bezahlen jetzt nichts.`,
  short: 'Andere waren schneller. Darum ist nicht mehr alles frei.',
  left: (quantity) => `davon gibt es noch ${quantity}`,
  gone: 'nicht mehr frei',
  confirmLeft: 'Bestätigen, was noch da ist',
  allGone:
    'Was Sie gewählt haben, ist nicht mehr frei. Möchten Sie trotzdem mitmachen? Dann füllen Sie das Formular noch einmal aus.',
  busy: 'Einen Moment…',
  next: (day) =>
    `Sie bekommen eine E-Mail mit allem auf einen Blick. Nach dem ${day} hören Sie, wie es weitergeht. Sie bezahlen jetzt nichts.`,
  share: 'Weitersagen',
  copy: 'Link kopieren',
  copied: 'Der Link ist kopiert.',
  change: 'Ändern',
  saved: 'Ihre Änderung ist gespeichert.',
  withdraw: 'Zurückziehen',
  withdrawTitle: 'Möchten Sie Ihren Beitrag zurückziehen?',
  withdrawText: 'Was Sie gewählt haben, ist dann wieder frei für andere.',
  withdrawYes: 'Ja, zurückziehen',
  withdrawNo: 'Nein, so lassen',
  withdrawn: 'Ihr Beitrag ist zurückgezogen',
  withdrawnText:
    'Sie müssen nichts mehr tun. Möchten Sie doch mitmachen? Dann füllen Sie das Formular noch einmal aus.',
  expired: 'Dieser Beitrag ist verfallen',
  expiredText:
    'Die 7 Tage sind vorbei. Möchten Sie trotzdem mitmachen? Dann füllen Sie das Formular noch einmal aus.',
  fixed: 'Dieser Beitrag lässt sich nicht mehr ändern.',
  failed: 'Das klappt nicht',
  noAnswer:
    'Es kam keine Antwort. Vielleicht fehlt das Internet. Versuchen Sie es ruhig noch einmal: Nichts geschieht doppelt.',
  retry: 'Noch einmal versuchen',
  unknown: 'Wir kennen diesen Link nicht. Öffnen Sie ihn noch einmal aus der E-Mail.',
};
