import type {Campaign, Display, Locale} from '@duit/contract';
import type {Values} from '../../forms/form-controller.js';
import {MAX_URL} from '../../forms/limits.js';
import type {UnprovenPledge} from '../../forms/submission.js';
import type {ReadItem} from './read-items.js';

/** The body of a pledge in which `readPledge` found nothing wrong. */
export function pledgeOf(
  {pledging}: Campaign,
  chosen: readonly ReadItem[],
  values: Values,
  locale: Locale,
): UnprovenPledge {
  const text = (name: string) => values[name]?.trim() ?? '';
  // Without the fragment, which is where the mail's token will be.
  const {origin, pathname, search} = location;
  const page = origin + pathname;
  return {
    items: chosen.map(({item}) => item),
    name: text('name'),
    email: text('email'),
    onBehalfOf: text('onBehalfOf'),
    display: values['display'] as Display,
    message: text('message'),
    consents: {updates: !!values['updates'], shareContact: !!values['shareContact']},
    privacyNotice: pledging.privacyNotice.version,
    locale,
    page: (page + search).length > MAX_URL ? page : page + search,
  };
}
