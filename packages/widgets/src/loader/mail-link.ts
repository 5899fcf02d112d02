import {FRAGMENTS} from '@duit/client';
import type {MailLink} from '../internal/page.js';

const PATTERN = new RegExp(`(^#|&)(${FRAGMENTS.confirm}|${FRAGMENTS.manage})=([\\w-]+)/([\\w-]+)/([^&]*)&?`);

/**
 * Takes a mail's link out of the address bar, so that the token is neither copied along with the address nor
 * kept in the history; path, query, other fragments and the page's own history state stay.
 */
export function takeMailLink(): MailLink | undefined {
  const match = PATTERN.exec(location.hash);
  if (!match) return undefined;
  const [found, before, name, municipality, campaign, token = ''] = match;
  const rest = location.hash.replace(found, before === '&' ? '&' : '#').replace(/[#&]$/, '');
  history.replaceState(history.state, '', location.pathname + location.search + rest);
  return {
    purpose: name === FRAGMENTS.confirm ? 'confirm' : 'manage',
    campaign: `${municipality}/${campaign}`,
    token,
  };
}
