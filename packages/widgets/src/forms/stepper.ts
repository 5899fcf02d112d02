import {html, type TemplateResult} from 'lit';
import {describedBy, fieldError, type FieldOptions} from './fields.js';
import type {FormController} from './form-controller.js';

/**
 * A whole number to type or to step with buttons and arrow keys. A text field with a numeric keyboard, not
 * `type=number`, which changes on a turn of the wheel, takes `1e3` and hides what it cannot read.
 *
 * @param options `max` in units; `less` and `more` name the buttons, `unit` stands behind the field
 */
export function stepper(
  form: FormController,
  options: FieldOptions & {max: number; unit: string; less: string; more: string},
): TemplateResult {
  const {name, label, hint, max, unit, less, more} = options;
  const text = form.value(name);
  const count = /^\d+$/.test(text) ? Number(text) : 0;
  const step = (by: number) => {
    const next = Math.min(max, Math.max(0, count + by));
    form.set({[name]: next ? String(next) : ''});
    // What the buttons do is input too: it starts the proof of work and whatever else listens.
    return false;
  };
  const handleKey = (event: KeyboardEvent) => {
    const by = {ArrowUp: 1, ArrowDown: -1}[event.key];
    if (!by) return;
    event.preventDefault();
    step(by);
  };
  return html`
    <div class=${form.error(name) ? 'field invalid' : 'field'}>
      <label class="label" for=${name}>${label}</label>
      ${hint ? html`<p class="hint" id="${name}-hint">${hint}</p>` : ''} ${fieldError(form, name)}
      <div class="stepper">
        <button
          class="button secondary"
          type="button"
          aria-label=${less}
          ?disabled=${count <= 0}
          @click=${() => step(-1)}
        >
          <span aria-hidden="true">−</span>
        </button>
        <input
          class="input number"
          part="input"
          id=${name}
          name=${name}
          inputmode="numeric"
          autocomplete="off"
          aria-invalid=${!!form.error(name)}
          aria-describedby=${describedBy(form, name, hint)}
          .value=${text}
          @keydown=${handleKey}
        />
        <button
          class="button secondary"
          type="button"
          aria-label=${more}
          ?disabled=${count >= max}
          @click=${() => step(1)}
        >
          <span aria-hidden="true">+</span>
        </button>
        <span>${unit}</span>
      </div>
    </div>
  `;
}
