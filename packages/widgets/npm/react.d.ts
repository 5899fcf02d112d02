/** JSX of React 19 for the elements: `import type {} from '@duit/widgets/react'`, once in an application. */
import type {HTMLAttributes, RefAttributes} from 'react';
import type {DuitElements} from './elements.js';

/** Attributes, properties and events (`onduit-pledge-submitted`) of one element. */
type ElementProps<E extends DuitElements[keyof DuitElements]> = Omit<
  HTMLAttributes<E['element']>,
  keyof E['properties']
> &
  RefAttributes<E['element']> &
  Partial<E['properties']> &
  Partial<E['attributes']> & {
    [Name in keyof E['events'] & string as `on${Name}`]?: (event: E['events'][Name]) => void;
  };

/** What JSX takes, by tag. */
export type DuitReactElements = {[Tag in keyof DuitElements]: ElementProps<DuitElements[Tag]>};

declare module 'react' {
  namespace JSX {
    interface IntrinsicElements extends DuitReactElements {}
  }
}
