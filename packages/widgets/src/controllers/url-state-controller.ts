import type {ReactiveController, ReactiveControllerHost} from 'lit';

/** Prefix in the query, so that a CMS's own parameters stay its own. */
const PREFIX = 'duit-';

/** Keeps choices of its host in the page's address, for those who go back, reload or share it. */
export class UrlStateController implements ReactiveController {
  readonly #host: ReactiveControllerHost;
  readonly #apply: () => void;

  /** @param apply reads the choices from the address again: it changed by going back or forth */
  constructor(host: ReactiveControllerHost, apply: () => void) {
    this.#host = host;
    this.#apply = apply;
    host.addController(this);
  }

  hostConnected(): void {
    addEventListener('popstate', this.#changed);
  }

  hostDisconnected(): void {
    removeEventListener('popstate', this.#changed);
  }

  /** A choice in the address; undefined where it says nothing about it, empty for "all". */
  read(name: string): string | undefined {
    return new URLSearchParams(location.search).get(PREFIX + name) ?? undefined;
  }

  /** Writes choices as an entry of the history, a new one unless told otherwise; other parameters and the fragment stay. */
  write(choices: Record<string, string>, replace = false): void {
    const url = new URL(location.href);
    for (const [name, value] of Object.entries(choices)) url.searchParams.set(PREFIX + name, value);
    history[replace ? 'replaceState' : 'pushState'](history.state, '', url);
  }

  #changed = (): void => {
    this.#apply();
    this.#host.requestUpdate();
  };
}
