import type {ProblemCode} from '@duit/contract';
import {DuitEvent} from './duit-event.js';

/** Something a visitor wanted did not work; the element already tells them what they can do. */
export class DuitErrorEvent extends DuitEvent {
  /** `municipality/slug`. */
  readonly campaign: string;
  /** The API's problem code; `no-answer` when none came, `invalid` when the form itself refused. */
  readonly code: ProblemCode | 'no-answer' | 'invalid';

  constructor(campaign: string, code: ProblemCode | 'no-answer' | 'invalid') {
    super('duit-error');
    this.campaign = campaign;
    this.code = code;
  }
}

declare global {
  interface HTMLElementEventMap {
    'duit-error': DuitErrorEvent;
  }
}
