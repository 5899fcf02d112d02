import {LitElement, type CSSResultGroup} from 'lit';
import type {DuitEvent} from '../events/duit-event.js';
import {speakers} from '../i18n/locales.js';
import {base} from '../styles/base.styles.js';
import {THEMABLE, tokens} from '../styles/tokens.styles.js';
import {tell} from './tell.js';

let switches: unknown;
let asked: unknown;
let guard: ((element: HTMLElement) => void) | undefined;

/** Has colours looked at that are not our own: ours can be read on one another, those of a theme perhaps not. */
function look({host}: {host: Element}): void {
  // A page goes dark by what stands on its first two elements, also one that had no theme before.
  switches ??= [document.documentElement, document.body].map((node) =>
    new MutationObserver(() => speakers.forEach(look)).observe(node, {attributes: true}),
  );
  const style = getComputedStyle(host);
  if (guard) guard(host as HTMLElement);
  else if (THEMABLE.some((name) => style.getPropertyValue(name)))
    // Once: what waits for it looks at all elements.
    asked ??= import('../contrast/guard.js').then(({guardContrast}) => {
      guard = guardContrast;
      speakers.forEach(look);
    }, console.warn);
}

/**
 * What all elements of Duit have in common: tokens, base styles, typed events, and that a mistake of ours
 * never leaves a hole in the page: when drawing fails, the element's own content (the link that the
 * webmaster put in it) shows instead.
 *
 * @cssproperty --duit-font-family - Font; the page's own by default
 * @cssproperty --duit-text - Colour of text
 * @cssproperty --duit-text-quiet - Colour of text of less weight
 * @cssproperty --duit-surface - Background of cards and inputs
 * @cssproperty --duit-surface-sunken - Background of bars, labels and notices
 * @cssproperty --duit-line - Lines between things
 * @cssproperty --duit-line-strong - Borders of inputs and bars; at least 3:1 against the surface
 * @cssproperty --duit-accent - Fill of the primary button and of bars
 * @cssproperty --duit-accent-text - Text on the accent
 * @cssproperty --duit-link - Links
 * @cssproperty --duit-focus - Outline of what has the focus
 * @cssproperty --duit-focus-ring - Second ring, outside the outline
 * @cssproperty --duit-error - Errors
 * @cssproperty --duit-success - What is reached or done
 * @cssproperty --duit-radius - Corners of cards
 * @cssproperty --duit-radius-small - Corners of buttons and inputs
 * @cssproperty --duit-kind-goods - Goods
 * @cssproperty --duit-kind-time - Time
 * @cssproperty --duit-kind-knowledge - Knowledge
 * @cssproperty --duit-kind-money - Money
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
      look({host: this});
    } catch (error) {
      const slot = document.createElement('slot');
      (this.renderRoot as ShadowRoot).replaceChildren(slot);
      // Where there is no content of its own, what tells it puts a link in the slot.
      tell('drawing', this, error);
    }
  }
}
