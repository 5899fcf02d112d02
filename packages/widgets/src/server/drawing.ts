import {createApi} from '@duit/client';
import type {Given} from '../internal/given.js';
import {providePage} from '../internal/page.js';
import type {CampaignStore} from '../store/campaign-store.js';

let current: Given | undefined;

/**
 * What the element that is being drawn was given. Read by what stands in `instead/` of the browser's controllers.
 *
 * @throws {Error} while nothing is being drawn
 */
export function given(): Given {
  if (!current) throw new Error('Duit: nothing is being drawn');
  return current;
}

/**
 * Draws with `data`. One drawing at a time and none that waits, so that two requests never see each other's
 * campaign: `draw` has to be synchronous.
 *
 * @param origin of the API, to which addresses in elements are relative
 */
export function drawWith<T>(data: Given, origin: string, draw: () => T): T {
  // Only the address is used: nothing that is drawn here asks, watches or follows a mail's link.
  providePage({
    api: createApi(origin, () => Promise.reject(new Error('Duit: no requests while drawing'))),
    get store(): CampaignStore {
      throw new Error('Duit: no store while drawing');
    },
    mailLink: undefined,
  });
  current = data;
  try {
    return draw();
  } finally {
    current = undefined;
  }
}
