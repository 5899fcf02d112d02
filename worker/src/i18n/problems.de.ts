import type {ProblemTexts} from './problems.js';

/** German: plain, short sentences. */
export const problemsDe: ProblemTexts = {
  problems: {
    'invalid-input': {
      title: 'Nicht alles ist richtig ausgefüllt',
      detail: 'Sehen Sie bei jedem Feld nach und verbessern Sie es.',
    },
    'broken-json': {
      title: 'Die Nachricht ist nicht lesbar',
      detail: 'Der Inhalt ist kein gültiges JSON.',
    },
    'missing-header': {
      title: 'Eine Kopfzeile fehlt',
      detail: 'Senden Sie die Kopfzeilen Duit-Client und Idempotency-Key mit.',
    },
    'proof-rejected': {
      title: 'Die Prüfung gegen Missbrauch ist nicht gelungen',
      detail: 'Die Prüfung ist abgelaufen oder schon benutzt. Senden Sie das Formular noch einmal.',
    },
    unauthorised: {
      title: 'Dieser Link funktioniert nicht',
      detail: 'Öffnen Sie den Link in der letzten E-Mail über Ihren Beitrag.',
    },
    'origin-not-listed': {
      title: 'Diese Website darf hier keine Beiträge annehmen',
      detail: 'Machen Sie auf der Website der Gemeinde oder auf der Seite der Aktion mit.',
    },
    'not-found': {
      title: 'Nicht gefunden',
      detail: 'Das gibt es nicht oder nicht mehr. Prüfen Sie die Adresse.',
    },
    'method-not-allowed': {
      title: 'Das geht hier nicht',
      detail: 'Diese Adresse nimmt diesen Befehl nicht an.',
    },
    'key-reused': {
      title: 'Dieser Schlüssel wurde schon benutzt',
      detail: 'Der Idempotency-Key gehört zu einer anderen Nachricht. Nehmen Sie einen neuen.',
    },
    'need-exhausted': {
      title: 'So viel ist nicht mehr nötig',
      detail: 'Andere waren schneller. Wählen Sie eine kleinere Anzahl oder etwas anderes.',
    },
    'campaign-closed': {
      title: 'Mitmachen geht jetzt nicht',
      detail: 'Diese Aktion ist beendet oder macht Pause. Auf ihrer Seite lesen Sie, wie es steht.',
    },
    'pledge-closed': {
      title: 'Ändern geht nicht mehr',
      detail: 'Dieser Beitrag ist abgeschlossen oder zurückgezogen.',
    },
    'token-used': {
      title: 'Dieser Link wurde schon benutzt',
      detail: 'Öffnen Sie den Link in der letzten E-Mail über Ihren Beitrag.',
    },
    'token-expired': {
      title: 'Dieser Link ist abgelaufen',
      detail: 'Möchten Sie noch mitmachen? Dann füllen Sie das Formular noch einmal aus.',
    },
    erased: {title: 'Diese Daten sind gelöscht', detail: 'Den Beitrag gibt es nicht mehr.'},
    'body-too-large': {
      title: 'Die Nachricht ist zu groß',
      detail: 'Kürzen Sie Ihren Text und versuchen Sie es noch einmal.',
    },
    'wrong-media-type': {
      title: 'Falsche Art von Inhalt',
      detail: 'Senden Sie JSON, mit Content-Type application/json.',
    },
    'too-many-requests': {
      title: 'Im Moment ist zu viel los',
      detail: 'Es kamen in kurzer Zeit zu viele Nachrichten. Versuchen Sie es später noch einmal.',
    },
    'internal-error': {
      title: 'Bei uns ist etwas schiefgegangen',
      detail:
        'Versuchen Sie es später noch einmal. Geht es weiter schief? Dann nennen Sie die Nummer dieser Nachricht.',
    },
    'format-not-offered': {
      title: 'Dieses Format haben wir nicht',
      detail: 'Fragen Sie nach JSON oder XML.',
    },
    'try-again': {
      title: 'Das dauert zu lange',
      detail:
        'Wir wissen nicht, ob es gelungen ist. Versuchen Sie es noch einmal: Das ist sicher, nichts geschieht doppelt.',
    },
  },
  fields: {
    type: 'Geben Sie etwas anderes ein: Dieser Wert geht nicht.',
    required: 'Füllen Sie das aus.',
    'unknown-field': 'Dieses Feld gibt es nicht.',
    characters: 'Dieser Text hat Zeichen, die nicht gehen. Tippen Sie ihn noch einmal.',
    'too-long': 'Dieser Text ist zu lang. Kürzen Sie ihn.',
    'too-small': 'Das ist zu wenig. Geben Sie eine höhere Anzahl oder einen höheren Betrag ein.',
    'too-large': 'Das ist zu viel. Geben Sie eine kleinere Anzahl oder einen kleineren Betrag ein.',
    'whole-number': 'Geben Sie eine ganze Zahl ein.',
    'too-many': 'Das sind zu viele. Nehmen Sie ein paar weg.',
    'nothing-pledged': 'Wählen Sie, womit Sie mitmachen möchten.',
    email: 'Geben Sie eine E-Mail-Adresse ein, zum Beispiel name@beispiel.de.',
    url: 'Geben Sie eine vollständige Webadresse ein.',
    choice: 'Wählen Sie eine der Möglichkeiten.',
    token: 'Dieser Link ist nicht vollständig. Öffnen Sie den Link in der E-Mail noch einmal.',
    unknown: 'Das gibt es bei dieser Aktion nicht.',
    twice: 'Das steht zweimal darin.',
    'shift-required': 'Wählen Sie einen Zeitraum.',
    'shift-refused': 'Hier lässt sich kein Zeitraum wählen.',
    'shift-over': 'Dieser Zeitraum ist schon vorbei. Wählen Sie einen anderen.',
    'note-required': 'Schreiben Sie in ein paar Worten, was Sie wissen oder können.',
    'consent-required':
      'Stimmen Sie zu, Ihre Daten weiterzugeben. Sonst kann der Organisator nichts mit Ihnen vereinbaren.',
    'privacy-notice-outdated':
      'Die Datenschutzerklärung hat sich geändert. Lesen Sie die neue und senden Sie noch einmal.',
    'page-not-listed': 'Diese Seite darf keine Beiträge annehmen.',
    exhausted: (left) =>
      left ? `Davon noch nötig: ${left}. Wählen Sie eine kleinere Anzahl.` : 'Davon ist nichts mehr nötig.',
  },
};
