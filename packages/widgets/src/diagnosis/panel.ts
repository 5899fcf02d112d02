import {pageAddress} from './addresses.js';
import {webmasterLocale, type WebmasterLocale} from './i18n/locale.js';
import {REPORT_TEXTS} from './i18n/report.js';
import {PANEL_STYLES} from './panel.styles.js';
import {makeReport, reportText, type Line, type Report} from './report.js';

/** Makes an element with attributes and content; text goes in as text. */
function make<T extends keyof HTMLElementTagNameMap>(
  tag: T,
  attributes: Readonly<Record<string, string>> = {},
  ...content: readonly (Node | string)[]
): HTMLElementTagNameMap[T] {
  const element = document.createElement(tag);
  for (const [name, value] of Object.entries(attributes)) element.setAttribute(name, value);
  element.append(...content);
  return element;
}

const lineOf = ({level, text, code, href}: Line, locale: WebmasterLocale): HTMLElement =>
  make(
    'li',
    {class: level},
    make('b', {}, REPORT_TEXTS[locale].levels[level]),
    make(
      'div',
      {},
      href ? make('a', {href, target: '_blank', rel: 'noopener'}, text) : text,
      ...(code ? [make('pre', {tabindex: '0'}, code)] : []),
    ),
  );

const sectionsOf = ({sections}: Report, locale: WebmasterLocale): HTMLElement[] =>
  sections.map(({title, lines}) =>
    make('section', {}, make('h3', {}, title), make('ul', {}, ...lines.map((line) => lineOf(line, locale)))),
  );

/** Once the page and the elements that start with it are there; a page that never gets there counts too. */
async function settled(): Promise<void> {
  if (document.readyState !== 'complete') {
    await new Promise((resolve) => addEventListener('load', resolve, {once: true}));
  }
  const tags = [...document.querySelectorAll(':not(:defined)')].map(({localName}) => localName);
  const late = new Promise((resolve) => setTimeout(resolve, 3_000));
  const defined = tags.filter((tag) => tag.startsWith('duit-')).map((tag) => customElements.whenDefined(tag));
  await Promise.race([late, Promise.all(defined)]);
}

function build(locale: WebmasterLocale) {
  const texts = REPORT_TEXTS[locale];
  const verdict = make('p', {class: 'verdict', role: 'status'}, texts.busy);
  const parts = make('div', {class: 'parts'});
  const said = make('p', {role: 'status'});
  const text = make('textarea', {readonly: '', 'aria-label': texts.title, hidden: ''});
  const copy = make('button', {type: 'button', class: 'primary'}, texts.copy);
  const again = make('button', {type: 'button'}, texts.again);
  const close = make('button', {type: 'button'}, texts.close);
  const elsewhere = {target: '_blank', rel: 'noopener'};
  const links = make(
    'p',
    {class: 'links'},
    make('a', {href: `${pageAddress()}/help`, ...elsewhere}, texts.help),
    make('a', {href: `${pageAddress()}/builder`, ...elsewhere}, texts.builder),
  );
  const dialog = make(
    'dialog',
    {'aria-labelledby': 'title', lang: locale},
    make(
      'div',
      {class: 'head'},
      make('h2', {id: 'title', tabindex: '-1', autofocus: ''}, texts.title),
      make('p', {class: 'quiet'}, texts.lead),
      verdict,
      links,
    ),
    parts,
    make('div', {class: 'buttons'}, said, copy, again, close, text),
  );
  return {dialog, verdict, parts, said, text, copy, again, close};
}

/** Copies, or shows the text to copy by hand where the browser or the page does not let us. */
async function copyText(text: string, field: HTMLTextAreaElement): Promise<boolean> {
  try {
    await navigator.clipboard.writeText(text);
    return true;
  } catch {
    field.value = text;
    field.hidden = false;
    field.focus();
    field.select();
    return false;
  }
}

/**
 * Opens the report about this page, in a dialog that goes with Escape. Resolves when the report is there; asked for
 * twice, the one that is open stays.
 */
export async function openPanel(): Promise<void> {
  // Of this copy of the script or of another.
  if (document.querySelector('[data-duit-report]')) return;
  const locale = webmasterLocale();
  const texts = REPORT_TEXTS[locale];
  const {dialog, verdict, parts, said, text, copy, again, close} = build(locale);
  const host = document.createElement('div');
  host.dataset['duitReport'] = '';
  // No rule of the page's gets the better of these two.
  host.style.setProperty('all', 'initial', 'important');
  host.style.setProperty('display', 'block', 'important');
  const sheet = new CSSStyleSheet();
  sheet.replaceSync(PANEL_STYLES);
  const root = host.attachShadow({mode: 'open'});
  root.adoptedStyleSheets = [sheet];
  root.append(dialog);
  let report: Report | undefined;
  const look = async (): Promise<void> => {
    verdict.textContent = texts.busy;
    dialog.setAttribute('aria-busy', 'true');
    report = await makeReport(locale);
    parts.replaceChildren(...sectionsOf(report, locale));
    verdict.textContent = texts.verdict(report.changes);
    dialog.removeAttribute('aria-busy');
  };
  copy.addEventListener('click', () => {
    if (!report) return;
    void copyText(reportText(report, locale, new Date()), text).then((done) => {
      said.textContent = done ? texts.copied : texts.notCopied;
    });
  });
  again.addEventListener('click', () => void look());
  close.addEventListener('click', () => dialog.close());
  dialog.addEventListener('close', () => host.remove());
  // A script without `defer` may run before there is a body.
  document.documentElement.append(host);
  dialog.showModal();
  await settled();
  await look();
}
