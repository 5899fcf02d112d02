import {LitElement, type CSSResultGroup} from 'lit';
import type {DuitEvent} from '../events/duit-event.js';
import {base} from '../styles/base.styles.js';
import {tokens} from '../styles/tokens.styles.js';

/**
 * What all elements of Duit have in common: tokens, base styles, typed events, and that a mistake of ours
 * never leaves a hole in the page: when drawing fails, the element's own content (the link that the
 * webmaster put in it) shows instead.
 */
export class DuitElement extends LitElement {
  static override styles: CSSResultGroup = [tokens, base];

  /** Tells the page something. Answers whether nobody objected (`preventDefault`). */
  protected tell(event: DuitEvent): boolean {
    return this.dispatchEvent(event);
  }

  protected override performUpdate(): void {
    try {
      super.performUpdate();
    } catch (error) {
      console.error('Duit:', error);
      const slot = document.createElement('slot');
      (this.renderRoot as ShadowRoot).replaceChildren(slot);
    }
  }
}
