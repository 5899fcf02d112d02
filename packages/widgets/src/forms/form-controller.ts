import type {ReactiveController, ReactiveControllerHost} from 'lit';

/** What was typed, by field name. Always text: a ticked box is `1`, an unticked one the empty string. */
export type Values = Readonly<Record<string, string>>;

/** What is wrong, by field name, in words for the reader. Ordered as the fields are on the screen. */
export type Errors = Readonly<Record<string, string>>;

/** A host whose fields stand in a shadow root and carry their name as `id`. */
export type FormHost = ReactiveControllerHost & {readonly renderRoot: HTMLElement | DocumentFragment};

/** What a field of an item is about; other fields are about themselves. */
const subject = (name: string) => name.replace(/^(need|free|note|shift)-/, '');

type Control = HTMLInputElement | HTMLTextAreaElement | HTMLSelectElement;

/**
 * Values and errors of a form. What is wrong is always known; it is *shown* at a field that was left with
 * something in it, and everywhere once a submit failed. A server's errors stay until their field
 * or another of the same item changes.
 *
 * Listens by delegation: put `handleInput` on `input` and `handleLeave` on `focusout` of the `<form>`.
 */
export class FormController implements ReactiveController {
  readonly #host: FormHost;
  readonly #check: (values: Values) => Errors;
  readonly #left = new Set<string>();
  #refused: Errors = {};
  #submitted = false;
  #known: Errors | undefined;
  /** What was typed; changed through `set`, `reset` and the listeners. */
  values: Values = {};
  /** Whether anything was typed or chosen since the last reset. */
  touched = false;

  /** @param check pure: everything that is wrong with the values */
  constructor(host: FormHost, check: (values: Values) => Errors) {
    this.#host = host;
    this.#check = check;
    host.addController(this);
  }

  /** What to show in the summary: empty until a submit failed. */
  get summary(): readonly (readonly [name: string, text: string])[] {
    return this.#submitted ? Object.entries(this.#errors()) : [];
  }

  /** What was typed in one field. */
  value(name: string): string {
    return this.values[name] ?? '';
  }

  /** What to show at one field; undefined while nothing is wrong or it is too early to say so. */
  error(name: string): string | undefined {
    return this.#submitted || this.#left.has(name) ? this.#errors()[name] : undefined;
  }

  /** Changes fields by program; a server's errors at them have had their day. */
  set(values: Values): void {
    this.touched = true;
    this.values = {...this.values, ...values};
    this.#pardon(Object.keys(values));
  }

  /** Empties fields that are asked no more, as if nothing had ever been typed there. */
  remove(names: readonly string[]): void {
    this.values = Object.fromEntries(Object.entries(this.values).filter(([name]) => !names.includes(name)));
    this.#pardon(names);
  }

  /** Starts over with `values`. */
  reset(values: Values = {}): void {
    this.touched = false;
    this.values = values;
    this.#refused = {};
    this.#left.clear();
    this.#submitted = false;
    this.#change();
  }

  /** Answers whether the form may be sent; if not, shows everything and focuses the summary. */
  submit(): boolean {
    if (Object.keys(this.#errors()).length === 0) return true;
    this.#fail();
    return false;
  }

  /** Shows what the server found wrong, at its fields and in the summary. */
  refuse(errors: Errors): void {
    this.#refused = errors;
    this.#fail();
  }

  /** Brings a field's label into view and focuses the field, from a link in the summary. */
  focus(name: string): void {
    const field = this.#host.renderRoot.querySelector<HTMLElement>(`[id="${name}"]`);
    // In a group the question must be seen, and the first control that can be used takes the focus.
    (field?.closest('.need') ?? field?.closest('fieldset, .field'))?.scrollIntoView();
    (field?.querySelector<HTMLElement>('input:not(:disabled)') ?? field)?.focus({preventScroll: true});
  }

  readonly handleInput = (event: Event): void => {
    const {name, value, type, checked} = event.target as HTMLInputElement;
    if (name) this.set({[name]: type === 'checkbox' ? (checked ? '1' : '') : value});
  };

  readonly handleLeave = (event: FocusEvent): void => {
    const {name} = event.target as Control;
    const next = event.relatedTarget as HTMLElement | null;
    // An error that appears while a button is being pressed would push the button from under the pointer.
    if (!name || !this.value(name) || !next || next.matches('button')) return;
    this.#left.add(name);
    this.#change();
  };

  /** What the host's check knows besides the values, such as stock, may have changed. */
  hostUpdate(): void {
    this.#known = undefined;
  }

  #errors(): Errors {
    this.#known ??= {...this.#check(this.values), ...this.#refused};
    return this.#known;
  }

  /** Forgets a server's errors at what changed: an error at a field that is not drawn could never be mended. */
  #pardon(names: readonly string[]): void {
    const changed = names.map(subject);
    if (names.some((name) => name !== subject(name))) changed.push('items');
    this.#refused = Object.fromEntries(
      Object.entries(this.#refused).filter(([name]) => !changed.includes(subject(name))),
    );
    this.#change();
  }

  #change(): void {
    this.#known = undefined;
    this.#host.requestUpdate();
  }

  #fail(): void {
    this.#submitted = true;
    this.#change();
    void this.#host.updateComplete.then(() =>
      this.#host.renderRoot.querySelector<HTMLElement>('#summary')?.focus(),
    );
  }
}
