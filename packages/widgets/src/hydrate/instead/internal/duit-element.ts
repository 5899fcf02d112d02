import {adoptStyles, type CSSResultOrNative, type PropertyValues} from 'lit';
import {COUNT} from '../../../internal/given.js';
import {DuitElement as Drawing} from '../../../internal/duit-element.js';

/**
 * An element that takes over what the server drew, node by node. Where that is not what it would draw itself
 * (another release on the server, an extension that changed the page), it draws anew: nothing is lost but time.
 */
export class DuitElement extends Drawing {
  protected override update(changed: PropertyValues): void {
    const isFirst = !this.hasUpdated;
    const takesOver = isFirst && this.renderRoot.childNodes.length > 0;
    try {
      // A mark of a template that is none: Lit stops there and the element is drawn anew.
      if (takesOver && !this.#isWhole()) this.renderRoot.replaceChildren(new Comment('lit-part'));
      super.update(changed);
    } catch (error) {
      if (!takesOver) throw error;
      console.info(`Duit: <${this.localName}> is not as the server drew it; drawn anew.`, error);
      this.#clear();
      super.update(changed);
    }
    // What leads the way without script; the element has its own now.
    if (isFirst) for (const each of this.querySelectorAll(':scope > [data-until-script]')) each.remove();
  }

  /** Lit stops at another template than it would draw itself, but does not see that a part of one is missing. */
  #isWhole(): boolean {
    const drawn = this.renderRoot.querySelector(`[${COUNT}]`)?.getAttribute(COUNT);
    return this.renderRoot.querySelectorAll(':not(style)').length === Number(drawn);
  }

  #clear(): void {
    const root = this.renderRoot as ShadowRoot;
    root.replaceChildren();
    const {elementStyles} = this.constructor as typeof DuitElement & {elementStyles: CSSResultOrNative[]};
    adoptStyles(root, elementStyles);
  }
}
