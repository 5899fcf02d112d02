import {plural} from '../format.js';
import type {CampaignTexts} from './index.js';

/** Dutch at B1: short, active, no jargon. */
export const nl: CampaignTexts = {
  join: 'Doe mee',
  progress: 'Hoe ver is het?',
  story: 'Het plan',
  needs: 'Wat is er nodig?',
  handOver: 'Brengen of halen',
  shifts: 'Wanneer?',
  shiftLeft: (count, number) => plural('nl', count, {one: 'nog 1 plek', other: `nog ${number} plekken`}),
  shiftFull: 'vol',
  budget: 'Wat kost het?',
  budgetFor: 'Waarvoor',
  budgetAmount: 'Bedrag',
  budgetTotal: 'Samen',
  coveredBy: {
    campaign: 'Bewoners, met deze actie',
    organiser: 'De organisator',
    municipality: 'De gemeente',
    fund: 'Een fonds',
  },
  budgetPart: (who, amount, percent) => `${who}: ${amount} (${percent})`,
  aftercare: 'Wie zorgt er daarna voor?',
  aftercareYears: (count, number) =>
    plural('nl', count, {one: 'Zeker 1 jaar lang', other: `Zeker ${number} jaar lang`}),
  aftercareCost: (amount) => `Kosten: ${amount} per jaar`,
  whoDoesWhat: 'Wie doet wat?',
  roles: {organiser: 'Organisator', municipality: 'Gemeente', fund: 'Fonds'},
  agreements: 'Dit is afgesproken',
  funding: {
    'all-or-nothing': (day) =>
      `Is er op ${day} niet genoeg van alles? Dan gaat het plan niet door. U betaalt dan niets en u hoeft niets te doen.`,
    'keep-what-comes': () =>
      'Het plan gaat door met alles wat er binnenkomt, ook als niet alles lukt. Elke bijdrage wordt gebruikt.',
  },
  fundingOver: (day) => `Meedoen kon tot en met ${day}.`,
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
  moreUpdates: 'Meer nieuws',
  supporters: 'Wie doen er mee?',
  anonymous: 'Iemand uit de buurt',
  onBehalfOf: (name) => `namens ${name}`,
  gives: (kinds) => `Geeft ${kinds}`,
  moderated: 'Iemand van de gemeente leest namen en berichten eerst. Daarna staan ze hier.',
  moreSupporters: 'Meer mensen',
  pageFailed: 'Dit is nu niet op te halen. Probeer het straks opnieuw.',
  closed: {
    closing: 'De laatste dag is voorbij. U leest hier binnenkort of het plan doorgaat.',
    paused: 'Het plan staat op pauze. U kunt nu niet meedoen. Kijk later nog eens.',
    funded: 'Het is gelukt: er is genoeg. Meedoen hoeft niet meer. Dank aan iedereen die hielp.',
    unsuccessful: 'Het is niet gelukt. Meedoen kan niet meer. Niemand hoeft te betalen.',
    realised: 'Het plan is klaar. Dank aan iedereen die hielp.',
    cancelled: 'Het plan is gestopt. Meedoen kan niet meer.',
    other: 'Meedoen kan nu niet.',
  },
};
