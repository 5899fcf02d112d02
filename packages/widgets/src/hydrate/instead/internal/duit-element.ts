import {adoptStyles, type CSSResultOrNative, type PropertyValues} from 'lit';
import {DuitElement as Drawing} from '../../../internal/duit-element.js';

/**
 * An element that takes over what the server drew, node by node. Where that is not what it would draw itself
 * (another release on the server, an extension that changed the page), it draws anew: nothing is lost but time.
 */
export class DuitElement extends Drawing {
  protected override update(changed: PropertyValues): void {
    const takesOver = !this.hasUpdated && this.renderRoot.childNodes.length > 0;
    try {
      super.update(changed);
    } catch (error) {
      if (!takesOver) throw error;
      console.info(`Duit: <${this.localName}> is not as the server drew it; drawn anew.`, error);
      this.#clear();
      super.update(changed);
    }
    // What leads the way without script; the element has its own now.
    if (takesOver) for (const each of this.querySelectorAll(':scope > [data-until-script]')) each.remove();
  }

  #clear(): void {
    const root = this.renderRoot as ShadowRoot;
    root.replaceChildren();
    const {elementStyles} = this.constructor as typeof DuitElement & {elementStyles: CSSResultOrNative[]};
    adoptStyles(root, elementStyles);
  }
}
