import {plural} from '../format.js';
import type {CampaignTexts} from './index.js';

/** English. */
export const en: CampaignTexts = {
  join: 'Join in',
  progress: 'How far is it?',
  story: 'The plan',
  needs: 'What is needed?',
  handOver: 'Bring or collect',
  shifts: 'When?',
  shiftLeft: (count, number) => plural('en', count, {one: '1 place left', other: `${number} places left`}),
  shiftFull: 'full',
  budget: 'What does it cost?',
  budgetFor: 'What for',
  budgetAmount: 'Amount',
  budgetTotal: 'Together',
  coveredBy: {
    campaign: 'Residents, through this campaign',
    organiser: 'The organiser',
    municipality: 'The municipality',
    fund: 'A fund',
  },
  budgetPart: (who, amount, percent) => `${who}: ${amount} (${percent})`,
  aftercare: 'Who looks after it later?',
  aftercareYears: (count, number) =>
    plural('en', count, {one: 'For at least 1 year', other: `For at least ${number} years`}),
  aftercareCost: (amount) => `Cost: ${amount} a year`,
  whoDoesWhat: 'Who does what?',
  roles: {organiser: 'Organiser', municipality: 'Municipality', fund: 'Fund'},
  agreements: 'What is agreed',
  funding: {
    'all-or-nothing': (day) =>
      `Is there not enough of everything on ${day}? Then the plan will not go ahead. You pay nothing and need not do anything.`,
    'keep-what-comes': () =>
      'The plan goes ahead with everything that comes in, also if not all of it works out. Every contribution is used.',
  },
  fundingOver: (day) => `You could join in until ${day}.`,
  joinUntil: (day) => `You can join in until ${day}.`,
  permits: {
    'not-needed': 'This plan needs no permit.',
    requested: 'A permit was asked for. The municipality has not decided yet.',
    granted: 'The municipality has given the permit.',
    refused: 'The municipality has not given the permit.',
  },
  objections: {
    none: 'Nobody has objected.',
    open: 'Somebody has objected. There is no decision on that yet.',
    settled: 'There were objections. They are settled.',
  },
  updates: 'News about the plan',
  moreUpdates: 'More news',
  supporters: 'Who joined in?',
  anonymous: 'Somebody from the neighbourhood',
  onBehalfOf: (name) => `on behalf of ${name}`,
  gives: (kinds) => `Gives ${kinds}`,
  moderated: 'Somebody of the municipality reads names and messages first. Then they appear here.',
  moreSupporters: 'More people',
  pageFailed: 'We cannot get this now. Please try again later.',
  closed: {
    closing: 'The last day is over. You will soon read here whether the plan goes ahead.',
    paused: 'The plan is on hold. You cannot join in now. Please look again later.',
    funded: 'It worked: there is enough. Nothing more is needed. Thanks to everyone who helped.',
    unsuccessful: 'It did not work out. You cannot join in any more. Nobody has to pay.',
    realised: 'The plan is done. Thanks to everyone who helped.',
    cancelled: 'The plan has stopped. You cannot join in any more.',
    other: 'You cannot join in now.',
  },
};
