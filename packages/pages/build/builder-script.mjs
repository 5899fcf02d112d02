import {fileURLToPath} from 'node:url';
import {nodeResolve} from '@rollup/plugin-node-resolve';
import terser from '@rollup/plugin-terser';

/**
 * The module of the builder's page, from what `tsc --build` made. A bundle of its own: a council's page never
 * loads it, so it is in none of the widgets' budgets.
 *
 * @param {string} dir the site's folder, which an earlier bundle has emptied
 * @returns {import('rollup').RollupOptions}
 */
export const builderScript = (dir) => ({
  input: fileURLToPath(new URL('../dist/browser/builder.js', import.meta.url)),
  output: {file: `${dir}/builder.js`, format: 'es'},
  plugins: [nodeResolve({browser: true}), terser({module: true, ecma: 2022, format: {comments: false}})],
});
