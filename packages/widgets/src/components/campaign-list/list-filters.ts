import {FINDING} from '@duit/client';
import type {Neighbourhood} from '@duit/contract';
import {html, nothing, type TemplateResult} from 'lit';
import type {CampaignListController} from '../../controllers/campaign-list-controller.js';
import type {LocaleController} from '../../controllers/locale-controller.js';
import type {NearController} from '../../controllers/near-controller.js';
import {formatNumber} from '../../i18n/format.js';
import type {ListTexts, StatusChoice} from '../../i18n/list/index.js';
import {CHECK_ICON} from '../../internal/icons.js';

/** What a visitor can narrow the list by, and the address can say. */
export const NAMES = ['theme', 'status', 'neighbourhood', 'q'] as const;
/** What was chosen; empty: all. */
export type Choices = Record<(typeof NAMES)[number], string>;
/** Nothing chosen. */
export const ALL: Choices = {theme: '', status: '', neighbourhood: '', q: ''};

const STATUSES: readonly StatusChoice[] = ['', 'open', 'ready', 'funded', 'realised'];

/** Whether a status is one that visitors can choose; a webmaster may set any state. */
const isChoice = (status: string): status is StatusChoice => STATUSES.some((each) => each === status);

/** A theme as people read it: `samen-leven` is `Samen leven`. */
const themeName = (theme: string): string =>
  (theme.charAt(0).toUpperCase() + theme.slice(1)).replaceAll('-', ' ');

/** What the filters show and do. */
export interface Filters {
  choices: Choices;
  /** Names of filters that the webmaster left out, with spaces between them. */
  without: string;
  list: CampaignListController;
  near: NearController;
  locale: LocaleController<ListTexts>;
  /** A letter was typed. */
  typed: () => void;
  /** Something was chosen in the select whose id is the name of the choice. */
  chosen: (event: Event) => void;
  submit: (event: Event) => void;
  toggleNear: () => void;
}

/** What can be chosen: also what the webmaster chose, whether it has campaigns or not. */
function offered({neighbourhoods}: CampaignListController, name: string): readonly Neighbourhood[] {
  return !name || neighbourhoods.some((each) => each.name === name)
    ? neighbourhoods
    : [...neighbourhoods, {name, campaigns: 0}];
}

/** Search box, choices and the button for what is near, as far as they are wanted and make sense. */
export function renderFilters(filters: Filters): TemplateResult {
  const {choices, list, locale, typed, chosen, submit} = filters;
  const {texts, intl} = locale;
  const has = (filter: string) => !filters.without.split(' ').includes(filter);
  const themes = [...new Set([...list.themes, choices.theme])].filter(Boolean).sort();
  const statuses = isChoice(choices.status) ? STATUSES : [...STATUSES, choices.status];
  const choice = (
    name: 'theme' | 'neighbourhood' | 'status',
    options: readonly (readonly [value: string, text: string])[],
    all?: string,
  ) =>
    options.length && has(name)
      ? html`<div class="field">
          <label class="label" for=${name}>${texts[name]}</label>
          <select class="input" id=${name} @change=${chosen}>
            ${(all ? [['', all] as const, ...options] : options).map(
              ([value, text]) =>
                html`<option value=${value} .selected=${value === choices[name]}>${text}</option>`,
            )}
          </select>
        </div>`
      : nothing;
  return html`<form
    class="filters"
    part="filters"
    role="search"
    aria-label=${texts.filters}
    @submit=${submit}
  >
    ${
      has('search')
        ? html`<div class="field wide">
            <label class="label" for="q">${texts.search}</label>
            <input
              class="input"
              id="q"
              type="search"
              enterkeyhint="search"
              autocomplete="off"
              maxlength=${FINDING.search}
              .value=${choices.q}
              @input=${typed}
            />
          </div>`
        : nothing
    }
    ${choice(
      'theme',
      themes.map((theme) => [theme, themeName(theme)]),
      texts.allThemes,
    )}
    ${choice(
      'neighbourhood',
      offered(list, choices.neighbourhood).map(({name, campaigns}) => [
        name,
        campaigns ? `${name} (${formatNumber(campaigns, intl)})` : name,
      ]),
      texts.allNeighbourhoods,
    )}
    ${choice(
      'status',
      statuses.map((status) => [status, isChoice(status) ? texts.statuses[status] : themeName(status)]),
    )}
    ${has('near') && list.isPlaced && 'geolocation' in navigator ? renderNear(filters) : nothing}
  </form>`;
}

function renderNear({near: {here, failed}, locale: {texts}, toggleNear}: Filters): TemplateResult {
  return html`<div class="field wide">
    <button
      type="button"
      class="button secondary near"
      part="near"
      aria-pressed=${!!here}
      aria-describedby="near"
      @click=${toggleNear}
    >
      ${here ? CHECK_ICON : nothing}${texts.near}
    </button>
    <p class="hint" id="near">${texts.nearHint}</p>
    <p role="status">${failed ? texts.nearFailed : nothing}</p>
  </div>`;
}
