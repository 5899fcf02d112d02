import {DuitEvent} from './duit-event.js';

/** Somebody changed or withdrew their pledge. */
export class DuitPledgeChangedEvent extends DuitEvent {
  /** `municipality/slug`. */
  readonly campaign: string;
  /** Whether it was withdrawn as a whole. */
  readonly withdrawn: boolean;

  constructor(campaign: string, withdrawn: boolean) {
    super('duit-pledge-changed');
    this.campaign = campaign;
    this.withdrawn = withdrawn;
  }
}

declare global {
  interface HTMLElementEventMap {
    'duit-pledge-changed': DuitPledgeChangedEvent;
  }
}
