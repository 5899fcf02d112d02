// The applications among the examples, built as their developers would: from the npm package, not from its sources.
import {readFileSync} from 'node:fs';
import {join} from 'node:path';
import {fileURLToPath} from 'node:url';
import commonjs from '@rollup/plugin-commonjs';
import {nodeResolve} from '@rollup/plugin-node-resolve';
import terser from '@rollup/plugin-terser';
import ts from 'typescript';
import {cleanAfter} from '../../packages/widgets/build/clean-after.mjs';
import {vueComponents} from './vue-components.mjs';

const EXAMPLES = fileURLToPath(new URL('..', import.meta.url));
const PACKAGE = fileURLToPath(new URL('../../packages/widgets/dist/package', import.meta.url));
const NAME = '@duit/widgets';

/** The workspace has the same name; an application has the package. @returns {import('rollup').Plugin} */
export function npmPackageOnly() {
  return {
    name: 'npm-package-only',
    resolveId(source) {
      if (source !== NAME && !source.startsWith(`${NAME}/`)) return null;
      const {exports} = JSON.parse(readFileSync(join(PACKAGE, 'package.json'), 'utf8'));
      const entry = exports[`.${source.slice(NAME.length)}`];
      if (!entry) throw new Error(`${source} is no entry of the package`);
      return join(PACKAGE, entry.default);
    },
  };
}

/** Types away, JSX to calls; the package's tests check the types. @returns {import('rollup').Plugin} */
function typeScript() {
  const compilerOptions = {
    target: ts.ScriptTarget.ES2022,
    module: ts.ModuleKind.ESNext,
    jsx: ts.JsxEmit.ReactJSX,
    verbatimModuleSyntax: true,
  };
  return {
    name: 'typescript-of-applications',
    transform: (code, id) =>
      /\.tsx?$|\.vue$/.test(id)
        ? {code: ts.transpileModule(code, {fileName: `${id}.tsx`, compilerOptions}).outputText, map: null}
        : null,
  };
}

/** What every bundler does with it. @returns {import('rollup').Plugin} */
const production = () => ({
  name: 'production',
  transform: (code) =>
    code.includes('process.env.NODE_ENV')
      ? {code: code.replaceAll('process.env.NODE_ENV', "'production'"), map: null}
      : null,
});

/** Constants that Vue asks its bundler for; without the options API it is smaller. */
const VUE = `var __VUE_OPTIONS_API__ = false, __VUE_PROD_DEVTOOLS__ = false, __VUE_PROD_HYDRATION_MISMATCH_DETAILS__ = false;`;

/**
 * @param {string} folder of the example
 * @param {string} main its first module
 * @param {import('rollup').OutputOptions} [output]
 * @returns {import('rollup').RollupOptions}
 */
const application = (folder, main, output = {}) => ({
  input: {app: join(EXAMPLES, folder, main)},
  output: {dir: join(EXAMPLES, folder, 'dist'), format: 'es', chunkFileNames: '[name]-[hash].js', ...output},
  plugins: [
    npmPackageOnly(),
    vueComponents(),
    typeScript(),
    production(),
    commonjs(),
    nodeResolve({browser: true, extensions: ['.tsx', '.ts', '.mjs', '.js']}),
    terser({module: true, ecma: 2022}),
    cleanAfter(join(EXAMPLES, folder, 'dist'), 1),
  ],
});

/** @returns {import('rollup').RollupOptions[]} */
export const applications = () => [
  application('10-react', 'app.tsx'),
  application('11-vue', 'main.ts', {intro: VUE}),
];
