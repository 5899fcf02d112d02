import type {Campaign} from '@duit/contract';
import {html, nothing, type TemplateResult} from 'lit';
import {checkBox, radioGroup, textArea, textField} from '../../forms/fields.js';
import type {FormController} from '../../forms/form-controller.js';
import {LENGTHS} from '../../forms/limits.js';
import type {FormTexts} from '../../i18n/form/index.js';
import {page} from '../../internal/page.js';
import {safeUrl} from '../../internal/safe-url.js';
import {heading} from '../../forms/heading.js';

/**
 * How to be shown, with a preview of what others will read, and a message.
 *
 * @param name as typed so far
 * @param onBehalfOf company or club as typed so far
 */
export function displayFields(
  form: FormController,
  {name, onBehalfOf, moderated}: {name: string; onBehalfOf: string; moderated: boolean},
  texts: FormTexts,
): TemplateResult {
  const full = name.trim();
  const organisation = onBehalfOf.trim();
  const choice = (value: 'first-name' | 'full-name', shown: string): [string, unknown] => [
    value,
    full
      ? html`<b>${organisation ? texts.onBehalf(shown, organisation) : shown}</b>
          <span class="hint">${texts.displays[value]}</span>`
      : texts.displays[value],
  ];
  return html`
    ${radioGroup(form, {
      name: 'display',
      label: texts.display,
      hint: moderated && texts.moderated,
      choices: [
        choice('first-name', full.replace(/\s.*/s, '')),
        choice('full-name', full),
        ['anonymous', texts.displays.anonymous],
      ],
    })}
    ${textArea(form, {name: 'message', label: texts.message, max: LENGTHS.message, remaining: texts.remaining})}
  `;
}

/** Consents: none is ticked beforehand, and each says what it is for. */
export const consentFields = (
  form: FormController,
  organiser: string,
  texts: FormTexts,
): TemplateResult => html`
  ${checkBox(form, {name: 'shareContact', label: texts.shareContact(organiser), hint: texts.shareContactHint})}
  ${checkBox(form, {name: 'updates', label: texts.updates, hint: texts.updatesHint})}
`;

/** The questions about the person. `level` is that of the sections' headings in the page. */
export function personFields(
  form: FormController,
  campaign: Campaign,
  level: number,
  texts: FormTexts,
): TemplateResult {
  const {moderated, privacyNotice} = campaign.pledging;
  const notice = safeUrl(privacyNotice.url, page().api.base);
  const line = (
    name: 'name' | 'email' | 'onBehalfOf',
    autocomplete: 'name' | 'email' | 'organization',
    required?: boolean,
    hint?: string,
  ) =>
    textField(form, {
      name,
      label: texts[name],
      hint,
      type: name === 'email' ? name : 'text',
      autocomplete,
      required: !!required,
    });
  return html`
    <fieldset class="field section">
      <legend>${heading(level, texts.you)}</legend>
      <div class="pair">${line('name', 'name', true)} ${line('email', 'email', true, texts.emailHint)}</div>
      ${line('onBehalfOf', 'organization')}
      ${displayFields(form, {name: form.value('name'), onBehalfOf: form.value('onBehalfOf'), moderated}, texts)}
    </fieldset>
    <fieldset class="field section">
      <legend>${heading(level, texts.consents)}</legend>
      ${consentFields(form, campaign.organiser, texts)}
      ${notice ? html`<p><a href=${notice} target="_blank">${texts.privacy(privacyNotice.version)}</a></p>` : nothing}
    </fieldset>
  `;
}
