import {plural} from '../plural.js';
import type {BaseTexts} from './index.js';

/** Dutch at B1: short, active, no jargon. */
export const nl: BaseTexts = {
  states: {
    starting: 'Net begonnen',
    'under-way': 'Doe mee',
    ready: 'Gaat door',
    'over-funded': 'Meer dan nodig',
    closing: 'Gesloten, uitslag volgt',
    paused: 'Op pauze',
    funded: 'Gelukt',
    unsuccessful: 'Niet gelukt',
    realised: 'Klaar',
    cancelled: 'Gestopt',
  },
  kinds: {goods: 'Spullen', time: 'Tijd', knowledge: 'Kennis', money: 'Geld'},
  units: {
    pieces: (_count, number) => number,
    hours: (_count, number) => `${number} uur`,
    people: (count, number) => plural('nl', count, {one: `${number} persoon`, other: `${number} mensen`}),
    cents: (_count, number) => number,
  },
  loading: 'De actie wordt geladen',
  failures: {
    offline: 'De stand is nu niet op te halen. Misschien is er geen internet.',
    server: 'De stand is nu niet op te halen. Dat ligt aan ons. Probeer het straks opnieuw.',
    refused: 'Deze actie kan hier niet getoond worden.',
    'not-found': 'Deze actie bestaat niet, of niet meer.',
  },
  stale: 'De stand is nu niet bij te werken. Dit is de laatste stand die wij hebben.',
  retry: 'Probeer opnieuw',
  open: 'Bekijk de actie op een eigen pagina',
  ofTarget: (done, target) => `${done} van ${target}`,
  surplus: (percent, ofTarget) => `${percent}: ${ofTarget}`,
  toStart: (minimum) => `Nodig om te starten: ${minimum}`,
  enoughToStart: 'Genoeg om te starten',
  wasToStart: (minimum) => `Nodig was: ${minimum}`,
  wasEnough: 'Dat was genoeg',
  readiness: (percent) => `${percent} van wat nodig is om te starten`,
  ready: 'Klaar om te starten',
  wasReadiness: (percent) => `${percent} van wat nodig was`,
  wasReady: 'Alles wat nodig was, is er gekomen',
  supporters: (count, number) =>
    count
      ? plural('nl', count, {one: `${number} persoon doet mee`, other: `${number} mensen doen mee`})
      : 'Doe als eerste mee',
  tookPart: (count, number) =>
    plural('nl', count, {one: `${number} persoon deed mee`, other: `${number} mensen deden mee`}),
  daysLeft: (count, number) => plural('nl', count, {one: 'Laatste dag', other: `Nog ${number} dagen`}),
  ended: (day) => `Gesloten op ${day}`,
  moreNeeds: (count, number) =>
    plural('nl', count, {one: 'En nog 1 ander ding', other: `En nog ${number} andere dingen`}),
};
