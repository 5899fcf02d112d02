import {adoptStyles, type CSSResultOrNative, type PropertyValues} from 'lit';
import {COUNT} from '../../../internal/given.js';
import {DuitElement as Drawing} from '../../../internal/duit-element.js';

/**
 * An element that takes over what the server drew, node by node. Where that is not what it would draw itself
 * (another release on the server, an extension that changed the page), it draws anew: nothing is lost but time.
 */
export class DuitElement extends Drawing {
  protected override update(changed: PropertyValues): void {
    const takesOver = !this.hasUpdated && this.renderRoot.childNodes.length > 0;
    try {
      if (takesOver) this.#expectAll();
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

  /**
   * Lit sees another template, but not that a part of one is missing.
   *
   * @throws {Error} when the shadow root has fewer or more elements than the server drew
   */
  #expectAll(): void {
    const drawn = this.renderRoot.querySelector(`[${COUNT}]`)?.getAttribute(COUNT);
    const found = this.renderRoot.querySelectorAll(':not(style)').length;
    if (found !== Number(drawn)) throw new Error(`${found} elements of ${drawn}`);
  }

  #clear(): void {
    const root = this.renderRoot as ShadowRoot;
    root.replaceChildren();
    const {elementStyles} = this.constructor as typeof DuitElement & {elementStyles: CSSResultOrNative[]};
    adoptStyles(root, elementStyles);
  }
}
