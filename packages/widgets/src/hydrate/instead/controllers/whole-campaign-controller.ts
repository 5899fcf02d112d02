import type {ReactiveControllerHost} from 'lit';
import {WholeCampaignController as Asking} from '../../../controllers/whole-campaign-controller.js';
import {campaignGiven} from '../../island.js';

export type {WholeCampaign} from '../../../controllers/whole-campaign-controller.js';

/** Reads a whole campaign for its host; at first the one that came with the page, without asking. */
export class WholeCampaignController extends Asking {
  readonly #name: () => string;
  #isFirst = true;

  constructor(host: ReactiveControllerHost, name: () => string) {
    super(host, name);
    this.#name = name;
  }

  override async refresh(): Promise<void> {
    const campaign = this.#isFirst ? campaignGiven(this.#name()) : undefined;
    this.#isFirst = false;
    if (!campaign) return super.refresh();
    // At once, not a turn later: what is drawn first has to be what the server drew.
    this.state = {status: 'ready', campaign};
  }
}
