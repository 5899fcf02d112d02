import type {HelpTexts} from './texts.js';

const LINK = 'De link die in het element staat.';

/** Dutch: short sentences, what to do first. */
export const nl: HelpTexts = {
  title: 'Werkt Duit niet op uw pagina?',
  lead: 'In de console van uw browser (F12) staat een regel die begint met “duit:” en een code. Hier staat wat elke code betekent en wat u kunt doen. Bezoekers zien altijd ten minste een link, behalve bij een iframe.',
  checkTitle: 'Laat de pagina zichzelf nakijken',
  check: [
    'Zet ?duit-check achter het adres van uw pagina en druk op Enter. Raakt uw website dat kwijt? Zet dan #duit-check achter het adres en laad de pagina opnieuw.',
    'Er komt een verslag: het script, elk element, wat Duit antwoordt, uw Content-Security-Policy en uw kleuren. Alleen u ziet het. U kunt het kopiëren en er staan geen persoonsgegevens in.',
    'Komt er geen verslag? Dan is het script zelf niet geladen. Onderaan deze pagina staat wat u dan kunt doen.',
    'Gebruikt uw pagina duit.all.js? Zet dan even duit.js neer: in het ene bestand zit het verslag niet.',
  ],
  contents: 'Codes',
  seen: 'Wat bezoekers zien',
  why: 'Wat er aan de hand is',
  steps: 'Wat u kunt doen',
  builder: 'Kijk uw hele Content-Security-Policy na in de bouwer',
  silent: {
    title: 'Er staat niets van Duit in de console',
    seen: 'De link die in het element staat, of die u zelf plaatste.',
    why: 'Het script zelf is niet geladen. Dan kan er ook niets van ons in de console komen. De browser zegt er wel iets over, bijvoorbeeld “… violates the following Content Security Policy directive …”, “net::ERR_BLOCKED_BY_CLIENT” (een filter in de browser) of “Failed to load resource”.',
    steps: [
      'Staat het script in de pagina? Zoek in de broncode naar duit.js. Veel editors halen scripts weg: zet het in het sjabloon van de website.',
      'Noemt de browser script-src of default-src? Zet het adres van Duit bij script-src. Staat script-src er nog niet? Voeg de regel dan toe.',
      'Noemt de browser ERR_BLOCKED_BY_CLIENT? Dan houdt een filter bij deze bezoeker het tegen. De link blijft werken.',
      'Staat er type="module" in de tag? Zonder dat woord werkt het script niet.',
    ],
    code: "script-src 'self' {origin}",
  },
  entries: {
    'code-blocked': {
      title: 'Een deel van het script is niet geladen',
      seen: LINK,
      why: 'duit.js is er, maar een bestand dat erbij hoort niet. Of dat bestand was anders dan wij het maakten, en dan voert de browser het niet uit.',
      steps: [
        'Staat in script-src het adres van één bestand? Zet er het hele adres van Duit neer, zonder pad.',
        'Kopieert uw website het script naar een eigen adres? Kopieer dan ook de map chunks, en verander niets aan de bestanden.',
        'Houdt een filter of firewall het tegen? Laat het adres van Duit door.',
        'Wilt u alles in één bestand? Neem duit.all.js.',
      ],
      code: "script-src 'self' {origin}",
    },
    'trusted-types': {
      title: 'De naam duit mag niet van trusted-types',
      seen: LINK,
      why: 'Uw pagina laat alleen bekende namen toe voor Trusted Types. Die van ons is duit.',
      steps: ['Zet het woord duit bij trusted-types. Andere namen laat u staan.'],
      code: 'trusted-types duit',
    },
    'api-blocked': {
      title: 'De pagina mag geen verbinding maken met Duit',
      seen: 'De link, en de melding dat de stand nu niet op te halen is.',
      why: 'Het script werkt, maar de Content-Security-Policy staat geen verbinding toe met het adres waar de acties vandaan komen.',
      steps: [
        'Zet het adres van Duit bij connect-src. Staat connect-src er nog niet? Voeg de regel dan toe.',
      ],
      code: "connect-src 'self' {origin}",
    },
    'no-answer': {
      title: 'Duit antwoordt niet',
      seen: 'De link, de melding dat de stand nu niet op te halen is, en een knop om het opnieuw te proberen.',
      why: 'Er kwam geen antwoord, en uw Content-Security-Policy is niet de oorzaak. Vaak is de verbinding van de bezoeker even weg.',
      steps: [
        'Laad de pagina opnieuw. Komt de melding niet terug? Dan hoeft u niets te doen.',
        'Blijft het zo? Kijk of een firewall, een filter of een cookiemelding verzoeken naar Duit tegenhoudt.',
        'Vervangt een script op uw pagina de functie fetch? Laat Duit dan als eerste laden.',
      ],
    },
    'api-fault': {
      title: 'Duit geeft een fout',
      seen: 'De link, de melding dat het aan ons ligt, en een knop om het opnieuw te proberen.',
      why: 'Er kwam een fout terug, of een antwoord dat niet van Duit is, zoals de inlogpagina van een wifi-netwerk.',
      steps: [
        'U hoeft niets te doen: het element probeert het zelf opnieuw, steeds iets minder vaak.',
        'Blijft het langer dan een kwartier? Meld het, met het verslag van ?duit-check.',
      ],
    },
    'too-many-requests': {
      title: 'Te veel verzoeken vanaf één verbinding',
      seen: 'De laatste stand, of de link met een melding.',
      why: 'Veel bezoekers delen één internetadres, zoals op een gemeentehuis, of iets leest de pagina steeds opnieuw.',
      steps: [
        'U hoeft niets te doen: het element wacht zo lang als Duit vraagt, en probeert het dan opnieuw.',
      ],
    },
    'not-found': {
      title: 'Deze actie of gemeente bestaat niet',
      seen: 'De link, en de melding dat de actie niet bestaat, of niet meer.',
      why: 'De naam in het attribuut klopt niet, de actie is weg, of de gemeente doet niet meer mee.',
      steps: [
        'Neem de code opnieuw over uit de bouwer. Een naam is gemeente/actie, zoals in het adres na /c/.',
        'Is de actie voorbij en wilt u hem niet meer tonen? Haal het element weg.',
      ],
      code: 'campaign="gemeente/actie"',
    },
    'origin-not-listed': {
      title: 'Deze website mag geen bijdragen aannemen',
      seen: 'De actie, en boven het formulier een link naar de pagina waar meedoen wel kan.',
      why: 'Iedereen mag een actie tonen. Bijdragen aannemen mag alleen een website die op de lijst van de gemeente staat.',
      steps: [
        'Vraag de gemeente om precies het adres op de lijst te zetten dat in de console staat, met https en zonder schuine streep.',
        'Is er een testomgeving? Die heeft een eigen adres en staat apart op de lijst.',
      ],
    },
    attribute: {
      title: 'Een attribuut ontbreekt, of is geen naam',
      seen: 'De link, en de melding dat de actie niet bestaat, of niet meer.',
      why: 'Het element weet niet welke actie het moet tonen. Vaak heeft de editor van uw CMS het attribuut weggehaald.',
      steps: [
        'Kijk in de broncode van de pagina of het attribuut er staat.',
        'Is het weg? Gebruik dan de link uit de bouwer: <a data-duit="card">. Die laten bijna alle editors staan.',
      ],
      code: '<duit-campaign-card campaign="gemeente/actie">',
    },
    link: {
      title: 'Een link met data-duit blijft een link',
      seen: 'De link.',
      why: 'Alleen een link naar Duit zelf wordt een element: naar het adres waar ook het script vandaan komt.',
      steps: [
        'Laat de link beginnen met het adres van Duit en dan /c/gemeente/actie.',
        'Zet in data-duit een element: card, progress, campaign, pledge-form. Bij een gemeente: list of map.',
      ],
      code: '<a data-duit="card" href="{origin}/c/gemeente/actie">',
    },
    'second-copy': {
      title: 'Het script staat er twee keer',
      seen: 'Alles: het eerste script doet het werk.',
      why: 'Er staan twee adressen van het script in de pagina, bijvoorbeeld een vaste en een lopende versie. Het tweede doet niets.',
      steps: ['Haal er één weg. Het verslag van ?duit-check laat zien welke er staan.'],
    },
    contrast: {
      title: 'Kleuren van uw huisstijl zijn niet te lezen',
      seen: 'Alles, met kleuren die wel te lezen zijn.',
      why: 'Twee kleuren van uw huisstijl lijken te veel op elkaar. Het element heeft er één zo weinig mogelijk aangepast.',
      steps: [
        'Kijk in de console welke kleur het is, en geef die een andere waarde.',
        'De bouwer rekent uit welke kleuren samen te lezen zijn: minstens 4,5 op 1 voor tekst.',
      ],
    },
    drawing: {
      title: 'Een element kon niet getekend worden',
      seen: LINK,
      why: 'Dit is een fout van ons.',
      steps: ['Meld hem, met het verslag van ?duit-check en de regel uit de console.'],
    },
  },
};
