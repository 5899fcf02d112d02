import {followFrame} from './frames.js';
import {upgradeLink} from './upgrade-link.js';

/**
 * What a page has where its CMS takes no elements: a link with `data-duit`, or a frame. In a chunk of its own,
 * for the pages that have one.
 *
 * @param origin the API's origin
 */
export function climb(found: Element, origin: string): void {
  if (found.localName === 'iframe') followFrame(found as HTMLIFrameElement, origin);
  else upgradeLink(found as HTMLAnchorElement, origin);
}
