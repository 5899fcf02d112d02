import type {Locale} from '@duit/contract';
import {nothing, type ReactiveController, type ReactiveControllerHost} from 'lit';
import type {Dictionary} from '../i18n/dictionary.js';
import {FIRST_LOCALE, INTL_CHAINS, localeFor, own, speakers} from '../i18n/locales.js';

let observer: MutationObserver | undefined;
/** What says its language because it is not the page's; no sign of the page's. */
const marked = new WeakSet<Node>();

/** The nearest `lang`, across shadow roots; the empty string where there is none. */
export function nearestLang(element: Element): string {
  let node: Node | null = element;
  while (node) {
    const lang = node instanceof Element && !marked.has(node) && node.getAttribute('lang');
    if (lang) return lang;
    node = node instanceof ShadowRoot ? node.host : node.parentNode;
  }
  return '';
}

/**
 * Gives its host the texts of one dictionary in the language of the nearest `lang` and follows changes of
 * it. (`@shoelace-style/localize` reads the host's own and the document's `lang` only, not the nearest.)
 */
export class LocaleController<T> implements ReactiveController {
  /** Whose texts they are. */
  readonly host: ReactiveControllerHost & Element;
  /** Where they come from. */
  readonly dictionary: Dictionary<T>;
  /** The language in use. */
  locale: Locale = 'nl';

  constructor(host: ReactiveControllerHost & Element, dictionary: Dictionary<T>) {
    this.host = host;
    this.dictionary = dictionary;
    host.addController(this);
  }

  /** The texts; Dutch ones while another language is still on its way. */
  get texts(): T {
    const texts = this.dictionary.get(this.locale) ?? this.dictionary.fallback;
    return own.texts?.(texts, this) ?? texts;
  }

  /** Whether `texts` are in the language in use; drawing before that would flash Dutch. */
  get ready(): boolean {
    return !!this.dictionary.get(this.locale);
  }

  /** Locales for `Intl`, most wanted first. */
  get intl(): readonly string[] {
    return INTL_CHAINS[this.locale];
  }

  /** The language of the texts: Dutch too where the one in use could not be loaded. */
  get #spoken(): Locale {
    return this.dictionary.get(this.locale) === this.dictionary.fallback ? FIRST_LOCALE : this.locale;
  }

  /**
   * The `lang` of what was written in another language than the texts, so that it is read out as it sounds
   * (WCAG 2.2, 3.1.2); nothing where it is the same.
   */
  langOf = (written: Locale): Locale | typeof nothing => (written === this.#spoken ? nothing : written);

  hostConnected(): void {
    speakers.add(this);
    observer ??= new MutationObserver(() => speakers.forEach((each) => each.refresh()));
    observer.observe(document, {subtree: true, attributeFilter: ['lang']});
    this.refresh();
  }

  hostDisconnected(): void {
    speakers.delete(this);
  }

  hostUpdated(): void {
    const isOther = !nearestLang(this.host).toLowerCase().startsWith(this.#spoken);
    for (const each of this.host.shadowRoot?.querySelectorAll<HTMLElement>(':host > :not(slot)') ?? []) {
      if (isOther) {
        // Only Dutch stands in for others.
        each.lang = FIRST_LOCALE;
        each.dir = 'ltr';
        marked.add(each);
      } else if (marked.delete(each)) {
        each.removeAttribute('lang');
        each.removeAttribute('dir');
      }
    }
  }

  /** Reads the nearest `lang` again. */
  refresh(): void {
    this.locale = localeFor(nearestLang(this.host));
    this.host.requestUpdate();
    if (!this.ready) void this.dictionary.load(this.locale).then(() => this.host.requestUpdate());
  }
}
