import type {Point} from '@duit/contract';
import type {ReactiveController, ReactiveControllerHost} from 'lit';

/** Longest wait for a position, and how old one may be, in milliseconds. */
const OPTIONS: PositionOptions = {timeout: 10_000, maximumAge: 300_000};
/** Longest wait for the next picture after one came, in milliseconds. */
const PICTURE_MS = 10_000;

/**
 * Where the visitor is: asked of the browser on a click and never before, kept in memory while it is wanted, and
 * sent to nobody. Distances are computed here, from coordinates of campaigns that are public. Nor can anybody tell by
 * the pictures: browsers ask first for those in view, so all of them come before the nearest come first.
 */
export class NearController implements ReactiveController {
  readonly #host: ReactiveControllerHost;
  /** Counts what was asked, so that an answer that comes too late is not taken. */
  #turn = 0;
  /** Kept, so that the browser keeps them too. */
  readonly #asked = new Map<string, HTMLImageElement>();
  readonly #there = new Set<string>();
  #timer: ReturnType<typeof setTimeout> | undefined;
  /** Where the visitor is; undefined unless it is wanted and known. */
  here: Point | undefined;
  /** Whether the last answer was none: denied by visitor, browser or page, or not to be had in time. */
  failed = false;

  constructor(host: ReactiveControllerHost) {
    this.#host = host;
    host.addController(this);
  }

  hostDisconnected(): void {
    this.#forget();
  }

  /** Asks where the visitor is. */
  ask(): void {
    this.#forget();
    const turn = this.#turn;
    const take = (failed: boolean, coords?: GeolocationCoordinates) => {
      if (turn !== this.#turn) return;
      this.failed = failed;
      this.here = coords;
      this.#host.requestUpdate();
    };
    navigator.geolocation.getCurrentPosition(
      ({coords}) => take(false, coords),
      () => take(true),
      OPTIONS,
    );
  }

  /** Asks for pictures, in their order, unless that was done. */
  prepare(pictures: readonly string[]): void {
    for (const src of pictures) {
      if (this.#asked.has(src)) continue;
      const picture = new Image();
      this.#asked.set(src, picture);
      picture.onload = picture.onerror = () => {
        // Forgotten meanwhile, as when the host is gone.
        if (this.#asked.get(src) !== picture) return;
        this.#there.add(src);
        // Not at each: a list of many would be drawn as often.
        if (this.mayOrder(pictures)) this.#host.requestUpdate();
        this.#wait();
      };
      picture.src = src;
      this.#wait();
    }
  }

  /** Gives up those that are still on their way, once nothing came for so long. */
  #wait(): void {
    clearTimeout(this.#timer);
    if (this.#there.size === this.#asked.size) return;
    this.#timer = setTimeout(() => {
      for (const src of this.#asked.keys()) this.#there.add(src);
      this.#host.requestUpdate();
    }, PICTURE_MS);
  }

  /** Whether where the visitor is may change the order in which these pictures are shown. */
  mayOrder(pictures: readonly string[]): boolean {
    return !!this.here && pictures.every((src) => this.#there.has(src));
  }

  /** Forgets where the visitor is. */
  stop(): void {
    this.#forget();
    this.#host.requestUpdate();
  }

  #forget(): void {
    this.#turn += 1;
    this.failed = false;
    this.here = undefined;
    clearTimeout(this.#timer);
    this.#asked.clear();
    this.#there.clear();
  }
}
