import type {SendingTexts} from './index.js';

/** German. */
export const de: SendingTexts = {
  proving: 'Wir prüfen, ob Sie kein Roboter sind…',
  sending: 'Ihr Beitrag wird gesendet…',
  stillThere: (what) => `Das ist noch da: ${what}.`,
  takeIt: 'Damit mitmachen',
  unknown: 'Wir bekamen keine Antwort. Vielleicht ist Ihr Beitrag trotzdem angekommen.',
  sent: 'Noch ein Schritt: Sehen Sie in Ihre E-Mails',
  sentTo: 'Wir senden eine E-Mail an',
  sentNext: (moment) =>
    `Klicken Sie vor ${moment} auf den Link in dieser E-Mail. Erst dann zählt Ihr Beitrag.`,
  sentHeld: (time) => `Bis ${time} Uhr halten wir für Sie frei, was Sie gewählt haben.`,
  sentEarlier:
    'Ihr Beitrag war schon beim ersten Mal angekommen. Diese Fassung zählt. Nach dem Bestätigen können Sie das noch ändern.',
  noMail: 'Keine E-Mail bekommen?',
  noMailHelp:
    'Warten Sie ein paar Minuten und sehen Sie im Spam-Ordner nach. Stimmt die Adresse nicht? Dann füllen Sie das Formular noch einmal aus. Was Sie nicht bestätigen, verfällt von selbst.',
  another: 'Noch ein Beitrag',
  next: 'Wie geht es weiter?',
  nextMail:
    'Sie bekommen eine E-Mail. Klicken Sie innerhalb von 7 Tagen auf den Link: Dann zählt Ihr Beitrag.',
  nextHold: 'Wir halten 30 Minuten für Sie frei, was Sie gewählt haben.',
  nextAllOrNothing: (day) =>
    `Am ${day} sehen wir, ob alles da ist, was mindestens nötig ist. Dann hören Sie von uns über Bezahlen und Helfen. Ist es nicht da? Dann verfällt Ihr Beitrag und Sie bezahlen nichts.`,
  nextKeep: (day) =>
    `Nach dem ${day} hören Sie von uns über Bezahlen und Helfen, auch wenn nicht alles da ist.`,
  restored: 'Ihr Beitrag ist noch nicht gesendet. Alles, was Sie eingegeben haben, ist noch da.',
  startOver: 'Neu beginnen',
  safe: 'Senden Sie ruhig noch einmal: Ihr Beitrag zählt nie doppelt.',
};
