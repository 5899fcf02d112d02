import {FormController as Empty, type FormHost, type Values} from '../../../forms/form-controller.js';

export type {Errors, FormHost, Values} from '../../../forms/form-controller.js';

type Control = HTMLInputElement | HTMLTextAreaElement;

/** The controls in which somebody typed or chose something, or a browser that remembers. */
function touched(form: HTMLFormElement): Control[] {
  const controls = [...form.elements].filter(
    (each): each is Control => each instanceof HTMLInputElement || each instanceof HTMLTextAreaElement,
  );
  return controls.filter((each) =>
    each instanceof HTMLInputElement && /^(?:checkbox|radio)$/.test(each.type)
      ? each.checked && !each.defaultChecked
      : each.value !== each.defaultValue,
  );
}

/** What was typed, by field name. */
function typedIn(form: HTMLFormElement): Values {
  const values = Object.fromEntries(touched(form).map(({name, value}) => [name, value]));
  const amounts = Object.keys(values).flatMap((name) => (name.startsWith('free-') ? name.slice(5) : []));
  // The element asks for an amount of one's own only where that was chosen.
  return {...Object.fromEntries(amounts.map((need) => [`need-${need}`, 'other'])), ...values};
}

/**
 * Values and errors of a form that takes the place of the plain one: people type while the code is on its way, and
 * nothing of that is lost, nor the place where they were. The two have the same names.
 */
export class FormController extends Empty {
  readonly #host: FormHost;
  #isFirst = true;

  constructor(host: FormHost, check: (values: Values) => Values) {
    super(host, check);
    this.#host = host;
  }

  hostUpdated(): void {
    const root = this.#host.renderRoot;
    if (!this.#isFirst || !(root instanceof ShadowRoot) || !root.querySelector('form')) return;
    this.#isFirst = false;
    const plain = document.querySelector<HTMLFormElement>('form.plain-form');
    // Changing a pledge is another matter.
    if (!plain || root.host.localName !== 'duit-pledge-form') return;
    const values = typedIn(plain);
    if (Object.keys(values).length > 0) this.set(values);
    const {activeElement} = document;
    void this.#host.updateComplete.then(() => {
      if (plain.contains(activeElement)) resume(root, activeElement);
      // What a browser restores after a reload must not be older than what is typed from now on.
      plain.reset();
    });
  }
}

/** Puts the focus where it was, and the caret. */
function resume(root: ShadowRoot, before: Element | null): void {
  if (!(before instanceof HTMLInputElement || before instanceof HTMLTextAreaElement)) return;
  const {name, type, value, selectionStart, selectionEnd} = before;
  const which = /^(?:checkbox|radio)$/.test(type) ? `[value="${CSS.escape(value)}"]` : '';
  const field =
    root.querySelector<Control>(`[name="${CSS.escape(name)}"]${which}`) ??
    root.querySelector<Control>(`[name="${CSS.escape(name)}"]`);
  field?.focus();
  // An e-mail address has a caret that nobody may move.
  if (field?.selectionStart != null && selectionStart !== null)
    field.setSelectionRange(selectionStart, selectionEnd);
}
