import {isCampaignName} from '../internal/names.js';
import type {CampaignStore} from '../store/campaign-store.js';
import {ELEMENTS, type Start, type Tag} from './elements.js';

const SELECTOR = Object.keys(ELEMENTS).join();
const started = new Set<Tag>();
const watched = new WeakSet<Document | ShadowRoot>();

/** Loads the code of a tag, once; when that fails, what stands in the element stays and the next one tries again. */
function startCode(tag: Tag): void {
  if (started.has(tag)) return;
  started.add(tag);
  ELEMENTS[tag].define().catch((error: unknown) => {
    started.delete(tag);
    console.warn(`Duit: ${tag} could not be loaded; the page's own content stays.`, error);
  });
}

/**
 * Starts data and code of the Duit elements under `root`, now and when they are added later, also in the
 * open shadow roots that are there when it looks.
 */
export function discover(root: Document | ShadowRoot, store: CampaignStore): void {
  // A page that moves things around shows the same roots again and again.
  if (watched.has(root)) return;
  watched.add(root);
  const start = (element: Element): void => {
    const {card}: Start = ELEMENTS[element.localName as Tag];
    const name = element.getAttribute('campaign');
    if (card && name && isCampaignName(name)) store.ask(name);
    startCode(element.localName as Tag);
  };
  const scan = (scope: ParentNode): void => {
    scope.querySelectorAll(SELECTOR).forEach(start);
    for (const {shadowRoot} of scope.querySelectorAll('*')) if (shadowRoot) discover(shadowRoot, store);
  };
  scan(root);
  new MutationObserver((records) => {
    for (const {addedNodes} of records) {
      for (const node of addedNodes) {
        if (!(node instanceof Element)) continue;
        if (node.matches(SELECTOR)) start(node);
        scan(node);
        if (node.shadowRoot) discover(node.shadowRoot, store);
      }
    }
  }).observe(root, {childList: true, subtree: true});
}
