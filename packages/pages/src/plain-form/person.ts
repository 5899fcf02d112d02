/** The questions about the person, and the consents: none is ticked beforehand, and each says what it is for. */
import type {Campaign} from '@duit/contract';
import type {PlainTexts} from '../i18n/plain/texts.js';
import {html, NOTHING, type Html} from '../parts/html.js';
import {checkBox, heading, radioGroup, textArea, textField, type FormState} from './controls.js';

/** How to be shown, and a message. */
export const displayFields = (state: FormState, isModerated: boolean, {form}: PlainTexts): Html =>
  html`${radioGroup(state, {
    name: 'display',
    label: form.display,
    ...(isModerated && {hint: form.moderated}),
    choices: (['first-name', 'full-name', 'anonymous'] as const).map((value) => [
      value,
      form.displays[value],
    ]),
  })}
  ${textArea(state, {name: 'message', label: form.message})}`;

/** Consents. */
export const consentFields = (state: FormState, organiser: string, {form}: PlainTexts): Html =>
  html`${checkBox(state, {
    name: 'shareContact',
    label: form.shareContact(organiser),
    hint: form.shareContactHint,
  })}
  ${checkBox(state, {name: 'updates', label: form.updates, hint: form.updatesHint})}`;

const isSafe = (url: string) => /^(?:https?:\/\/|\/(?!\/))/i.test(url);

/** Who somebody is and what they agree with. `level` is that of the sections' headings. */
export function personFields(state: FormState, campaign: Campaign, level: number, texts: PlainTexts): Html {
  const {form} = texts;
  const {moderated, privacyNotice} = campaign.pledging;
  return html`<fieldset class="field section">
      <legend>${heading(level, form.you)}</legend>
      <div class="pair">
        ${textField(state, {name: 'name', label: form.name, autocomplete: 'name', required: true})}
        ${textField(state, {
          name: 'email',
          label: form.email,
          type: 'email',
          autocomplete: 'email',
          required: true,
          hint: form.emailHint,
        })}
      </div>
      ${textField(state, {name: 'onBehalfOf', label: form.onBehalfOf, autocomplete: 'organization'})}
      ${displayFields(state, moderated, texts)}
    </fieldset>
    <fieldset class="field section">
      <legend>${heading(level, form.consents)}</legend>
      ${consentFields(state, campaign.organiser, texts)}
      ${
        isSafe(privacyNotice.url)
          ? html`<p>
              <a href="${privacyNotice.url}" target="_blank" rel="noopener"
                >${form.privacy(privacyNotice.version)}</a
              >
            </p>`
          : NOTHING
      }
    </fieldset>`;
}
