import {plural} from '../format.js';
import type {CampaignTexts} from './index.js';

/** English. */
export const en: CampaignTexts = {
  join: 'Join in',
  story: 'The plan',
  needs: 'What is needed?',
  budget: 'What does it cost?',
  budgetTotal: 'Together',
  coveredBy: {
    campaign: 'This campaign',
    organiser: 'The organiser',
    municipality: 'The municipality',
    fund: 'A fund',
  },
  aftercare: 'Who looks after it later?',
  aftercareYears: (count, number) =>
    plural('en', count, {one: 'For at least 1 year.', other: `For at least ${number} years.`}),
  aftercareCost: (amount) => `Cost: ${amount} a year.`,
  whoDoesWhat: 'Who does what?',
  agreements: 'What is agreed',
  funding: {
    'all-or-nothing': 'Is there not enough by then? Then the plan does not go ahead and you pay nothing.',
    'keep-what-comes': 'The plan goes ahead with everything that is there by then.',
  },
  joinUntil: (day) => `You can join in until ${day}.`,
  permits: {
    'not-needed': 'No permit is needed.',
    requested: 'The permit was asked for. There is no decision yet.',
    granted: 'The permit was given.',
    refused: 'The permit was not given.',
  },
  objections: {
    none: 'There are no objections.',
    open: 'Somebody has objected. There is no decision yet.',
    settled: 'There were objections. They are settled.',
  },
  updates: 'News',
  moreUpdates: 'More news',
  supporters: 'Who joined in?',
  anonymous: 'Somebody from the neighbourhood',
  moderated: 'The municipality reads names and messages first.',
  moreSupporters: 'More people',
  closed: {
    paused: 'You cannot join in now.',
    unsuccessful: 'Nobody has to pay.',
    other: 'Thanks to everyone who helped.',
  },
};
