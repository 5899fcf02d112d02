import {INTL_CHAINS} from '@duit/contract';
import type {PageTexts} from './texts.js';

/** German: plain, short sentences. */
export const de: PageTexts = {
  intl: INTL_CHAINS.de,
  languages: 'Andere Sprachen',
  skip: 'Zum Inhalt',
  footer: {
    privacy: (municipality) => `Datenschutz bei ${municipality}`,
    security: 'Sicherheitslücke gefunden?',
    api: 'Für Entwickler',
    about: 'Duit ist freie Software für Gemeinden. Diese Website benutzt keine Cookies.',
  },
  states: {
    starting: 'Gerade begonnen',
    'under-way': 'Machen Sie mit',
    ready: 'Findet statt',
    'over-funded': 'Mehr als nötig',
    closing: 'Beendet, Ergebnis folgt',
    paused: 'Pause',
    funded: 'Gelungen',
    unsuccessful: 'Nicht gelungen',
    realised: 'Fertig',
    cancelled: 'Abgebrochen',
  },
  kinds: {goods: 'Sachen', time: 'Zeit', knowledge: 'Wissen', money: 'Geld'},
  units: {
    pieces: (_count, number) => number,
    hours: (count, number) => (count === 1 ? `${number} Stunde` : `${number} Stunden`),
    people: (count, number) => (count === 1 ? `${number} Person` : `${number} Personen`),
    cents: (_count, number) => number,
  },
  ofTarget: (done, target) => `${done} von ${target}`,
  toStart: (minimum) => `Nötig für den Start: ${minimum}`,
  enoughToStart: 'Genug für den Start',
  readiness: (percent) => `${percent} von dem, was für den Start nötig ist`,
  ready: 'Bereit für den Start',
  wasReadiness: (percent) => `${percent} von dem, was nötig war`,
  wasReady: 'Alles Nötige ist zusammengekommen',
  supportersCount: (count, number) =>
    count === 0
      ? 'Machen Sie als Erste mit'
      : count === 1
        ? '1 Person macht mit'
        : `${number} Personen machen mit`,
  tookPart: (count, number) =>
    count === 1 ? '1 Person hat mitgemacht' : `${number} Personen haben mitgemacht`,
  daysLeft: (count, number) => (count === 1 ? 'Letzter Tag' : `Noch ${number} Tage`),
  ended: (day) => `Beendet am ${day}`,
  moreNeeds: (count, number) =>
    count === 1 ? 'Und noch 1 weitere Sache' : `Und noch ${number} weitere Sachen`,
  by: (organiser) => `Von ${organiser}`,
  campaign: {
    needs: 'Was ist nötig?',
    story: 'Der Plan',
    budget: 'Was kostet es?',
    budgetColumns: ['Wofür', 'Wer bezahlt', 'Betrag'],
    budgetTotal: 'Zusammen',
    coveredBy: {
      campaign: 'Einwohner, mit dieser Aktion',
      organiser: 'Der Organisator',
      municipality: 'Die Gemeinde',
      fund: 'Ein Fonds',
    },
    aftercare: 'Wer kümmert sich danach darum?',
    aftercareFacts: (years, number, amount) =>
      `Mindestens ${number} ${years === 1 ? 'Jahr' : 'Jahre'} lang. Kosten: ${amount} im Jahr.`,
    whoDoesWhat: 'Wer macht was?',
    agreements: 'Das ist vereinbart',
    funding: {
      'all-or-nothing': (day) =>
        `Ist am ${day} nicht von allem genug da? Dann kommt der Plan nicht zustande. Sie bezahlen nichts und müssen nichts tun.`,
      'keep-what-comes': () =>
        'Der Plan wird umgesetzt mit allem, was zusammenkommt, auch wenn nicht alles gelingt. Jeder Beitrag wird genutzt.',
    },
    joinUntil: (day) => `Sie können bis einschließlich ${day} mitmachen.`,
    permits: {
      'not-needed': 'Für diesen Plan ist keine Genehmigung nötig.',
      requested: 'Die Genehmigung ist beantragt. Die Gemeinde hat noch nicht entschieden.',
      granted: 'Die Gemeinde hat die Genehmigung erteilt.',
      refused: 'Die Gemeinde hat die Genehmigung nicht erteilt.',
    },
    objections: {
      none: 'Niemand hat Einwände erhoben.',
      open: 'Jemand hat Einwände erhoben. Darüber ist noch nicht entschieden.',
      settled: 'Es gab Einwände. Sie sind geklärt.',
    },
    updates: 'Neuigkeiten zum Plan',
    supporters: 'Wer macht mit?',
    anonymous: 'Jemand aus der Nachbarschaft',
    onBehalfOf: (name) => `im Namen von ${name}`,
    gives: (kinds) => `Gibt ${kinds}`,
    moderated: 'Jemand von der Gemeinde liest Namen und Nachrichten zuerst. Danach stehen sie hier.',
    more: 'Frühere ansehen',
    newest: 'Zurück zu den neuesten',
    shiftPlaces: (available, number) =>
      available === 0 ? 'voll' : available === 1 ? 'noch 1 Platz' : `noch ${number} Plätze`,
    handOver: 'Bringen oder abholen:',
    notNow: 'Mitmachen geht jetzt nicht.',
  },
  embed: {
    joinHere: 'Mitmachen',
    join: 'Auf der Seite dieser Aktion mitmachen',
    open: 'Die Seite dieser Aktion ansehen',
  },
  start: {
    title: 'Gemeinsam etwas Schönes machen, wo Sie wohnen',
    lead: 'Mit Duit bittet ein Verein, eine Straße oder eine Schule die Nachbarschaft um Hilfe. Sie machen mit dem mit, was Sie haben.',
    ways: [
      {kind: 'goods', text: 'Eine Schubkarre, Bretter oder Pflanzen'},
      {kind: 'time', text: 'Ein paar Stunden Ihrer Zeit'},
      {kind: 'knowledge', text: 'Etwas, worüber Sie viel wissen'},
      {kind: 'money', text: 'Ein Betrag, klein oder groß'},
    ],
    how: 'So funktioniert es',
    steps: [
      'Wählen Sie eine Aktion und geben Sie ein, womit Sie mitmachen. Sie brauchen kein Konto.',
      'Bestätigen Sie Ihren Beitrag mit dem Link in der E-Mail.',
      'Ist von allem genug da? Dann findet die Aktion statt. Ist nicht genug da? Dann bezahlen Sie nichts.',
    ],
    municipalities: 'Aktionen nach Gemeinde',
    none: 'Es gibt noch keine Aktionen.',
    more: (municipality) => `Alle Aktionen von ${municipality}`,
    development: 'Für Entwickler an diesem Computer',
  },
  privacy: {
    title: (municipality) => `Datenschutz: was ${municipality} mit Ihren Daten macht`,
    version: (version) => `Version ${version}`,
    sections: (municipality, email) => [
      {
        heading: 'Kurz gesagt',
        paragraphs: [
          'Sie machen ohne Konto mit. Wir fragen nur, was für Ihren Beitrag nötig ist.',
          'Diese Website benutzt keine Cookies und verfolgt Sie nicht. Niemand sonst schaut mit.',
        ],
      },
      {
        heading: 'Was wir von Ihnen aufbewahren',
        paragraphs: [
          'Ihren Namen und Ihre E-Mail-Adresse, und den Namen Ihrer Firma oder Ihres Vereins, wenn Sie ihn eingeben.',
          'Womit Sie mitmachen, Ihre Nachricht, was Sie im Formular gewählt haben und die Sprache, in der Sie uns lesen.',
          'Die Seite, auf der Sie das Formular ausgefüllt haben. Dorthin bringt Sie der Link in der E-Mail zurück.',
        ],
      },
      {
        heading: 'Warum',
        paragraphs: [
          'Um Ihnen eine E-Mail zu senden, mit der Sie Ihren Beitrag bestätigen, ändern oder zurückziehen.',
          'Um Ihren Beitrag an den Organisator weiterzugeben. Ihr Name und Ihre E-Mail-Adresse gehen nur mit, wenn Sie zustimmen. Das ist nötig bei Sachen, Zeit und Wissen.',
          'Um Missbrauch zu verhindern, zählen wir, wie viele Formulare von einer Verbindung kommen und wie viele E-Mails an eine Adresse gehen. Dafür bewahren wir einen Code auf: nicht Ihre IP-Adresse und nicht Ihre E-Mail-Adresse.',
        ],
      },
      {
        heading: 'Was andere sehen',
        paragraphs: [
          'Sie wählen selbst: Ihr ganzer Name, nur Ihr Vorname oder kein Name. Ihre E-Mail-Adresse steht nie auf der Website.',
          'Niemand sieht auf der Website, wie viel Geld Sie geben.',
        ],
      },
      {
        heading: 'Wie lange',
        paragraphs: [
          'Sie bestätigen nicht innerhalb von 7 Tagen? Dann verfällt Ihr Beitrag und wir löschen Ihre Daten.',
          'Sie bestätigen? Dann bewahren wir Ihre Daten auf, solange die Aktion läuft, und danach, um Ihren Beitrag abzuschließen. Auch wenn Sie Ihren Beitrag zurückziehen, sind sie noch da.',
          `Möchten Sie, dass wir Ihre Daten löschen? Schreiben Sie an ${email}. Dann bleiben nur die Summen.`,
          'Die Codes gegen Missbrauch löschen wir nach ein oder zwei Tagen.',
        ],
      },
      {
        heading: 'Ihre Rechte',
        paragraphs: [
          `${municipality} ist für Ihre Daten verantwortlich. Möchten Sie sie sehen, ändern oder löschen lassen? Schreiben Sie an ${email}.`,
          'Mit dem Link in Ihrer E-Mail können Sie Ihren Beitrag auch selbst ändern oder zurückziehen.',
          'Sind Sie nicht einverstanden? Dann können Sie sich bei der niederländischen Datenschutzbehörde beschweren, der Autoriteit Persoonsgegevens.',
        ],
      },
    ],
  },
  problem: {
    title: 'Meldung der API',
    code: 'Code',
    status: 'HTTP-Status',
    technical: 'Diese Seite erklärt, was die API von Duit mit dieser Meldung meint.',
  },
  notFound: {
    title: 'Diese Seite gibt es nicht',
    text: 'Vielleicht ist die Adresse falsch geschrieben, oder die Aktion wurde entfernt.',
    home: 'Alle Aktionen ansehen',
  },
};
