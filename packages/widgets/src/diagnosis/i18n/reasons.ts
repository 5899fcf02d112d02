import type {Diagnosis} from '@duit/contract';
import type {WebmasterLocale} from './locale.js';

/** What a reason is told with; empty where it is not known. */
export interface Facts {
  /** The element's name, or the names of colours. */
  tag: string;
  /** What its `campaign` or `municipality` says. */
  campaign: string;
  /** Where a link leads. */
  link: string;
  /** Origin of Duit. */
  service: string;
  /** Origin of the page. */
  site: string;
  /** What did not load, as the browser tells it. */
  file: string;
  /** The version at work. */
  version: string;
}

/** The link that residents get where an element has nothing in it. */
export const LINK_TEXTS: Record<WebmasterLocale, string> = {nl: 'Bekijk de actie', en: 'View the campaign'};

type Reasons = Record<Exclude<Diagnosis, 'check'>, (facts: Facts) => string>;

/** What is wrong and what to change, in one or two sentences. */
export const REASONS: Record<WebmasterLocale, Reasons> = {
  nl: {
    'code-blocked': ({tag, file, service}) =>
      `Een deel van het script is niet geladen (${tag && `${tag}: `}${file}). Sta in script-src heel ${service} toe, niet één bestand, en kijk of een filter het tegenhoudt. Bezoekers zien de link.`,
    'trusted-types': () =>
      `De pagina staat onze naam voor Trusted Types niet toe. Zet in de Content-Security-Policy bij trusted-types het woord duit.`,
    'api-blocked': ({service}) =>
      `De Content-Security-Policy van deze pagina staat geen verbinding met Duit toe. Zet bij connect-src: ${service}. Is die regel nieuw? connect-src 'self' ${service}`,
    'no-answer': ({service}) =>
      `${service} antwoordt niet. Blijft dat zo? Kijk of een firewall, een filter of een cookiemelding het verzoek tegenhoudt.`,
    'api-fault': ({service}) =>
      `${service} geeft een fout, of iets ervoor geeft een ander antwoord. Het element probeert het zelf opnieuw. U hoeft niets te doen.`,
    'too-many-requests': ({service}) =>
      `${service} krijgt vanaf deze verbinding te veel verzoeken. Het element wacht en probeert het zelf opnieuw.`,
    'not-found': ({tag, campaign}) =>
      `<${tag}> vraagt om "${campaign}" en dat bestaat niet, of niet meer, of de gemeente is gesloten. Neem de code opnieuw over uit de bouwer.`,
    'origin-not-listed': ({site}) =>
      `${site} mag acties tonen, maar geen bijdragen aannemen. Vraag de gemeente om precies dit adres op de lijst te zetten.`,
    attribute: ({tag, campaign}) =>
      /list|map/.test(tag)
        ? `<${tag}> mist municipality="gemeente"${campaign && ` en heeft "${campaign}"`}. Heeft de editor het weggehaald? Gebruik dan de link uit de bouwer.`
        : `<${tag}> mist campaign="gemeente/actie"${campaign && ` en heeft "${campaign}"`}. Heeft de editor het weggehaald? Gebruik dan de link uit de bouwer.`,
    link: ({link, service}) =>
      `De link met data-duit naar ${link} blijft een link. Hij moet naar ${service}/c/… gaan, en data-duit moet een element noemen, zoals card of progress.`,
    'second-copy': ({version}) =>
      `Duit ${version} werkt al op deze pagina. Dit tweede script doet niets: haal er één weg.`,
    contrast: ({tag}) =>
      `Deze kleuren van uw huisstijl zijn niet te lezen en zijn hier aangepast: ${tag}. Kies kleuren met meer verschil.`,
    drawing: ({file}) => `Een element kon niet getekend worden (${file}). Dat is een fout van ons. Meld hem.`,
  },
  en: {
    'code-blocked': ({tag, file, service}) =>
      `A part of the script did not load (${tag && `${tag}: `}${file}). Allow all of ${service} in script-src, not one file, and look whether a filter holds it back. Visitors see the link.`,
    'trusted-types': () =>
      `The page does not allow our name for Trusted Types. Add the word duit to trusted-types in the Content-Security-Policy.`,
    'api-blocked': ({service}) =>
      `The Content-Security-Policy of this page allows no connection to Duit. Add to connect-src: ${service}. Is that rule new? connect-src 'self' ${service}`,
    'no-answer': ({service}) =>
      `${service} does not answer. If this goes on, look whether a firewall, a filter or a cookie banner holds the request back.`,
    'api-fault': ({service}) =>
      `${service} answers with a fault, or something in front of it gives another answer. The element tries again by itself. You need not do anything.`,
    'too-many-requests': ({service}) =>
      `${service} gets too many requests from this connection. The element waits and tries again by itself.`,
    'not-found': ({tag, campaign}) =>
      `<${tag}> asks for "${campaign}", which does not exist, or no longer, or the municipality is closed. Copy the code from the builder again.`,
    'origin-not-listed': ({site}) =>
      `${site} may show campaigns, but not take pledges. Ask the municipality to list exactly this address.`,
    attribute: ({tag, campaign}) =>
      /list|map/.test(tag)
        ? `<${tag}> has no municipality="slug"${campaign && `; it has "${campaign}"`}. Did the editor take it away? Then use the link from the builder.`
        : `<${tag}> has no campaign="municipality/slug"${campaign && `; it has "${campaign}"`}. Did the editor take it away? Then use the link from the builder.`,
    link: ({link, service}) =>
      `The link with data-duit to ${link} stays a link. It must lead to ${service}/c/…, and data-duit must name an element, such as card or progress.`,
    'second-copy': ({version}) =>
      `Duit ${version} is already at work on this page. This second script does nothing: take one away.`,
    contrast: ({tag}) =>
      `These colours of your house style cannot be read and were changed here: ${tag}. Choose colours that differ more.`,
    drawing: ({file}) =>
      `An element could not be drawn (${file}). That is a mistake of ours. Please report it.`,
  },
};
