import {DuitEvent} from './duit-event.js';

/** A visitor narrowed a list of campaigns, or widened it again. */
export class DuitCampaignsFilteredEvent extends DuitEvent {
  /** The municipality of the list. */
  readonly municipality: string;
  /** Theme; empty: all. */
  readonly theme: string;
  /** A state, or `open`; empty: all. */
  readonly status: string;
  /** Neighbourhood; empty: all. What is searched for is not told: people type names. */
  readonly neighbourhood: string;

  constructor(municipality: string, theme: string, status: string, neighbourhood: string) {
    super('duit-campaigns-filtered');
    this.municipality = municipality;
    this.theme = theme;
    this.status = status;
    this.neighbourhood = neighbourhood;
  }
}

declare global {
  interface HTMLElementEventMap {
    'duit-campaigns-filtered': DuitCampaignsFilteredEvent;
  }
}
