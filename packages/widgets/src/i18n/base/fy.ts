import {plural} from '../plural.js';
import type {BaseTexts} from './index.js';

/** Frisian, as Dutch: short, active, no jargon. */
export const fy: BaseTexts = {
  states: {
    starting: 'Krekt begûn',
    'under-way': 'Doch mei',
    ready: 'Giet troch',
    'over-funded': 'Mear as nedich',
    closing: 'Sletten, útslach folget',
    paused: 'Op pauze',
    funded: 'Slagge',
    unsuccessful: 'Net slagge',
    realised: 'Klear',
    cancelled: 'Stoppe',
  },
  kinds: {goods: 'Spullen', time: 'Tiid', knowledge: 'Kennis', money: 'Jild'},
  units: {
    pieces: (_count, number) => number,
    hours: (_count, number) => `${number} oere`,
    people: (count, number) => plural('fy', count, {one: `${number} persoan`, other: `${number} minsken`}),
    cents: (_count, number) => number,
  },
  loading: 'De aksje wurdt laden',
  failures: {
    offline: 'De stân is no net op te heljen. Miskien is der gjin ynternet.',
    server: 'De stân is no net op te heljen. Dat leit oan ús. Besykje it aanst nochris.',
    refused: 'Dizze aksje kin hjir net toand wurde.',
    'not-found': 'Dizze aksje bestiet net, of net mear.',
  },
  stale: 'De stân is no net by te wurkjen. Dit is de lêste stân dy’t wy hawwe.',
  retry: 'Besykje it nochris',
  open: 'Besjoch de aksje op in eigen side',
  ofTarget: (done, target) => `${done} fan ${target}`,
  surplus: (percent, ofTarget) => `${percent}: ${ofTarget}`,
  toStart: (minimum) => `Nedich om te begjinnen: ${minimum}`,
  enoughToStart: 'Genôch om te begjinnen',
  wasToStart: (minimum) => `Nedich wie: ${minimum}`,
  wasEnough: 'Dat wie genôch',
  readiness: (percent) => `${percent} fan wat nedich is om te begjinnen`,
  ready: 'Klear om te begjinnen',
  wasReadiness: (percent) => `${percent} fan wat nedich wie`,
  wasReady: 'Alles wat nedich wie, is der kommen',
  supporters: (count, number) =>
    count
      ? plural('fy', count, {one: `${number} persoan docht mei`, other: `${number} minsken dogge mei`})
      : 'Doch as earste mei',
  tookPart: (count, number) =>
    plural('fy', count, {one: `${number} persoan die mei`, other: `${number} minsken diene mei`}),
  daysLeft: (count, number) => plural('fy', count, {one: 'Lêste dei', other: `Noch ${number} dagen`}),
  ended: (day) => `Sletten op ${day}`,
  moreNeeds: (count, number) =>
    plural('fy', count, {one: 'En noch 1 oar ding', other: `En noch ${number} oare dingen`}),
};
