import {plural} from '@duit/contract';
import type {ProblemTexts} from './problems.js';

/** Dutch at B1 level. */
export const problemsNl: ProblemTexts = {
  problems: {
    'invalid-input': {
      title: 'Niet alles is goed ingevuld',
      detail: 'Kijk wat er bij elk veld staat en pas het aan.',
    },
    'broken-json': {title: 'Het bericht is niet leesbaar', detail: 'De inhoud is geen geldige JSON.'},
    'missing-header': {
      title: 'Er ontbreekt een kopregel',
      detail: 'Stuur de kopregels Duit-Client en Idempotency-Key mee.',
    },
    'proof-rejected': {
      title: 'De controle tegen misbruik is niet gelukt',
      detail: 'De controle is verlopen of al gebruikt. Verstuur het formulier nog een keer.',
    },
    unauthorised: {
      title: 'Deze link werkt niet',
      detail: 'Open de link uit de laatste e-mail over uw bijdrage.',
    },
    'origin-not-listed': {
      title: 'Deze website mag hier geen bijdragen ontvangen',
      detail: 'Doe mee op de website van de gemeente of op de pagina van de actie.',
    },
    'not-found': {title: 'Niet gevonden', detail: 'Dit bestaat niet of niet meer. Controleer het adres.'},
    'method-not-allowed': {title: 'Dat kan hier niet', detail: 'Op dit adres kan deze opdracht niet.'},
    'key-reused': {
      title: 'Deze sleutel is al gebruikt',
      detail: 'De Idempotency-Key hoort bij een ander bericht. Gebruik een nieuwe.',
    },
    'need-exhausted': {
      title: 'Er is niet zoveel meer nodig',
      detail: 'Anderen waren u voor. Kies een kleiner aantal of iets anders.',
    },
    'campaign-closed': {
      title: 'Meedoen kan nu niet',
      detail: 'Deze actie is gesloten of staat stil. Op de pagina van de actie leest u hoe het ermee staat.',
    },
    'pledge-closed': {title: 'Wijzigen kan niet meer', detail: 'Deze bijdrage is afgerond of ingetrokken.'},
    'token-used': {
      title: 'Deze link is al gebruikt',
      detail: 'Open de link uit de laatste e-mail over uw bijdrage.',
    },
    'token-expired': {
      title: 'Deze link is verlopen',
      detail: 'Wilt u nog meedoen? Vul het formulier dan opnieuw in.',
    },
    erased: {title: 'Deze gegevens zijn gewist', detail: 'De bijdrage bestaat niet meer.'},
    'body-too-large': {
      title: 'Het bericht is te groot',
      detail: 'Maak uw tekst korter en probeer het opnieuw.',
    },
    'wrong-media-type': {
      title: 'Verkeerde soort inhoud',
      detail: 'Stuur JSON, met Content-Type application/json.',
    },
    'too-many-requests': {
      title: 'Het is even te druk',
      detail: 'Er kwamen kort na elkaar te veel berichten. Probeer het later opnieuw.',
    },
    'internal-error': {
      title: 'Er ging bij ons iets mis',
      detail: 'Probeer het later opnieuw. Blijft het misgaan? Noem dan het nummer van dit bericht.',
    },
    'format-not-offered': {
      title: 'Deze vorm hebben wij niet',
      detail: 'Vraag om JSON of XML.',
    },
    'try-again': {
      title: 'Het duurt te lang',
      detail: 'We weten niet of het gelukt is. Probeer het opnieuw: dat is veilig, er gebeurt niets dubbel.',
    },
  },
  fields: {
    type: 'Vul hier iets anders in: deze waarde kan niet.',
    required: 'Vul dit in.',
    'unknown-field': 'Dit veld bestaat niet.',
    characters: 'Deze tekst heeft tekens die niet kunnen. Typ de tekst opnieuw.',
    'too-long': 'Deze tekst is te lang. Maak hem korter.',
    'too-small': 'Dit is te weinig. Vul een hoger aantal of bedrag in.',
    'too-large': 'Dit is te veel. Vul een lager aantal of bedrag in.',
    'whole-number': 'Vul een heel getal in.',
    'too-many': 'Dit zijn er te veel. Haal er een paar weg.',
    'nothing-pledged': 'Kies waarmee u wilt meedoen.',
    email: 'Vul een e-mailadres in, zoals naam@voorbeeld.nl.',
    url: 'Vul een volledig webadres in.',
    choice: 'Kies een van de mogelijkheden.',
    token: 'Deze link is niet volledig. Open de link uit de e-mail opnieuw.',
    unknown: 'Dit bestaat niet bij deze actie.',
    twice: 'Dit staat er twee keer.',
    'shift-required': 'Kies een dagdeel.',
    'shift-refused': 'Hier kunt u geen dagdeel kiezen.',
    'shift-over': 'Dit dagdeel is al voorbij. Kies een ander.',
    'note-required': 'Schrijf in een paar woorden wat u weet of kunt.',
    'consent-required':
      'Geef toestemming om uw gegevens te delen. Anders kan de organisator geen afspraak maken.',
    'privacy-notice-outdated': 'De privacyverklaring is veranderd. Lees de nieuwe en verstuur opnieuw.',
    'page-not-listed': 'Deze pagina mag geen bijdragen ontvangen.',
    exhausted: (left) =>
      left
        ? plural('nl', left, {
            one: `Hiervan is er nog ${left} nodig. Kies een lager aantal.`,
            other: `Hiervan zijn er nog ${left} nodig. Kies een lager aantal.`,
          })
        : 'Hiervan is niets meer nodig.',
  },
};
