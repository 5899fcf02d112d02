import type {DuitErrorEvent} from '../events/duit-error-event.js';
import {tell} from '../internal/tell.js';
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
  const store = openPage(origin, (link) =>
    import('../define/duit-pledge.js')
      .then(({placePledge}) => placePledge(link))
      .catch((error: unknown) => tell('code-blocked', error)),
  );
  // Every element says so when it cannot do what a visitor wants; what they typed wrong themselves is theirs.
  addEventListener('duit-error', (event) => {
    // The name is ours alone, whatever class a page's own event of that name has.
    const {code} = event as Event & Pick<DuitErrorEvent, 'code'>;
    if (code !== 'invalid') tell(code, event);
  });
  if (/[?&#]duit-check/.test(location.href)) tell('check');
  discover(document, store, origin);
}
