import {ApiProblem, readCampaigns, readNeighbourhoods} from '@duit/client';
import type {CampaignCard, Neighbourhood} from '@duit/contract';
import type {ReactiveController, ReactiveControllerHost} from 'lit';
import {page} from '../internal/page.js';
import {tell} from '../internal/tell.js';

/** Which campaigns are listed. */
export interface ListQuery {
  municipality: string;
  /** Empty: all. */
  theme: string;
  /** A state, or `open`; empty: all. */
  status: string;
  /** Empty: all. */
  neighbourhood: string;
  /** What is searched for; empty: everything. */
  q: string;
  /** Reads page after page until it has them all, or `MOST` of them. */
  all?: boolean;
}

/** Most campaigns that are read without being asked for. */
const MOST = 200;

/** How the last reading went. `failed`: try again; `unknown`: no such municipality. */
export type ListStatus = 'loading' | 'ready' | 'failed' | 'unknown';

/**
 * Reads a list page by page for its host. What it shows is slugs only: the cards go to the page's store, where
 * card elements find them and keep them fresh.
 */
export class CampaignListController implements ReactiveController {
  readonly #host: ReactiveControllerHost & Element;
  readonly #query: () => ListQuery;
  #read = '';
  #municipality = '';
  #abort = new AbortController();
  #cursor: string | null = null;
  /** How the last reading went; the list shows what came before meanwhile. */
  status: ListStatus = 'loading';
  /** Whether there was an answer yet. */
  answered = false;
  /** Whether any campaign seen so far has a place on the map. */
  isPlaced = false;
  /** The municipality's neighbourhoods; asked for once a campaign has one. */
  neighbourhoods: readonly Neighbourhood[] = [];
  /** Slugs in the list, in order. */
  slugs: readonly string[] = [];
  /** Every theme seen so far, so that choosing one does not take the others away. */
  readonly themes = new Set<string>();

  /** @param query answers what the host wants listed, asked anew at each update */
  constructor(host: ReactiveControllerHost & Element, query: () => ListQuery) {
    this.#host = host;
    this.#query = query;
    host.addController(this);
  }

  /** Whether the list goes on. */
  get hasMore(): boolean {
    return this.#cursor !== null;
  }

  hostConnected(): void {
    addEventListener('online', this.#retry);
  }

  hostUpdate(): void {
    const query = JSON.stringify(this.#query());
    if (query === this.#read) return;
    this.#read = query;
    this.#cursor = null;
    const {municipality} = this.#query();
    if (municipality !== this.#municipality) this.neighbourhoods = [];
    this.#municipality = municipality;
    if (/^[\w-]+$/.test(municipality)) return void this.#load(false);
    this.#abort.abort();
    this.slugs = [];
    this.status = 'unknown';
    tell('attribute', this.#host);
  }

  hostDisconnected(): void {
    removeEventListener('online', this.#retry);
    this.#abort.abort();
    this.#read = '';
  }

  /** Reads the next page; resolves when it is there, or could not be had. */
  more(): Promise<void> {
    return this.#load(true);
  }

  /** Reads again what failed. */
  retry(): Promise<void> {
    return this.#load(this.slugs.length > 0 && this.#cursor !== null);
  }

  #retry = (): void => {
    if (this.status === 'failed') void this.retry();
  };

  async #load(append: boolean): Promise<void> {
    this.#abort.abort();
    const {signal} = (this.#abort = new AbortController());
    const {municipality, all, ...filter} = this.#query();
    this.status = 'loading';
    this.#host.requestUpdate();
    const turn = page().store.turn();
    try {
      const cursor = append ? (this.#cursor ?? undefined) : undefined;
      const {items, cursor: next} = await readCampaigns(
        page().api,
        municipality,
        {...filter, limit: all ? '50' : undefined, cursor},
        signal,
      );
      page().store.accept(items, turn);
      this.#take(items, append);
      this.#cursor = next;
      this.answered = true;
      if (!this.neighbourhoods.length) {
        // The choice is there with the cards, so that nothing moves when the others and the counts come.
        const names = new Set(items.flatMap(({neighbourhood}) => (neighbourhood ? [neighbourhood] : [])));
        this.neighbourhoods = [...names].map((name) => ({name, campaigns: 0}));
        if (names.size) void this.#readNeighbourhoods(municipality, signal);
      }
      if (all && next && this.slugs.length < MOST) return await this.#load(true);
      this.status = 'ready';
    } catch (error) {
      if (signal.aborted) return;
      // What is left of another choice would be taken for the answer to this one.
      if (!append) this.slugs = [];
      this.status = error instanceof ApiProblem && error.code === 'not-found' ? 'unknown' : 'failed';
    }
    this.#host.requestUpdate();
  }

  /** Without an answer the choice has those of the campaigns that are here. */
  async #readNeighbourhoods(municipality: string, signal: AbortSignal): Promise<void> {
    const answer = await readNeighbourhoods(page().api, municipality, signal).catch(() => undefined);
    if (!answer || signal.aborted) return;
    this.neighbourhoods = answer.items;
    this.#host.requestUpdate();
  }

  #take(cards: readonly CampaignCard[], append: boolean): void {
    for (const {themes, location} of cards) {
      themes.forEach((theme) => this.themes.add(theme));
      this.isPlaced ||= !!location;
    }
    // A campaign that moved between two pages is shown once.
    this.slugs = [...new Set([...(append ? this.slugs : []), ...cards.map(({slug}) => slug)])];
  }
}
