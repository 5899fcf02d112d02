import type {SendingTexts} from './index.js';

/** Polish at B1. Moments stand after a colon: their weekday is in the first case. */
export const pl: SendingTexts = {
  proving: 'Sprawdzamy, czy nie jesteś robotem…',
  sending: 'Wysyłamy Twoją deklarację…',
  stillThere: (what) => `To jeszcze zostało: ${what}.`,
  takeIt: 'Przyłączam się z tym, co zostało',
  unknown: 'Nie dostaliśmy odpowiedzi. Być może Twoja deklaracja jednak dotarła.',
  sent: 'Jeszcze jeden krok: sprawdź swoją pocztę',
  sentTo: 'Wysyłamy e-mail na adres',
  sentNext: (moment) =>
    `Kliknij link w tym e-mailu, zanim minie ten termin: ${moment}. Dopiero wtedy Twoja deklaracja się liczy.`,
  sentHeld: (time) => `Do godziny ${time} trzymamy dla Ciebie to, co zostało wybrane.`,
  sentEarlier:
    'Twoja deklaracja dotarła już za pierwszym razem. Liczy się tamta wersja. Po potwierdzeniu możesz ją jeszcze zmienić.',
  noMail: 'E-mail nie przyszedł?',
  noMailHelp:
    'Poczekaj kilka minut i sprawdź folder ze spamem. Adres jest błędny? Wypełnij formularz jeszcze raz. To, czego nie potwierdzisz, samo wygaśnie.',
  another: 'Kolejna deklaracja',
  next: 'Co będzie dalej?',
  nextMail: 'Dostaniesz e-mail. Kliknij link w nim w ciągu 7 dni: wtedy Twoja deklaracja się liczy.',
  nextHold: 'Przez 30 minut trzymamy dla Ciebie to, co zostało wybrane.',
  nextAllOrNothing: (day) =>
    `W tym dniu sprawdzamy, czy jest wszystko, co jest co najmniej potrzebne: ${day}. Potem dostaniesz wiadomość o płaceniu i pomaganiu. A jeśli czegoś brakuje? Wtedy Twoja deklaracja wygasa i nic nie płacisz.`,
  nextKeep: (day) =>
    `Po tym dniu dostaniesz wiadomość o płaceniu i pomaganiu, nawet jeśli nie ma wszystkiego: ${day}.`,
  restored: 'Twoja deklaracja nie została jeszcze wysłana. Wszystkie wpisane dane nadal tu są.',
  startOver: 'Zacznij od nowa',
  safe: 'Możesz spokojnie wysłać ponownie: Twoja deklaracja nigdy nie liczy się podwójnie.',
};
