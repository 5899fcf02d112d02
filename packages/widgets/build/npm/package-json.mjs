import {readFileSync} from 'node:fs';
import {fileURLToPath} from 'node:url';

const read = (/** @type {string} */ path) =>
  JSON.parse(readFileSync(fileURLToPath(new URL(path, import.meta.url)), 'utf8'));

/** Name of the npm package of an import. */
const packageOf = (/** @type {string} */ from) => /^(@[^/]+\/)?[^/]+/.exec(from)?.[0] ?? from;

/**
 * The manifest that is published. Version, licence and what it needs are the workspace's, so that `npm run release`
 * sets them there and nowhere else.
 *
 * @param {{entries: string[], elements: string[], frameworks: string[], external: string[]}} parts `external`:
 *   what its modules import from others
 */
export function packageJson({entries, elements, frameworks, external}) {
  const {name, version, description, license, dependencies} = read('../../package.json');
  const module = (/** @type {string} */ file) => ({types: `./${file}.d.ts`, default: `./${file}.js`});
  // A caret: a site that has Lit already has to be able to share it.
  const needed = [...new Set(external.map(packageOf))].sort().map((each) => [each, `^${dependencies[each]}`]);
  const manifest = {
    name,
    version,
    description,
    license,
    keywords: ['crowdfunding', 'municipality', 'web-components', 'custom-elements', 'lit'],
    type: 'module',
    engines: {node: '>=20'},
    exports: {
      '.': module('index'),
      ...Object.fromEntries(
        [...entries.filter((each) => each !== 'index'), ...frameworks].map((each) => [
          `./${each}`,
          module(each),
        ]),
      ),
      './custom-elements.json': './custom-elements.json',
      './package.json': './package.json',
    },
    types: './index.d.ts',
    customElements: 'custom-elements.json',
    // Only what registers an element does anything when it is imported, and Leaflet's parts, which find each other.
    sideEffects: [
      './all.js',
      ...elements.map((each) => `./${each}.js`),
      './lib/define/*.js',
      './lib/leaflet/**/*.js',
    ],
    dependencies: Object.fromEntries(needed),
    // For their types alone, and only where they are used.
    peerDependencies: {react: '>=19', svelte: '>=5', vue: '>=3.5'},
    peerDependenciesMeta: Object.fromEntries(frameworks.map((each) => [each, {optional: true}])),
  };
  return `${JSON.stringify(manifest, null, 2)}\n`;
}
