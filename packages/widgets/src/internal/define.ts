/**
 * Registers `element` as `tag`, once: where the tag exists already (a second copy of Duit, another version,
 * somebody else's) nothing happens, because a throw here would stop the host's own scripts.
 */
export function define(tag: `duit-${string}`, element: CustomElementConstructor): void {
  if (!customElements.get(tag)) customElements.define(tag, element);
}
