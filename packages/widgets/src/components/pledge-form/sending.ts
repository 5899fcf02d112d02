/**
 * What a pledge needs once somebody began to fill it in: proof of work, sending, what to say about it. A chunk
 * of its own, loaded at the first input, so that those who only read do not pay for it.
 */
import type {ApiProblem} from '@duit/client';
import type {Campaign} from '@duit/contract';
import {html, type ReactiveController, type TemplateResult} from 'lit';
import {LocaleController} from '../../controllers/locale-controller.js';
import {DuitErrorEvent} from '../../events/duit-error-event.js';
import {DuitPledgeSubmittedEvent} from '../../events/duit-pledge-submitted-event.js';
import type {Draft} from '../../forms/draft.js';
import type {FormController, FormHost, Values} from '../../forms/form-controller.js';
import {errorsAtFields} from '../../forms/pointers.js';
import {Submission, type Outcome} from '../../forms/submission.js';
import {sendingTexts} from '../../i18n/sending/index.js';
import {page} from '../../internal/page.js';
import {tell} from '../../internal/tell.js';
import {describeItem, type Words} from './describe-item.js';
import {itemFieldOf, type ReadItem} from './read-items.js';
import {pledgeOf} from './pledge-body.js';
import {sentScreen, type Sent} from './sent.js';
import {restoredNotice, unlistedNotice, whatNext} from './what-next.js';

/** Sends what its host's form holds, once per click however often it is clicked, and keeps what came of it. */
export class SendingController implements ReactiveController {
  readonly #host: FormHost & Element;
  readonly #name: string;
  readonly #form: FormController;
  readonly #locale: LocaleController<typeof sendingTexts.fallback>;
  readonly #submission: Submission;
  #sending: AbortController | undefined;
  #sent: Sent | undefined;
  /** What is going on, for those who wait. */
  status = '';
  /** Why it did not work, where no field is to blame. */
  failure = '';
  /** Values that take what is left of needs that ran out. */
  left: Values | undefined;
  /** Set where this website may not take pledges. */
  #unlisted: ApiProblem | undefined;

  /**
   * @param name `municipality/slug`
   * @param draft what was kept of an earlier try
   */
  constructor(host: FormHost & Element, name: string, form: FormController, draft: Draft | undefined) {
    this.#host = host;
    this.#name = name;
    this.#form = form;
    this.#locale = new LocaleController(host, sendingTexts);
    this.#submission = new Submission(page().api, name, draft);
    host.addController(this);
  }

  /** Whether a pledge is on its way. */
  get busy(): boolean {
    return !!this.#sending;
  }

  /** Whether the pledge was made. */
  get done(): boolean {
    return !!this.#sent;
  }

  /** Texts of sending. */
  get texts(): typeof sendingTexts.fallback {
    return this.#locale.texts;
  }

  /** Whether something was sent of which it is not known whether it arrived. */
  get unanswered(): boolean {
    return this.#submission.unanswered;
  }

  /** Starts the proof of work, once. */
  prepare(): void {
    if (!this.#sent && !this.busy) this.#submission.prepare(this.#locale.locale, this.#handleRefused);
  }

  /** Starts over: nothing that was typed or stored remains. */
  forget(): void {
    this.#submission.forget();
    this.#sent = this.left = undefined;
    this.failure = '';
  }

  hostDisconnected(): void {
    this.#sending?.abort();
    this.#submission.stop();
  }

  /** Sends what was `chosen`, which has been found right; a second call while one is under way does nothing. */
  async send(campaign: Campaign, chosen: readonly ReadItem[], unsent: string): Promise<void> {
    if (this.#sending) return;
    const {texts, locale} = this.#locale;
    const {values} = this.#form;
    const pledge = pledgeOf(campaign, chosen, values, locale);
    const {signal} = (this.#sending = new AbortController());
    this.failure = '';
    this.left = undefined;
    this.#say(texts.proving);
    try {
      const outcome = await this.#submission.send(values, pledge, signal, () => this.#say(texts.sending));
      this.#settle(outcome, pledge.email, chosen, `${texts.unknown} ${texts.safe}`, unsent);
    } catch (error) {
      // The element was taken out of the page; should it come back, it tells what is known.
      if (!signal.aborted) throw error;
      this.failure = `${texts.unknown} ${texts.safe}`;
    } finally {
      this.#sending = undefined;
      this.#say('');
    }
  }

  /** What is said once the pledge is made; undefined until then. */
  screen(level: number, words: Words, another: () => void): TemplateResult | undefined {
    return this.#sent && sentScreen(this.#sent, level, this.texts, words, another);
  }

  /** What happens after sending. */
  next(campaign: Campaign, level: number, words: Words): TemplateResult {
    return whatNext(campaign, level, this.texts, words);
  }

  /**
   * What is said above the form: that this website may not take pledges, or that what was typed before is back.
   *
   * @param startOver given when the form came back with what was typed before
   */
  notice(words: Words, startOver: (() => void) | undefined): TemplateResult | undefined {
    if (this.#unlisted) return unlistedNotice(this.#unlisted.problem, this.#name, words);
    return startOver && restoredNotice(this.texts, words, startOver);
  }

  /**
   * Offers to pledge what is left, when something ran out and anything is left at all.
   *
   * @param read reads what values would pledge
   * @param send sends the form
   */
  offer(
    read: (values: Values) => readonly ReadItem[],
    words: Words,
    send: () => void,
  ): TemplateResult | undefined {
    const {left} = this;
    const chosen = left && read({...this.#form.values, ...left});
    if (!chosen?.length) return undefined;
    const take = (): void => {
      this.#form.set(left ?? {});
      send();
    };
    return html`<p>
        ${this.texts.stillThere(
          chosen.map(({item, need, shift}) => describeItem(item.amount, need, shift, words)).join(', '),
        )}
      </p>
      <p><button class="button" type="button" @click=${take}>${this.texts.takeIt}</button></p>`;
  }

  readonly #handleRefused = (problem: ApiProblem): void => {
    if (problem.code !== 'origin-not-listed') return;
    this.#unlisted = problem;
    this.#host.requestUpdate();
    tell('origin-not-listed', this.#host);
  };

  #settle(
    outcome: Outcome,
    email: string,
    chosen: readonly ReadItem[],
    unknown: string,
    unsent: string,
  ): void {
    if (outcome.status === 'accepted') {
      this.#sent = {...outcome, email};
      this.#form.reset();
      page().store.accept([outcome.receipt.campaign]);
      this.#host.dispatchEvent(new DuitPledgeSubmittedEvent(this.#name));
    } else if (outcome.status === 'unanswered') {
      this.failure = outcome.sent ? unknown : unsent;
      this.#host.dispatchEvent(new DuitErrorEvent(this.#name, 'no-answer'));
    } else {
      this.#refuse(outcome.problem, chosen);
      this.#host.dispatchEvent(new DuitErrorEvent(this.#name, outcome.problem.code));
    }
  }

  #refuse({errors, problem}: ApiProblem, chosen: readonly ReadItem[]): void {
    const {form, ...atFields} = errorsAtFields(errors, itemFieldOf(chosen));
    const exhausted = errors.filter(({code}) => code === 'exhausted');
    if (exhausted.length) {
      // Nothing left is an empty field; a full shift, an unticked box.
      const entries = exhausted.map(({pointer, left}): [string, string] => [
        chosen[Number(pointer.split('/')[2])]?.field ?? '',
        left ? `${left}` : '',
      ]);
      this.left = Object.fromEntries(entries);
    }
    if (Object.keys(atFields).length) this.#form.refuse(atFields);
    if (form || !errors.length) this.failure = form ?? `${problem.title}. ${problem.detail}`;
  }

  #say(status: string): void {
    this.status = status;
    this.#host.requestUpdate();
  }
}
