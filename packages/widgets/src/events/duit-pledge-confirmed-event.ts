import {DuitEvent} from './duit-event.js';

/** A pledge was confirmed from the mail's link, and counts from now on. */
export class DuitPledgeConfirmedEvent extends DuitEvent {
  /** `municipality/slug`. */
  readonly campaign: string;

  constructor(campaign: string) {
    super('duit-pledge-confirmed');
    this.campaign = campaign;
  }
}

declare global {
  interface HTMLElementEventMap {
    'duit-pledge-confirmed': DuitPledgeConfirmedEvent;
  }
}
