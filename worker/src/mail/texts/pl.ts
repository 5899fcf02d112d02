import {plural} from '@duit/contract';
import type {MailSubject, MailTexts} from './texts.js';

function whatHappensNext({meets, pays, allOrNothing, organiser}: MailSubject): string[] {
  const next = allOrNothing
    ? 'Akcja dojdzie do skutku tylko wtedy, gdy zbierze się dość. A jeśli się nie uda? Wtedy nic nie płacisz i nie musisz nic robić.'
    : 'Akcja dojdzie do skutku z tym, co się zbierze.';
  return [
    next,
    ...(pays ? ['Teraz jeszcze nic nie płacisz. Po zakończeniu akcji dostaniesz e-mail o płaceniu.'] : []),
    ...(meets ? [`${organiser} skontaktuje się z Tobą, żeby umówić miejsce i czas.`] : []),
  ];
}

const kept = ({heldUntil}: MailSubject) =>
  heldUntil === null
    ? []
    : [
        `Niektórych rzeczy potrzeba tylko niewiele. Trzymamy je dla Ciebie do godziny ${heldUntil}. Potwierdzisz później? Wtedy ktoś inny może być szybszy.`,
      ];

/** Polish at B1 level. Titles stand in quotation marks and days with a weekday after a colon: no case is needed. */
export const textsPl: MailTexts = {
  templates: {
    confirm: (about) => ({
      subject: `Potwierdź swoją deklarację: ${about.campaign}`,
      before: [
        `Miło, że chcesz się przyłączyć do akcji „${about.campaign}”. Jeszcze jeden krok: potwierdź swoją deklarację.`,
      ],
      heading: 'Twoja deklaracja',
      button: 'Zobacz i potwierdź',
      after: [
        ...kept(about),
        `Zrób to, zanim minie ten termin: ${about.confirmBefore}. Potem Twoja deklaracja sama wygaśnie.`,
        'Ten formularz nie jest od Ciebie? Nie musisz nic robić.',
      ],
    }),
    'thank-you': (about) => ({
      subject: `Dziękujemy, bierzesz udział: ${about.campaign}`,
      before: [`Dziękujemy! Twoja deklaracja dla akcji „${about.campaign}” jest potwierdzona.`],
      heading: 'Bierzesz udział z tym',
      button: 'Zobacz lub zmień swoją deklarację',
      after: [
        ...whatHappensNext(about),
        `Linkiem z tego e-maila możesz zmienić lub wycofać swoją deklarację. Ostatni dzień: ${about.lastDay}. Zachowaj ten e-mail.`,
      ],
    }),
    changed: (about) => ({
      subject: `Twoja deklaracja została zmieniona: ${about.campaign}`,
      before: [`Twoja deklaracja dla akcji „${about.campaign}” została zmieniona. Teraz wygląda ona tak.`],
      heading: 'Bierzesz udział z tym',
      button: 'Zobacz lub zmień swoją deklarację',
      after: [
        `Nadal możesz zmienić lub wycofać swoją deklarację. Ostatni dzień: ${about.lastDay}.`,
        'To nie była Twoja zmiana? Zobacz swoją deklarację i popraw ją.',
      ],
    }),
    withdrawn: (about) => ({
      subject: `Twoja deklaracja została wycofana: ${about.campaign}`,
      before: [`Twoja deklaracja dla akcji „${about.campaign}” została wycofana. Nie musisz już nic robić.`],
      heading: 'To zostało wycofane',
      button: 'Do akcji',
      after: ['Zechcesz później znów się przyłączyć? Serdecznie zapraszamy.'],
    }),
  },
  greeting: (name) => (name === null ? 'Dzień dobry!' : `Dzień dobry, ${name}!`),
  closing: (municipality) => `Z pozdrowieniami\n${municipality}`,
  plainLink: 'Przycisk nie działa? Otwórz ten adres:',
  footer: 'Dostajesz ten e-mail, ponieważ ktoś podał ten adres e-mail w deklaracji.',
  quantity: (amount, unit) => {
    const number = amount.toLocaleString('pl');
    if (unit === 'hours') {
      return plural('pl', amount, {
        one: `${number} godzina`,
        few: `${number} godziny`,
        many: `${number} godzin`,
        other: `${number} godziny`,
      });
    }
    if (unit === 'people') {
      return plural('pl', amount, {
        one: `${number} osoba`,
        few: `${number} osoby`,
        many: `${number} osób`,
        other: `${number} osoby`,
      });
    }
    return `${number} ×`;
  },
  to: 'do',
};
