import {ApiProblem, confirmPledge, readOwnPledge, withdrawOwnPledge} from '@duit/client';
import type {OwnPledge} from '@duit/contract';
import {html, nothing, type TemplateResult} from 'lit';
import {LocaleController} from '../../controllers/locale-controller.js';
import {DuitErrorEvent} from '../../events/duit-error-event.js';
import {DuitPledgeChangedEvent} from '../../events/duit-pledge-changed-event.js';
import {DuitPledgeConfirmedEvent} from '../../events/duit-pledge-confirmed-event.js';
import {baseTexts} from '../../i18n/base/index.js';
import {ownTexts} from '../../i18n/own/index.js';
import {DuitElement} from '../../internal/duit-element.js';
import {ERROR_ICON} from '../../internal/icons.js';
import {page, type MailLink} from '../../internal/page.js';
import {controls} from '../../styles/controls.styles.js';
import type {ChangeController} from '../pledge-form/change.js';
import {styles} from './pledge.styles.js';
import {confirmedView, endedView, pendingView, title, type OwnActions} from './views.js';

/**
 * One's own pledge, on the page where it was made: opened by the link in a mail, it shows the pledge, and
 * confirms, changes or withdraws it on a click. Without such a link it is hidden. The tokens are kept in
 * memory only.
 *
 * @tag duit-pledge
 * @attr heading-level - Level of the title among the page's headings, 1 to 6; 2 by default
 * @csspart pledge - The frame
 * @csspart items - What is pledged
 * @csspart confirm - The button that confirms
 * @csspart change - The button that opens the form
 * @csspart withdraw - The button that withdraws
 * @csspart error - What went wrong
 * @fires {DuitPledgeConfirmedEvent} duit-pledge-confirmed - The pledge was confirmed
 * @fires {DuitPledgeChangedEvent} duit-pledge-changed - The pledge was changed or withdrawn
 * @fires {DuitErrorEvent} duit-error - Something did not work
 */
export class DuitPledge extends DuitElement {
  static override styles = [DuitElement.styles, controls, styles];
  static override properties = {headingLevel: {type: Number, attribute: 'heading-level'}};

  readonly #locale = new LocaleController(this, ownTexts);
  readonly #base = new LocaleController(this, baseTexts);
  readonly #keys = new Map<string, string>();
  #link: MailLink | undefined;
  #token = '';
  #pledge: OwnPledge | undefined;
  #change: ChangeController | undefined;
  #busy: AbortController | undefined;
  /** Why there is no pledge to show, or why the last action was refused. */
  #problem = '';
  /** The action that got no answer; done again with the same key. */
  #again: (() => void) | undefined;
  #status = '';
  #isNew = false;
  /** The title is to take the focus once it is there. */
  #isAwaited = false;
  #isAsked = false;

  /** Level of the title among the page's headings, 1 to 6. */
  headingLevel = 2;

  readonly #actions: OwnActions = {
    confirm: (accept) => void this.#confirm(accept),
    change: () => void this.#startChange(),
    askWithdrawal: (asked) => this.#show({isAsked: asked}),
    withdraw: () => void this.#withdraw(),
    copy: () => void this.#copy(),
  };

  override connectedCallback(): void {
    super.connectedCallback();
    const link = page().mailLink;
    this.hidden = !link;
    if (!link || (link === this.#link && this.#pledge)) return;
    this.#link = link;
    this.#token = link.token;
    this.#pledge = this.#change = undefined;
    this.#isNew = false;
    this.#keys.clear();
    void this.#load();
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    this.#busy?.abort();
    this.#busy = undefined;
  }

  /** Focuses the title of what is shown, so that it is read out. */
  override focus(options?: FocusOptions): void {
    const title = this.renderRoot.querySelector<HTMLElement>('#title');
    title?.focus(options);
    this.#isAwaited = !title;
  }

  protected override render(): TemplateResult | typeof nothing {
    if (!this.#link || !this.#locale.ready || !this.#base.ready) return nothing;
    const {texts} = this.#locale;
    return html`
      <section
        class="pledge section"
        part="pledge"
        aria-labelledby="title"
        aria-busy=${!!this.#busy || nothing}
      >
        ${this.#renderView()}
        <div>
          <div role="alert">
            ${
              this.#problem && this.#pledge
                ? html`<p class="error" part="error">${ERROR_ICON}<span>${this.#problem}</span></p>`
                : nothing
            }
          </div>
          ${
            this.#again
              ? html`<button class="button" type="button" @click=${this.#again}>${texts.retry}</button>`
              : nothing
          }
          <p role="status">${this.#status}</p>
        </div>
      </section>
    `;
  }

  protected override updated(): void {
    if (this.#isAwaited) this.focus();
  }

  #renderView(): TemplateResult {
    const {texts, intl} = this.#locale;
    const words = {texts, intl, base: this.#base.texts, level: this.headingLevel};
    const pledge = this.#pledge;
    if (!pledge) {
      const isWaiting = !this.#problem;
      return html`${title(words, isWaiting ? texts.loading : texts.failed)}
        <p>${this.#problem}</p>
        ${isWaiting ? nothing : html`<p><a href="${page().api.base}/c/${this.#link?.campaign}">${this.#base.texts.open}</a></p>`}`;
    }
    if (this.#change) return this.#change.render(this.headingLevel, this.#base.texts);
    if (pledge.status === 'pending') return pendingView(pledge, words, this.#actions);
    if (pledge.status !== 'confirmed') return endedView(pledge, words);
    return confirmedView(pledge, words, this.#actions, {isNew: this.#isNew, isAsked: this.#isAsked});
  }

  get #municipality(): string {
    return this.#link?.campaign.split('/')[0] ?? '';
  }

  readonly #load = (): Promise<void> =>
    this.#act('read', async (_key, signal) => {
      const turn = page().store.turn();
      this.#pledge = await readOwnPledge(
        page().api,
        this.#municipality,
        this.#token,
        this.#locale.locale,
        signal,
      );
      page().store.accept([this.#pledge.campaign], turn);
      // The title that said to wait had the focus; the one that comes for it takes it over.
      this.#isAwaited = this.matches(':focus-within');
    });

  #confirm(accept: 'all' | 'available'): Promise<void> {
    return this.#act(`confirm-${accept}`, async (key, signal) => {
      const options = {key, locale: this.#locale.locale, signal};
      const body = {token: this.#token, accept};
      const {pledge, manageToken} = await confirmPledge(page().api, this.#municipality, body, options);
      this.#token = manageToken;
      this.#isNew = true;
      this.#accept(pledge);
      this.tell(new DuitPledgeConfirmedEvent(this.#link?.campaign ?? ''));
    });
  }

  #withdraw(): Promise<void> {
    return this.#act('withdraw', async (key, signal) => {
      const options = {key, locale: this.#locale.locale, signal};
      this.#accept(await withdrawOwnPledge(page().api, this.#municipality, this.#token, options));
      this.tell(new DuitPledgeChangedEvent(this.#link?.campaign ?? '', true));
    });
  }

  /** The form comes when it is asked for: most people only confirm. */
  #startChange(): Promise<void> {
    return this.#act('open', async () => {
      const {loadChange} = await import('../../define/duit-pledge-form.js');
      const {ChangeController} = await loadChange();
      const pledge = this.#pledge;
      if (!pledge) return;
      const done = (changed: OwnPledge | undefined) => {
        this.#change = undefined;
        if (!changed) return this.#show({});
        this.#accept(changed);
        this.#status = this.#locale.texts.saved;
        this.tell(new DuitPledgeChangedEvent(this.#link?.campaign ?? '', false));
      };
      this.#change = new ChangeController(this, {pledge, token: this.#token, done});
    });
  }

  async #copy(): Promise<void> {
    await navigator.clipboard.writeText(this.#pledge?.campaign.url ?? '');
    this.#status = this.#locale.texts.copied;
    this.requestUpdate();
  }

  /**
   * Does one thing at a time. Without an answer nobody knows whether it was done, so that it can be tried
   * again, with the same key; a final answer ends the key.
   */
  async #act(name: string, run: (key: string, signal: AbortSignal) => Promise<void>): Promise<void> {
    if (this.#busy) return;
    const {signal} = (this.#busy = new AbortController());
    const key = this.#keys.get(name) ?? crypto.randomUUID();
    const {texts} = this.#locale;
    this.#keys.set(name, key);
    this.#problem = '';
    this.#again = undefined;
    this.#status = this.#pledge ? texts.busy : '';
    this.requestUpdate();
    try {
      await run(key, signal);
      this.#keys.delete(name);
    } catch (error) {
      if (signal.aborted) return;
      this.#fail(error, name, run);
    }
    if (this.#status === texts.busy) this.#status = '';
    this.#busy = undefined;
    this.requestUpdate();
  }

  #fail(error: unknown, name: string, run: (key: string, signal: AbortSignal) => Promise<void>): void {
    const {texts} = this.#locale;
    const isFinal = error instanceof ApiProblem && error.problem.status < 500;
    this.tell(new DuitErrorEvent(this.#link?.campaign ?? '', isFinal ? error.code : 'no-answer'));
    if (!isFinal) {
      this.#problem = texts.noAnswer;
      this.#again = () => void this.#act(name, run);
      return;
    }
    this.#keys.delete(name);
    const {code, problem} = error;
    const isUnknown = code === 'not-found' || code === 'unauthorised';
    this.#problem = isUnknown ? texts.unknown : `${problem.title}. ${problem.detail}`;
    // What is left has changed; what is shown follows, and says what can still be confirmed.
    if (code === 'need-exhausted') queueMicrotask(() => void this.#load());
  }

  #accept(pledge: OwnPledge): void {
    this.#pledge = pledge;
    page().store.accept([pledge.campaign]);
    this.#show({});
  }

  #show({isAsked = false}: {isAsked?: boolean}): void {
    this.#isAsked = isAsked;
    this.#problem = this.#status = '';
    this.requestUpdate();
    void this.updateComplete.then(() => this.focus());
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'duit-pledge': DuitPledge;
  }
}
