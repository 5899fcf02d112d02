import type {
  WholeCampaign,
  WholeCampaignController as InBrowser,
} from '../../../controllers/whole-campaign-controller.js';
import {given} from '../../drawing.js';

/** The whole campaign that the page was given. */
export class WholeCampaignController implements Pick<InBrowser, 'state' | 'refresh'> {
  get state(): WholeCampaign {
    return {status: 'ready', campaign: given().campaign};
  }

  /** Does nothing: what is drawn here was read a moment ago. */
  refresh(): Promise<void> {
    return Promise.resolve();
  }
}
