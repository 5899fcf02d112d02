import {createApi} from '@duit/client';
import type {DuitErrorEvent} from '../events/duit-error-event.js';
import {providePage} from '../internal/page.js';
import {tell} from '../internal/tell.js';
import {PageCampaignStore} from '../store/page-campaign-store.js';
import {discover} from './discover.js';
import {takeMailLink} from './mail-link.js';

/**
 * Takes a mail's link out of the address bar, and starts data and code of the elements on the page at the same
 * time. The page must have been claimed before.
 *
 * @param origin where the API answers: where the script came from
 */
export function start(origin: string): void {
  const api = createApi(origin);
  const store = new PageCampaignStore(api);
  let mailLink = takeMailLink();
  providePage({
    api,
    store,
    get mailLink() {
      return mailLink;
    },
  });
  // Every element says so when it cannot do what a visitor wants; what they typed wrong themselves is theirs.
  addEventListener('duit-error', (event) => {
    const {code} = event as DuitErrorEvent;
    if (code !== 'invalid') tell(code, event);
  });
  if (/[?&#]duit-check/.test(location.href)) tell('check');
  discover(document, store, origin);

  const place = (): void => {
    const link = mailLink;
    // Few visits begin with a mail's link.
    if (link)
      import('../define/duit-pledge.js')
        .then(({placePledge}) => placePledge(link))
        .catch((error: unknown) => tell('code-blocked', error));
  };
  // An `async` script runs before the elements are there.
  if (document.readyState === 'loading') addEventListener('DOMContentLoaded', place);
  else place();
  // The link opened in a tab where the page was already: no load happens then, only the fragment changes.
  addEventListener('hashchange', () => {
    const link = takeMailLink();
    if (!link) return;
    mailLink = link;
    place();
  });
}
