import {INTL_CHAINS} from '@duit/contract';
import type {PageTexts} from './texts.js';

/** Plain English. */
export const en: PageTexts = {
  intl: INTL_CHAINS.en,
  languages: 'Other languages',
  skip: 'Skip to the content',
  footer: {
    privacy: (municipality) => `Privacy at ${municipality}`,
    security: 'Found a leak?',
    api: 'For developers',
    about: 'Duit is free software for municipalities. This site uses no cookies.',
  },
  states: {
    starting: 'Just started',
    'under-way': 'Join in',
    ready: 'Going ahead',
    'over-funded': 'More than needed',
    closing: 'Closed, result follows',
    paused: 'Paused',
    funded: 'Succeeded',
    unsuccessful: 'Did not succeed',
    realised: 'Done',
    cancelled: 'Stopped',
  },
  kinds: {goods: 'Goods', time: 'Time', knowledge: 'Knowledge', money: 'Money'},
  units: {
    pieces: (_count, number) => number,
    hours: (count, number) => (count === 1 ? `${number} hour` : `${number} hours`),
    people: (count, number) => (count === 1 ? `${number} person` : `${number} people`),
    cents: (_count, number) => number,
  },
  ofTarget: (done, target) => `${done} of ${target}`,
  toStart: (minimum) => `Needed to start: ${minimum}`,
  enoughToStart: 'Enough to start',
  readiness: (percent) => `${percent} of what is needed to start`,
  ready: 'Ready to start',
  wasReadiness: (percent) => `${percent} of what was needed`,
  wasReady: 'Everything needed came in',
  supportersCount: (count, number) =>
    count === 0 ? 'Be the first to join in' : count === 1 ? '1 person joins in' : `${number} people join in`,
  tookPart: (count, number) => (count === 1 ? '1 person joined in' : `${number} people joined in`),
  daysLeft: (count, number) => (count === 1 ? 'Last day' : `${number} days left`),
  ended: (day) => `Closed on ${day}`,
  moreNeeds: (count, number) => (count === 1 ? 'And 1 other thing' : `And ${number} other things`),
  by: (organiser) => `By ${organiser}`,
  campaign: {
    needs: 'What is needed?',
    story: 'The plan',
    budget: 'What does it cost?',
    budgetColumns: ['What for', 'Who pays', 'Amount'],
    budgetTotal: 'Together',
    coveredBy: {
      campaign: 'Residents, through this campaign',
      organiser: 'The organiser',
      municipality: 'The municipality',
      fund: 'A fund',
    },
    aftercare: 'Who looks after it later?',
    aftercareFacts: (years, number, amount) =>
      `For at least ${number} ${years === 1 ? 'year' : 'years'}. Cost: ${amount} a year.`,
    whoDoesWhat: 'Who does what?',
    agreements: 'What is agreed',
    funding: {
      'all-or-nothing': (day) =>
        `Is there not enough of everything on ${day}? Then the plan will not go ahead. You pay nothing and need not do anything.`,
      'keep-what-comes': () =>
        'The plan goes ahead with everything that comes in, also if not all of it works out. Every contribution is used.',
    },
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
    supporters: 'Who joined in?',
    anonymous: 'Somebody from the neighbourhood',
    onBehalfOf: (name) => `on behalf of ${name}`,
    gives: (kinds) => `Gives ${kinds}`,
    moderated: 'Somebody of the municipality reads names and messages first. Then they appear here.',
    more: 'See earlier ones',
    newest: 'Back to the newest',
    shiftPlaces: (available, number) =>
      available === 0 ? 'full' : available === 1 ? '1 place left' : `${number} places left`,
    handOver: 'Bringing or collecting:',
    notNow: 'You cannot join in now.',
  },
  embed: {joinHere: 'Join in', join: 'Join in on the campaign’s page', open: 'See the campaign’s page'},
  start: {
    title: 'Make something good together, where you live',
    lead: 'With Duit an association, street or school asks the neighbourhood for help. You join in with what you have.',
    ways: [
      {kind: 'goods', text: 'A wheelbarrow, planks or plants'},
      {kind: 'time', text: 'A few hours of your time'},
      {kind: 'knowledge', text: 'Something you know a lot about'},
      {kind: 'money', text: 'An amount, small or large'},
    ],
    how: 'How it works',
    steps: [
      'Choose a campaign and fill in how you join in. You need no account.',
      'Confirm your pledge with the link in the e-mail.',
      'Is there enough of everything? Then the campaign goes ahead. Is there not? Then you pay nothing.',
    ],
    municipalities: 'Campaigns by municipality',
    none: 'There are no campaigns yet.',
    more: (municipality) => `All campaigns of ${municipality}`,
    development: 'For developers on this computer',
  },
  privacy: {
    title: (municipality) => `Privacy: what ${municipality} does with your details`,
    version: (version) => `Version ${version}`,
    sections: (municipality, email) => [
      {
        heading: 'In short',
        paragraphs: [
          'You join in without an account. We only ask what is needed to handle your pledge.',
          'This site uses no cookies and does not follow you. Nobody else is watching.',
        ],
      },
      {
        heading: 'What we keep about you',
        paragraphs: [
          'Your name and e-mail address, and the name of your company or club if you fill it in.',
          'What you pledge, your message, your choices on the form and the language in which you read us.',
          'The page on which you filled in the form. The link in the e-mail brings you back there.',
        ],
      },
      {
        heading: 'Why',
        paragraphs: [
          'To send you an e-mail with which you confirm, change or withdraw your pledge.',
          'To pass your pledge on to the organiser. Your name and e-mail address go along only if you agree. That is needed for goods, time and knowledge.',
          'To prevent abuse we count how many forms come from one connection and how many e-mails go to one address. For that we keep a code: not your IP address and not your e-mail address.',
        ],
      },
      {
        heading: 'What others see',
        paragraphs: [
          'You choose: your full name, only your first name, or no name. Your e-mail address is never on the site.',
          'Nobody sees on the site how much money you give.',
        ],
      },
      {
        heading: 'How long',
        paragraphs: [
          'Do you not confirm within 7 days? Then your pledge ends and we erase your details.',
          'Do you confirm? Then we keep your details while the campaign runs, and after that to finish what you pledged. They are still there if you withdraw your pledge.',
          `Do you want us to erase your details? Send a mail to ${email}. Then only the totals remain.`,
          'We erase the codes against abuse after one or two days.',
        ],
      },
      {
        heading: 'Your rights',
        paragraphs: [
          `${municipality} is responsible for your details. Do you want to see, change or erase them? Send a mail to ${email}.`,
          'With the link in your e-mail you can also change or withdraw your pledge yourself.',
          'Do you disagree with us? Then you can complain to the Dutch data protection authority, the Autoriteit Persoonsgegevens.',
        ],
      },
    ],
  },
  problem: {
    title: 'Message of the API',
    code: 'Code',
    status: 'HTTP status',
    technical: 'This page explains what the API of Duit means by this message.',
  },
  notFound: {
    title: 'This page does not exist',
    text: 'Perhaps the address was mistyped, or the campaign was removed.',
    home: 'See all campaigns',
  },
};
