import type {LitElement} from 'lit';
import {until} from './page.js';

/** Does with a pledge form, as it is drawn in an element's shadow root, what a person does. */
export class FormDriver {
  readonly element: LitElement;

  constructor(element: LitElement) {
    this.element = element;
  }

  /** What has the focus in the form. */
  get active(): Element | null {
    return this.element.shadowRoot?.activeElement ?? null;
  }

  /** The button that sends. */
  get button(): HTMLButtonElement {
    return this.#need('button[part=submit]');
  }

  /** Resolves once the form is there. */
  async drawn(): Promise<this> {
    await until(() => this.find('form'));
    return this;
  }

  find<T extends Element = HTMLElement>(selector: string): T | null {
    return this.element.shadowRoot?.querySelector<T>(selector) ?? null;
  }

  input(name: string): HTMLInputElement {
    return this.#need(`#${name}`);
  }

  /** Text of one part, with single spaces. */
  text(selector: string): string {
    return [...(this.element.shadowRoot?.querySelectorAll(selector) ?? [])]
      .map((each) => each.textContent?.replace(/\s+/g, ' ').trim())
      .join(' ');
  }

  /** Resolves with the error at a field, once there is one. */
  async errorAt(name: string): Promise<string> {
    return (await until(() => this.find(`#${name}-error`))).textContent?.replace(/\s+/g, ' ') ?? '';
  }

  type(name: string, text: string): void {
    const field = this.input(name);
    field.value = text;
    field.dispatchEvent(new InputEvent('input', {bubbles: true, composed: true}));
  }

  tick(name: string): void {
    this.input(name).click();
  }

  choose(name: string, value: string): void {
    this.#need<HTMLInputElement>(`input[name="${name}"][value="${value}"]`).click();
  }

  /** A wheelbarrow, four hours, a shift, knowledge and 25 euros. */
  async fill(): Promise<void> {
    this.#need<HTMLButtonElement>('[aria-label="Meer: Kruiwagens te leen"]').click();
    this.type('need-dig', '4');
    this.tick('shift-morning');
    this.tick('need-light');
    this.choose('need-soil', '2500');
    await until(() => this.find('#note-light'));
    this.type('note-light', 'Ik was elektricien');
    this.type('name', 'Fatima El Amrani');
    this.type('email', 'fatima@voorbeeld.nl');
    this.type('onBehalfOf', 'Bakkerij');
    this.type('message', 'Mooi plan!');
    this.tick('shareContact');
    await this.element.updateComplete;
  }

  /** Presses the button that sends. */
  async submit(): Promise<void> {
    this.button.click();
    await this.element.updateComplete;
  }

  #need<T extends Element>(selector: string): T {
    const found = this.find<T>(selector);
    if (!found) throw new Error(`the form has no ${selector}`);
    return found;
  }
}
