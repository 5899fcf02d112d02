import {plural} from '../plural.js';
import type {FormTexts} from './index.js';

/** Polish at B1. */
export const pl: FormTexts = {
  closed: 'Teraz nie możesz się przyłączyć.',
  title: (campaign) => `Przyłącz się: ${campaign}`,
  intro: 'Możesz wybrać więcej niż jedną rzecz.',
  items: 'Co chcesz dać od siebie?',
  amount: {pieces: 'Liczba', hours: 'Liczba godzin', people: 'Liczba osób', cents: 'Kwota'},
  needed: (quantity) => `Potrzeba jeszcze: ${quantity}`,
  enough: 'Wystarczy, ale może być więcej',
  gone: 'Tego jest już dość',
  takeOut: 'Usuń to',
  about: 'Na czym to polega?',
  less: 'Mniej',
  more: 'Więcej',
  shifts: 'Kiedy możesz pomóc?',
  places: (count, number) =>
    plural('pl', count, {
      one: `jeszcze ${number} miejsce`,
      few: `jeszcze ${number} miejsca`,
      many: `jeszcze ${number} miejsc`,
      other: `jeszcze ${number} miejsca`,
    }),
  full: 'brak miejsc',
  over: 'już minęło',
  join: 'Tak, pomogę',
  note: 'Co umiesz lub co wiesz?',
  noteHint: 'Na przykład: pracuję w ogrodnictwie.',
  money: 'Ile pieniędzy chcesz dać?',
  otherAmount: 'Inna kwota',
  noMoney: 'Bez pieniędzy',
  freeAmount: 'Kwota w euro',
  between: (min, max) => `Od ${min} do ${max}`,

  you: 'Kim jesteś?',
  name: 'Imię i nazwisko',
  email: 'Adres e-mail',
  emailHint: 'Dostaniesz e-mail do potwierdzenia.',
  onBehalfOf: 'W imieniu firmy lub stowarzyszenia (może być puste)',
  display: 'Jak mamy Cię podpisać na stronie?',
  displays: {
    'first-name': 'Tylko imię',
    'full-name': 'Imię i nazwisko',
    anonymous: 'Anonimowo („Ktoś z sąsiedztwa”)',
  },
  onBehalf: (name, organisation) => `${name}, w imieniu: ${organisation}`,
  moderated: 'Gmina najpierw czyta imiona, nazwiska i wiadomości.',
  message: 'Wiadomość do organizatora (może być puste)',
  remaining: (count) =>
    count < 0
      ? plural('pl', -count, {
          one: `${-count} znak za dużo`,
          few: `${-count} znaki za dużo`,
          many: `${-count} znaków za dużo`,
          other: `${-count} znaku za dużo`,
        })
      : plural('pl', count, {
          one: `Został jeszcze ${count} znak`,
          few: `Zostały jeszcze ${count} znaki`,
          many: `Zostało jeszcze ${count} znaków`,
          other: `Zostało jeszcze ${count} znaku`,
        }),
  consents: 'Twoja zgoda',
  shareContact: (organiser) => `${organiser} może zobaczyć moje imię, nazwisko i adres e-mail`,
  shareContactHint: 'Potrzebne przy rzeczach, czasie i wiedzy: wtedy możecie się razem umówić.',
  updates: 'Chcę dostawać e-maile z wiadomościami o tej akcji',
  updatesHint: 'W każdej chwili możesz zrezygnować.',
  privacy: (version) => `Informacja o prywatności ${version} (nowa karta)`,

  pledging: 'Twoja deklaracja:',
  nothing: 'Nic jeszcze nie jest wybrane.',
  noPayment: 'Teraz nic nie płacisz.',

  submit: 'Wyślij moją deklarację',
  fix: 'Coś się jeszcze nie zgadza',
  unsent: 'Nie udaje się teraz wysłać. Być może nie masz internetu.',
  sendAgain: 'Wyślij ponownie',

  errors: {
    items: 'Wybierz, co chcesz dać od siebie.',
    wholeNumber: 'Wpisz liczbę całkowitą, na przykład 2.',
    amount: 'Wpisz kwotę, na przykład 12,50.',
    atLeast: (min) => `Wpisz co najmniej ${min}.`,
    atMost: (max) => `Wpisz najwyżej ${max}.`,
    note: 'Wpisz, co umiesz lub co wiesz.',
    name: 'Wpisz swoje imię i nazwisko.',
    email: 'Wpisz adres e-mail, na przykład imie@przyklad.pl.',
    tooLong: (max) => `Najwięcej znaków, ile można wpisać: ${max}.`,
    shareContact: 'Wyraź zgodę, wtedy możecie się razem umówić.',
  },
};
