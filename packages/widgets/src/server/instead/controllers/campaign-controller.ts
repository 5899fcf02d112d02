import type {CampaignController as InBrowser} from '../../../controllers/campaign-controller.js';
import type {CampaignState} from '../../../store/campaign-store.js';
import {given} from '../../drawing.js';

/** The campaign that the page was given, whatever element asks: it is read already. */
export class CampaignController implements Pick<InBrowser, 'state' | 'retrying' | 'retry'> {
  readonly retrying = false;

  get state(): CampaignState {
    return {status: 'ready', card: given().campaign};
  }

  /** Does nothing: what is drawn here has not failed. */
  retry(): void {}
}
