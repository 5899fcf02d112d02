import type {Page} from '@duit/contract';
import type {ReactiveControllerHost} from 'lit';
import {PagesController as Asking, type ReadPage} from '../../../../components/campaign/pages-controller.js';
import {pageGiven} from '../../../../internal/given.js';
import {campaignGiven, island} from '../../../island.js';

export type {ReadPage} from '../../../../components/campaign/pages-controller.js';

/** A list of one campaign that grows page by page; its first page came with the page, if the server had it. */
export class PagesController<T> extends Asking<T> {
  readonly #name: () => string;
  readonly #first: Page<T> | undefined;
  #hasGrown = false;

  constructor(host: ReactiveControllerHost, read: ReadPage<T>, name: () => string) {
    super(
      host,
      (api, municipality, slug, cursor, signal) =>
        read(api, municipality, slug, cursor ?? this.#given()?.cursor ?? undefined, signal),
      name,
    );
    this.#name = name;
    this.#first = island && pageGiven(island, read);
  }

  override get hasMore(): boolean {
    const given = this.#hasGrown ? undefined : this.#given();
    return given ? given.cursor !== null : super.hasMore;
  }

  override hostUpdate(): void {
    super.hostUpdate();
    this.items ??= this.#given()?.items;
  }

  override hostDisconnected(): void {
    super.hostDisconnected();
    this.#hasGrown = false;
  }

  override async more(): Promise<void> {
    const before = this.items?.length;
    await super.more();
    if (this.items?.length !== before) this.#hasGrown = true;
  }

  #given(): Page<T> | undefined {
    return campaignGiven(this.#name()) && this.#first;
  }
}
