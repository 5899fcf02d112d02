import {INTL_CHAINS, plural} from '@duit/contract';
import type {PageTexts} from './texts.js';

/** Polish at B1. Names of municipalities and titles are never in another case than the first. */
export const pl: PageTexts = {
  intl: INTL_CHAINS.pl,
  languages: 'Inny język',
  skip: 'Przejdź do treści',
  footer: {
    privacy: (municipality) => `Prywatność: ${municipality}`,
    security: 'Znasz lukę w bezpieczeństwie?',
    api: 'Dla programistów',
    about: 'Duit to wolne oprogramowanie dla gmin. Ta strona nie używa plików cookie.',
  },
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
  ofTarget: (done, target) => `${done} (cel: ${target})`,
  toStart: (minimum) => `Potrzebne, żeby zacząć: ${minimum}`,
  enoughToStart: 'Wystarczy, żeby zacząć',
  readiness: (percent) => `${percent} tego, co jest potrzebne, żeby zacząć`,
  ready: 'Wszystko gotowe, można zacząć',
  wasReadiness: (percent) => `${percent} tego, co było potrzebne`,
  wasReady: 'Zebrało się wszystko, co było potrzebne',
  supportersCount: (count, number) =>
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
  by: (organiser) => `Organizator: ${organiser}`,
  campaign: {
    needs: 'Co jest potrzebne?',
    story: 'Plan',
    budget: 'Ile to kosztuje?',
    budgetColumns: ['Na co', 'Kto płaci', 'Kwota'],
    budgetTotal: 'Razem',
    coveredBy: {
      campaign: 'Mieszkańcy, przez tę akcję',
      organiser: 'Organizator',
      municipality: 'Gmina',
      fund: 'Fundusz',
    },
    aftercare: 'Kto zadba o to później?',
    aftercareFacts: (years, number, amount) => {
      const time = plural('pl', years, {
        one: `${number} rok`,
        few: `${number} lata`,
        many: `${number} lat`,
        other: `${number} roku`,
      });
      return `Co najmniej przez ${time}. Koszt: ${amount} rocznie.`;
    },
    whoDoesWhat: 'Kto co robi?',
    agreements: 'To zostało ustalone',
    funding: {
      'all-or-nothing': (day) =>
        `Czy do końca tego dnia nie zbierze się dość wszystkiego: ${day}? Wtedy plan nie dojdzie do skutku. Nic nie płacisz i nie musisz nic robić.`,
      'keep-what-comes': () =>
        'Plan dojdzie do skutku ze wszystkim, co się zbierze, nawet jeśli nie wszystko się uda. Każda pomoc zostanie wykorzystana.',
    },
    joinUntil: (day) => `Możesz się przyłączyć do ${day} włącznie.`,
    permits: {
      'not-needed': 'Ten plan nie wymaga pozwolenia.',
      requested: 'Złożono wniosek o pozwolenie. Gmina jeszcze nie zdecydowała.',
      granted: 'Gmina wydała pozwolenie.',
      refused: 'Gmina nie wydała pozwolenia.',
    },
    objections: {
      none: 'Nikt nie złożył sprzeciwu.',
      open: 'Ktoś złożył sprzeciw. Nie ma jeszcze decyzji w tej sprawie.',
      settled: 'Były sprzeciwy. Zostały rozwiązane.',
    },
    updates: 'Aktualności o planie',
    supporters: 'Kto bierze udział?',
    anonymous: 'Ktoś z sąsiedztwa',
    onBehalfOf: (name) => `w imieniu: ${name}`,
    gives: (kinds) => `Daje: ${kinds}`,
    moderated: 'Ktoś z gminy najpierw czyta imiona, nazwiska i wiadomości. Potem pojawiają się tutaj.',
    more: 'Zobacz wcześniejsze',
    newest: 'Wróć do najnowszych',
    shiftPlaces: (available, number) =>
      available === 0
        ? 'brak miejsc'
        : plural('pl', available, {
            one: `jeszcze ${number} miejsce`,
            few: `jeszcze ${number} miejsca`,
            many: `jeszcze ${number} miejsc`,
            other: `jeszcze ${number} miejsca`,
          }),
    handOver: 'Jak przekazać lub odebrać:',
    notNow: 'Teraz nie można się przyłączyć.',
  },
  embed: {
    joinHere: 'Przyłącz się',
    join: 'Przyłącz się na stronie tej akcji',
    open: 'Zobacz stronę tej akcji',
  },
  start: {
    title: 'Razem zróbmy coś pięknego w Twojej okolicy',
    lead: 'Przez Duit stowarzyszenie, ulica lub szkoła prosi sąsiadów o pomoc. Przyłączasz się z tym, co masz.',
    ways: [
      {kind: 'goods', text: 'Taczka, deski lub sadzonki'},
      {kind: 'time', text: 'Kilka godzin Twojego czasu'},
      {kind: 'knowledge', text: 'Coś, na czym dobrze się znasz'},
      {kind: 'money', text: 'Kwota, mała lub duża'},
    ],
    how: 'Tak to działa',
    steps: [
      'Wybierz akcję i wpisz, z czym się przyłączasz. Nie potrzebujesz konta.',
      'Potwierdź swoją deklarację linkiem z e-maila.',
      'Jest dość wszystkiego? Akcja dojdzie do skutku. Nie ma dość? Wtedy nic nie płacisz.',
    ],
    municipalities: 'Akcje według gmin',
    none: 'Nie ma jeszcze akcji.',
    more: (municipality) => `Wszystkie akcje: ${municipality}`,
    development: 'Dla programistów na tym komputerze',
  },
  privacy: {
    title: (municipality) => `Prywatność: co ${municipality} robi z Twoimi danymi`,
    version: (version) => `Wersja ${version}`,
    sections: (municipality, email) => [
      {
        heading: 'W skrócie',
        paragraphs: [
          'Przyłączasz się bez konta. Pytamy tylko o to, co jest potrzebne do obsługi Twojej deklaracji.',
          'Ta strona nie używa plików cookie i nie śledzi Cię. Nikt inny tu nie zagląda.',
        ],
      },
      {
        heading: 'Jakie Twoje dane przechowujemy',
        paragraphs: [
          'Twoje imię i nazwisko i adres e-mail oraz nazwę Twojej firmy lub klubu, jeśli ją podasz.',
          'To, z czym się przyłączasz, Twoją wiadomość, to, co wybierasz w formularzu, i język, w którym nas czytasz.',
          'Stronę, na której wypełniasz formularz. Link z e-maila zaprowadzi Cię tam z powrotem.',
        ],
      },
      {
        heading: 'Po co',
        paragraphs: [
          'Żeby wysłać Ci e-mail, którym potwierdzasz, zmieniasz lub wycofujesz swoją deklarację.',
          'Żeby przekazać Twoją deklarację organizatorowi. Twoje imię i nazwisko i adres e-mail przekazujemy tylko za Twoją zgodą. To potrzebne przy rzeczach, czasie i wiedzy.',
          'Żeby zapobiegać nadużyciom, liczymy, ile formularzy przychodzi z jednego połączenia i ile e-maili idzie na jeden adres. W tym celu przechowujemy kod: nie Twój adres IP i nie Twój adres e-mail.',
        ],
      },
      {
        heading: 'Co widzą inni',
        paragraphs: [
          'Decydujesz sam lub sama: imię i nazwisko, tylko imię albo anonimowo. Twojego adresu e-mail nigdy nie ma na stronie.',
          'Nikt nie widzi na stronie, ile pieniędzy dajesz.',
        ],
      },
      {
        heading: 'Jak długo',
        paragraphs: [
          'Nie potwierdzisz w ciągu 7 dni? Wtedy Twoja deklaracja wygasa, a my usuwamy Twoje dane.',
          'Potwierdzisz? Wtedy przechowujemy Twoje dane, dopóki trwa akcja, a potem, żeby dokończyć sprawę Twojej deklaracji. Także po wycofaniu deklaracji nadal je mamy.',
          `Chcesz, żebyśmy usunęli Twoje dane? Napisz na adres ${email}. Zostaną wtedy tylko łączne liczby.`,
          'Kody przeciw nadużyciom usuwamy po jednym lub dwóch dniach.',
        ],
      },
      {
        heading: 'Twoje prawa',
        paragraphs: [
          `Za Twoje dane odpowiada: ${municipality}. Chcesz je zobaczyć, zmienić lub usunąć? Napisz na adres ${email}.`,
          'Linkiem z e-maila możesz też bez naszej pomocy zmienić lub wycofać swoją deklarację.',
          'Nie zgadzasz się z nami? Możesz złożyć skargę do holenderskiego urzędu ochrony danych (Autoriteit Persoonsgegevens).',
        ],
      },
    ],
  },
  problem: {
    title: 'Komunikat API',
    code: 'Kod',
    status: 'Status HTTP',
    technical: 'Ta strona wyjaśnia, co API Duit ma na myśli w tym komunikacie.',
  },
  notFound: {
    title: 'Ta strona nie istnieje',
    text: 'Być może adres jest błędnie wpisany albo akcja została usunięta.',
    home: 'Zobacz wszystkie akcje',
  },
};
