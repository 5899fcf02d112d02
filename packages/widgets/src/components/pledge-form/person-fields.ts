import type {Campaign} from '@duit/contract';
import {html, nothing, type TemplateResult} from 'lit';
import {checkBox, radioGroup, textArea, textField} from '../../forms/fields.js';
import type {FormController} from '../../forms/form-controller.js';
import {LENGTHS} from '../../forms/limits.js';
import type {FormTexts} from '../../i18n/form/index.js';
import {page} from '../../internal/page.js';

/** How to be shown, with a preview of what others will read, and a message. */
export function displayFields(
  form: FormController,
  {name, onBehalfOf, moderated}: {name: string; onBehalfOf: string; moderated: boolean},
  texts: FormTexts,
): TemplateResult {
  const full = name.trim() || texts.unnamed;
  const shown = {'first-name': full.split(/\s+/)[0] ?? full, 'full-name': full, anonymous: texts.anonymous};
  return html`
    ${radioGroup(form, {
      name: 'display',
      label: texts.display,
      hint: moderated ? texts.moderated : undefined,
      choices: (['first-name', 'full-name', 'anonymous'] as const).map((value) => ({
        value,
        label: html`<b
            >${value === 'anonymous' ? texts.anonymous : texts.shownAs(shown[value], onBehalfOf.trim())}</b
          >
          <span class="hint">${texts.displays[value]}</span>`,
      })),
    })}
    ${textArea(form, {name: 'message', label: texts.message, max: LENGTHS.message, remaining: texts.remaining})}
  `;
}

/** Consents: none is ticked beforehand, and each says what it is for. */
export function consentFields(form: FormController, organiser: string, texts: FormTexts): TemplateResult {
  return html`
    ${checkBox(form, {name: 'shareContact', label: texts.shareContact(organiser), hint: texts.shareContactHint})}
    ${checkBox(form, {name: 'updates', label: texts.updates, hint: texts.updatesHint})}
  `;
}

/** The questions about the person. */
export function personFields(form: FormController, campaign: Campaign, texts: FormTexts): TemplateResult {
  const {moderated, privacyNotice} = campaign.pledging;
  const privacy = texts.privacy(privacyNotice.version);
  const {href, protocol} = new URL(privacyNotice.url, page().api.base);
  return html`
    <fieldset class="field section">
      <legend><h3>${texts.you}</h3></legend>
      ${textField(form, {name: 'name', label: texts.name, autocomplete: 'name', required: true})}
      ${textField(form, {
        name: 'email',
        label: texts.email,
        hint: texts.emailHint,
        type: 'email',
        autocomplete: 'email',
        required: true,
      })}
      ${textField(form, {name: 'onBehalfOf', label: texts.onBehalfOf, autocomplete: 'organization'})}
      ${displayFields(form, {name: form.value('name'), onBehalfOf: form.value('onBehalfOf'), moderated}, texts)}
    </fieldset>
    <fieldset class="field section">
      <legend><h3>${texts.consents}</h3></legend>
      ${consentFields(form, campaign.organiser, texts)}
      <p>${/^https?:/.test(protocol) ? html`<a href=${href} target="_blank">${privacy}</a>` : nothing}</p>
    </fieldset>
  `;
}
