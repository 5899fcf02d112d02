import type {Api} from '@duit/client';
import {PageCampaignStore as Unaware, type Pace} from '../../../store/page-campaign-store.js';
import {island} from '../../island.js';

/** The page's campaigns, of which the first came with the page: nothing is asked before the first look for news. */
export class PageCampaignStore extends Unaware {
  constructor(api: Api, pace?: Pace) {
    super(api, pace);
    if (island) this.accept([island.campaign]);
  }
}
