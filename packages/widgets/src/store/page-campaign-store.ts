import {ApiProblem, LIMITS, NoAnswer, readCampaignCards, type Api} from '@duit/client';
import type {CampaignCard} from '@duit/contract';
import type {CampaignName, CampaignState, CampaignStore, FailureReason, Watcher} from './campaign-store.js';

interface Entry {
  state: CampaignState;
  readonly watchers: Set<Watcher>;
  /** The turn in which its card was asked for, so that a slower, older answer cannot set it back. */
  turn: number;
}

/** How often the store looks for news, in milliseconds. */
export interface Pace {
  /** Between two looks while all is well. */
  everyMs: number;
  /** Longest wait after failures. */
  atMostMs: number;
}

const LOADING: CampaignState = {status: 'loading'};

/** Full name of a card. */
const nameOf = (card: CampaignCard): CampaignName => `${card.municipality}/${card.slug}`;

function reasonOf(error: unknown): FailureReason {
  if (error instanceof ApiProblem) {
    const {status} = error.problem;
    return status < 500 && status !== 429 ? 'refused' : 'server';
  }
  return error instanceof NoAnswer && error.reason === 'garbled' ? 'server' : 'offline';
}

/**
 * The page's campaigns: reads them in batches and looks for news every quarter of a minute, only while
 * the page is visible and somebody watches, less often after failures.
 */
export class PageCampaignStore implements CampaignStore {
  readonly #api: Api;
  readonly #pace: Pace;
  readonly #entries = new Map<CampaignName, Entry>();
  #asked = new Set<CampaignName>();
  #turn = 0;
  #sending = 0;
  #failures = 0;
  #timer: ReturnType<typeof setTimeout> | undefined;
  #abort = new AbortController();

  constructor(api: Api, pace: Pace = {everyMs: 15_000, atMostMs: 300_000}) {
    this.#api = api;
    this.#pace = pace;
    document.addEventListener('visibilitychange', () => this.#wake());
    addEventListener('online', () => this.#wake());
  }

  get(name: CampaignName): CampaignState {
    return this.#entries.get(name)?.state ?? LOADING;
  }

  ask(name: CampaignName): void {
    if (!this.#entries.has(name)) this.#request(name);
  }

  watch(name: CampaignName, watcher: Watcher): () => void {
    this.ask(name);
    const {watchers} = this.#entry(name);
    watchers.add(watcher);
    this.#plan();
    return () => {
      watchers.delete(watcher);
      if (this.#watched().length) return;
      clearTimeout(this.#timer);
      this.#timer = undefined;
    };
  }

  turn(): number {
    return ++this.#turn;
  }

  accept(cards: readonly CampaignCard[], turn = this.turn()): void {
    for (const card of cards) this.#set(nameOf(card), {status: 'ready', card}, turn);
  }

  retry(name: CampaignName): void {
    this.#request(name);
  }

  /** Ends all work: no request, timer or watcher remains. */
  close(): void {
    clearTimeout(this.#timer);
    this.#abort.abort();
    this.#entries.clear();
  }

  #entry(name: CampaignName): Entry {
    let entry = this.#entries.get(name);
    if (!entry) this.#entries.set(name, (entry = {state: LOADING, watchers: new Set(), turn: 0}));
    return entry;
  }

  /** Takes over what was asked for in `turn`, unless something later is there. */
  #set(name: CampaignName, state: CampaignState, turn: number): void {
    const entry = this.#entry(name);
    if (entry.turn > turn) return;
    entry.state = state;
    entry.turn = turn;
    for (const watcher of entry.watchers) watcher(state);
  }

  /** Names that are looked after; one that was not there is not asked for again by itself. */
  #watched(): CampaignName[] {
    return [...this.#entries].flatMap(([name, {watchers, state}]) =>
      watchers.size && state.status !== 'not-found' ? [name] : [],
    );
  }

  #request(name: CampaignName): void {
    this.#entry(name);
    // One turn of the event loop collects what the whole page asks for.
    if (!this.#asked.size) queueMicrotask(() => void this.#send());
    this.#asked.add(name);
  }

  async #send(): Promise<void> {
    const asked = [...this.#asked];
    this.#asked = new Set();
    const municipalities = Map.groupBy(asked, (name) => name.split('/')[0] ?? '');
    const batches = [...municipalities].flatMap(([municipality, names]) =>
      Array.from({length: Math.ceil(names.length / LIMITS.slugs)}, (_, index) =>
        this.#read(municipality, names.slice(index * LIMITS.slugs, (index + 1) * LIMITS.slugs)),
      ),
    );
    this.#sending += 1;
    const answered = await Promise.all(batches);
    this.#sending -= 1;
    this.#failures = answered.every(Boolean) ? 0 : this.#failures + 1;
    this.#plan();
  }

  /** Reads the cards of one municipality; answers whether that worked. */
  async #read(municipality: string, names: readonly CampaignName[]): Promise<boolean> {
    const turn = this.turn();
    try {
      const slugs = names.map((name) => name.slice(municipality.length + 1));
      const {items} = await readCampaignCards(this.#api, municipality, slugs, this.#abort.signal);
      const cards = new Map(items.map((card) => [nameOf(card), card]));
      for (const name of names) {
        const card = cards.get(name);
        this.#set(name, card ? {status: 'ready', card} : {status: 'not-found'}, turn);
      }
      return true;
    } catch (error) {
      if (this.#abort.signal.aborted) return false;
      const missing = error instanceof ApiProblem && error.code === 'not-found';
      for (const name of names) {
        const {card} = this.get(name);
        this.#set(
          name,
          missing ? {status: 'not-found'} : {status: 'failed', reason: reasonOf(error), card},
          turn,
        );
      }
      return missing;
    }
  }

  /** Plans the next look, unless there is one, an answer is on its way, or there is nothing to look for. */
  #plan(): void {
    const waiting = this.#timer !== undefined || this.#sending || this.#asked.size;
    if (waiting || document.hidden || !this.#watched().length) return;
    const {everyMs, atMostMs} = this.#pace;
    const wait = Math.min(everyMs * 2 ** this.#failures, atMostMs);
    // Spread out, so that the visitors of one page do not all come back in the same second.
    const spread = wait * (0.85 + 0.3 * Math.random());
    this.#timer = setTimeout(() => this.#look(), Math.max(spread, this.#api.notBefore - Date.now()));
  }

  #look(): void {
    this.#timer = undefined;
    if (Date.now() < this.#api.notBefore) this.#plan();
    else if (!document.hidden) this.#watched().forEach((name) => this.#request(name));
  }

  /** The page came back, or the network: looks at once. */
  #wake(): void {
    clearTimeout(this.#timer);
    this.#timer = undefined;
    if (!document.hidden) this.#failures = 0;
    this.#look();
  }
}
