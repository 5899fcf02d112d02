/** Templates of Svelte 5 for the elements: `import type {} from '@duit/widgets/svelte'`, once in an application. */
import type {HTMLAttributes} from 'svelte/elements';
import type {DuitElements} from './elements.js';

/** Attributes, properties and events (`onduit-pledge-submitted`) of one element. */
type ElementProps<E extends DuitElements[keyof DuitElements]> = Omit<
  HTMLAttributes<E['element']>,
  keyof E['properties']
> &
  Partial<E['properties']> &
  Partial<E['attributes']> & {
    [Name in keyof E['events'] & string as `on${Name}`]?: (event: E['events'][Name]) => void;
  };

/** What templates take, by tag. */
export type DuitSvelteElements = {[Tag in keyof DuitElements]: ElementProps<DuitElements[Tag]>};

declare module 'svelte/elements' {
  interface SvelteHTMLElements extends DuitSvelteElements {}
}
