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

/** Value for `aria-describedby`: hint and error, as far as they are there. */
export const describedBy = (form: FormController, name: string, hint: unknown): string | typeof nothing =>
  [hint && `${name}-hint`, form.error(name) && `${name}-error`].filter(Boolean).join(' ') || nothing;

const frame = (form: FormController, {name, label, hint}: FieldOptions, control: unknown) => html`
  <div class=${form.error(name) ? 'field invalid' : 'field'}>
    <label class="label" for=${name}>${label}</label>
    ${hint ? html`<p class="hint" id="${name}-hint">${hint}</p>` : nothing} ${fieldError(form, name)}
    ${control}
  </div>
`;

/** A line of text. `autocomplete` and `inputmode` as in HTML; `required` for assistive technology. */
export function textField(
  form: FormController,
  options: FieldOptions & {
    type?: 'text' | 'email';
    autocomplete?: string;
    inputmode?: string;
    required?: boolean;
  },
): TemplateResult {
  const {name, hint, type = 'text', autocomplete, inputmode, required = false} = options;
  return frame(
    form,
    options,
    html`<input
      class="input"
      part="input"
      id=${name}
      name=${name}
      type=${type}
      autocomplete=${(autocomplete as 'name') ?? nothing}
      inputmode=${inputmode ?? nothing}
      aria-required=${required}
      aria-invalid=${!!form.error(name)}
      aria-describedby=${describedBy(form, name, hint)}
      .value=${form.value(name)}
    />`,
  );
}

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
  const {name, hint, max, remaining} = options;
  const left = max - form.value(name).length;
  return frame(
    form,
    options,
    html`<textarea
        class="input"
        part="input"
        id=${name}
        name=${name}
        rows="4"
        aria-invalid=${!!form.error(name)}
        aria-describedby=${describedBy(form, name, hint)}
        .value=${form.value(name)}
      ></textarea>
      <p class="hint number" aria-hidden="true">${remaining(left)}</p>
      <p class="visually-hidden" role="status">${left < 50 ? remaining(left) : nothing}</p>`,
  );
}

/** A box to tick. */
export function checkBox(form: FormController, options: FieldOptions & {disabled?: boolean}): TemplateResult {
  const {name, label, hint, disabled = false} = options;
  return html`
    <div class=${form.error(name) ? 'field invalid' : 'field'}>
      ${fieldError(form, name)}
      <label class="choice">
        <input
          type="checkbox"
          id=${name}
          name=${name}
          ?disabled=${disabled}
          aria-invalid=${!!form.error(name)}
          aria-describedby=${describedBy(form, name, hint)}
          .checked=${form.value(name) === '1'}
        />
        <span>${label}</span>
      </label>
      ${hint ? html`<p class="hint" id="${name}-hint">${hint}</p>` : nothing}
    </div>
  `;
}

/** A question with one answer out of few; the group carries the name as its `id`. */
export function radioGroup(
  form: FormController,
  options: FieldOptions & {choices: readonly {value: string; label: unknown}[]; row?: boolean},
): TemplateResult {
  const {name, label, hint, choices, row = false} = options;
  return html`
    <fieldset
      class=${form.error(name) ? 'field invalid' : 'field'}
      id=${name}
      aria-describedby=${describedBy(form, name, hint)}
    >
      <legend class="label">${label}</legend>
      ${hint ? html`<p class="hint" id="${name}-hint">${hint}</p>` : nothing} ${fieldError(form, name)}
      <div class=${row ? 'choices row' : 'choices'}>
        ${choices.map(
          ({value, label}) => html`
            <label class="choice tile">
              <input type="radio" name=${name} value=${value} .checked=${form.value(name) === value} />
              <span>${label}</span>
            </label>
          `,
        )}
      </div>
    </fieldset>
  `;
}
