import {
  applyChanges,
  changesOf,
  checkPolicies,
  type CheckInput,
  type Finding,
  type PolicyReport,
  type Report,
} from '../builder/csp/check.js';
import {isPolicy} from '../builder/csp/notes.js';
import {serialisePolicy} from '../builder/csp/parse.js';
import type {BuilderTexts} from '../i18n/builder/texts.js';
import {find, findOf, make} from './dom.js';

type Texts = BuilderTexts['checker'];

const code = (text: string) => make('pre', {}, make('code', {}, text));

/** What to do about a finding, as lines to copy or words to add. */
function remedy(finding: Finding, texts: Texts): HTMLElement[] {
  if (finding.level !== 'missing') return [];
  const {change, left} = finding;
  const {directive, add, remove} = change;
  return [
    ...(change.create ? [make('p', {}, texts.write(directive)), code([directive, ...add].join(' '))] : []),
    ...(!change.create && add.length > 0 ? [make('p', {}, texts.add(directive, add.join(' ')))] : []),
    ...(remove.length > 0 ? [make('p', {}, texts.remove(directive, remove.join(' ')))] : []),
    ...(left.length > 0
      ? [make('p', {class: 'quiet small'}, texts.left(left.join(' '), directive === 'script-src'))]
      : []),
  ];
}

function row(finding: Finding, texts: Texts): HTMLElement {
  const facts = {
    directive: 'directive' in finding ? finding.directive : finding.need,
    need: finding.need,
    origin: finding.level === 'missing' ? finding.origins.join(' ') : '',
    words: finding.level === 'missing' ? finding.change.add.join(' ') : '',
  };
  return make(
    'li',
    {class: `finding ${finding.level}`},
    make('b', {}, `${texts.levels[finding.level]} · ${texts.needs[finding.need] ?? finding.need}`),
    make('p', {}, texts.findings[finding.code](facts)),
    ...remedy(finding, texts),
  );
}

function section(report: PolicyReport, index: number, texts: Texts): HTMLElement {
  const {policy, findings, notes} = report;
  const changes = changesOf(report);
  const tooWide = notes.some((note) => note.code === 'too-wide');
  const after = serialisePolicy(applyChanges(policy, changes));
  return make(
    'section',
    {class: 'policy', 'aria-labelledby': `policy-${index}`},
    make('h3', {id: `policy-${index}`}, texts.kinds[policy.kind](index + 1)),
    make('ul', {class: 'findings'}, ...findings.map((finding) => row(finding, texts))),
    notes.length > 0 &&
      make(
        'ul',
        {},
        ...notes.map((note) => make('li', {}, texts.notes[note.code](note.directive, note.words.join(' ')))),
      ),
    changes.length > 0 && (tooWide ? make('p', {}, texts.wholeUnsafe) : make('h4', {}, texts.whole)),
    changes.length > 0 && !tooWide && code(after),
  );
}

function verdict({policies, content}: Report, texts: Texts): string {
  if (policies.length === 0) return texts.empty;
  if (!policies.some(({policy}) => isPolicy(policy))) return texts.none;
  if (content) return texts.good;
  const blocking = policies.filter(({policy}) => policy.kind !== 'report-only');
  return texts.bad(blocking.reduce((sum, report) => sum + changesOf(report).length, 0));
}

/**
 * Starts the check of a pasted policy.
 *
 * @returns checks again, for another rung
 */
export function startChecker(
  {checker: texts}: BuilderTexts,
  origin: string,
  now: () => Pick<CheckInput, 'rung' | 'tiles'>,
): () => void {
  find('[data-checker]').hidden = false;
  const field = findOf(HTMLTextAreaElement, '[data-policy]');
  const check = () => {
    const report = checkPolicies(field.value, {...now(), origin});
    const words = verdict(report, texts);
    const told = find('[data-verdict]');
    // Unchanged words are not said again while somebody types.
    if (told.textContent !== words) told.textContent = words;
    find('[data-findings]').replaceChildren(
      ...report.policies.map((policy, index) => section(policy, index, texts)),
    );
  };
  field.addEventListener('input', check);
  // The report of `?duit-check` leads here with the policy that it saw.
  const seen = new URLSearchParams(location.hash.slice(1)).get('csp');
  if (seen) field.value = seen;
  check();
  if (seen) field.scrollIntoView();
  return check;
}
