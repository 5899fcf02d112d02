/** Markup that was made here, as against text that came from outside. */
class Markup {
  /** @param {string} text */
  constructor(text) {
    this.text = text;
  }
  toString() {
    return this.text;
  }
}

/** @param {string} text */
const escape = (text) => text.replace(/[&<>"']/g, (character) => `&#${character.codePointAt(0)};`);

/**
 * Template tag: everything filled in is escaped unless this tag made it.
 *
 * @param {TemplateStringsArray} strings
 * @param {...unknown} values
 */
export function html(strings, ...values) {
  const filled = values.map((value) => (value instanceof Markup ? value.text : escape(String(value))));
  return new Markup(String.raw({raw: strings}, ...filled));
}

/**
 * Pieces of markup one after the other.
 *
 * @param {Markup[]} parts
 */
export function join(parts) {
  return new Markup(parts.map(String).join(''));
}

/**
 * Plain text in which web addresses can be clicked.
 *
 * @param {string} text
 */
export function linkify(text) {
  const parts = text.split(/(https?:\/\/[^\s<>"]+[^\s<>".,;:!?)])/);
  return join(parts.map((part, index) => (index % 2 ? html`<a href="${part}">${part}</a>` : html`${part}`)));
}
