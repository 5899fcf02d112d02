import type {PlainOnlyTexts} from './texts.js';

/** Polish at B1. */
export const pl: PlainOnlyTexts = {
  errorPrefix: 'Błąd: ',
  atMostHint: (most) => `Najwyżej: ${most}`,
  otherHint: 'Wypełnij tylko wtedy, gdy wyżej wybierasz „Inna kwota”.',
  noteOnly: 'Wypełnij tylko wtedy, gdy w tym pomagasz.',
  errors: {
    bothAmounts: 'Jest wybrana jedna kwota, a wpisana także inna. Wybierz jedną z nich.',
    noteWithoutJoin:
      'Jest wpisane, co umiesz lub co wiesz. Wybierz też, ile chcesz zrobić, albo opróżnij to pole.',
    vanished: 'Coś z Twojego wyboru nie jest już potrzebne. Zobacz, co jest teraz potrzebne.',
  },
  notices: {
    'too-quick': {
      title: 'To było bardzo szybko',
      text: 'Dlatego nie mamy pewności, czy jesteś człowiekiem. Wszystko się zgadza? Wyślij formularz jeszcze raz.',
    },
    expired: {
      title: 'Ten formularz był długo otwarty',
      text: 'Dlatego Twoja deklaracja nie została jeszcze wysłana. Wszystkie wpisane dane nadal tu są. Sprawdź je i wyślij jeszcze raz.',
    },
    'already-sent': {
      title: 'Ten formularz został już wysłany',
      text: 'Liczy się to, co zostało wysłane za pierwszym razem. Sprawdź swoją pocztę. Chcesz dać od siebie coś jeszcze? Wyślij ten formularz jeszcze raz: będzie to nowa deklaracja.',
    },
    'over-quota': {
      title: 'Chwilowo jest zbyt duży ruch',
      text: 'Twoja deklaracja nie została jeszcze wysłana. Poczekaj godzinę i wyślij formularz ponownie. Wszystkie wpisane dane nadal tu są. Nie udaje się? Poproś o pomoc gminę.',
    },
    'try-again': {
      title: 'Nie wiemy, czy się udało',
      text: 'Wyślij formularz jeszcze raz. To bezpieczne: Twoja deklaracja nigdy nie liczy się podwójnie.',
    },
  },
  noHold: 'Nic dla Ciebie nie trzymamy, dopóki nie klikniesz tego linku. Zrób to więc szybko.',
  sent: {
    text: 'Wysłaliśmy Ci e-mail. Kliknij link w tym e-mailu. Dopiero wtedy Twoja deklaracja się liczy.',
    within: 'Zrób to w ciągu 7 dni. Potem Twoja deklaracja sama wygaśnie.',
  },
  confirmed: {
    title: 'Dziękujemy! Twoja deklaracja się liczy',
    text: 'Dostaniesz e-mail z podsumowaniem. Teraz nic nie płacisz.',
    manage: 'Chcesz coś zmienić albo jednak się nie przyłączać? Możesz to zrobić linkiem z tego e-maila.',
  },
  already: {
    title: 'To jest już zrobione',
    text: 'Twoja deklaracja jest już potwierdzona. Nie musisz już nic robić. Chcesz coś zmienić? Możesz to zrobić linkiem z e-maila, który przyszedł potem.',
  },
  withdrawn: {
    title: 'Twoja deklaracja została wycofana',
    text: 'Nie musisz już nic robić. Chcesz później jednak się przyłączyć? Wypełnij formularz jeszcze raz.',
  },
  unknown: {
    title: 'Nie znamy tego linku',
    text: 'Być może brakuje części linku. Otwórz go jeszcze raz z e-maila.',
  },
  failed: {
    text: 'Twoja deklaracja nie została wysłana. Otwórz stronę akcji i wypełnij formularz tam.',
    toCampaign: 'Do akcji',
  },
  ownPage: {
    text: 'Zachowaj e-mail z tym linkiem. Kto ma ten link, może zobaczyć i zmienić Twoją deklarację.',
    changeTitle: 'Zmień swoją deklarację',
    save: 'Zapisz zmianę',
    as: 'Na stronie:',
  },
};
