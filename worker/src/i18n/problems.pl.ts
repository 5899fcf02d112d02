import type {ProblemTexts} from './problems.js';

/** Polish at B1 level. */
export const problemsPl: ProblemTexts = {
  problems: {
    'invalid-input': {
      title: 'Nie wszystko jest dobrze wypełnione',
      detail: 'Sprawdź, co jest napisane przy każdym polu, i popraw to.',
    },
    'broken-json': {
      title: 'Nie można odczytać wiadomości',
      detail: 'Treść nie jest poprawnym dokumentem JSON.',
    },
    'missing-header': {
      title: 'Brakuje nagłówka',
      detail: 'Wyślij też nagłówki Duit-Client i Idempotency-Key.',
    },
    'proof-rejected': {
      title: 'Kontrola przeciw nadużyciom się nie udała',
      detail: 'Kontrola wygasła albo została już użyta. Wyślij formularz jeszcze raz.',
    },
    unauthorised: {
      title: 'Ten link nie działa',
      detail: 'Otwórz link z ostatniego e-maila o Twojej deklaracji.',
    },
    'origin-not-listed': {
      title: 'Ta strona internetowa nie może tu przyjmować deklaracji',
      detail: 'Przyłącz się na stronie internetowej gminy albo na stronie akcji.',
    },
    'not-found': {title: 'Nie znaleziono', detail: 'To nie istnieje albo już nie istnieje. Sprawdź adres.'},
    'method-not-allowed': {
      title: 'Tutaj nie jest to możliwe',
      detail: 'Pod tym adresem nie można wykonać tego polecenia.',
    },
    'key-reused': {
      title: 'Ten klucz został już użyty',
      detail: 'Idempotency-Key należy do innej wiadomości. Użyj nowego klucza.',
    },
    'need-exhausted': {
      title: 'Aż tyle nie jest już potrzebne',
      detail: 'Inni byli szybsi. Wybierz mniejszą liczbę albo coś innego.',
    },
    'campaign-closed': {
      title: 'Teraz nie można się przyłączyć',
      detail: 'Ta akcja jest zamknięta albo wstrzymana. Na stronie akcji przeczytasz, jak wygląda sytuacja.',
    },
    'pledge-closed': {
      title: 'Nie można już nic zmienić',
      detail: 'Ta deklaracja jest zakończona albo wycofana.',
    },
    'token-used': {
      title: 'Ten link został już użyty',
      detail: 'Otwórz link z ostatniego e-maila o Twojej deklaracji.',
    },
    'token-expired': {
      title: 'Ten link wygasł',
      detail: 'Nadal chcesz się przyłączyć? Wypełnij formularz jeszcze raz.',
    },
    erased: {title: 'Te dane zostały usunięte', detail: 'Deklaracja już nie istnieje.'},
    'body-too-large': {
      title: 'Wiadomość jest za duża',
      detail: 'Skróć swój tekst i spróbuj ponownie.',
    },
    'wrong-media-type': {
      title: 'Zły rodzaj treści',
      detail: 'Wyślij JSON z nagłówkiem Content-Type application/json.',
    },
    'too-many-requests': {
      title: 'Chwilowo jest zbyt duży ruch',
      detail: 'W krótkim czasie przyszło za dużo wiadomości. Spróbuj ponownie później.',
    },
    'internal-error': {
      title: 'Coś poszło u nas nie tak',
      detail: 'Spróbuj ponownie później. Nadal się nie udaje? Podaj wtedy numer tej wiadomości.',
    },
    'format-not-offered': {
      title: 'Nie mamy tego formatu',
      detail: 'Poproś o JSON albo XML.',
    },
    'try-again': {
      title: 'To trwa za długo',
      detail: 'Nie wiemy, czy się udało. Spróbuj ponownie: to bezpieczne, nic nie wykona się dwa razy.',
    },
  },
  fields: {
    type: 'Wpisz tu coś innego: ta wartość nie jest możliwa.',
    required: 'Wypełnij to pole.',
    'unknown-field': 'To pole nie istnieje.',
    characters: 'Ten tekst ma znaki, które nie są możliwe. Wpisz tekst jeszcze raz.',
    'too-long': 'Ten tekst jest za długi. Skróć go.',
    'too-small': 'To za mało. Wpisz większą liczbę albo kwotę.',
    'too-large': 'To za dużo. Wpisz mniejszą liczbę albo kwotę.',
    'whole-number': 'Wpisz liczbę całkowitą.',
    'too-many': 'Jest ich za dużo. Usuń kilka.',
    'nothing-pledged': 'Wybierz, z czym chcesz się przyłączyć.',
    email: 'Wpisz adres e-mail, na przykład imie@przyklad.pl.',
    url: 'Wpisz pełny adres strony internetowej.',
    choice: 'Wybierz jedną z możliwości.',
    token: 'Ten link nie jest pełny. Otwórz jeszcze raz link z e-maila.',
    unknown: 'Tego nie ma w tej akcji.',
    twice: 'To jest wpisane dwa razy.',
    'shift-required': 'Wybierz porę.',
    'shift-refused': 'Tutaj nie możesz wybrać pory.',
    'shift-over': 'Ta pora już minęła. Wybierz inną.',
    'note-required': 'Napisz w kilku słowach, co wiesz lub umiesz.',
    'consent-required':
      'Zgódź się na przekazanie swoich danych. Bez tego organizator nie może się z Tobą umówić.',
    'privacy-notice-outdated':
      'Informacja o prywatności się zmieniła. Przeczytaj nową i wyślij formularz ponownie.',
    'page-not-listed': 'Ta strona nie może przyjmować deklaracji.',
    exhausted: (left) =>
      left
        ? `Tyle jest jeszcze potrzebne: ${left}. Wybierz mniejszą liczbę.`
        : 'Nic więcej z tego nie jest potrzebne.',
  },
};
