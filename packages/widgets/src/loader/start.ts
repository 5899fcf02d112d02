import {createApi} from '@duit/client';
import {languages} from '../i18n/locales.js';
import {providePage} from '../internal/page.js';
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
  const api = createApi(origin, undefined, async ({texts}) => {
    // Few municipalities have words of their own. Without them the page says it in ours.
    if (texts) await (await languages()).speakFor(texts);
  });
  const store = new PageCampaignStore(api);
  let mailLink = takeMailLink();
  providePage({
    api,
    store,
    get mailLink() {
      return mailLink;
    },
  });
  discover(document, store, origin);

  const place = async (): Promise<void> => {
    // Few visits begin with a mail's link.
    if (mailLink) void (await import('../define/duit-pledge.js')).placePledge(mailLink);
  };
  // An `async` script runs before the elements are there.
  if (document.readyState === 'loading') addEventListener('DOMContentLoaded', () => void place());
  else void place();
  // The link opened in a tab where the page was already: no load happens then, only the fragment changes.
  addEventListener('hashchange', () => {
    const link = takeMailLink();
    if (!link) return;
    mailLink = link;
    void place();
  });
}
