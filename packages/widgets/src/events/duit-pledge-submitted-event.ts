import {DuitEvent} from './duit-event.js';

/** A pledge was accepted and waits for its confirmation by mail. */
export class DuitPledgeSubmittedEvent extends DuitEvent {
  /** `municipality/slug`. */
  readonly campaign: string;

  constructor(campaign: string) {
    super('duit-pledge-submitted');
    this.campaign = campaign;
  }
}

declare global {
  interface HTMLElementEventMap {
    'duit-pledge-submitted': DuitPledgeSubmittedEvent;
  }
}
