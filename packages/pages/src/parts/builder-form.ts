import {LANGUAGE_NAMES, LOCALES} from '@duit/contract';
import {SHOWN, SHOWN_TOGETHER, subjectName, WIDTHS} from '../builder/choice.js';
import {COLOURS, OWN_COLOURS} from '../builder/contrast.js';
import {RUNGS} from '../builder/csp/needs.js';
import type {BuilderTexts} from '../i18n/builder/texts.js';
import type {BuilderPageInput} from '../pages/builder-page.js';
import {html, NOTHING, type Html} from './html.js';
import type {PageContext} from './layout.js';

interface Option {
  value: string;
  label: string;
  hint?: string;
}

const radios = (legend: string, name: string, options: readonly Option[], chosen: string): Html =>
  html`<fieldset data-choice="${name}">
    <legend>${legend}</legend>
    ${options.map(
      ({value, label, hint}) =>
        html`<label class="radio">
          <input type="radio" name="${name}" value="${value}" ${value === chosen ? html`checked` : NOTHING} />
          <span>${label}${hint ? html`<small>${hint}</small>` : NOTHING}</span>
        </label>`,
    )}
  </fieldset>`;

const select = (label: string, name: string, options: readonly Option[], chosen: string): Html =>
  html`<div class="field">
    <label for="choice-${name}">${label}</label>
    <select class="input" id="choice-${name}" name="${name}">
      ${options.map(
        (option) =>
          html`<option value="${option.value}" ${option.value === chosen ? html`selected` : NOTHING}>
            ${option.label}
          </option>`,
      )}
    </select>
  </div>`;

function subjectField({subjects, choice}: BuilderPageInput, texts: BuilderTexts): Html {
  const chosen = subjectName(choice);
  const slugs = [...new Set(subjects.map(({municipality}) => municipality))];
  const group = (slug: string) => {
    const members = subjects.filter(({municipality}) => municipality === slug);
    return html`<optgroup label="${members[0]?.municipalityName ?? slug}">
      ${members.map((each) => {
        const value = subjectName({municipality: slug, campaign: each.slug});
        return html`<option
          value="${value}"
          data-title="${each.title}"
          ${value === chosen ? html`selected` : NOTHING}
        >
          ${each.slug ? each.title : texts.list(each.title)}
        </option>`;
      })}
    </optgroup>`;
  };
  return html`<div class="field">
    <label for="choice-campaign">${texts.campaign}</label>
    <select class="input" id="choice-campaign" name="campaign">
      ${slugs.map(group)}
    </select>
  </div>`;
}

function themeField({choice}: BuilderPageInput, texts: BuilderTexts): Html {
  const colours = choice.colours ?? OWN_COLOURS;
  return html`${radios(
      texts.theme,
      'theme',
      [
        {value: 'host', label: texts.hostTheme, hint: texts.hostThemeHint},
        {value: 'own', label: texts.ownTheme},
      ],
      choice.colours ? 'own' : 'host',
    )}
    <div class="colours" data-colours>
      ${COLOURS.map(
        (name) =>
          html`<label class="colour">
            <input type="color" name="${name}" value="${colours[name]}" />
            <span>${texts.colours[name]}</span>
          </label>`,
      )}
      <div data-contrast aria-live="polite"></div>
    </div>`;
}

/** For a map alone; the style sheet hides them else. The pattern judges where there is no script. */
function mapFields({choice}: BuilderPageInput, {map}: BuilderTexts): Html {
  return html`<div class="map-fields" data-map-only>
    <div class="field">
      <label for="choice-tiles">${map.tiles}</label>
      <input
        class="input"
        id="choice-tiles"
        name="tiles"
        type="text"
        inputmode="url"
        value="${choice.tiles}"
        spellcheck="false"
        autocomplete="off"
        autocapitalize="off"
        maxlength="500"
        pattern="https://.+\\{[xyz]\\}.*\\{[xyz]\\}.*\\{[xyz]\\}.*"
        title="${map.tilesError}"
        aria-describedby="choice-tiles-hint choice-tiles-error"
      />
      <p class="error" id="choice-tiles-error" role="alert" data-tiles-error hidden>${map.tilesError}</p>
      <p class="quiet small" id="choice-tiles-hint">${map.tilesHint}</p>
    </div>
    <div class="field">
      <label for="choice-attribution">${map.attribution}</label>
      <input
        class="input"
        id="choice-attribution"
        name="attribution"
        value="${choice.attribution}"
        maxlength="100"
        aria-describedby="choice-attribution-hint"
      />
      <p class="quiet small" id="choice-attribution-hint">${map.attributionHint}</p>
    </div>
  </div>`;
}

/** Everything that can be chosen; without script a button sends it and the page comes back with the code. */
export function choiceForm(input: BuilderPageInput, texts: BuilderTexts, context: PageContext): Html {
  const {choice} = input;
  const list = !choice.campaign;
  return html`<form method="get" action="/builder" data-form aria-labelledby="choose">
    <h2 id="choose">${texts.choose}</h2>
    ${context.chosen ? html`<input type="hidden" name="lang" value="${context.chosen}" />` : NOTHING}
    ${subjectField(input, texts)}
    ${radios(
      texts.element,
      'element',
      [...SHOWN, ...SHOWN_TOGETHER].map((value) => ({value, label: texts.shown[value]})),
      choice.shown,
    )}
    ${mapFields(input, texts)}
    ${radios(
      texts.rung,
      'rung',
      RUNGS.map((value) => ({value, label: texts.rungs[value].name, hint: texts.rungs[value].hint})),
      choice.rung,
    )}
    <p class="note small" data-list-only ${list ? NOTHING : html`hidden`}>${texts.listOnly}</p>
    ${select(
      texts.language,
      'language',
      [
        {value: '', label: texts.pageLanguage},
        ...LOCALES.map((locale) => ({value: locale, label: LANGUAGE_NAMES[locale]})),
      ],
      choice.lang,
    )}
    ${select(
      texts.width,
      'width',
      WIDTHS.map((width) => ({
        value: String(width),
        label: width ? texts.pixels(width) : texts.fullWidth,
      })),
      String(choice.width),
    )}
    ${themeField(input, texts)}
    <div class="field" data-versions hidden>
      <label for="choice-version">${texts.version}</label>
      <select class="input" id="choice-version" name="version" aria-describedby="choice-version-hint">
        <option value="">${texts.rolling}</option>
      </select>
      <p class="quiet small" id="choice-version-hint">${texts.rollingHint}</p>
    </div>
    <input type="hidden" name="cms" value="${choice.system}" />
    <button class="button" data-show>${texts.show}</button>
  </form>`;
}
