import {plural} from '../plural.js';
import type {BaseTexts} from './index.js';

/** English. */
export const en: BaseTexts = {
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
    hours: (count, number) => plural('en', count, {one: `${number} hour`, other: `${number} hours`}),
    people: (count, number) => plural('en', count, {one: `${number} person`, other: `${number} people`}),
    cents: (_count, number) => number,
  },
  loading: 'Loading the campaign',
  failures: {
    offline: 'We cannot get the latest figures. You may be offline.',
    server: 'We cannot get the latest figures. The fault is ours. Please try again later.',
    refused: 'This campaign cannot be shown here.',
    'not-found': 'This campaign does not exist, or no longer exists.',
  },
  stale: 'We cannot get the latest figures. These are the last ones we have.',
  retry: 'Try again',
  open: 'See the campaign on a page of its own',
  ofTarget: (done, target) => `${done} of ${target}`,
  surplus: (percent, ofTarget) => `${percent}: ${ofTarget}`,
  toStart: (minimum) => `Needed to start: ${minimum}`,
  enoughToStart: 'Enough to start',
  wasToStart: (minimum) => `What was needed: ${minimum}`,
  wasEnough: 'That was enough',
  readiness: (percent) => `${percent} of what is needed to start`,
  ready: 'Ready to start',
  wasReadiness: (percent) => `${percent} of what was needed`,
  wasReady: 'Everything needed came in',
  supporters: (count, number) =>
    count
      ? plural('en', count, {one: `${number} person joins in`, other: `${number} people join in`})
      : 'Be the first to join in',
  tookPart: (count, number) =>
    plural('en', count, {one: `${number} person joined in`, other: `${number} people joined in`}),
  daysLeft: (count, number) => plural('en', count, {one: 'Last day', other: `${number} days left`}),
  ended: (day) => `Closed on ${day}`,
  moreNeeds: (count, number) =>
    plural('en', count, {one: 'And 1 other thing', other: `And ${number} other things`}),
};
