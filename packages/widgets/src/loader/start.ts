import {discover} from './discover.js';
import {openPage} from './open-page.js';

/**
 * Takes a mail's link out of the address bar, and starts data and code of the elements on the page at the same
 * time. The page must have been claimed before.
 *
 * @param origin where the API answers: where the script came from
 */
export function start(origin: string): void {
  // Few visits begin with a mail's link.
  const store = openPage(origin, async (link) =>
    (await import('../define/duit-pledge.js')).placePledge(link),
  );
  discover(document, store, origin);
}
