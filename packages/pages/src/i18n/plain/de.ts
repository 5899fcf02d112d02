import type {PlainOnlyTexts} from './texts.js';

/** German. */
export const de: PlainOnlyTexts = {
  errorPrefix: 'Fehler: ',
  atMostHint: (most) => `Höchstens ${most}`,
  otherHint: 'Nur ausfüllen, wenn Sie oben ‚Anderer Betrag‘ wählen.',
  noteOnly: 'Nur ausfüllen, wenn Sie hierbei helfen.',
  errors: {
    bothAmounts:
      'Sie haben einen Betrag gewählt und noch einen anderen eingegeben. Wählen Sie einen von beiden.',
    noteWithoutJoin:
      'Sie haben geschrieben, was Sie können oder wissen. Wählen Sie auch, wie viel Sie tun möchten, oder leeren Sie dieses Feld.',
    vanished: 'Etwas, das Sie gewählt haben, ist nicht mehr nötig. Sehen Sie nach, was jetzt nötig ist.',
  },
  notices: {
    'too-quick': {
      title: 'Das ging aber sehr schnell',
      text: 'Darum wissen wir nicht sicher, ob Sie ein Mensch sind. Stimmt alles? Dann senden Sie das Formular noch einmal.',
    },
    expired: {
      title: 'Dieses Formular war lange offen',
      text: 'Darum ist Ihr Beitrag noch nicht gesendet. Alles, was Sie eingegeben haben, ist noch da. Prüfen Sie es und senden Sie es noch einmal.',
    },
    'already-sent': {
      title: 'Sie haben dieses Formular schon gesendet',
      text: 'Was Sie beim ersten Mal gesendet haben, zählt. Sehen Sie in Ihre E-Mails. Möchten Sie noch etwas beitragen? Dann senden Sie dieses Formular noch einmal: Das ist dann ein neuer Beitrag.',
    },
    'over-quota': {
      title: 'Im Moment ist zu viel los',
      text: 'Ihr Beitrag ist noch nicht gesendet. Warten Sie eine Stunde und senden Sie das Formular dann noch einmal. Alles, was Sie eingegeben haben, ist noch da. Klappt es nicht? Dann bitten Sie die Gemeinde um Hilfe.',
    },
    'try-again': {
      title: 'Wir wissen nicht, ob es gelungen ist',
      text: 'Senden Sie das Formular noch einmal. Das ist sicher: Ihr Beitrag zählt nie doppelt.',
    },
  },
  noHold: 'Wir halten nichts für Sie frei, bis Sie auf den Link klicken. Tun Sie das also bald.',
  sent: {
    text: 'Wir haben Ihnen eine E-Mail gesendet. Klicken Sie auf den Link in dieser E-Mail. Erst dann zählt Ihr Beitrag.',
    within: 'Tun Sie das innerhalb von 7 Tagen. Danach verfällt Ihr Beitrag von selbst.',
  },
  confirmed: {
    title: 'Danke! Ihr Beitrag zählt',
    text: 'Sie bekommen eine E-Mail mit allem auf einen Blick. Sie bezahlen jetzt nichts.',
    manage: 'Möchten Sie etwas ändern oder doch nicht mitmachen? Das geht mit dem Link in dieser E-Mail.',
  },
  already: {
    title: 'Das ist schon erledigt',
    text: 'Sie haben Ihren Beitrag schon bestätigt. Sie müssen nichts mehr tun. Möchten Sie etwas ändern? Das geht mit dem Link in der E-Mail, die Sie danach bekommen haben.',
  },
  withdrawn: {
    title: 'Ihr Beitrag ist zurückgezogen',
    text: 'Sie müssen nichts mehr tun. Möchten Sie später doch mitmachen? Dann füllen Sie das Formular noch einmal aus.',
  },
  unknown: {
    title: 'Wir kennen diesen Link nicht',
    text: 'Vielleicht fehlt ein Teil des Links. Öffnen Sie ihn noch einmal aus der E-Mail.',
  },
  failed: {
    text: 'Ihr Beitrag ist nicht gesendet. Öffnen Sie die Seite der Aktion und füllen Sie das Formular dort aus.',
    toCampaign: 'Zur Aktion',
  },
  ownPage: {
    text: 'Bewahren Sie die E-Mail mit diesem Link auf. Wer den Link hat, kann Ihren Beitrag sehen und ändern.',
    changeTitle: 'Ihren Beitrag ändern',
    save: 'Änderung speichern',
    as: 'Auf der Website:',
  },
};
