import type {ApiProblem} from '@duit/client';
import type {Campaign} from '@duit/contract';
import {html, nothing, type PropertyValues, type TemplateResult} from 'lit';
import {CampaignController} from '../../controllers/campaign-controller.js';
import {LocaleController} from '../../controllers/locale-controller.js';
import {WholeCampaignController} from '../../controllers/whole-campaign-controller.js';
import {DuitErrorEvent} from '../../events/duit-error-event.js';
import {DuitPledgeSubmittedEvent} from '../../events/duit-pledge-submitted-event.js';
import {errorSummary} from '../../forms/error-summary.js';
import {FormController, type Values} from '../../forms/form-controller.js';
import {formStyles} from '../../forms/form.styles.js';
import {errorsAtFields} from '../../forms/pointers.js';
import {Submission, type Outcome} from '../../forms/submission.js';
import {formTexts} from '../../i18n/form/index.js';
import {DuitElement} from '../../internal/duit-element.js';
import {ERROR_ICON} from '../../internal/icons.js';
import {page} from '../../internal/page.js';
import {controls} from '../../styles/controls.styles.js';
import type {Words} from './describe-item.js';
import {itemFields} from './item-fields.js';
import {describeItems, pledgeSummary, whatNext} from './outlook.js';
import {personFields} from './person-fields.js';
import {styles} from './pledge-form.styles.js';
import {readItems} from './read-items.js';
import {checkPledge, PERSON_FIELDS, pledgeOf, rulesOf} from './read-pledge.js';
import {sentScreen, type Sent} from './sent.js';
import {closed, unavailable} from './unavailable.js';

const FRESH: Values = {display: 'first-name'};

/**
 * One form for a pledge of any mix of goods, time, knowledge and money. Nothing is stored before it is
 * sent; from then to the final answer what was typed survives failures and reloads.
 *
 * @slot - Shown when the campaign does not exist
 * @csspart error-summary - The linked summary after a failed submit
 * @csspart error - An error at a field
 * @csspart input - Each text field
 * @csspart need - The block of one need
 * @csspart summary - What is about to be pledged
 * @csspart submit - The button that sends
 * @fires {DuitPledgeSubmittedEvent} duit-pledge-submitted - A pledge was accepted and waits for its confirmation
 * @fires {DuitErrorEvent} duit-error - A pledge could not be made
 */
export class DuitPledgeForm extends DuitElement {
  static override styles = [DuitElement.styles, controls, formStyles, styles];
  static override properties = {campaign: {reflect: true}};

  readonly #locale = new LocaleController(this, formTexts);
  readonly #whole = new WholeCampaignController(this, () => this.campaign);
  readonly #card = new CampaignController(this, () => this.campaign);
  readonly #form = new FormController(this, (values) => {
    const campaign = this.#fresh;
    return campaign ? checkPledge(campaign, values, this.#locale.texts.errors, this.#locale.intl) : {};
  });
  #submission: Submission | undefined;
  #sending: AbortController | undefined;
  #status = '';
  #failure = '';
  #restored = false;
  #left: Values | undefined;
  #sent: Sent | undefined;

  /** The campaign to pledge to: `municipality/slug`. */
  declare campaign: string;

  constructor() {
    super();
    this.campaign = '';
  }

  /** The campaign with the page's newest counters. */
  get #fresh(): Campaign | undefined {
    if (this.#whole.state.status !== 'ready') return undefined;
    const {campaign} = this.#whole.state;
    const {card} = this.#card.state;
    const counters = new Map(card?.needs.map(({id, confirmed, available}) => [id, {confirmed, available}]));
    return {...campaign, needs: campaign.needs.map((need) => ({...need, ...counters.get(need.id)}))};
  }

  get #words(): Words {
    const {texts, intl} = this.#locale;
    return {texts, intl, timeZone: this.#fresh?.timeZone ?? 'UTC'};
  }

  get #link(): string {
    return `${page().api.base}/c/${this.campaign}`;
  }

  readonly #handleSubmit = (event: Event): void => {
    event.preventDefault();
    void this.#send();
  };

  readonly #startOver = (): void => {
    this.#submission?.forget();
    this.#sent = this.#left = undefined;
    this.#failure = '';
    this.#restored = false;
    this.#form.reset(FRESH);
    this.#focus('#title');
  };

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    this.#sending?.abort();
    this.#submission?.stop();
  }

  protected override willUpdate(changed: PropertyValues): void {
    const [municipality, slug] = this.campaign.split('/');
    if (changed.has('campaign') && municipality && slug) {
      this.#sending?.abort();
      this.#submission?.stop();
      this.#submission = new Submission(page().api, municipality, slug);
      this.#restored = !!this.#submission.restored;
      this.#sent = undefined;
      this.#form.reset(this.#submission.restored ?? FRESH);
    }
    if (this.#form.touched && !this.#sent && !this.#sending) this.#submission?.prepare(this.#locale.locale);
  }

  protected override render(): TemplateResult {
    const {texts} = this.#locale;
    const {state} = this.#whole;
    if (state.status !== 'ready') {
      return html`<div role="status">
        ${unavailable(state, texts, this.#link, () => void this.#whole.refresh())}
      </div>`;
    }
    const campaign = this.#fresh ?? state.campaign;
    if (this.#sent) return sentScreen(this.#sent, this.#words, this.#startOver);
    if (!campaign.pledging.open) return closed(campaign, texts, this.#link);
    return this.#renderForm(campaign);
  }

  #renderForm(campaign: Campaign): TemplateResult {
    const words = this.#words;
    const {texts, intl} = words;
    const rules = rulesOf(campaign);
    const {items} = readItems(rules, this.#form.values, texts.errors, intl);
    const offer = this.#left ? this.#describeLeft(campaign, this.#left) : '';
    return html`
      <form
        novalidate
        aria-labelledby="title"
        aria-busy=${!!this.#sending}
        @submit=${this.#handleSubmit}
        @input=${this.#form.handleInput}
        @focusout=${this.#form.handleLeave}
      >
        <h2 id="title" tabindex="-1">${texts.title(campaign.title)}</h2>
        <p class="lead">${texts.intro}</p>
        ${
          this.#restored
            ? html`<div class="notice" role="status">
                <p>${texts.restored}</p>
                <p class="buttons">
                  <button class="button" type="submit">${texts.sendAgain}</button>
                  <button class="button plain" type="button" @click=${this.#startOver}>
                    ${texts.startOver}
                  </button>
                </p>
              </div>`
            : nothing
        }
        ${errorSummary(
          this.#form,
          texts.fix,
          offer
            ? html`<button class="button" type="button" @click=${() => this.#takeLeft()}>
                ${texts.takeLeft(offer)}
              </button>`
            : nothing,
        )}
        ${itemFields(this.#form, rules, words)} ${personFields(this.#form, campaign, texts)}
        <div class="section">
          ${pledgeSummary(campaign, items, words)} ${whatNext(campaign, words)}
          <div role="alert">
            ${this.#failure ? html`<p class="error" id="failure">${ERROR_ICON}<span>${this.#failure}</span></p>` : nothing}
          </div>
          <p class="buttons">
            <button class="button" part="submit" type="submit" aria-disabled=${!!this.#sending}>
              ${this.#failure ? texts.sendAgain : texts.submit}
            </button>
            <span role="status">${this.#status}</span>
          </p>
        </div>
      </form>
    `;
  }

  async #send(): Promise<void> {
    const campaign = this.#fresh;
    const submission = this.#submission;
    // A second click while the first is under way sends nothing.
    if (this.#sending || !campaign || !submission) return;
    this.#failure = '';
    this.#left = undefined;
    if (!this.#form.submit()) {
      this.tell(new DuitErrorEvent(this.campaign, 'invalid'));
      return;
    }
    const {texts, intl, locale} = this.#locale;
    const {values} = this.#form;
    const pledge = pledgeOf(campaign, values, {
      texts: texts.errors,
      intl,
      locale,
      page: new URL(location.href),
    });
    const sending = (this.#sending = new AbortController());
    this.#say(texts.proving);
    try {
      const outcome = await submission.send(values, pledge, sending.signal, () => this.#say(texts.sending));
      this.#sending = undefined;
      this.#say('');
      this.#settle(outcome, pledge.email, campaign);
    } catch (error) {
      // The element was taken out of the page; should it come back, it tells what is known.
      if (!sending.signal.aborted) throw error;
      if (this.#sending === sending) this.#sending = undefined;
      this.#failure = texts.unknown;
      this.#say('');
    }
  }

  #settle(outcome: Outcome, email: string, campaign: Campaign): void {
    const {texts} = this.#locale;
    this.#restored = false;
    if (outcome.status === 'accepted') {
      const {receipt, earlier} = outcome;
      this.#sent = {receipt, earlier, email};
      this.#form.reset(FRESH);
      page().store.accept([receipt.campaign]);
      void this.#whole.refresh();
      this.tell(new DuitPledgeSubmittedEvent(this.campaign));
      this.#focus('#title');
    } else if (outcome.status === 'unanswered') {
      this.#failure = outcome.sent ? texts.unknown : texts.unsent;
      this.tell(new DuitErrorEvent(this.campaign, 'no-answer'));
    } else {
      this.#refuse(outcome.problem, campaign);
      this.tell(new DuitErrorEvent(this.campaign, outcome.problem.code));
    }
  }

  #refuse(problem: ApiProblem, campaign: Campaign): void {
    const {texts, intl} = this.#locale;
    const {fields, notes} = readItems(rulesOf(campaign), this.#form.values, texts.errors, intl);
    const {form, ...atFields} = errorsAtFields(problem.errors, fields, notes, PERSON_FIELDS);
    const exhausted = problem.errors.filter(({code}) => code === 'exhausted');
    if (exhausted.length > 0) {
      // What is left of each; a count of nothing is an empty field, a full shift an unticked box.
      this.#left = Object.fromEntries(
        exhausted.map(({pointer, left = 0}) => [
          fields[Number(pointer.split('/')[2])],
          left ? String(left) : '',
        ]),
      );
    }
    if (Object.keys(atFields).length > 0) this.#form.refuse(atFields);
    if (form || problem.errors.length === 0) this.#failure = form ?? problem.problem.detail;
    // Counters, the privacy notice or the campaign itself have changed since the form was drawn.
    void this.#whole.refresh();
    this.requestUpdate();
  }

  #describeLeft(campaign: Campaign, left: Values): string {
    const {texts, intl} = this.#locale;
    const {items} = readItems(rulesOf(campaign), {...this.#form.values, ...left}, texts.errors, intl);
    return describeItems(campaign, items, this.#words).join(', ');
  }

  #takeLeft(): void {
    this.#form.set(this.#left ?? {});
    void this.#send();
  }

  #say(status: string): void {
    this.#status = status;
    this.requestUpdate();
  }

  #focus(selector: string): void {
    this.requestUpdate();
    void this.updateComplete.then(() => {
      const target = this.renderRoot.querySelector<HTMLElement>(selector);
      target?.scrollIntoView();
      target?.focus({preventScroll: true});
    });
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'duit-pledge-form': DuitPledgeForm;
  }
}
