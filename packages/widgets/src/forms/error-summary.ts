import {html, nothing, type TemplateResult} from 'lit';
import {ERROR_ICON} from '../internal/icons.js';
import type {FormController} from './form-controller.js';

/**
 * The linked summary above a form after a failed submit, in the pattern of the GOV.UK Design System: also
 * for one error, in the words of the field, each entry a link to its field.
 *
 * @param title what has to be done, as a heading
 * @param offer what can be done about all of it at once, such as taking what is left
 */
export function errorSummary(
  form: FormController,
  title: unknown,
  offer?: unknown,
): TemplateResult | typeof nothing {
  const entries = form.summary;
  if (!entries.length) return nothing;
  return html`
    <div
      id="summary"
      class="notice"
      part="error-summary"
      role="group"
      aria-labelledby="summary-title"
      tabindex="-1"
    >
      <div class="error" id="summary-title">${ERROR_ICON} ${title}</div>
      <ul>
        ${entries.map(
          ([name, text]) =>
            html`<li>
              <a
                href="#${name}"
                @click=${(event: Event) => {
                  // Following the link would change the address of the host's page.
                  event.preventDefault();
                  form.focus(name);
                }}
                >${text}</a
              >
            </li>`,
        )}
      </ul>
      ${offer}
    </div>
  `;
}
