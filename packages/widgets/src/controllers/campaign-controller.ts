import type {ReactiveController, ReactiveControllerHost} from 'lit';
import {DuitErrorEvent} from '../events/duit-error-event.js';
import {isCampaignName} from '../internal/names.js';
import {page} from '../internal/page.js';
import {tell} from '../internal/tell.js';
import type {CampaignState, FailureReason} from '../store/campaign-store.js';

const NOT_FOUND: CampaignState = {status: 'not-found'};

/** What the page is told, in the words of the API's problems. */
const CODES: Record<FailureReason | 'not-found', DuitErrorEvent['code']> = {
  offline: 'no-answer',
  server: 'internal-error',
  refused: 'invalid-input',
  'not-found': 'not-found',
};

/** Keeps its host up to date with one campaign of the page's store and tells the page when that fails. */
export class CampaignController implements ReactiveController {
  readonly #host: ReactiveControllerHost & Element;
  readonly #name: () => string;
  #watched = '';
  #stop: (() => void) | undefined;
  /** Somebody asked to try again, and the answer is not there yet. */
  retrying = false;

  /** @param name answers the host's `municipality/slug`, asked anew at each update */
  constructor(host: ReactiveControllerHost & Element, name: () => string) {
    this.#host = host;
    this.#name = name;
    host.addController(this);
  }

  /** What is known of the campaign; a name that cannot be one is not found. */
  get state(): CampaignState {
    return this.#watched ? page().store.get(this.#watched) : NOT_FOUND;
  }

  /** Asks again, after a failure. */
  retry(): void {
    this.retrying = true;
    this.#host.requestUpdate();
    page().store.retry(this.#watched);
  }

  hostConnected(): void {
    this.#follow();
  }

  hostUpdate(): void {
    this.#follow();
    if (!this.#watched) tell('attribute', this.#host);
  }

  hostDisconnected(): void {
    this.#stop?.();
    this.#stop = undefined;
    this.#watched = '';
  }

  #follow(): void {
    const given = this.#name();
    const name = isCampaignName(given) ? given : '';
    if (name === this.#watched) return;
    this.#stop?.();
    this.#watched = name;
    this.#stop = name ? page().store.watch(name, (state) => this.#hear(state)) : undefined;
    // The answer may have come before the code that shows it.
    if (name) this.#hear(this.state);
  }

  #hear(state: CampaignState): void {
    this.retrying = false;
    const reason = state.status === 'failed' ? state.reason : state.status;
    if (reason !== 'ready' && reason !== 'loading') {
      this.#host.dispatchEvent(new DuitErrorEvent(this.#watched, CODES[reason]));
    }
    this.#host.requestUpdate();
  }
}
