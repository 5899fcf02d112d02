import type {Point} from '@duit/contract';
import type {ReactiveController, ReactiveControllerHost} from 'lit';

/** Longest wait for a position, and how old one may be, in milliseconds. */
const OPTIONS: PositionOptions = {timeout: 10_000, maximumAge: 300_000};

/**
 * Where the visitor is: asked of the browser on a click and never before, kept in memory while it is wanted, and
 * sent to nobody. Distances are computed here, from coordinates of campaigns that are public.
 */
export class NearController implements ReactiveController {
  readonly #host: ReactiveControllerHost;
  /** Counts what was asked, so that an answer that comes too late is not taken. */
  #turn = 0;
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

  /** Forgets where the visitor is. */
  stop(): void {
    this.#forget();
    this.#host.requestUpdate();
  }

  #forget(): void {
    this.#turn += 1;
    this.failed = false;
    this.here = undefined;
  }
}
