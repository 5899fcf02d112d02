import {fillPlaces, INTL_CHAINS, overrideTexts, type Locale, type TextOverride} from '@duit/contract';
import {formatCents} from '@duit/money';
import type {PledgeItem} from '../domain/pledge.js';
import type {MailTemplate} from '../repositories/outbox.js';
import {layOut} from './layout.js';
import {MAIL_TEXTS, type MailSubject, type MailTexts, type MailWords} from './texts/texts.js';

/** What a mail is rendered from, read when it is sent. Instants in ms. */
export interface MailFacts {
  template: MailTemplate;
  locale: Locale;
  /** IANA name. */
  timeZone: string;
  name: string;
  municipality: string;
  campaign: {title: string; organiser: string; deadlineAt: number; allOrNothing: boolean};
  confirmBefore: number;
  /** Until when what is limited is reserved; null: nothing is. */
  heldUntil: number | null;
  items: readonly PledgeItem[];
  /** Where the button leads. */
  link: string;
  /** What the municipality says in its own words in this language; places are numbered. */
  texts?: Readonly<Record<string, TextOverride>> | undefined;
}

const time = (at: number, {locale, timeZone}: MailFacts) =>
  new Date(at).toLocaleTimeString([...INTL_CHAINS[locale]], {
    ...{hour: '2-digit', minute: '2-digit', hourCycle: 'h23'},
    timeZone,
  });
const day = (at: number, {locale, timeZone}: MailFacts) =>
  new Date(at).toLocaleDateString([...INTL_CHAINS[locale]], {
    weekday: 'long',
    day: 'numeric',
    month: 'long',
    year: 'numeric',
    timeZone,
  });

/** One line of what is pledged: `2 × Kruiwagen`, `€ 25 — Planten`. */
function describe(item: PledgeItem, facts: MailFacts, texts: MailTexts): string {
  const amount =
    item.unit === 'cents'
      ? formatCents(item.amount, INTL_CHAINS[facts.locale])
      : texts.quantity(item.amount, item.unit);
  const joined = item.unit === 'pieces' ? `${amount} ${item.title}` : `${amount}: ${item.title}`;
  const shift =
    item.startsAt !== null && item.endsAt !== null
      ? ` (${day(item.startsAt, facts)}, ${time(item.startsAt, facts)} ${texts.to} ${time(item.endsAt, facts)})`
      : '';
  return `${joined}${shift}`;
}

/**
 * The name to greet by, on one line, so that it cannot look like a paragraph of ours; null for one that a mail
 * program would make a link of: whoever filled in the form chose it, and the mail may go to somebody else.
 */
function greetingName(name: string): string | null {
  const line = name.replace(/\s+/g, ' ');
  return /[/@:]|www\.|[\p{L}\p{N}]\.\p{L}{2,}/iu.test(line) ? null : line;
}

/**
 * A mail as a municipality says it, where it does. An empty line begins a new paragraph, and a paragraph about
 * what there is not, such as a reservation, is left out.
 */
function inOwnWords(words: MailWords, about: MailSubject, {template, texts}: MailFacts): MailWords {
  const {campaign, organiser, confirmBefore, heldUntil, lastDay} = about;
  const values = [campaign, organiser, confirmBefore, heldUntil, lastDay];
  const own = (part: keyof MailWords) => {
    const text = texts?.[`mails.${template}.${part}`];
    if (typeof text !== 'string') return undefined;
    return text
      .split(/\n{2,}/)
      .filter((paragraph) => heldUntil !== null || !paragraph.includes('{3}'))
      .map((paragraph) => fillPlaces(paragraph, values));
  };
  return {
    subject: own('subject')?.join(' ') ?? words.subject,
    before: own('before') ?? words.before,
    heading: own('heading')?.join(' ') ?? words.heading,
    button: own('button')?.join(' ') ?? words.button,
    after: own('after') ?? words.after,
  };
}

/** Renders one mail as text and as HTML, in the supporter's language. */
export function renderMail(facts: MailFacts): {subject: string; text: string; html: string} {
  const texts = overrideTexts(MAIL_TEXTS[facts.locale], 'mails', facts.locale, facts.texts);
  const {campaign} = facts;
  // An item that lapsed when the rest was confirmed is not part of the pledge; of a withdrawn one all did.
  const items = facts.items.filter(({status}) => facts.template === 'withdrawn' || status !== 'lapsed');
  const about: MailSubject = {
    campaign: campaign.title,
    organiser: campaign.organiser,
    confirmBefore: `${day(facts.confirmBefore, facts)}, ${time(facts.confirmBefore, facts)}`,
    heldUntil: facts.heldUntil === null ? null : time(facts.heldUntil, facts),
    // The deadline is the first instant that is too late, so the last day is that of the instant before.
    lastDay: day(campaign.deadlineAt - 1, facts),
    meets: items.some(({kind}) => kind !== 'money'),
    pays: items.some(({kind}) => kind === 'money'),
    allOrNothing: campaign.allOrNothing,
  };
  const words = inOwnWords(texts.templates[facts.template](about), about, facts);
  return {
    subject: words.subject,
    ...layOut({
      locale: facts.locale,
      subject: words.subject,
      greeting: texts.greeting(greetingName(facts.name)),
      before: words.before,
      heading: words.heading,
      items: items.map((item) => describe(item, facts, texts)),
      button: {label: words.button, href: facts.link},
      after: words.after,
      closing: texts.closing(facts.municipality),
      plainLink: texts.plainLink,
      footer: texts.footer,
    }),
  };
}
