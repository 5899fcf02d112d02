import {plural} from '../plural.js';
import type {BaseTexts} from './index.js';

/** Polish at B1. The unit follows a colon, so that it never has to be in another case than the first. */
export const pl: BaseTexts = {
  states: {
    starting: 'Właśnie ruszyła',
    'under-way': 'Przyłącz się',
    ready: 'Dojdzie do skutku',
    'over-funded': 'Więcej niż potrzeba',
    closing: 'Zamknięta, wynik wkrótce',
    paused: 'Wstrzymana',
    funded: 'Udało się',
    unsuccessful: 'Nie udało się',
    realised: 'Zrealizowana',
    cancelled: 'Przerwana',
  },
  kinds: {goods: 'Rzeczy', time: 'Czas', knowledge: 'Wiedza', money: 'Pieniądze'},
  units: {
    pieces: (_count, number) => number,
    hours: (count, number) =>
      plural('pl', count, {
        one: `${number} godzina`,
        few: `${number} godziny`,
        many: `${number} godzin`,
        other: `${number} godziny`,
      }),
    people: (count, number) =>
      plural('pl', count, {
        one: `${number} osoba`,
        few: `${number} osoby`,
        many: `${number} osób`,
        other: `${number} osoby`,
      }),
    cents: (_count, number) => number,
  },
  loading: 'Wczytujemy akcję',
  failures: {
    offline: 'Nie możemy teraz pobrać aktualnych danych. Być może nie masz internetu.',
    server: 'Nie możemy teraz pobrać aktualnych danych. To nasza wina. Spróbuj ponownie później.',
    refused: 'Tej akcji nie można tutaj pokazać.',
    'not-found': 'Ta akcja nie istnieje albo już jej nie ma.',
  },
  stale: 'Nie możemy teraz zaktualizować danych. To ostatnie dane, jakie mamy.',
  retry: 'Spróbuj ponownie',
  open: 'Zobacz akcję na osobnej stronie',
  ofTarget: (done, target) => `${done} (cel: ${target})`,
  surplus: (percent, ofTarget) => `${percent}: ${ofTarget}`,
  toStart: (minimum) => `Potrzebne, żeby zacząć: ${minimum}`,
  enoughToStart: 'Wystarczy, żeby zacząć',
  wasToStart: (minimum) => `Tyle było potrzebne: ${minimum}`,
  wasEnough: 'To wystarczyło',
  readiness: (percent) => `${percent} tego, co jest potrzebne, żeby zacząć`,
  ready: 'Wszystko gotowe, można zacząć',
  wasReadiness: (percent) => `${percent} tego, co było potrzebne`,
  wasReady: 'Zebrało się wszystko, co było potrzebne',
  supporters: (count, number) =>
    count
      ? plural('pl', count, {
          one: `${number} osoba bierze udział`,
          few: `${number} osoby biorą udział`,
          many: `${number} osób bierze udział`,
          other: `${number} osoby bierze udział`,
        })
      : 'Przyłącz się jako pierwsza osoba',
  tookPart: (count, number) =>
    plural('pl', count, {
      one: `${number} osoba wzięła udział`,
      few: `${number} osoby wzięły udział`,
      many: `${number} osób wzięło udział`,
      other: `${number} osoby wzięło udział`,
    }),
  daysLeft: (count, number) =>
    plural('pl', count, {
      one: 'Ostatni dzień',
      few: `Zostały ${number} dni`,
      many: `Zostało ${number} dni`,
      other: `Zostało ${number} dnia`,
    }),
  ended: (day) => `Zamknięto ${day}`,
  moreNeeds: (count, number) =>
    plural('pl', count, {
      one: 'I jeszcze 1 inna potrzeba',
      few: `I jeszcze ${number} inne potrzeby`,
      many: `I jeszcze ${number} innych potrzeb`,
      other: `I jeszcze ${number} innej potrzeby`,
    }),
};
