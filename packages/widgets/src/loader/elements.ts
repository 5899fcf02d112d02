/** How one element is started. */
export interface Start {
  /** Loads the code and registers the tag. */
  define(): Promise<unknown>;
  /** Its `campaign` is read as a card, so its data can be asked for before its code is there. */
  card?: true;
}

/** Every tag of Duit. Adding an element is adding a file in `define/` and a line here. */
export const ELEMENTS = {
  'duit-campaign-card': {define: () => import('../define/duit-campaign-card.js'), card: true},
  'duit-progress': {define: () => import('../define/duit-progress.js'), card: true},
  'duit-campaign-list': {define: () => import('../define/duit-campaign-list.js')},
  'duit-campaign': {define: () => import('../define/duit-campaign.js'), card: true},
  'duit-pledge-form': {define: () => import('../define/duit-pledge-form.js')},
  'duit-pledge': {define: () => import('../define/duit-pledge.js')},
} satisfies Record<`duit-${string}`, Start>;

/** One of Duit's tags. */
export type Tag = keyof typeof ELEMENTS;
