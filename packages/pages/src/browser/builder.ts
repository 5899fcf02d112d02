/**
 * The builder's page, once there is script: every choice shows at once, in the preview, the code and the address.
 */
import type {Locale} from '@duit/contract';
import {
  choiceQuery,
  readChoice,
  RUNGS_TOGETHER,
  SHOWN_TOGETHER,
  SYSTEMS,
  tilesOf,
  type Choice,
  type Subject,
  type System,
} from '../builder/choice.js';
import {runsInPage} from '../builder/csp/needs.js';
import {readReleases, type Release} from '../builder/releases.js';
import {makeSnippet} from '../builder/snippets.js';
import {builderTexts} from '../i18n/builder/texts.js';
import {LINK_TEXTS} from '../i18n/builder/links.js';
import {startChecker} from './checker.js';
import {showContrast} from './contrast-view.js';
import {startCopying} from './copy.js';
import {find, findOf, make} from './dom.js';
import {showElement, startPreview} from './preview.js';
import {startTabs} from './tabs.js';

const locale: Locale = document.documentElement.lang === 'nl' ? 'nl' : 'en';
const texts = builderTexts(locale);

const BLOCKS = ['page', 'script', 'html', 'css', 'policy'] as const;

/** What the server's form offers. */
function readSubjects(form: HTMLFormElement): Subject[] {
  return [...form.querySelectorAll<HTMLOptionElement>('[name=campaign] option')].map((option) => {
    const [municipality = '', slug = ''] = option.value.split('/');
    return {municipality, slug, title: option.dataset['title'] ?? ''};
  });
}

/** The form as a query; files there are none. */
function queryOf(form: HTMLFormElement): URLSearchParams {
  const query = new URLSearchParams();
  for (const [name, value] of new FormData(form)) if (typeof value === 'string') query.set(name, value);
  return query;
}

/** Versions to pin; none where the list is not there or not what it should be. */
async function loadReleases(): Promise<Release[]> {
  try {
    const response = await fetch('/v1/releases.json', {credentials: 'omit'});
    return response.ok ? readReleases(await response.json()) : [];
  } catch {
    return [];
  }
}

function offerVersions(releases: readonly Release[], wanted: string | null): void {
  if (releases.length === 0) return;
  const field = findOf(HTMLSelectElement, '[name=version]');
  const options = releases.map(({version}) => make('option', {value: version}, texts.pinned(version)));
  field.append(...options);
  if (releases.some(({version}) => version === wanted)) field.value = wanted ?? '';
  find('[data-versions]').hidden = false;
}

function start(root: HTMLElement): void {
  const form = findOf(HTMLFormElement, '[data-form]', root);
  const origin = root.dataset['origin'] ?? location.origin;
  const subjects = readSubjects(form);
  const first = new URLSearchParams(location.search);
  let releases: readonly Release[] = [];
  let choice: Choice = readChoice(queryOf(form), subjects);

  const showCode = () => {
    const subject = subjects.find(
      ({municipality, slug}) => municipality === choice.municipality && slug === choice.campaign,
    );
    const links = LINK_TEXTS[choice.lang || locale];
    const snippet = makeSnippet({
      ...{choice, origin, releases, title: subject?.title ?? ''},
      linkText: choice.campaign ? links.campaign : links.list,
    });
    for (const name of BLOCKS) {
      const code = snippet[name];
      find(`[data-code="${name}"]`).textContent = code;
      find(`[data-block="${name}"]`).hidden = code === '';
    }
    const inPage = runsInPage(choice.rung);
    const {script} = texts.blocks;
    find('[data-script-hint]').textContent = inPage ? script.hint : script.frameHint;
    find('[data-trusted]').hidden = !inPage;
    find('[data-frame-hint]').hidden = inPage;
  };

  const showLimits = () => {
    const list = !choice.campaign;
    find('[data-list-only]').hidden = !list;
    for (const input of form.querySelectorAll<HTMLInputElement>('[name=element], [name=rung]')) {
      const isRung = input.name === 'rung';
      const together = (isRung ? RUNGS_TOGETHER : SHOWN_TOGETHER).some((each) => each === input.value);
      input.disabled = isRung ? list && !together : list !== together;
      input.checked = input.value === (isRung ? choice.rung : choice.shown);
    }
  };

  const keepAddress = () => {
    const asked = new URLSearchParams(location.search).get('lang');
    const query = choiceQuery(choice, asked === locale ? locale : null).toString();
    history.replaceState(history.state, '', query ? `?${query}` : location.pathname);
    for (const other of document.querySelectorAll<HTMLAnchorElement>('header.site a[hreflang]')) {
      const kept = choiceQuery(choice, null);
      kept.set('lang', other.hreflang);
      other.search = kept.toString();
    }
  };

  const tiles = findOf(HTMLInputElement, '[name=tiles]', form);
  /** Told once somebody is done typing; taken back at once. */
  const judgeTiles = (done: boolean) => {
    const isBad = tiles.value.trim() !== '' && !choice.tiles && choice.shown === 'map';
    const told = find('[data-tiles-error]');
    if (isBad && !done && told.hidden) return;
    told.hidden = !isBad;
    if (isBad) tiles.setAttribute('aria-invalid', 'true');
    else tiles.removeAttribute('aria-invalid');
  };

  const check = startChecker(texts, origin, () => ({rung: choice.rung, tiles: tilesOf(choice)}));
  const update = () => {
    // What is disabled is not in the form's data: it could not be chosen anyway.
    choice = {...readChoice(queryOf(form), subjects), system: choice.system};
    showLimits();
    judgeTiles(false);
    showElement(choice, locale);
    showContrast(choice.colours, texts, (name, colour) => {
      findOf(HTMLInputElement, `[name="${name}"]`, form).value = colour;
      update();
      find('[data-contrast]').focus();
    });
    showCode();
    check();
    keepAddress();
  };

  find('[data-show]', form).hidden = true;
  find('[data-contrast]').tabIndex = -1;
  form.addEventListener('submit', (event) => event.preventDefault());
  form.addEventListener('input', update);
  tiles.addEventListener('change', () => judgeTiles(true));
  startPreview();
  startCopying(texts);
  startTabs((name) => {
    const system = SYSTEMS.find((each): each is System => each === name) ?? 'html';
    choice = {...choice, system};
    findOf(HTMLInputElement, '[name=cms]', form).value = system;
    keepAddress();
  });
  update();
  judgeTiles(true);
  void loadReleases().then((found) => {
    releases = found;
    offerVersions(found, first.get('version'));
    update();
  });
}

const root = document.querySelector<HTMLElement>('[data-builder]');
if (root) start(root);
