import type {Campaign} from '@duit/contract';
import type {Notice, PlainTexts} from '../i18n/plain/texts.js';
import {html, NOTHING, type Html} from '../parts/html.js';
import {ERROR_ICON, heading} from './controls.js';
import {controlId, fieldOrder, SUMMARY_ID, type Errors} from './fields.js';

/** The control that a field's entry leads to: the first box of a group has the group's error. */
const target = (name: string) => `#${controlId(name)}`;

/**
 * The linked summary above a form, also for one error, in the words of the fields (GOV.UK Design System). The form's
 * address ends with its id, so that a browser brings it into view and focuses it without script, also in a frame; there
 * links would lead out of it if they did not say `_self`.
 */
export function errorSummary(
  errors: Errors,
  notice: Notice | undefined,
  campaign: Pick<Campaign, 'needs'>,
  level: number,
  {form}: PlainTexts,
): Html | string {
  const order = fieldOrder(campaign);
  const entries = order.flatMap((name) =>
    errors[name] === undefined ? [] : [[name, errors[name]] as const],
  );
  if (entries.length === 0 && !notice) return NOTHING;
  const title = `${SUMMARY_ID}-title`;
  return html`<div
    class="summary-box"
    id="${SUMMARY_ID}"
    role="group"
    aria-labelledby="${title}"
    tabindex="-1"
  >
    <div class="error" id="${title}">${ERROR_ICON} ${heading(level, notice?.title ?? form.fix)}</div>
    ${notice ? html`<p>${notice.text}</p>` : NOTHING}
    ${
      entries.length > 0
        ? html`<ul>
            ${entries.map(([name, text]) => html`<li><a href="${target(name)}" target="_self">${text}</a></li>`)}
          </ul>`
        : NOTHING
    }
  </div>`;
}
