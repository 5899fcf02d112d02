/**
 * The one script that a webmaster includes. Small on purpose: it claims the page, takes a mail's link out of the
 * address bar, and starts data and code of the elements it finds at the same time. Lit comes with the
 * first element.
 */
import {createApi} from '@duit/client';
import {providePage} from '../internal/page.js';
import {PageCampaignStore} from '../store/page-campaign-store.js';
import {claimPage} from './claim.js';
import {discover} from './discover.js';
import {takeMailLink} from './mail-link.js';

const self = new URL(import.meta.url);

function start(): void {
  const api = createApi(self.origin);
  const store = new PageCampaignStore(api);
  let mailLink = takeMailLink();
  providePage({
    api,
    store,
    get mailLink() {
      return mailLink;
    },
  });
  discover(document, store, self.origin);

  const place = async (): Promise<void> => {
    // Few visits begin with a mail's link.
    if (mailLink) void (await import('../define/duit-pledge.js')).placePledge(mailLink);
  };
  // An `async` script runs before the elements are there.
  if (document.readyState === 'loading') document.addEventListener('DOMContentLoaded', () => void place());
  else void place();
  // The link opened in a tab where the page was already: no load happens then, only the fragment changes.
  addEventListener('hashchange', () => {
    const link = takeMailLink();
    if (!link) return;
    mailLink = link;
    void place();
  });
}

// The chunks import this file by its bare name. With a query (a CMS's cache buster) it would run twice.
if (self.search) void import(/* @vite-ignore */ self.origin + self.pathname);
else if (claimPage()) start();
