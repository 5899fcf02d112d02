/** Native controls with label, hint and error, tied together for screen readers; they look as the elements' do. */
import {html, NOTHING, raw, type Html} from '../parts/html.js';
import {controlId, type Errors, type Values} from './fields.js';

/** What a form shows: what was typed, and what is wrong with it. */
export interface FormState {
  values: Values;
  errors: Errors;
}

/** What every field has. */
export interface FieldOptions {
  /** Name of the value. */
  name: string;
  label: Html | string;
  hint?: Html | string;
}

/** An exclamation mark in a circle; the words beside it say what is wrong. */
export const ERROR_ICON: Html = html`<svg class="icon" viewBox="0 0 24 24" aria-hidden="true">
  ${raw('<path d="M12 3a9 9 0 1 0 0 18 9 9 0 0 0 0-18m0 4.500v5.500m0 3v.5"/>')}
</svg>`;

/** The error of a field, under its label. */
export const fieldError = ({errors}: FormState, name: string): Html | string =>
  errors[name] === undefined
    ? NOTHING
    : html`<p class="error" id="${controlId(name)}-error">${ERROR_ICON}<span>${errors[name]}</span></p>`;

/** Class of what stands round a control. */
export const fieldClass = ({errors}: FormState, name: string): string =>
  errors[name] === undefined ? 'field' : 'field invalid';

const fieldHint = ({name, hint}: FieldOptions) =>
  hint ? html`<p class="hint" id="${controlId(name)}-hint">${hint}</p>` : NOTHING;

/** ` aria-describedby` with hint and error, as far as they are there. */
function describedBy({errors}: FormState, {name, hint}: FieldOptions): Html | string {
  const ids = [
    hint && `${controlId(name)}-hint`,
    errors[name] !== undefined && `${controlId(name)}-error`,
  ].filter(Boolean);
  return ids.length > 0 ? html` aria-describedby="${ids.join(' ')}"` : NOTHING;
}

/** The same for one control, which says too that it is wrong; a group cannot say that. */
const described = (state: FormState, options: FieldOptions): Html =>
  html`${describedBy(state, options)}${
    state.errors[options.name] === undefined ? NOTHING : raw(' aria-invalid="true"')
  }`;

/** Label, hint and error round a control. */
const field = (state: FormState, options: FieldOptions, control: Html): Html =>
  html`<div class="${fieldClass(state, options.name)}">
    <label class="label" for="${controlId(options.name)}">${options.label}</label>
    ${fieldHint(options)} ${fieldError(state, options.name)} ${control}
  </div>`;

/** A line of text. No `maxlength`, which would cut off what is pasted without a word. */
export function textField(
  state: FormState,
  options: FieldOptions & {
    type?: 'text' | 'email';
    autocomplete?: 'name' | 'email' | 'organization';
    inputmode?: 'numeric' | 'decimal';
    required?: boolean;
  },
): Html {
  const {name, type = 'text', autocomplete = 'off', inputmode, required} = options;
  return field(
    state,
    options,
    html`<input
      class="input"
      id="${controlId(name)}"
      name="${name}"
      type="${type}"
      autocomplete="${autocomplete}"
      value="${state.values[name] ?? ''}"
      ${inputmode ? html` inputmode="${inputmode}"` : NOTHING}${
        required ? raw(' aria-required="true"') : NOTHING
      }${described(state, options)}
    />`,
  );
}

/** Several lines of text. The line break after the tag is the browser's to drop, so that one that was typed stays. */
export function textArea(state: FormState, options: FieldOptions): Html {
  const {name} = options;
  return field(
    state,
    options,
    html`<textarea class="input" id="${controlId(name)}" name="${name}" rows="4" ${described(state, options)}>
${state.values[name] ?? ''}</textarea>`,
  );
}

const checked = (isChecked: boolean) => (isChecked ? raw(' checked') : NOTHING);

/** A box to tick. */
export const checkBox = (state: FormState, options: FieldOptions & {disabled?: boolean}): Html =>
  html`<div class="${fieldClass(state, options.name)}">
    ${fieldError(state, options.name)}
    <label class="choice">
      <input
        type="checkbox"
        id="${controlId(options.name)}"
        name="${options.name}"
        value="1"
        ${checked(!!state.values[options.name])}${options.disabled ? raw(' disabled') : NOTHING}${described(
          state,
          options,
        )}
      />
      <span>${options.label}</span>
    </label>
    ${fieldHint(options)}
  </div>`;

/** A question with one answer out of few. The first answer has the field's `id`, so that a link leads to it. */
export const radioGroup = (
  state: FormState,
  options: FieldOptions & {choices: readonly (readonly [value: string, label: Html | string])[]},
): Html =>
  html`<fieldset class="${fieldClass(state, options.name)}" ${describedBy(state, options)}>
    <legend class="label">${options.label}</legend>
    ${fieldHint(options)} ${fieldError(state, options.name)}
    <div class="choices">
      ${options.choices.map(
        ([value, label], index) =>
          html`<label class="choice">
            <input
              type="radio"
              ${index === 0 ? html` id="${controlId(options.name)}"` : NOTHING}
              name="${options.name}"
              value="${value}"
              ${checked(state.values[options.name] === value)}
            />
            <span>${label}</span>
          </label>`,
      )}
    </div>
  </fieldset>`;

/** A heading of a level that the page decides. */
export const heading = (level: number, content: Html | string, id?: string): Html => {
  const tag = `h${Math.min(level, 6)}`;
  return html`${raw(`<${tag}`)}
  class="heading"${id ? html` id="${id}"` : NOTHING}>${content}${raw(`</${tag}>`)}`;
};

/** Words that only somebody who cannot see the context needs. */
export const hiddenWords = (text: string): Html => html`<span class="visually-hidden">${text}</span>`;
