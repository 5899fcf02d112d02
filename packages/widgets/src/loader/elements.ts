/** How one element is started. */
export interface Start {
  /** Loads the code and registers the tag. */
  define(): Promise<unknown>;
  /** Its `campaign` is read as a card, so its data can be asked for before its code is there. */
  card?: true;
}

const CARD: Start = {define: () => import('../define/card-and-progress.js'), card: true};

/** Every tag of Duit. Adding an element is adding a file in `define/` and a line here. */
export const ELEMENTS = {
  'duit-campaign-card': CARD,
  'duit-progress': CARD,
  'duit-campaign-list': {define: () => import('../define/duit-campaign-list.js')},
  'duit-campaign-map': {
    define: () => import('../define/duit-campaign-list.js').then(({loadMap}) => loadMap()),
  },
  'duit-campaign': {define: () => import('../define/duit-campaign.js'), card: true},
  'duit-pledge-form': {define: () => import('../define/duit-pledge-form.js')},
  'duit-pledge': {define: () => import('../define/duit-pledge.js')},
} satisfies Record<`duit-${string}`, Start>;

/** One of Duit's tags. */
export type Tag = keyof typeof ELEMENTS;
