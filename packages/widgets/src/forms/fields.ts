/** Native controls with label, hint and error, tied together for screen readers. */
import {html, nothing, type TemplateResult} from 'lit';
import {ERROR_ICON} from '../internal/icons.js';
import type {FormController} from './form-controller.js';

/** What every field has. */
export interface FieldOptions {
  /** Name of the value and `id` of the control. */
  name: string;
  label: unknown;
  hint?: unknown;
}

/** The error under a label; empty while there is nothing to say. */
export const fieldError = (form: FormController, name: string): TemplateResult | typeof nothing => {
  const text = form.error(name);
  return text
    ? html`<p class="error" id="${name}-error" part="error">${ERROR_ICON}<span>${text}</span></p>`
    : nothing;
};

/** Class of what stands around a control. */
export const fieldClass = (form: FormController, name: string): string =>
  form.error(name) ? 'field invalid' : 'field';

const invalid = (form: FormController, name: string) => (form.error(name) ? 'true' : nothing);

const fieldHint = ({name, hint}: FieldOptions) =>
  hint ? html`<p class="hint" id="${name}-hint">${hint}</p>` : nothing;

/** Value for `aria-describedby`: hint and error, as far as they are there. */
export const describedBy = (form: FormController, {name, hint}: FieldOptions): string | typeof nothing =>
  [hint && `${name}-hint`, form.error(name) && `${name}-error`].filter(Boolean).join(' ') || nothing;

/** Label, hint and error around a control. */
export const field = (form: FormController, options: FieldOptions, control: unknown): TemplateResult => html`
  <div class=${fieldClass(form, options.name)}>
    <label class="label" for=${options.name}>${options.label}</label>
    ${fieldHint(options)} ${fieldError(form, options.name)} ${control}
  </div>
`;

/** The native control of a line of text. `autocomplete` and `inputmode` as in HTML. */
export const textInput = (
  form: FormController,
  options: FieldOptions & {
    type?: 'text' | 'email';
    autocomplete?: 'name' | 'email' | 'organization';
    inputmode?: 'numeric' | 'decimal';
    required?: boolean;
  },
  handleKey?: (event: KeyboardEvent) => void,
): TemplateResult =>
  html`<input
    class="input"
    part="input"
    id=${options.name}
    name=${options.name}
    type=${options.type ?? 'text'}
    autocomplete=${options.autocomplete ?? 'off'}
    inputmode=${options.inputmode ?? nothing}
    aria-required=${options.required || nothing}
    aria-invalid=${invalid(form, options.name)}
    aria-describedby=${describedBy(form, options)}
    .value=${form.value(options.name)}
    @keydown=${handleKey}
  />`;

/** A line of text. */
export const textField = (form: FormController, options: Parameters<typeof textInput>[1]): TemplateResult =>
  field(form, options, textInput(form, options));

/**
 * Several lines of text with how many characters remain. There is no `maxlength`: it would cut off what
 * is pasted without a word.
 *
 * @param remaining text for a number of characters, negative when there are too many
 */
export function textArea(
  form: FormController,
  options: FieldOptions & {max: number; remaining: (count: number) => string},
): TemplateResult {
  const {name, max, remaining} = options;
  const left = max - form.value(name).length;
  return field(
    form,
    options,
    html`<textarea
        class="input"
        part="input"
        id=${name}
        name=${name}
        rows="3"
        aria-invalid=${invalid(form, name)}
        aria-describedby=${describedBy(form, options)}
        .value=${form.value(name)}
      ></textarea>
      <p class="hint" aria-hidden="true">${remaining(left)}</p>
      <p class="visually-hidden" role="status">${left < 50 ? remaining(left) : nothing}</p>`,
  );
}

/** A box to tick. */
export const checkBox = (
  form: FormController,
  options: FieldOptions & {disabled?: boolean},
): TemplateResult => html`
  <div class=${fieldClass(form, options.name)}>
    ${fieldError(form, options.name)}
    <label class="choice">
      <input
        type="checkbox"
        id=${options.name}
        name=${options.name}
        ?disabled=${options.disabled}
        aria-invalid=${invalid(form, options.name)}
        aria-describedby=${describedBy(form, options)}
        .checked=${!!form.value(options.name)}
      />
      <span>${options.label}</span>
    </label>
    ${fieldHint(options)}
  </div>
`;

/** A question with one answer out of few; the group carries the name as its `id`. */
export const radioGroup = (
  form: FormController,
  options: FieldOptions & {choices: readonly (readonly [value: string, label: unknown])[]},
): TemplateResult => html`
  <fieldset
    class=${fieldClass(form, options.name)}
    id=${options.name}
    aria-describedby=${describedBy(form, options)}
  >
    <legend class="label">${options.label}</legend>
    ${fieldHint(options)} ${fieldError(form, options.name)}
    <div class="choices">
      ${options.choices.map(
        ([value, label]) => html`
          <label class="choice">
            <input
              type="radio"
              name=${options.name}
              value=${value}
              .checked=${form.value(options.name) === value}
            />
            <span>${label}</span>
          </label>
        `,
      )}
    </div>
  </fieldset>
`;
