import {compileScript, parse} from 'vue/compiler-sfc';

/**
 * Single-file components with `<script setup>`, as Vue's own plugins for bundlers compile them: the template becomes
 * a render function, so that the page needs no `unsafe-eval`.
 *
 * @returns {import('rollup').Plugin}
 */
export function vueComponents() {
  return {
    name: 'vue-components',
    transform(code, id) {
      if (!id.endsWith('.vue')) return null;
      const {descriptor, errors} = parse(code, {filename: id});
      if (errors.length) this.error(String(errors[0]));
      const {content} = compileScript(descriptor, {
        id,
        inlineTemplate: true,
        isProd: true,
        templateOptions: {compilerOptions: {isCustomElement: (tag) => tag.startsWith('duit-')}},
      });
      return {code: content, map: null};
    },
  };
}
