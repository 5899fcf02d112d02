import {localeFor} from '../i18n/locales.js';
import {pageAddress, withoutSecrets} from './addresses.js';
import {REPORT_TEXTS, type ReportTexts} from './i18n/report.js';
import type {WebmasterLocale} from './i18n/locale.js';
import {takeInventory, type Place} from './inventory.js';
import {policyLine, type Advice} from './policy-line.js';
import {earlierViolations, refusesPictures, tryConnection, violations, type Violation} from './policy.js';
import {versionAtWork} from './at-work.js';
import {findCopies, ownVersion} from './scripts.js';
import {askPermissions, askService, type Answer, type Permission} from './service.js';
import {changedColours, checkContrast, findTokens} from './theme.js';

/** One line of the report. `bad`: there is something to change. */
export interface Line {
  level: 'good' | 'bad' | 'note';
  text: string;
  /** What to copy into a policy or a page, or what stands there now. */
  code?: string;
  /** More to read. */
  href?: string;
}

/** One part of the report. */
export interface Section {
  title: string;
  lines: readonly Line[];
}

/** A report about one page, at one moment. */
export interface Report {
  sections: readonly Section[];
  /** How many lines tell of something to change. */
  changes: number;
}

const good = (text: string): Line => ({level: 'good', text});
const bad = (text: string, code?: string): Line => ({level: 'bad', text, ...(code ? {code} : {})});
const note = (text: string, code?: string): Line => ({level: 'note', text, ...(code ? {code} : {})});

function aboutScript(texts: ReportTexts): Line[] {
  const copies = findCopies();
  const atWork = versionAtWork();
  return [
    good(texts.version(atWork)),
    ...(atWork === ownVersion ? [] : [bad(texts.otherVersion(ownVersion, atWork))]),
    ...copies.map(({address, release, checked}) =>
      note(`${texts.releases[release]}${checked ? ` ${texts.checked}` : ''}`, address),
    ),
    ...(copies.length > 1 ? [bad(texts.copies(copies.length))] : []),
    ...copies
      .filter(({query, release}) => query && release === 'pinned')
      .map(({address}) => bad(texts.query, address)),
    ...(location.protocol === 'https:' && pageAddress().startsWith('http:') ? [bad(texts.mixed)] : []),
  ];
}

/** The nearest `lang`, across shadow roots. On its own here: what elements use for it may be what is blocked. */
function nearestLang(element: Element): string {
  const lang = element.closest('[lang]')?.getAttribute('lang');
  if (lang) return lang;
  const root = element.getRootNode();
  return root instanceof ShadowRoot ? nearestLang(root.host) : '';
}

function aboutPlace(place: Place, texts: ReportTexts): Line[] {
  const {trouble, tag, markup, meant, unknown} = place;
  const lines = unknown.map((each) => bad(texts.unknown(each.name, each.meant), markup));
  // What is mistyped is not missing: one thing to change, not two.
  const isMistyped = unknown.some(({meant}) => /^(?:campaign|municipality)$/.test(meant ?? ''));
  if (trouble === 'nameless' && isMistyped) return lines;
  if (trouble) {
    const text = texts.troubles[trouble](tag, meant);
    return [{...(trouble === 'unmarked' ? note(text) : bad(text)), code: markup}, ...lines];
  }
  const lang = nearestLang(place.element);
  const locale = localeFor(lang);
  const spoken = tag === 'iframe' ? texts.frame : texts.language(lang, locale);
  return [{...good(spoken), code: markup}, ...lines];
}

function aboutService(answers: readonly Answer[], permissions: readonly Permission[], texts: ReportTexts) {
  return [
    ...answers.map(({name, outcome, ms, detail}): Line => {
      const text = texts.answers[outcome](name, ms);
      if (outcome === 'there') return good(text);
      // That it is not there is said already.
      return bad(detail && outcome !== 'missing' ? `${text} ${detail}` : text);
    }),
    ...permissions.map(({name, outcome}): Line => {
      const text = texts.permissions[outcome](name, location.origin);
      return outcome === 'listed'
        ? good(text)
        : outcome === 'unknown'
          ? note(text)
          : bad(text, location.origin);
    }),
  ];
}

/** What to write into a policy that refused something of ours. */
const adviceOn = ({directive, policy}: Violation): Advice =>
  policyLine(directive, policy, directive === 'trusted-types' ? 'duit' : pageAddress());

/** Tells what a policy refused, how to mend it, and what the mended one leaves out. */
function aboutRefusal(advice: Advice, {disposition}: Violation, texts: ReportTexts): Line[] {
  const {directive, how, code, left} = advice;
  const text = `${texts.refused[disposition](directive)} ${texts.mend[how]}`;
  return [
    disposition === 'report' ? note(text, code) : bad(text, code),
    ...(left.length ? [note(texts.left(left.join(' '), code.startsWith('script-src')))] : []),
  ];
}

async function aboutPolicy(places: readonly Place[], texts: ReportTexts): Promise<Line[]> {
  const name = places.find(({name}) => name.includes('/'))?.name;
  const isConnected = (await tryConnection()) !== 'refused';
  const isPictured = name === undefined || !(await refusesPictures(`/c/${name}/card.svg`));
  const all = [...(await earlierViolations()), ...violations()].filter(
    ({blocked, directive}) => blocked.startsWith(pageAddress()) || directive === 'trusted-types',
  );
  const refusals = new Map(
    all.map((violation) => {
      const advice = adviceOn(violation);
      return [`${advice.directive} ${advice.code}`, {advice, violation}];
    }),
  );
  const [first] = refusals.values();
  return [
    isConnected ? good(texts.connected) : bad(texts.notConnected),
    ...(isPictured ? [good(texts.pictured)] : [bad(texts.notPictured)]),
    ...[...refusals.values()].flatMap(({advice, violation}) => aboutRefusal(advice, violation, texts)),
    ...(first
      ? [
          {
            ...note(texts.toBuilder),
            href: `${pageAddress()}/builder#csp=${encodeURIComponent(first.violation.policy)}`,
          },
        ]
      : []),
  ];
}

function aboutLooks(places: readonly Place[], texts: ReportTexts): Line[] {
  const shown = places.find(({element, trouble}) => element.shadowRoot && !trouble)?.element;
  if (!shown) return [note(texts.nothingShown)];
  const tokens = findTokens(shown);
  const changed = changedColours(shown);
  return [
    tokens.length ? note(texts.tokens(tokens.length), tokens.join('\n')) : note(texts.noTokens),
    ...(changed.length ? [bad(texts.changed, changed.join('\n'))] : []),
    ...checkContrast(shown).map(({front, ground, ratio, ok}) => {
      const text = texts.contrast(texts.colours[front], texts.colours[ground], ratio);
      return ok ? good(text) : bad(text);
    }),
  ];
}

/** Looks at the page and asks the API; takes as long as the slowest answer, ten seconds at most. */
export async function makeReport(locale: WebmasterLocale): Promise<Report> {
  const texts = REPORT_TEXTS[locale];
  const places = takeInventory();
  const policy = aboutPolicy(places, texts);
  const answers = await askService(places);
  const permissions = await askPermissions(places, answers);
  const found = places.flatMap((place) => aboutPlace(place, texts));
  const sections: Section[] = [
    {title: texts.titles.script, lines: aboutScript(texts)},
    {title: texts.titles.elements, lines: found.length ? found : [bad(texts.none)]},
    {title: texts.titles.service, lines: aboutService(answers, permissions, texts)},
    {title: texts.titles.policy, lines: await policy},
    {title: texts.titles.looks, lines: aboutLooks(places, texts)},
  ].filter(({lines}) => lines.length);
  const lines = sections.flatMap((section) => section.lines);
  return {sections, changes: lines.filter(({level}) => level === 'bad').length};
}

/** The report as plain text, to paste into a mail or an issue. */
export function reportText({sections}: Report, locale: WebmasterLocale, now: Date): string {
  const texts = REPORT_TEXTS[locale];
  const parts = sections.map(({title, lines}) =>
    [
      `## ${title}`,
      ...lines.map(({level, text, code}) =>
        [
          `- ${texts.levels[level]}: ${text}`,
          ...(code ? code.split('\n').map((each) => `    ${each}`) : []),
        ].join('\n'),
      ),
    ].join('\n'),
  );
  const head = `# ${texts.title}\n${withoutSecrets(location.href)}\n${now.toISOString()}\n${navigator.userAgent}`;
  return `${[head, ...parts].join('\n\n')}\n`;
}
