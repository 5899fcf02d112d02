import type {
  PagesController as InBrowser,
  ReadPage,
} from '../../../../components/campaign/pages-controller.js';
import {pageGiven} from '../../../../internal/given.js';
import {given} from '../../../drawing.js';

/** The first page of a list that the page was given. */
export class PagesController<T> implements Pick<InBrowser<T>, 'items' | 'failed' | 'hasMore' | 'more'> {
  readonly #read: ReadPage<T>;
  readonly failed = false;

  constructor(_host: unknown, read: ReadPage<T>) {
    this.#read = read;
  }

  get items(): readonly T[] | undefined {
    return pageGiven(given(), this.#read)?.items;
  }

  get hasMore(): boolean {
    return pageGiven(given(), this.#read)?.cursor !== null;
  }

  /** Does nothing: nobody can press a button here. */
  more(): Promise<void> {
    return Promise.resolve();
  }
}
