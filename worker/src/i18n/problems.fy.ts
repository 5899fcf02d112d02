import type {ProblemTexts} from './problems.js';

/** Frisian, as Dutch: short, active, no jargon. */
export const problemsFy: ProblemTexts = {
  problems: {
    'invalid-input': {
      title: 'Net alles is goed ynfolle',
      detail: 'Sjoch wat der by elk fjild stiet en pas it oan.',
    },
    'broken-json': {title: 'It berjocht is net lêsber', detail: 'De ynhâld is gjin jildige JSON.'},
    'missing-header': {
      title: 'Der mist in kopregel',
      detail: 'Stjoer de kopregels Duit-Client en Idempotency-Key mei.',
    },
    'proof-rejected': {
      title: 'De kontrôle tsjin misbrûk is net slagge',
      detail: 'De kontrôle is ferrûn of al brûkt. Ferstjoer it formulier nochris.',
    },
    unauthorised: {
      title: 'Dizze keppeling wurket net',
      detail: 'Iepenje de keppeling út de lêste e-mail oer jo bydrage.',
    },
    'origin-not-listed': {
      title: 'Dizze webside mei hjir gjin bydragen ûntfange',
      detail: 'Doch mei op de webside fan de gemeente of op de side fan de aksje.',
    },
    'not-found': {title: 'Net fûn', detail: 'Dit bestiet net of net mear. Kontrolearje it adres.'},
    'method-not-allowed': {title: 'Dat kin hjir net', detail: 'Op dit adres kin dizze opdracht net.'},
    'key-reused': {
      title: 'Dizze kaai is al brûkt',
      detail: 'De Idempotency-Key heart by in oar berjocht. Brûk in nije.',
    },
    'need-exhausted': {
      title: 'Der is net safolle mear nedich',
      detail: 'Oaren wiene earder. Kies in lytser oantal of wat oars.',
    },
    'campaign-closed': {
      title: 'Meidwaan kin no net',
      detail: 'Dizze aksje is sletten of stiet stil. Op de side fan de aksje lêze jo hoe’t it derfoar stiet.',
    },
    'pledge-closed': {title: 'Feroarje kin net mear', detail: 'Dizze bydrage is ôfrûne of ynlutsen.'},
    'token-used': {
      title: 'Dizze keppeling is al brûkt',
      detail: 'Iepenje de keppeling út de lêste e-mail oer jo bydrage.',
    },
    'token-expired': {
      title: 'Dizze keppeling is ferrûn',
      detail: 'Wolle jo noch meidwaan? Folje it formulier dan op ’e nij yn.',
    },
    erased: {title: 'Dizze gegevens binne wiske', detail: 'De bydrage bestiet net mear.'},
    'body-too-large': {
      title: 'It berjocht is te grut',
      detail: 'Meitsje jo tekst koarter en besykje it nochris.',
    },
    'wrong-media-type': {
      title: 'Ferkearde soarte ynhâld',
      detail: 'Stjoer JSON, mei Content-Type application/json.',
    },
    'too-many-requests': {
      title: 'It is efkes te drok',
      detail: 'Der kamen koart nei inoar tefolle berjochten. Besykje it letter nochris.',
    },
    'internal-error': {
      title: 'Der gie by ús wat mis',
      detail: 'Besykje it letter nochris. Bliuwt it misgean? Neam dan it nûmer fan dit berjocht.',
    },
    'format-not-offered': {
      title: 'Dizze foarm hawwe wy net',
      detail: 'Freegje om JSON of XML.',
    },
    'try-again': {
      title: 'It duorret te lang',
      detail: 'Wy witte net oft it slagge is. Besykje it nochris: dat is feilich, der bart neat dûbel.',
    },
  },
  fields: {
    type: 'Folje hjir wat oars yn: dizze wearde kin net.',
    required: 'Folje dit yn.',
    'unknown-field': 'Dit fjild bestiet net.',
    characters: 'Dizze tekst hat tekens dy’t net kinne. Typ de tekst op ’e nij.',
    'too-long': 'Dizze tekst is te lang. Meitsje him koarter.',
    'too-small': 'Dit is te min. Folje in heger oantal of bedrach yn.',
    'too-large': 'Dit is tefolle. Folje in leger oantal of bedrach yn.',
    'whole-number': 'Folje in hiel getal yn.',
    'too-many': 'Dit binne der tefolle. Helje in pear wei.',
    'nothing-pledged': 'Kies wêrmei’t jo meidwaan wolle.',
    email: 'Folje in e-mailadres yn, lykas namme@foarbyld.nl.',
    url: 'Folje in folslein webadres yn.',
    choice: 'Kies ien fan de mooglikheden.',
    token: 'Dizze keppeling is net folslein. Iepenje de keppeling út de e-mail op ’e nij.',
    unknown: 'Dit bestiet net by dizze aksje.',
    twice: 'Dit stiet der twa kear.',
    'shift-required': 'Kies in deidiel.',
    'shift-refused': 'Hjir kinne jo gjin deidiel kieze.',
    'shift-over': 'Dit deidiel is al foarby. Kies in oar.',
    'note-required': 'Skriuw yn in pear wurden wat jo witte of kinne.',
    'consent-required':
      'Jou tastimming om jo gegevens te dielen. Oars kin de organisator gjin ôfspraak meitsje.',
    'privacy-notice-outdated': 'De privacyferklearring is feroare. Lês de nije en ferstjoer op ’e nij.',
    'page-not-listed': 'Dizze side mei gjin bydragen ûntfange.',
    exhausted: (left) =>
      left ? `Hjirfan noch nedich: ${left}. Kies in leger oantal.` : 'Hjirfan is neat mear nedich.',
  },
};
