/** Stands in for `setTimeout`, so that a test decides when time passes and sees for how long somebody waits. */
export class Timers {
  /** What waits now. */
  readonly planned = new Map<number, {run: () => void; ms: number}>();
  readonly #setTimeout = globalThis.setTimeout;
  readonly #clearTimeout = globalThis.clearTimeout;
  #id = 1_000_000;

  constructor() {
    Object.assign(globalThis, {
      setTimeout: (run: () => void, ms = 0) => {
        this.planned.set(++this.#id, {run, ms});
        return this.#id;
      },
      clearTimeout: (id: number) => void this.planned.delete(id),
    });
  }

  /** The only wait there is, in milliseconds; undefined when nothing waits. */
  get wait(): number | undefined {
    if (this.planned.size > 1) throw new Error(`${this.planned.size} timers wait`);
    return [...this.planned.values()][0]?.ms;
  }

  /** The wait that is planned within the running turn, in milliseconds; undefined when none is. */
  async nextWait(): Promise<number | undefined> {
    for (let turn = 0; turn < 50 && !this.planned.size; turn += 1) await Promise.resolve();
    return this.wait;
  }

  /** Lets everything that waits happen. */
  pass(): void {
    const due = [...this.planned.values()];
    this.planned.clear();
    due.forEach(({run}) => run());
  }

  /** Gives the page its own timers back. */
  restore(): void {
    Object.assign(globalThis, {setTimeout: this.#setTimeout, clearTimeout: this.#clearTimeout});
  }
}

/** Hides or shows the page, as switching tabs does. */
export function setHidden(hidden: boolean): void {
  Object.defineProperty(document, 'hidden', {configurable: true, get: () => hidden});
  document.dispatchEvent(new Event('visibilitychange'));
}
