import type {ReactiveController, ReactiveControllerHost} from 'lit';
import {page} from '../internal/page.js';
import type {CampaignState} from '../store/campaign-store.js';

const LOADING: CampaignState = {status: 'loading'};

/** Keeps its host up to date with one campaign of the page's store. */
export class CampaignController implements ReactiveController {
  readonly #host: ReactiveControllerHost;
  readonly #name: () => string;
  #watched = '';
  #stop: (() => void) | undefined;

  /** @param name answers the host's `municipality/slug`, asked anew at each update */
  constructor(host: ReactiveControllerHost, name: () => string) {
    this.#host = host;
    this.#name = name;
    host.addController(this);
  }

  /** What is known of the campaign. */
  get state(): CampaignState {
    return this.#watched ? page().store.get(this.#watched) : LOADING;
  }

  hostConnected(): void {
    this.#follow();
  }

  hostUpdate(): void {
    this.#follow();
  }

  hostDisconnected(): void {
    this.#stop?.();
    this.#stop = undefined;
    this.#watched = '';
  }

  #follow(): void {
    const name = this.#name();
    if (name === this.#watched) return;
    this.#stop?.();
    this.#watched = name;
    this.#stop = name ? page().store.watch(name, () => this.#host.requestUpdate()) : undefined;
  }
}
