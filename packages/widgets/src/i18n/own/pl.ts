import type {OwnTexts} from './index.js';

/** Polish at B1. Moments stand after a colon: their weekday is in the first case. */
export const pl: OwnTexts = {
  loading: 'Pobieramy Twoją deklarację…',
  confirmTitle: 'Potwierdź swoją deklarację',
  title: 'Twoja deklaracja',
  thanks: 'Dziękujemy! Twoja deklaracja się liczy',
  for: (campaign) => `Dla akcji „${campaign}”:`,
  confirm: 'Potwierdzam moją deklarację',
  until: (moment) => `Zrób to, zanim minie ten termin: ${moment}. Teraz nic nie płacisz.`,
  short: 'Inni byli szybsi. Dlatego nie wszystko jest jeszcze wolne.',
  left: (quantity) => `z tego zostało: ${quantity}`,
  gone: 'już nic nie zostało',
  confirmLeft: 'Potwierdź to, co zostało',
  allGone:
    'Nic z tego, co zostało wybrane, nie jest już wolne. Chcesz mimo to się przyłączyć? Wypełnij formularz jeszcze raz.',
  busy: 'Chwileczkę…',
  next: (day) =>
    `Dostaniesz e-mail z podsumowaniem. Co dalej, powiemy Ci po tym dniu: ${day}. Teraz nic nie płacisz.`,
  share: 'Powiedz innym',
  copy: 'Kopiuj link',
  copied: 'Link został skopiowany.',
  change: 'Zmień',
  saved: 'Twoja zmiana została zapisana.',
  withdraw: 'Wycofaj',
  withdrawTitle: 'Czy chcesz wycofać swoją deklarację?',
  withdrawText: 'To, co zostało wybrane, będzie wtedy znów wolne dla innych.',
  withdrawYes: 'Tak, wycofaj',
  withdrawNo: 'Nie, zostaw',
  withdrawn: 'Twoja deklaracja została wycofana',
  withdrawnText: 'Nie musisz już nic robić. Chcesz mimo to się przyłączyć? Wypełnij formularz jeszcze raz.',
  expired: 'Ta deklaracja wygasła',
  expiredText: 'Minęło 7 dni. Chcesz mimo to się przyłączyć? Wypełnij formularz jeszcze raz.',
  fixed: 'Tej deklaracji nie można już zmienić.',
  failed: 'To się nie udało',
  noAnswer:
    'Nie dostaliśmy odpowiedzi. Być może nie masz internetu. Możesz spokojnie spróbować ponownie: nic nie wykona się dwa razy.',
  retry: 'Spróbuj ponownie',
  unknown: 'Nie znamy tego linku. Otwórz go jeszcze raz z e-maila.',
};
