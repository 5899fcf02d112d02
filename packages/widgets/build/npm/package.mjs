// The npm package `@duit/widgets`, made of what `tsc` compiled. Its modules stay apart, so that a bundler takes
// only what a page imports; our own client, contract and money are put in, since they change with the elements and
// nobody else needs them; Lit and altcha-lib stay dependencies, so that a site that has Lit has it once. The parts of
// Leaflet that the map needs are inside too, changed.
import {readdirSync, readFileSync} from 'node:fs';
import {dirname, join} from 'node:path';
import {fileURLToPath} from 'node:url';
import {nodeResolve} from '@rollup/plugin-node-resolve';
import htmlLiterals from 'rollup-plugin-html-literals';
import {cleanAfter} from '../clean-after.mjs';
import {collapseSpace} from '../collapse-space.mjs';
import {guardLeaflet} from '../guard-leaflet.mjs';
import {thirdPartyNotices} from '../third-party-notices.mjs';
import {elements, entries} from './entries.mjs';
import {elementTypes} from './element-types.mjs';
import {manifestOf} from './manifest.mjs';
import {packageJson} from './package-json.mjs';
import {typesOf} from './types.mjs';

const WIDGETS = fileURLToPath(new URL('../../', import.meta.url));
const COMPILED = join(WIDGETS, 'dist');
const PACKAGES = dirname(WIDGETS);
const ENTRY = '\0npm:';
const readOwn = (/** @type {string} */ file) => readFileSync(join(WIDGETS, 'npm', file), 'utf8');
/** Whose templates know the elements by their types: what stands in `npm/`. */
const FRAMEWORKS = readdirSync(join(WIDGETS, 'npm')).flatMap(
  (file) => /^(\w+)\.d\.ts$/.exec(file)?.[1] ?? [],
);
const OTHERS = /^(lit|lit-html|@lit|@lit-labs|altcha-lib)(\/|$)/;
/** Put in with a change: as it is published it does not load under Trusted Types (`../guard-leaflet.mjs`). */
const LEAFLET = /\/node_modules\/(leaflet\/.+)\.js$/;
const leafletIn = (/** @type {string} */ id) => LEAFLET.exec(id.replaceAll('\\', '/'))?.[1];

/** Where the package is built: what `npm pack` and `npm publish` are given. */
export const NPM_PACKAGE = join(COMPILED, 'package');

/**
 * Where a compiled module of ours stands in the package, without ending.
 *
 * @param {string} id
 */
function placeOf(id) {
  const leaflet = leafletIn(id);
  if (leaflet) return `lib/${leaflet}`;
  const path = id.replaceAll('\\', '/').slice(PACKAGES.length + 1);
  const [, name, rest] = /^(\w+)\/dist\/(.+)\.js$/.exec(path) ?? [];
  if (!name) throw new Error(`npm package: ${id} belongs in no package of ours and is no dependency`);
  return `lib/${name === 'widgets' ? '' : `${name}/`}${rest}`;
}

/** @param {Record<string, {code: string, types: string}>} modules @returns {import('rollup').Plugin} */
function ownModules(modules) {
  return {
    name: 'npm-own-modules',
    resolveId(source, importer = '') {
      if (source.startsWith(ENTRY)) return source;
      if (importer.startsWith(ENTRY)) {
        const [, inLib] = /^\.\/lib\/(.+)$/.exec(source) ?? [];
        return inLib ? swapped(join(COMPILED, inLib)) : ENTRY + source.slice('./'.length, -'.js'.length);
      }
      const isOurs = source.startsWith('.') && !leafletIn(importer);
      return isOurs ? swapped(join(dirname(importer), source), importer) : null;
    },
    load: (id) => (id.startsWith(ENTRY) ? modules[id.slice(ENTRY.length)].code : null),
  };
}

/**
 * Registering waits for `configure()`.
 *
 * @param {string} path
 * @param {string} [importer]
 */
function swapped(path, importer) {
  const waits = join(COMPILED, 'npm/define.js');
  return path === join(COMPILED, 'internal/define.js') && importer !== waits ? waits : path;
}

/** @param {Record<string, {code: string, types: string}>} modules @returns {import('rollup').Plugin} */
function companions(modules) {
  return {
    name: 'npm-companions',
    generateBundle(_options, bundle) {
      const emit = (/** @type {Record<string, string>} */ files) => {
        for (const [fileName, source] of Object.entries(files))
          this.emitFile({type: 'asset', fileName, source});
      };
      const imported = Object.values(bundle).flatMap((chunk) =>
        chunk.type === 'chunk' ? [...chunk.imports, ...chunk.dynamicImports] : [],
      );
      const own = Object.entries(modules).map(([name, {types}]) => [`${name}.d.ts`, types]);
      const manifest = manifestOf(elements());
      emit(typesOf({...Object.fromEntries(own), 'elements.d.ts': elementTypes(manifest)}, PACKAGES));
      for (const name of FRAMEWORKS) {
        // Types alone; a page may import it all the same.
        emit({[`${name}.d.ts`]: readOwn(`${name}.d.ts`), [`${name}.js`]: 'export {};\n'});
      }
      emit({
        'custom-elements.json': `${JSON.stringify(manifest, null, 2)}\n`,
        'package.json': packageJson({
          entries: Object.keys(modules),
          elements: elements().map(({name}) => name),
          frameworks: FRAMEWORKS,
          external: imported.filter((name) => OTHERS.test(name)),
        }),
        'README.md': readOwn('README.md'),
        LICENSE: readFileSync(join(PACKAGES, '../LICENSE'), 'utf8'),
      });
    },
  };
}

/** @returns {import('rollup').RollupOptions} */
export function npmPackage() {
  const modules = entries();
  return {
    input: Object.fromEntries(Object.keys(modules).map((name) => [name, ENTRY + name])),
    external: OTHERS,
    output: {
      dir: NPM_PACKAGE,
      format: 'es',
      preserveModules: true,
      entryFileNames: ({facadeModuleId: id}) =>
        id?.startsWith(ENTRY) ? `${id.slice(ENTRY.length)}.js` : `${placeOf(id ?? '')}.js`,
    },
    plugins: [
      ownModules(modules),
      nodeResolve({browser: true}),
      guardLeaflet(),
      collapseSpace(),
      htmlLiterals({
        exclude: '**/node_modules/**',
        options: {minifyOptions: {keepClosingSlash: true, conservativeCollapse: true}},
        failOnError: true,
      }),
      thirdPartyNotices('THIRD-PARTY.txt'),
      companions(modules),
      cleanAfter(NPM_PACKAGE, 1),
    ],
  };
}
