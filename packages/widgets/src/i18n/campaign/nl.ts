import type {CampaignTexts} from './index.js';

/** Dutch at B1: short, active, no jargon. */
export const nl: CampaignTexts = {
  join: 'Doe mee',
  story: 'Het plan',
  needs: (past) => `Wat ${past ? 'was' : 'is'} er nodig?`,
  budget: 'Wat kost het?',
  budgetTotal: 'Samen',
  coveredBy: {
    campaign: 'Bewoners, met deze actie',
    organiser: 'De organisator',
    municipality: 'De gemeente',
    fund: 'Een fonds',
  },
  aftercare: 'Wie zorgt er daarna voor?',
  aftercareYears: (_count, number) => `Zeker ${number} jaar lang.`,
  aftercareCost: (amount) => `Kosten: ${amount} per jaar.`,
  whoDoesWhat: 'Wie doet wat?',
  agreements: 'Dit is afgesproken',
  funding: {
    'all-or-nothing': 'Is er dan niet genoeg? Dan gaat het plan niet door en betaalt u niets.',
    'keep-what-comes': 'Het plan gaat door met wat er dan is.',
  },
  joinUntil: (day) => `U kunt meedoen tot en met ${day}.`,
  permits: {
    'not-needed': 'Er is geen vergunning nodig.',
    requested: 'De vergunning is aangevraagd. Er is nog geen besluit.',
    granted: 'De vergunning is gegeven.',
    refused: 'De vergunning is niet gegeven.',
  },
  objections: {
    none: 'Er zijn geen bezwaren.',
    open: 'Er is bezwaar gemaakt. Er is nog geen besluit.',
    settled: 'Er waren bezwaren. Die zijn opgelost.',
  },
  updates: 'Nieuws',
  moreUpdates: 'Meer nieuws',
  supporters: (past) => `Wie ${past ? 'deden' : 'doen'} er mee?`,
  anonymous: 'Iemand uit de buurt',
  moderated: 'De gemeente leest namen en berichten eerst. Daarna staan ze hier.',
  moreSupporters: 'Meer mensen',
  closed: {
    paused: 'Het plan staat op pauze. U kunt nu niet meedoen.',
    unsuccessful: 'Het is niet gelukt. Niemand hoeft te betalen.',
    other: 'Meedoen kan niet meer. Dank aan iedereen die hielp.',
  },
};
