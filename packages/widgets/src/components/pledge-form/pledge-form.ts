import type {Campaign} from '@duit/contract';
import {html, nothing, type PropertyValues, type TemplateResult} from 'lit';
import {CampaignController} from '../../controllers/campaign-controller.js';
import {LocaleController} from '../../controllers/locale-controller.js';
import {WholeCampaignController} from '../../controllers/whole-campaign-controller.js';
import {DuitErrorEvent} from '../../events/duit-error-event.js';
import {dropDraft, keepDraft, loadDraft, newDraft, type Draft} from '../../forms/draft.js';
import {errorSummary} from '../../forms/error-summary.js';
import {FormController, type Values} from '../../forms/form-controller.js';
import {formStyles} from '../../forms/form.styles.js';
import {baseTexts} from '../../i18n/base/index.js';
import {formTexts} from '../../i18n/form/index.js';
import {DuitElement} from '../../internal/duit-element.js';
import {ERROR_ICON} from '../../internal/icons.js';
import {renderNotice} from '../../internal/notice.js';
import {ownPageLink} from '../../internal/own-page-link.js';
import {controls} from '../../styles/controls.styles.js';
import {notice} from '../../styles/notice.styles.js';
import {heading} from '../../forms/heading.js';
import type {Words} from './describe-item.js';
import {itemFields} from './item-fields.js';
import {pledgeSummary} from './pledge-summary.js';
import {personFields} from './person-fields.js';
import {styles} from './pledge-form.styles.js';
import type {ReadItem} from './read-items.js';
import {readPledge} from './read-pledge.js';
import type {SendingController} from './sending.js';

/**
 * Loads what changes a pledge in this form's fields. From here, so that the build keeps what both need in the
 * form's own chunk.
 *
 * @internal
 */
export const loadChange = () => import('./change.js');

const FRESH: Values = {display: 'first-name'};

/**
 * One form for a pledge of any mix of goods, time, knowledge and money. Nothing is stored before it is
 * sent; from then to the final answer what was typed survives failures and reloads.
 *
 * @tag duit-pledge-form
 * @attr campaign - The campaign, as `municipality/slug`
 * @attr heading-level - Level of the title among the page's headings, 1 to 6; 2 by default
 * @slot - The page's own content, such as a link: shows until the form is there, and when there is none
 * @csspart notice - What is said where there is no form
 * @csspart retry - The button in the notice
 * @csspart link - The link in the notice
 * @csspart error-summary - The linked summary after a failed submit
 * @csspart error - An error at a field
 * @csspart input - Each text field
 * @csspart need - The block of one need
 * @csspart summary - What is about to be pledged
 * @csspart submit - The button that sends
 * @csspart sent - What is said once the pledge is made
 * @fires {DuitPledgeSubmittedEvent} duit-pledge-submitted - A pledge was accepted and waits for its confirmation
 * @fires {DuitErrorEvent} duit-error - A pledge could not be made
 */
export class DuitPledgeForm extends DuitElement {
  static override styles = [DuitElement.styles, notice, controls, formStyles, styles];
  static override properties = {
    campaign: {},
    headingLevel: {type: Number, attribute: 'heading-level'},
  };

  readonly #locale = new LocaleController(this, formTexts);
  readonly #base = new LocaleController(this, baseTexts);
  readonly #whole = new WholeCampaignController(this, () => this.campaign);
  readonly #card = new CampaignController(this, () => this.campaign);
  readonly #form = new FormController(this, (values) => this.#read(values).errors);
  #loading: Promise<void> | undefined;
  #sending: SendingController | undefined;
  #draft: Draft | undefined;
  /** What went wrong before there was anything to send with. */
  #unsent = '';

  /** The campaign to pledge to: `municipality/slug`. */
  campaign = '';
  /** Level of the title among the page's headings, 1 to 6. */
  headingLevel = 2;

  /** The campaign with the page's newest counters. */
  get #current(): Campaign | undefined {
    const {state} = this.#whole;
    if (state.status !== 'ready') return undefined;
    const {card} = this.#card.state;
    const fresh = new Map(card?.needs.map((need) => [need.id, need]));
    return {
      ...state.campaign,
      needs: state.campaign.needs.map((need) => ({...need, ...fresh.get(need.id)})),
    };
  }

  readonly #handleSubmit = (event: Event): void => {
    event.preventDefault();
    void this.#send();
  };

  readonly #startOver = (): void => {
    this.#sending?.forget();
    this.#draft = dropDraft(this.campaign);
    this.#form.reset(FRESH);
    this.#focusTitle();
  };

  /** Focuses the form's title, so that it is read out. */
  override focus(options?: FocusOptions): void {
    const title = this.renderRoot.querySelector<HTMLElement>('#title');
    if (title) title.focus(options);
    else super.focus(options);
  }

  protected override willUpdate(changed: PropertyValues): void {
    if (changed.has('campaign')) {
      this.#sending?.hostDisconnected();
      this.#sending = this.#loading = undefined;
      this.#draft = loadDraft(this.campaign);
      this.#form.reset(this.#draft?.values ?? FRESH);
    }
    if (!this.#form.touched && !this.#draft) return;
    const prepare = (): void => this.#sending?.prepare();
    // What cannot be loaded or fetched now is told when the form is sent.
    void this.#load().then(prepare, () => {});
  }

  protected override render(): TemplateResult {
    const {texts, intl} = this.#locale;
    const base = this.#base.texts;
    const {state} = this.#whole;
    const campaign = this.#current;
    if (campaign && this.#locale.ready && this.#base.ready) {
      const words = {texts, base, intl, timeZone: campaign.timeZone};
      const sent = this.#sending?.screen(this.headingLevel, words, this.#startOver);
      if (sent) return sent;
      if (campaign.pledging.open) return this.#renderForm(campaign, words);
      return this.#renderNotice(`${base.states[campaign.state]}. ${texts.closed}`);
    }
    if (state.status === 'loading' || campaign)
      return html`<slot><p role="status">${base.loading}</p></slot>`;
    return this.#renderNotice(
      base.failures['offline' in state ? (state.offline ? 'offline' : 'server') : 'not-found'],
      // The button goes away with the notice.
      () => void this.#whole.refresh().then(() => this.#focusTitle()),
    );
  }

  #renderNotice(text: string, retry?: () => void): TemplateResult {
    const {texts} = this.#base;
    return renderNotice({text, link: ownPageLink(this, this.campaign, texts), retry}, texts);
  }

  #renderForm(campaign: Campaign, words: Words): TemplateResult {
    const {texts} = words;
    const form = this.#form;
    const level = this.headingLevel + 1;
    const {chosen} = this.#read(form.values);
    const sending = this.#sending;
    const failure = sending?.failure || this.#unsent;
    return html`
      <form
        class="section"
        novalidate
        aria-labelledby="title"
        @submit=${this.#handleSubmit}
        @input=${form.handleInput}
        @focusout=${form.handleLeave}
      >
        ${heading(this.headingLevel, texts.title(campaign.title), 'title')}
        <div>
          <p class="lead">${texts.intro} ${texts.noPayment}</p>
          <div role="status">${sending?.notice(words, this.#draft && this.#startOver)}</div>
        </div>
        ${errorSummary(
          form,
          heading(level, texts.fix),
          sending?.offer(
            (values) => this.#read(values).chosen,
            words,
            () => void this.#send(),
          ),
        )}
        ${itemFields(form, {needs: campaign.needs, ...campaign.pledging}, level, words)}
        ${personFields(form, campaign, level, texts)} ${pledgeSummary(chosen, words)}
        ${sending?.next(campaign, level, words)}
        <div>
          <div role="alert">
            ${failure ? html`<p class="error">${ERROR_ICON}<span>${failure}</span></p>` : nothing}
          </div>
          <p class="buttons">
            <button class="button" part="submit" aria-disabled=${sending?.busy || nothing}>
              ${failure ? texts.sendAgain : texts.submit}
            </button>
            <span role="status">${sending?.status}</span>
          </p>
        </div>
      </form>
    `;
  }

  #read(
    values: Values,
  ): Partial<ReturnType<typeof readPledge>> & {chosen: readonly ReadItem[]; errors: Values} {
    const campaign = this.#current;
    const {texts, intl} = this.#locale;
    if (!campaign) return {chosen: [], errors: {}};
    // What may have arrived may be what took the last of it; then only the server knows what is left.
    const isUnanswered = this.#sending?.unanswered ?? !!this.#draft?.unanswered.length;
    const needs = isUnanswered ? campaign.needs.map((need) => ({...need, available: null})) : campaign.needs;
    return readPledge({...campaign, needs}, values, texts, intl);
  }

  /** Loads what it takes to send, at the first input. */
  #load(): Promise<void> {
    const name = this.campaign;
    this.#loading ??= import('./sending.js').then(({SendingController}) => {
      if (name === this.campaign)
        this.#sending ??= new SendingController(this, name, this.#form, this.#draft);
    });
    // What could not be loaded is tried again when it is needed.
    this.#loading.catch(() => (this.#loading = undefined));
    return this.#loading;
  }

  async #send(): Promise<void> {
    const campaign = this.#current;
    if (!campaign || this.#sending?.busy) return;
    if (!this.#form.submit()) {
      this.tell(new DuitErrorEvent(this.campaign, 'invalid'));
      return;
    }
    const {texts} = this.#locale;
    this.#unsent = '';
    try {
      await this.#load();
    } catch {
      this.#unsent = texts.unsent;
      keepDraft(this.campaign, {...newDraft(), at: Date.now(), values: this.#form.values});
      this.requestUpdate();
      return;
    }
    await this.#sending?.send(campaign, this.#read(this.#form.values).chosen, texts.unsent);
    this.#draft = undefined;
    if (this.#sending?.done) this.#focusTitle();
    // Counters, the privacy notice or the campaign itself may have changed since the form was drawn.
    void this.#whole.refresh();
  }

  #focusTitle(): void {
    this.requestUpdate();
    void this.updateComplete.then(() => {
      this.scrollIntoView();
      this.focus({preventScroll: true});
    });
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'duit-pledge-form': DuitPledgeForm;
  }
}
