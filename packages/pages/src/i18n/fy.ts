import {INTL_CHAINS} from '@duit/contract';
import type {PageTexts} from './texts.js';

/** Frisian, as Dutch: short, active, no jargon. */
export const fy: PageTexts = {
  intl: INTL_CHAINS.fy,
  languages: 'Oare taal',
  skip: 'Gean nei de ynhâld',
  footer: {
    privacy: (municipality) => `Privacy by ${municipality}`,
    security: 'Lek fûn?',
    api: 'Foar ûntwikkelers',
    about: 'Duit is frije software foar gemeenten. Dizze side brûkt gjin cookies.',
  },
  states: {
    starting: 'Krekt begûn',
    'under-way': 'Doch mei',
    ready: 'Giet troch',
    'over-funded': 'Mear as nedich',
    closing: 'Sletten, útslach folget',
    paused: 'Op pauze',
    funded: 'Slagge',
    unsuccessful: 'Net slagge',
    realised: 'Klear',
    cancelled: 'Stoppe',
  },
  kinds: {goods: 'Spullen', time: 'Tiid', knowledge: 'Kennis', money: 'Jild'},
  units: {
    pieces: (_count, number) => number,
    hours: (_count, number) => `${number} oere`,
    people: (count, number) => (count === 1 ? `${number} persoan` : `${number} minsken`),
    cents: (_count, number) => number,
  },
  ofTarget: (done, target) => `${done} fan ${target}`,
  toStart: (minimum) => `Nedich om te begjinnen: ${minimum}`,
  enoughToStart: 'Genôch om te begjinnen',
  readiness: (percent) => `${percent} fan wat nedich is om te begjinnen`,
  ready: 'Klear om te begjinnen',
  wasReadiness: (percent) => `${percent} fan wat nedich wie`,
  wasReady: 'Alles wat nedich wie, is der kommen',
  supportersCount: (count, number) =>
    count === 0 ? 'Doch as earste mei' : count === 1 ? '1 persoan docht mei' : `${number} minsken dogge mei`,
  tookPart: (count, number) => (count === 1 ? '1 persoan die mei' : `${number} minsken diene mei`),
  daysLeft: (count, number) => (count === 1 ? 'Lêste dei' : `Noch ${number} dagen`),
  ended: (day) => `Sletten op ${day}`,
  moreNeeds: (count, number) => (count === 1 ? 'En noch 1 oar ding' : `En noch ${number} oare dingen`),
  by: (organiser) => `Fan ${organiser}`,
  campaign: {
    needs: 'Wat is der nedich?',
    story: 'It plan',
    budget: 'Wat kostet it?',
    budgetColumns: ['Wêrfoar', 'Wa betellet', 'Bedrach'],
    budgetTotal: 'Tegearre',
    coveredBy: {
      campaign: 'Bewenners, mei dizze aksje',
      organiser: 'De organisator',
      municipality: 'De gemeente',
      fund: 'In fûns',
    },
    aftercare: 'Wa soarget der dêrnei foar?',
    aftercareFacts: (_years, number, amount) => `Wis ${number} jier lang. Kosten: ${amount} yn it jier.`,
    whoDoesWhat: 'Wa docht wat?',
    agreements: 'Dit is ôfpraat',
    funding: {
      'all-or-nothing': (day) =>
        `Is der op ${day} net genôch fan alles? Dan giet it plan net troch. Jo betelje dan neat en jo hoege neat te dwaan.`,
      'keep-what-comes': () =>
        'It plan giet troch mei alles wat der binnenkomt, ek as net alles slagget. Elke bydrage wurdt brûkt.',
    },
    joinUntil: (day) => `Jo kinne meidwaan oant en mei ${day}.`,
    permits: {
      'not-needed': 'Foar dit plan is gjin fergunning nedich.',
      requested: 'De fergunning is oanfrege. De gemeente hat noch net besletten.',
      granted: 'De gemeente hat de fergunning jûn.',
      refused: 'De gemeente hat de fergunning net jûn.',
    },
    objections: {
      none: 'Nimmen hat beswier makke.',
      open: 'Ien hat beswier makke. Dêr is noch gjin beslút oer.',
      settled: 'Der wiene beswieren. Dy binne oplost.',
    },
    updates: 'Nijs oer it plan',
    supporters: 'Wa dogge der mei?',
    anonymous: 'Ien út de buert',
    onBehalfOf: (name) => `út namme fan ${name}`,
    gives: (kinds) => `Jout ${kinds}`,
    moderated: 'Ien fan de gemeente lêst nammen en berjochten earst. Dêrnei steane se hjir.',
    more: 'Besjoch eardere',
    newest: 'Werom nei de nijste',
    shiftPlaces: (available, number) =>
      available === 0 ? 'fol' : available === 1 ? 'noch 1 plak' : `noch ${number} plakken`,
    handOver: 'Bringe of helje:',
    notNow: 'Meidwaan kin no net.',
  },
  embed: {
    joinHere: 'Doch mei',
    join: 'Doch mei op de side fan dizze aksje',
    open: 'Besjoch de side fan dizze aksje',
  },
  start: {
    title: 'Tegearre wat moais meitsje yn jo buert',
    lead: 'Mei Duit freget in feriening, strjitte of skoalle de buert om help. Jo dogge mei mei wat jo hawwe.',
    ways: [
      {kind: 'goods', text: 'In kroade, planken of plantsjes'},
      {kind: 'time', text: 'In pear oeren fan jo tiid'},
      {kind: 'knowledge', text: 'Wat dêr’t jo in protte fan witte'},
      {kind: 'money', text: 'In bedrach, lyts of grut'},
    ],
    how: 'Sa wurket it',
    steps: [
      'Kies in aksje en folje yn wêrmei’t jo meidogge. Jo hawwe gjin akkount nedich.',
      'Befêstigje jo bydrage mei de keppeling yn de e-mail.',
      'Is der genôch fan alles? Dan giet de aksje troch. Is der net genôch? Dan betelje jo neat.',
    ],
    municipalities: 'Aksjes per gemeente',
    none: 'Der binne noch gjin aksjes.',
    more: (municipality) => `Alle aksjes fan ${municipality}`,
    development: 'Foar ûntwikkelers op dizze kompjûter',
  },
  privacy: {
    title: (municipality) => `Privacy: wat ${municipality} mei jo gegevens docht`,
    version: (version) => `Ferzje ${version}`,
    sections: (municipality, email) => [
      {
        heading: 'Yn it koart',
        paragraphs: [
          'Jo dogge mei sûnder akkount. Wy freegje allinnich wat nedich is om jo bydrage te ferwurkjen.',
          'Dizze side brûkt gjin cookies en folget jo net. Nimmen oars sjocht mei.',
        ],
      },
      {
        heading: 'Wat wy fan jo bewarje',
        paragraphs: [
          'Jo namme en e-mailadres, en de namme fan jo bedriuw of klup as jo dy ynfolje.',
          'Wêrmei’t jo meidogge, jo berjocht, jo karren op it formulier en de taal dêr’t jo ús yn lêze.',
          'De side dêr’t jo it formulier op ynfollen. Dêr bringt de keppeling yn de e-mail jo nei werom.',
        ],
      },
      {
        heading: 'Wêrom',
        paragraphs: [
          'Om jo in e-mail te stjoeren dêr’t jo jo bydrage mei befêstigje, feroarje of ynlûke.',
          'Om jo bydrage troch te jaan oan de organisator. Jo namme en e-mailadres geane allinnich mei as jo dat goed fine. Dat is nedich foar spullen, tiid en kennis.',
          'Om misbrûk foar te kommen telle wy hoefolle formulieren der fan ien ferbining komme en hoefolle e-mails der nei ien adres geane. Dêrfoar bewarje wy in koade: net jo IP-adres en net jo e-mailadres.',
        ],
      },
      {
        heading: 'Wat oaren sjogge',
        paragraphs: [
          'Jo kieze sels: jo hiele namme, allinnich jo foarnamme, of gjin namme. Jo e-mailadres stiet nea op de side.',
          'Nimmen sjocht op de side hoefolle jild jo jouwe.',
        ],
      },
      {
        heading: 'Hoe lang',
        paragraphs: [
          'Befêstigje jo net binnen 7 dagen? Dan ferfalt jo bydrage en wiskje wy jo gegevens.',
          'Befêstigje jo wol? Dan bewarje wy jo gegevens salang’t de aksje rint, en dêrnei om jo bydrage ôf te rûnjen. Ek as jo jo bydrage ynlûke, steane se der noch.',
          `Wolle jo dat wy jo gegevens wiskje? Mail nei ${email}. Dan bliuwe allinnich de totalen oer.`,
          'De koaden tsjin misbrûk wiskje wy nei ien of twa dagen.',
        ],
      },
      {
        heading: 'Jo rjochten',
        paragraphs: [
          `${municipality} is ferantwurdlik foar jo gegevens. Wolle jo se sjen, feroarje of wiskje litte? Mail nei ${email}.`,
          'Mei de keppeling yn jo e-mail kinne jo jo bydrage ek sels feroarje of ynlûke.',
          'Binne jo it net mei ús iens? Dan kinne jo in klacht yntsjinje by de Autoriteit Persoonsgegevens.',
        ],
      },
    ],
  },
  problem: {
    title: 'Melding fan de API',
    code: 'Koade',
    status: 'HTTP-status',
    technical: 'Dizze side leit út wat de API fan Duit mei dizze melding bedoelt.',
  },
  notFound: {
    title: 'Dizze side bestiet net',
    text: 'Miskien is it adres ferkeard typt, of is de aksje weihelle.',
    home: 'Besjoch alle aksjes',
  },
};
