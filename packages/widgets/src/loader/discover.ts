import {isCampaignName} from '../internal/names.js';
import {tell} from '../internal/tell.js';
import type {CampaignStore} from '../store/campaign-store.js';
import type * as upgradeLinks from './upgrade-link.js';
import {ELEMENTS, type Start, type Tag} from './elements.js';

const started = new Set<Tag>();
const watched = new WeakSet<Document | ShadowRoot>();
let upgrading: Promise<typeof upgradeLinks> | undefined;

/** Loads the code of a tag, once; when that fails, what stands in the element stays and the next one tries again. */
function startCode(tag: Tag): void {
  if (started.has(tag)) return;
  started.add(tag);
  ELEMENTS[tag].define().catch((error: unknown) => {
    started.delete(tag);
    tell('code-blocked', error, tag);
  });
}

/**
 * Starts data and code of the Duit elements under `root`, now and when they are added later, also in the
 * open shadow roots that are there when it looks. Links with `data-duit` become elements.
 */
export function discover(root: Document | ShadowRoot, store: CampaignStore, origin: string): void {
  // A page that moves things around shows the same roots again and again.
  if (watched.has(root)) return;
  watched.add(root);
  const selector = `${Object.keys(ELEMENTS).join()},a[data-duit]`;
  const start = (found: Element): void => {
    if (!(found.localName in ELEMENTS)) {
      // Most pages have none. The element that comes of it is seen when it is added; of all links together, since
      // an import for each would end each in its own turn, with a request for each campaign.
      (upgrading ??= import('./upgrade-link.js'))
        .then(({upgradeLink}) => upgradeLink(found as HTMLAnchorElement, origin))
        .catch((error: unknown) => tell('code-blocked', error));
      return;
    }
    const {card}: Start = ELEMENTS[found.localName as Tag];
    const name = found.getAttribute('campaign');
    if (card && name && isCampaignName(name)) store.ask(name);
    startCode(found.localName as Tag);
  };
  const scan = (scope: ParentNode): void => {
    scope.querySelectorAll(selector).forEach(start);
    for (const {shadowRoot} of scope.querySelectorAll('*'))
      if (shadowRoot) discover(shadowRoot, store, origin);
  };
  scan(root);
  new MutationObserver((records) => {
    for (const {addedNodes} of records) {
      for (const node of addedNodes) {
        if (!(node instanceof Element)) continue;
        if (node.matches(selector)) start(node);
        scan(node);
        if (node.shadowRoot) discover(node.shadowRoot, store, origin);
      }
    }
  }).observe(root, {childList: true, subtree: true});
}
