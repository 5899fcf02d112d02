import {plural} from '../plural.js';
import type {BaseTexts} from './index.js';

/** German: plain, short sentences. */
export const de: BaseTexts = {
  states: {
    starting: 'Gerade begonnen',
    'under-way': 'Machen Sie mit',
    ready: 'Findet statt',
    'over-funded': 'Mehr als nötig',
    closing: 'Beendet, Ergebnis folgt',
    paused: 'Pause',
    funded: 'Gelungen',
    unsuccessful: 'Nicht gelungen',
    realised: 'Fertig',
    cancelled: 'Abgebrochen',
  },
  kinds: {goods: 'Sachen', time: 'Zeit', knowledge: 'Wissen', money: 'Geld'},
  units: {
    pieces: (_count, number) => number,
    hours: (count, number) => plural('de', count, {one: `${number} Stunde`, other: `${number} Stunden`}),
    people: (count, number) => plural('de', count, {one: `${number} Person`, other: `${number} Personen`}),
    cents: (_count, number) => number,
  },
  loading: 'Die Aktion wird geladen',
  failures: {
    offline: 'Der Stand lässt sich jetzt nicht abrufen. Vielleicht fehlt das Internet.',
    server:
      'Der Stand lässt sich jetzt nicht abrufen. Das liegt an uns. Versuchen Sie es später noch einmal.',
    refused: 'Diese Aktion kann hier nicht gezeigt werden.',
    'not-found': 'Diese Aktion gibt es nicht oder nicht mehr.',
  },
  stale: 'Der Stand lässt sich jetzt nicht erneuern. Dies ist der letzte, den wir haben.',
  retry: 'Noch einmal versuchen',
  open: 'Die Aktion auf einer eigenen Seite ansehen',
  ofTarget: (done, target) => `${done} von ${target}`,
  surplus: (percent, ofTarget) => `${percent}: ${ofTarget}`,
  toStart: (minimum) => `Nötig für den Start: ${minimum}`,
  enoughToStart: 'Genug für den Start',
  wasToStart: (minimum) => `Nötig war: ${minimum}`,
  wasEnough: 'Das war genug',
  readiness: (percent) => `${percent} von dem, was für den Start nötig ist`,
  ready: 'Bereit für den Start',
  wasReadiness: (percent) => `${percent} von dem, was nötig war`,
  wasReady: 'Alles Nötige ist zusammengekommen',
  supporters: (count, number) =>
    count
      ? plural('de', count, {one: `${number} Person macht mit`, other: `${number} Personen machen mit`})
      : 'Machen Sie als Erste mit',
  tookPart: (count, number) =>
    plural('de', count, {
      one: `${number} Person hat mitgemacht`,
      other: `${number} Personen haben mitgemacht`,
    }),
  daysLeft: (count, number) => plural('de', count, {one: 'Letzter Tag', other: `Noch ${number} Tage`}),
  ended: (day) => `Beendet am ${day}`,
  moreNeeds: (count, number) =>
    plural('de', count, {one: 'Und noch 1 weitere Sache', other: `Und noch ${number} weitere Sachen`}),
};
