import type {Campaign} from '@duit/contract';
import {html, nothing, type TemplateResult} from 'lit';
import type {WholeCampaign} from '../../controllers/whole-campaign-controller.js';
import type {FormTexts} from '../../i18n/form/index.js';

/**
 * What stands where there is no form: what happened, what one can do, and a link that works without us.
 *
 * @param link address of the campaign's own page
 */
export function unavailable(
  state: Exclude<WholeCampaign, {status: 'ready'}>,
  texts: FormTexts,
  link: string,
  retry: () => void,
): TemplateResult {
  if (state.status === 'not-found')
    return html`<p>${texts.notFound}</p>
      <slot></slot>`;
  const text = state.status === 'loading' ? texts.loading : state.offline ? texts.offline : texts.failed;
  return html`
    <p>${text}</p>
    ${
      state.status === 'failed'
        ? html`<p><button class="button secondary" type="button" @click=${retry}>${texts.again}</button></p>`
        : nothing
    }
    <p><a href=${link}>${texts.toCampaign}</a></p>
  `;
}

/** A campaign that takes no pledges now: says what happened and where to read on. */
export function closed({state}: Campaign, texts: FormTexts, link: string): TemplateResult {
  const reasons: Partial<Record<Campaign['state'], string>> = texts.closed;
  return html`
    <div class="screen">
      <p class="lead">${reasons[state] ?? texts.closed.other}</p>
      <p>${texts.closedNext} <a href=${link}>${texts.toCampaign}</a></p>
    </div>
  `;
}
