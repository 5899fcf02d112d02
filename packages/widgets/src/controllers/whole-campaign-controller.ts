import {ApiProblem, readCampaign} from '@duit/client';
import type {Campaign} from '@duit/contract';
import type {ReactiveController, ReactiveControllerHost} from 'lit';
import {isCampaignName} from '../internal/names.js';
import {page} from '../internal/page.js';

/** What is known of a whole campaign. */
export type WholeCampaign =
  | {status: 'loading'}
  | {status: 'ready'; campaign: Campaign}
  | {status: 'not-found'}
  | {status: 'failed'; offline: boolean};

/** Reads a whole campaign for its host, once per name and whenever asked; ends with the host. */
export class WholeCampaignController implements ReactiveController {
  readonly #host: ReactiveControllerHost;
  readonly #name: () => string;
  #read: string | undefined;
  #abort: AbortController | undefined;
  /** What is known now. */
  state: WholeCampaign = {status: 'loading'};

  /** @param name answers the host's `municipality/slug`, asked anew at each update; nothing is read of what is no name */
  constructor(host: ReactiveControllerHost, name: () => string) {
    this.#host = host;
    this.#name = name;
    host.addController(this);
  }

  hostConnected(): void {
    addEventListener('online', this.#retry);
  }

  hostUpdate(): void {
    const name = this.#name();
    if (name === this.#read) return;
    this.#read = name;
    this.state = {status: 'loading'};
    void this.refresh();
  }

  hostDisconnected(): void {
    removeEventListener('online', this.#retry);
    this.#abort?.abort();
    this.#read = undefined;
  }

  /** Reads again; what is there stays until the answer, and when there is none. */
  async refresh(): Promise<void> {
    this.#abort?.abort();
    const {signal} = (this.#abort = new AbortController());
    const name = this.#read ?? '';
    const [municipality = '', slug = ''] = name.split('/');
    if (!isCampaignName(name)) {
      this.state = {status: 'not-found'};
      return;
    }
    try {
      this.state = {status: 'ready', campaign: await readCampaign(page().api, municipality, slug, signal)};
    } catch (error) {
      if (signal.aborted) return;
      if (error instanceof ApiProblem && error.code === 'not-found') this.state = {status: 'not-found'};
      else if (this.state.status !== 'ready') {
        this.state = {status: 'failed', offline: !(error instanceof ApiProblem)};
      }
    }
    this.#host.requestUpdate();
  }

  readonly #retry = (): void => {
    if (this.state.status === 'failed') void this.refresh();
  };
}
