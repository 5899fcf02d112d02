import type {Page} from '@duit/contract';
import type {ReactiveController, ReactiveControllerHost} from 'lit';

/** Reads the page behind `cursor`, or the first one. */
export type ReadPage<T> = (cursor: string | undefined, signal: AbortSignal) => Promise<Page<T>>;

/** A list that grows page by page when asked; ends with its host. */
export class PagesController<T> implements ReactiveController {
  readonly #host: ReactiveControllerHost;
  readonly #read: ReadPage<T>;
  #abort = new AbortController();
  #cursor: string | null | undefined;
  /** What was read so far; undefined before the first page. */
  items: readonly T[] | undefined;
  /** The last try brought nothing; asking again may. */
  failed = false;
  /** An answer is on its way. */
  busy = false;

  constructor(host: ReactiveControllerHost, read: ReadPage<T>) {
    this.#host = host;
    this.#read = read;
    host.addController(this);
  }

  /** Whether there is more to ask for; unknown counts as yes. */
  get hasMore(): boolean {
    return this.#cursor !== null;
  }

  hostDisconnected(): void {
    this.clear();
  }

  /** Forgets everything, for another campaign. */
  clear(): void {
    this.#abort.abort();
    this.#abort = new AbortController();
    this.#cursor = undefined;
    this.items = undefined;
    this.failed = this.busy = false;
  }

  /** Reads the next page; resolves when it is drawn, also when it failed. */
  async more(): Promise<void> {
    if (this.busy || !this.hasMore) return;
    const {signal} = this.#abort;
    this.busy = true;
    this.#host.requestUpdate();
    try {
      const {items, cursor} = await this.#read(this.#cursor ?? undefined, signal);
      // Another campaign may have come in the meantime, whose list this is not.
      if (signal.aborted) return;
      this.items = [...(this.items ?? []), ...items];
      this.#cursor = cursor;
      this.failed = false;
    } catch {
      if (signal.aborted) return;
      this.failed = true;
    }
    this.busy = false;
    this.#host.requestUpdate();
    await this.#host.updateComplete;
  }
}
