/** Changing a pledge in the pledge form: a chunk of its own, since most people never do. */
import {ApiProblem, changeOwnPledge} from '@duit/client';
import type {Campaign, Display, OwnPledge, PledgeChange} from '@duit/contract';
import {html, nothing, type ReactiveController, type TemplateResult} from 'lit';
import {LocaleController} from '../../controllers/locale-controller.js';
import {WholeCampaignController} from '../../controllers/whole-campaign-controller.js';
import {errorSummary} from '../../forms/error-summary.js';
import {FormController, type Errors, type FormHost, type Values} from '../../forms/form-controller.js';
import {formStyles} from '../../forms/form.styles.js';
import {heading} from '../../forms/heading.js';
import type {BaseTexts} from '../../i18n/base/index.js';
import {LENGTHS} from '../../forms/limits.js';
import {errorsAtFields} from '../../forms/pointers.js';
import {changeTexts} from '../../i18n/change/index.js';
import {formTexts} from '../../i18n/form/index.js';
import {ERROR_ICON} from '../../internal/icons.js';
import {page} from '../../internal/page.js';
import {notice} from '../../styles/notice.styles.js';
import {itemFields} from './item-fields.js';
import {valuesOf, withOwn} from './own-form.js';
import {consentFields, displayFields} from './person-fields.js';
import {itemFieldOf, readItems, type ReadItem} from './read-items.js';
import {needsContact} from './read-pledge.js';

/** A pledge to change, and the token that allows it. */
export interface OwnChange {
  pledge: OwnPledge;
  /** Manage token; kept in memory only. */
  token: string;
  /** Called with the changed pledge, or with nothing when the person gave up. */
  done: (changed: OwnPledge | undefined) => void;
}

/** An element that shows the form in its shadow root; its `focus` focuses what has the id `title`. */
export type ChangeHost = FormHost & HTMLElement;

/** Shows a pledge as a form in its host, in the place of what the host shows, and sends what was changed. */
export class ChangeController implements ReactiveController {
  readonly #host: ChangeHost;
  readonly #own: OwnChange;
  readonly #locale: LocaleController<typeof changeTexts.fallback>;
  readonly #form: FormController;
  readonly #whole: WholeCampaignController;
  readonly #words: LocaleController<typeof formTexts.fallback>;
  /** The sheets that the host did not have. */
  readonly #sheets: CSSStyleSheet[] = [];
  #filled = false;
  #sending: AbortController | undefined;
  #failure = '';
  /** The body that was sent last, with its key. */
  #last: {body: string; key: string} | undefined;

  constructor(host: ChangeHost, own: OwnChange) {
    const {municipality, slug} = own.pledge.campaign;
    this.#host = host;
    this.#own = own;
    this.#locale = new LocaleController(host, changeTexts);
    this.#words = new LocaleController(host, formTexts);
    this.#form = new FormController(host, (values) => this.#read(values).errors);
    this.#whole = new WholeCampaignController(host, () => `${municipality}/${slug}`);
    host.addController(this);
    // The host draws this form only now, so it has no sheets for it.
    const {adoptedStyleSheets} = host.renderRoot as ShadowRoot;
    for (const {styleSheet} of [notice, formStyles]) {
      if (!styleSheet || adoptedStyleSheets.includes(styleSheet)) continue;
      adoptedStyleSheets.push(styleSheet);
      this.#sheets.push(styleSheet);
    }
  }

  get #campaign(): Campaign | undefined {
    const {state} = this.#whole;
    return state.status === 'ready' ? withOwn(state.campaign, this.#own.pledge) : undefined;
  }

  hostUpdate(): void {
    const campaign = this.#campaign;
    if (this.#filled || !campaign) return;
    this.#filled = true;
    this.#form.reset(valuesOf(this.#own.pledge, campaign, this.#words.intl));
    void this.#host.updateComplete.then(() => this.#host.focus());
  }

  hostDisconnected(): void {
    this.#sending?.abort();
    this.#sending = undefined;
  }

  /** The form, or what keeps it from being there, under a heading of `level`. */
  render(level: number, base: BaseTexts): TemplateResult {
    const {texts} = this.#locale;
    const campaign = this.#campaign;
    const cancel = html`<button class="button plain" type="button" @click=${() => this.#end(undefined)}>
      ${texts.cancel}
    </button>`;
    if (campaign) return this.#renderForm(campaign, level, base, cancel);
    const isLoading = this.#whole.state.status === 'loading';
    return html`
      ${heading(level, texts.title, 'title')}
      <p role="status">${isLoading ? base.loading : texts.noAnswer}</p>
      <p class="buttons">
        ${
          isLoading
            ? nothing
            : html`<button class="button" type="button" @click=${() => void this.#whole.refresh()}>
                ${base.retry}
              </button>`
        }
        ${cancel}
      </p>
    `;
  }

  #renderForm(campaign: Campaign, level: number, base: BaseTexts, cancel: TemplateResult): TemplateResult {
    const {texts, intl} = this.#words;
    const {pledging, organiser, needs, timeZone} = campaign;
    const form = this.#form;
    return html`
      <form
        class="section"
        novalidate
        aria-labelledby="title"
        @submit=${this.#handleSubmit}
        @input=${form.handleInput}
        @focusout=${form.handleLeave}
      >
        ${heading(level, this.#locale.texts.title, 'title')}
        ${errorSummary(form, heading(level + 1, texts.fix))}
        ${itemFields(form, {needs, ...pledging}, level + 1, {texts, base, intl, timeZone})}
        ${displayFields(form, {...this.#own.pledge, moderated: pledging.moderated}, texts)}
        ${consentFields(form, organiser, texts)}
        <div>
          <div role="alert">
            ${this.#failure ? html`<p class="error" part="error">${ERROR_ICON}<span>${this.#failure}</span></p>` : nothing}
          </div>
          <p class="buttons">
            <button class="button" part="submit" aria-disabled=${!!this.#sending || nothing}>
              ${this.#locale.texts.save}
            </button>
            ${cancel}
          </p>
        </div>
      </form>
    `;
  }

  readonly #handleSubmit = (event: Event): void => {
    event.preventDefault();
    void this.#send();
  };

  #read(values: Values): {chosen: readonly ReadItem[]; errors: Errors} {
    const campaign = this.#campaign;
    if (!campaign) return {chosen: [], errors: {}};
    const {needs, pledging} = campaign;
    const {texts, intl} = this.#words;
    const {chosen, errors} = readItems({needs, ...pledging}, values, texts, intl);
    const isLong = (values['message']?.trim().length ?? 0) > LENGTHS.message;
    return {
      chosen,
      errors: {
        ...errors,
        ...(isLong && {message: texts.errors.tooLong(LENGTHS.message)}),
        ...(needsContact(chosen) && !values['shareContact'] && {shareContact: texts.errors.shareContact}),
      },
    };
  }

  async #send(): Promise<void> {
    if (this.#sending || !this.#form.submit()) return;
    const {values} = this.#form;
    const {chosen} = this.#read(values);
    const {token, pledge} = this.#own;
    const change: PledgeChange = {
      items: chosen.map(({item}) => item),
      display: values['display'] as Display,
      message: values['message']?.trim() ?? '',
      consents: {updates: !!values['updates'], shareContact: !!values['shareContact']},
    };
    // A change says how the pledge shall be, so another body may simply follow with a key of its own; the
    // same body is a repeat and keeps its key.
    const body = JSON.stringify(change);
    if (this.#last?.body !== body) this.#last = {body, key: crypto.randomUUID()};
    const {signal} = (this.#sending = new AbortController());
    this.#failure = '';
    this.#host.requestUpdate();
    try {
      const options = {key: this.#last.key, locale: this.#locale.locale, signal};
      this.#end(await changeOwnPledge(page().api, pledge.campaign.municipality, token, change, options));
    } catch (error) {
      if (signal.aborted) return;
      this.#refuse(error, chosen);
    }
    this.#sending = undefined;
    this.#host.requestUpdate();
  }

  #refuse(error: unknown, chosen: readonly ReadItem[]): void {
    if (!(error instanceof ApiProblem) || error.problem.status >= 500) {
      this.#failure = this.#locale.texts.noAnswer;
      return;
    }
    this.#last = undefined;
    const {form, ...atFields} = errorsAtFields(error.errors, itemFieldOf(chosen));
    if (Object.keys(atFields).length) this.#form.refuse(atFields);
    if (form || !error.errors.length) this.#failure = form ?? error.problem.detail;
  }

  #end(changed: OwnPledge | undefined): void {
    for (const controller of [this, this.#form, this.#whole, this.#locale, this.#words]) {
      this.#host.removeController(controller);
    }
    const root = this.#host.renderRoot as ShadowRoot;
    root.adoptedStyleSheets = root.adoptedStyleSheets.filter((sheet) => !this.#sheets.includes(sheet));
    this.#own.done(changed);
  }
}
