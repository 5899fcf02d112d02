import type {Api} from '@duit/client';
import type {Page} from '@duit/contract';
import type {ReactiveController, ReactiveControllerHost} from 'lit';
import {page} from '../../internal/page.js';

/** A client function that reads one page of what belongs to a campaign. */
export type ReadPage<T> = (
  api: Api,
  municipality: string,
  slug: string,
  cursor?: string,
  signal?: AbortSignal,
) => Promise<Page<T>>;

/** A list of one campaign that grows page by page when asked; ends with its host. */
export class PagesController<T> implements ReactiveController {
  readonly #host: ReactiveControllerHost;
  readonly #read: ReadPage<T>;
  readonly #name: () => string;
  #listed = '';
  #abort: AbortController | undefined;
  #cursor: string | null | undefined;
  /** What was read so far; undefined before the first page. */
  items: readonly T[] | undefined;
  /** The last try brought nothing; asking again may. */
  failed = false;

  /** @param name answers the host's `municipality/slug`, asked anew at each update */
  constructor(host: ReactiveControllerHost, read: ReadPage<T>, name: () => string) {
    this.#host = host;
    this.#read = read;
    this.#name = name;
    host.addController(this);
  }

  /** Whether there is more to ask for; unknown counts as yes. */
  get hasMore(): boolean {
    return this.#cursor !== null;
  }

  hostUpdate(): void {
    if (this.#name() === this.#listed) return;
    this.hostDisconnected();
    this.#listed = this.#name();
  }

  hostDisconnected(): void {
    this.#abort?.abort();
    this.#abort = this.#cursor = this.items = undefined;
    this.#listed = '';
    this.failed = false;
  }

  /** Reads the next page, unless one is on its way; resolves when it is drawn, also when it failed. */
  async more(): Promise<void> {
    if (this.#abort) return;
    const {signal} = (this.#abort = new AbortController());
    const [municipality = '', slug = ''] = this.#listed.split('/');
    try {
      const {items, cursor} = await this.#read(
        page().api,
        municipality,
        slug,
        this.#cursor ?? undefined,
        signal,
      );
      this.items = [...(this.items ?? []), ...items];
      this.#cursor = cursor;
      this.failed = false;
    } catch {
      // Another campaign came in the meantime, whose list this is not.
      if (signal.aborted) return;
      this.failed = true;
    }
    this.#abort = undefined;
    this.#host.requestUpdate();
    await this.#host.updateComplete;
  }
}
