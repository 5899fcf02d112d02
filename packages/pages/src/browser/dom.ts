/** What `make` puts into an element: text or another element; null and false are left out. */
export type Child = Node | string | null | false;

/** Makes an element with attributes and children; nothing is ever parsed as HTML. */
export function make<K extends keyof HTMLElementTagNameMap>(
  tag: K,
  attributes: Readonly<Record<string, string>> = {},
  ...children: readonly Child[]
): HTMLElementTagNameMap[K] {
  const element = document.createElement(tag);
  for (const [name, value] of Object.entries(attributes)) element.setAttribute(name, value);
  element.append(...children.filter((child) => child !== null && child !== false));
  return element;
}

/** The first element of a type that matches. @throws {Error} where the server's markup has none */
export function findOf<E extends HTMLElement>(
  type: new () => E,
  selector: string,
  root: ParentNode = document,
): E {
  const found = root.querySelector(selector);
  if (!(found instanceof type)) throw new Error(`the builder's page has no ${selector}`);
  return found;
}

/** The first element that matches. @throws {Error} where the server's markup has none */
export const find = (selector: string, root: ParentNode = document): HTMLElement =>
  findOf(HTMLElement, selector, root);

/** Says something to those who listen to the page; the region is there before it speaks. */
export function announce(text: string): void {
  const region = find('[data-status]');
  // The same words twice are two messages, so the region must change.
  region.textContent = region.textContent === text ? `${text}\u00a0` : text;
}
