/**
 * Base of the events that elements send to the page. They bubble and cross shadow roots, so one listener
 * on `document` hears all of them, and they never carry personal data: a council feeds its analytics
 * with them.
 */
export abstract class DuitEvent extends Event {
  constructor(type: `duit-${string}`, init?: Pick<EventInit, 'cancelable'>) {
    super(type, {...init, bubbles: true, composed: true});
  }
}
