import type {ReportTexts} from './report.js';

/** Dutch for webmasters: short, and what to do. */
export const nl: ReportTexts = {
  title: 'Duit op deze pagina',
  lead: 'Dit verslag ziet alleen u. Er staan geen persoonsgegevens in.',
  busy: 'Even kijken…',
  verdict: (changes) =>
    changes === 0
      ? 'Alles werkt.'
      : changes === 1
        ? 'Er is 1 ding om te veranderen.'
        : `Er zijn ${changes} dingen om te veranderen.`,
  levels: {good: 'Goed', bad: 'Verander', note: 'Info'},
  copy: 'Kopieer het verslag',
  copied: 'Het verslag is gekopieerd.',
  notCopied: 'Kopiëren lukt hier niet. Kopieer het verslag zelf uit het vak hieronder.',
  again: 'Kijk opnieuw',
  close: 'Sluit',
  help: 'Alle meldingen uitgelegd',
  builder: 'Naar de bouwer',
  titles: {
    script: 'Het script',
    elements: 'Elementen en links',
    service: 'Wat Duit antwoordt',
    policy: 'Content-Security-Policy',
    looks: 'Huisstijl',
  },
  version: (version) => `Versie ${version} doet het werk.`,
  otherVersion: (own, atWork) => `Dit verslag komt van versie ${own}, maar ${atWork} was eerst.`,
  releases: {
    pinned: 'Vaste versie: verandert nooit.',
    rolling: 'Lopende versie: krijgt reparaties vanzelf.',
    unknown: 'Een eigen adres: u houdt het zelf bij.',
  },
  checked: 'De browser controleert het bestand (integrity).',
  copies: (count) => `Het script staat er van ${count} adressen. Eén is genoeg: haal de andere weg.`,
  query:
    'Zet niets achter een vaste versie (?ver=…): het script laadt zichzelf dan nog eens, zonder controle.',
  mixed: 'De pagina is https en het script komt over http. Zet https in het adres van het script.',
  none: 'Er staat niets van Duit op deze pagina. Heeft de editor het weggehaald? Gebruik dan de link uit de bouwer.',
  unknown: (name, meant) =>
    meant ? `Het attribuut ${name} doet niets. Bedoelt u ${meant}?` : `Het attribuut ${name} doet niets.`,
  troubles: {
    mistyped: (tag, meant) =>
      meant
        ? `Dit element bestaat niet. Bedoelt u ${meant}?`
        : tag === 'a'
          ? 'Deze link blijft een link: data-duit noemt geen element, zoals card of progress.'
          : 'Dit element bestaat niet.',
    nameless: (tag) =>
      /list|map/.test(tag)
        ? 'Hier ontbreekt municipality="gemeente". Heeft de editor het weggehaald?'
        : 'Hier ontbreekt campaign="gemeente/actie". Heeft de editor het weggehaald?',
    elsewhere: () => 'Deze link blijft een link: hij gaat niet naar een actie op het adres van het script.',
    unmarked: () =>
      'Een gewone link naar een actie. Moet het een kaart worden? Zet er data-duit="card" in; misschien haalde de editor het weg.',
    asleep: () => 'De code van dit element is er niet, of nog niet. Kijk zo nog eens.',
  },
  frame: 'Een frame. Het vraagt om frame-src in uw Content-Security-Policy.',
  language: (lang, locale) =>
    lang === ''
      ? `De pagina noemt geen taal (lang). Het element spreekt ${locale}.`
      : lang.toLowerCase().startsWith(locale)
        ? `Spreekt ${locale}, door lang="${lang}".`
        : `De taal "${lang}" hebben wij niet. Het element spreekt ${locale}.`,
  answers: {
    there: (name, ms) => `${name} bestaat (${ms} ms).`,
    missing: (name) =>
      name.includes('/')
        ? `${name} bestaat niet, of niet meer. Neem de naam over uit de bouwer.`
        : `De gemeente ${name} bestaat niet, of is gesloten.`,
    refused: (name) => `Duit weigert de vraag naar ${name}.`,
    fault: (name) => `Op de vraag naar ${name} kwam een fout, of een antwoord dat niet van Duit is.`,
    none: (name, ms) => `Op de vraag naar ${name} kwam geen antwoord (${ms} ms).`,
  },
  permissions: {
    listed: (name) => `Deze site mag bijdragen aannemen voor ${name}.`,
    'not-listed': (name) =>
      `Deze site mag geen bijdragen aannemen voor ${name}. Vraag de gemeente om precies dit adres op de lijst te zetten:`,
    unknown: (name) => `Of deze site bijdragen mag aannemen voor ${name}, is nu niet te zeggen.`,
  },
  connected: 'Verbinding met Duit mag (connect-src).',
  notConnected: 'Verbinding met Duit mag niet (connect-src).',
  pictured: 'Plaatjes van Duit mogen (img-src).',
  notPictured: 'Plaatjes van Duit mogen niet (img-src).',
  left: (words, isScript) =>
    `Wij nemen ${words} uit default-src niet over: dat is te ruim. Gebruiken uw pagina’s dat? Zet hun adressen erbij${isScript ? ', en geef scripts een nonce' : ''}.`,
  refused: {
    enforce: (directive) => `De regel ${directive} houdt ons tegen.`,
    report: (directive) =>
      `De regel ${directive} meldt ons, maar houdt nog niets tegen. Doe dit voordat hij gaat gelden.`,
  },
  mend: {line: 'Zo werkt hij wel:', part: 'Voeg er dit aan toe:', new: 'Zet deze regel erbij:'},
  toBuilder: 'Bekijk uw hele Content-Security-Policy regel voor regel in de bouwer.',
  nothingShown: 'Er is nog geen element getekend, dus over kleuren is niets te zeggen.',
  tokens: (count) =>
    count === 1
      ? '1 token van uw huisstijl bereikt het element.'
      : `${count} tokens van uw huisstijl bereiken het element.`,
  noTokens: 'Er zijn geen tokens van een huisstijl gevonden. Het element heeft zijn eigen kleuren.',
  changed: 'Deze kleuren zijn op uw pagina niet te lezen. Het element heeft ze aangepast:',
  colours: {
    text: 'tekst',
    'text-quiet': 'rustige tekst',
    link: 'links',
    accent: 'de accentkleur',
    'accent-text': 'tekst op de accentkleur',
    surface: 'de achtergrond',
  },
  contrast: (front, ground, ratio) =>
    `Contrast van ${front} op ${ground}: ${ratio.toLocaleString('nl')} op 1 (minstens 4,5).`,
};
