/** Templates of Vue 3 for the elements: `import type {} from '@duit/widgets/vue'`, once in an application. */
import type {EmitFn, HTMLAttributes, PublicProps} from 'vue';
import type {DuitElements} from './elements.js';

/** `duit-error` is `DuitError`. */
type Pascal<Name extends string> = Name extends `${infer First}-${infer Rest}`
  ? `${Capitalize<First>}${Pascal<Rest>}`
  : Capitalize<Name>;

/** As Vue's own guide types a custom element: https://vuejs.org/guide/extras/web-components. */
type Component<E extends DuitElements[keyof DuitElements]> = new () => E['element'] & {
  $props: Omit<HTMLAttributes, keyof E['properties']> &
    PublicProps &
    Partial<E['properties']> &
    Partial<E['attributes']> & {
      [Name in keyof E['events'] & string as `on${Pascal<Name>}`]?: (event: E['events'][Name]) => void;
    };
  $emit: EmitFn<{[Name in keyof E['events']]: (event: E['events'][Name]) => void}>;
};

/** What templates take, by tag. */
export type DuitVueComponents = {[Tag in keyof DuitElements]: Component<DuitElements[Tag]>};

declare module 'vue' {
  interface GlobalComponents extends DuitVueComponents {}
}
