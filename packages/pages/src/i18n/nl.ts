import {INTL_CHAINS} from '@duit/contract';
import type {PageTexts} from './texts.js';

/** Dutch at B1: short, active, no jargon. */
export const nl: PageTexts = {
  intl: INTL_CHAINS.nl,
  languages: 'Andere taal',
  skip: 'Ga naar de inhoud',
  footer: {
    privacy: (municipality) => `Privacy bij ${municipality}`,
    security: 'Lek gevonden?',
    api: 'Voor ontwikkelaars',
    about: 'Duit is vrije software voor gemeenten. Deze site gebruikt geen cookies.',
  },
  states: {
    starting: 'Net begonnen',
    'under-way': 'Doe mee',
    ready: 'Gaat door',
    'over-funded': 'Meer dan nodig',
    closing: 'Gesloten, uitslag volgt',
    paused: 'Op pauze',
    funded: 'Gelukt',
    unsuccessful: 'Niet gelukt',
    realised: 'Klaar',
    cancelled: 'Gestopt',
  },
  kinds: {goods: 'Spullen', time: 'Tijd', knowledge: 'Kennis', money: 'Geld'},
  units: {
    pieces: (_count, number) => number,
    hours: (_count, number) => `${number} uur`,
    people: (count, number) => (count === 1 ? `${number} persoon` : `${number} mensen`),
    cents: (_count, number) => number,
  },
  ofTarget: (done, target) => `${done} van ${target}`,
  toStart: (minimum) => `Nodig om te starten: ${minimum}`,
  enoughToStart: 'Genoeg om te starten',
  readiness: (percent) => `${percent} van wat nodig is om te starten`,
  ready: 'Klaar om te starten',
  wasReadiness: (percent) => `${percent} van wat nodig was`,
  wasReady: 'Alles wat nodig was, is er gekomen',
  supportersCount: (count, number) =>
    count === 0 ? 'Doe als eerste mee' : count === 1 ? '1 persoon doet mee' : `${number} mensen doen mee`,
  tookPart: (count, number) => (count === 1 ? '1 persoon deed mee' : `${number} mensen deden mee`),
  daysLeft: (count, number) => (count === 1 ? 'Laatste dag' : `Nog ${number} dagen`),
  ended: (day) => `Gesloten op ${day}`,
  moreNeeds: (count, number) => (count === 1 ? 'En nog 1 ander ding' : `En nog ${number} andere dingen`),
  by: (organiser) => `Van ${organiser}`,
  campaign: {
    needs: 'Wat is er nodig?',
    story: 'Het plan',
    budget: 'Wat kost het?',
    budgetColumns: ['Waarvoor', 'Wie betaalt', 'Bedrag'],
    budgetTotal: 'Samen',
    coveredBy: {
      campaign: 'Bewoners, met deze actie',
      organiser: 'De organisator',
      municipality: 'De gemeente',
      fund: 'Een fonds',
    },
    aftercare: 'Wie zorgt er daarna voor?',
    aftercareFacts: (_years, number, amount) => `Zeker ${number} jaar lang. Kosten: ${amount} per jaar.`,
    whoDoesWhat: 'Wie doet wat?',
    agreements: 'Dit is afgesproken',
    funding: {
      'all-or-nothing': (day) =>
        `Is er op ${day} niet genoeg van alles? Dan gaat het plan niet door. U betaalt dan niets en u hoeft niets te doen.`,
      'keep-what-comes': () =>
        'Het plan gaat door met alles wat er binnenkomt, ook als niet alles lukt. Elke bijdrage wordt gebruikt.',
    },
    joinUntil: (day) => `U kunt meedoen tot en met ${day}.`,
    permits: {
      'not-needed': 'Voor dit plan is geen vergunning nodig.',
      requested: 'De vergunning is aangevraagd. De gemeente heeft nog niet beslist.',
      granted: 'De gemeente heeft de vergunning gegeven.',
      refused: 'De gemeente heeft de vergunning niet gegeven.',
    },
    objections: {
      none: 'Niemand heeft bezwaar gemaakt.',
      open: 'Iemand heeft bezwaar gemaakt. Daar is nog geen besluit over.',
      settled: 'Er waren bezwaren. Die zijn opgelost.',
    },
    updates: 'Nieuws over het plan',
    supporters: 'Wie doen er mee?',
    anonymous: 'Iemand uit de buurt',
    onBehalfOf: (name) => `namens ${name}`,
    gives: (kinds) => `Geeft ${kinds}`,
    moderated: 'Iemand van de gemeente leest namen en berichten eerst. Daarna staan ze hier.',
    more: 'Bekijk eerdere',
    newest: 'Terug naar de nieuwste',
    shiftPlaces: (available, number) =>
      available === 0 ? 'vol' : available === 1 ? 'nog 1 plek' : `nog ${number} plekken`,
    handOver: 'Brengen of halen:',
    notNow: 'Meedoen kan nu niet.',
  },
  embed: {
    joinHere: 'Doe mee',
    join: 'Doe mee op de pagina van deze actie',
    open: 'Bekijk de pagina van deze actie',
  },
  start: {
    title: 'Samen iets moois maken in uw buurt',
    lead: 'Met Duit vraagt een vereniging, straat of school de buurt om hulp. U doet mee met wat u heeft.',
    ways: [
      {kind: 'goods', text: 'Een kruiwagen, planken of plantjes'},
      {kind: 'time', text: 'Een paar uur van uw tijd'},
      {kind: 'knowledge', text: 'Iets waar u veel van weet'},
      {kind: 'money', text: 'Een bedrag, klein of groot'},
    ],
    how: 'Zo werkt het',
    steps: [
      'Kies een actie en vul in waarmee u meedoet. U heeft geen account nodig.',
      'Bevestig uw bijdrage met de link in de e-mail.',
      'Is er genoeg van alles? Dan gaat de actie door. Is er niet genoeg? Dan betaalt u niets.',
    ],
    municipalities: 'Acties per gemeente',
    none: 'Er zijn nog geen acties.',
    more: (municipality) => `Alle acties van ${municipality}`,
    development: 'Voor ontwikkelaars op deze computer',
  },
  privacy: {
    title: (municipality) => `Privacy: wat ${municipality} met uw gegevens doet`,
    version: (version) => `Versie ${version}`,
    sections: (municipality, email) => [
      {
        heading: 'In het kort',
        paragraphs: [
          'U doet mee zonder account. Wij vragen alleen wat nodig is om uw bijdrage te verwerken.',
          'Deze site gebruikt geen cookies en volgt u niet. Niemand anders kijkt mee.',
        ],
      },
      {
        heading: 'Wat wij van u bewaren',
        paragraphs: [
          'Uw naam en e-mailadres, en de naam van uw bedrijf of club als u die invult.',
          'Waarmee u meedoet, uw bericht, uw keuzes op het formulier en de taal waarin u ons leest.',
          'De pagina waarop u het formulier invulde. Daar brengt de link in de e-mail u naar terug.',
        ],
      },
      {
        heading: 'Waarom',
        paragraphs: [
          'Om u een e-mail te sturen waarmee u uw bijdrage bevestigt, verandert of intrekt.',
          'Om uw bijdrage door te geven aan de organisator. Uw naam en e-mailadres gaan alleen mee als u dat goed vindt. Dat is nodig voor spullen, tijd en kennis.',
          'Om misbruik te voorkomen tellen wij hoeveel formulieren er van één verbinding komen en hoeveel e-mails er naar één adres gaan. Daarvoor bewaren wij een code: niet uw IP-adres en niet uw e-mailadres.',
        ],
      },
      {
        heading: 'Wat anderen zien',
        paragraphs: [
          'U kiest zelf: uw hele naam, alleen uw voornaam, of geen naam. Uw e-mailadres staat nooit op de site.',
          'Niemand ziet op de site hoeveel geld u geeft.',
        ],
      },
      {
        heading: 'Hoe lang',
        paragraphs: [
          'Bevestigt u niet binnen 7 dagen? Dan vervalt uw bijdrage en wissen wij uw gegevens.',
          'Bevestigt u wel? Dan bewaren wij uw gegevens zolang de actie loopt, en daarna om uw bijdrage af te ronden. Ook als u uw bijdrage intrekt, staan ze er nog.',
          `Wilt u dat wij uw gegevens wissen? Mail naar ${email}. Dan blijven alleen de totalen over.`,
          'De codes tegen misbruik wissen wij na een of twee dagen.',
        ],
      },
      {
        heading: 'Uw rechten',
        paragraphs: [
          `${municipality} is verantwoordelijk voor uw gegevens. Wilt u ze zien, veranderen of laten wissen? Mail naar ${email}.`,
          'Met de link in uw e-mail kunt u uw bijdrage ook zelf veranderen of intrekken.',
          'Bent u het niet met ons eens? Dan kunt u een klacht indienen bij de Autoriteit Persoonsgegevens.',
        ],
      },
    ],
  },
  problem: {
    title: 'Melding van de API',
    code: 'Code',
    status: 'HTTP-status',
    technical: 'Deze pagina legt uit wat de API van Duit met deze melding bedoelt.',
  },
  notFound: {
    title: 'Deze pagina bestaat niet',
    text: 'Misschien is het adres verkeerd getypt, of is de actie weggehaald.',
    home: 'Bekijk alle acties',
  },
};
