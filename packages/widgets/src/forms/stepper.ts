import {html, nothing, type TemplateResult} from 'lit';
import {field, textInput, type FieldOptions} from './fields.js';
import type {FormController} from './form-controller.js';

/**
 * A whole number to type or to step with buttons and arrow keys. A text field with a numeric keyboard, not
 * `type=number`, which changes on a turn of the wheel, takes `1e3` and hides what it cannot read.
 *
 * @param options `max` in units; `less` and `more` name the buttons, `of` says of what
 */
export function stepper(
  form: FormController,
  options: FieldOptions & {max: number; less: string; more: string; of: string},
): TemplateResult {
  const {name, max, less, more, of} = options;
  const count = Number.parseInt(form.value(name), 10) || 0;
  const step = (by: number) => form.set({[name]: String(Math.min(max, Math.max(0, count + by)) || '')});
  const button = (word: string, sign: string, by: number) => {
    const isAtEnd = by < 0 ? count < 1 : count >= max;
    // Not `disabled`, which would drop the focus of whoever pressed it.
    return html`<button
      class="button secondary"
      type="button"
      aria-label="${word}: ${of}"
      aria-disabled=${isAtEnd || nothing}
      @click=${() => isAtEnd || step(by)}
    >
      ${sign}
    </button>`;
  };
  const handleKey = (event: KeyboardEvent) => {
    const by = {ArrowUp: 1, ArrowDown: -1}[event.key];
    if (!by) return;
    event.preventDefault();
    step(by);
  };
  return field(
    form,
    options,
    html`<div class="stepper">
      ${button(less, '−', -1)} ${textInput(form, {...options, inputmode: 'numeric'}, handleKey)}
      ${button(more, '+', 1)}
    </div>`,
  );
}
