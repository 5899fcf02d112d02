import {plural} from '../plural.js';
import type {CampaignTexts} from './index.js';

/** English. */
export const en: CampaignTexts = {
  join: 'Join in',
  story: 'The plan',
  needs: (past) => `What ${past ? 'was' : 'is'} needed?`,
  budget: 'What does it cost?',
  budgetTotal: 'Together',
  coveredBy: {
    campaign: 'Residents, with this campaign',
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
  supporters: () => 'Who joined in?',
  anonymous: 'Somebody from the neighbourhood',
  moderated: 'The municipality reads names and messages first. Then they appear here.',
  moreSupporters: 'More people',
  closed: {
    paused: 'The plan is on hold. You cannot join in now.',
    unsuccessful: 'It did not work out. Nobody has to pay.',
    other: 'Joining in is over. Thanks to everyone who helped.',
  },
};
