import {createApi} from '@duit/client';
import {languages} from '../i18n/locales.js';
import {providePage, type MailLink} from '../internal/page.js';
import type {CampaignStore} from '../store/campaign-store.js';
import {PageCampaignStore} from '../store/page-campaign-store.js';
import {takeMailLink} from './mail-link.js';

/**
 * Takes a mail's link out of the address bar and gives the elements what they share. The page must have been
 * claimed before.
 *
 * @param origin where the API answers
 * @param place brings whoever followed a mail's link to their pledge; called once the page's own elements are
 *   there, and again for a link that is opened in a tab where the page was already
 */
export function openPage(origin: string, place: (link: MailLink) => Promise<void>): CampaignStore {
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
  const placeLink = () => mailLink && void place(mailLink);
  // An `async` script runs before the elements are there.
  if (document.readyState === 'loading') addEventListener('DOMContentLoaded', placeLink);
  else placeLink();
  // No load happens then, only the fragment changes.
  addEventListener('hashchange', () => {
    const link = takeMailLink();
    if (!link) return;
    mailLink = link;
    placeLink();
  });
  return store;
}
