// Why there is a build beside `tsc`: a council's page gets one small script and the few chunks its elements
// need, minified together with their templates and style sheets, with Lit inside and its notices beside.
// In: packages/widgets/src/loader/{duit,duit.all}.ts. Out: packages/widgets/dist/site, which the Worker serves.
import {fileURLToPath} from 'node:url';
import {nodeResolve} from '@rollup/plugin-node-resolve';
import terser from '@rollup/plugin-terser';
import typescript from '@rollup/plugin-typescript';
import htmlLiterals from 'rollup-plugin-html-literals';
import {applications} from './examples/build/applications.mjs';
import {builderScript} from './packages/pages/build/builder-script.mjs';
import {siteFiles} from './packages/pages/build/site-files.mjs';
import {chunkOf} from './packages/widgets/build/chunks.mjs';
import {cleanAfter} from './packages/widgets/build/clean-after.mjs';
import {collapseSpace} from './packages/widgets/build/collapse-space.mjs';
import {compressed} from './packages/widgets/build/compressed.mjs';
import {npmPackage} from './packages/widgets/build/npm/package.mjs';
import {guardLit} from './packages/widgets/build/guard-lit.mjs';
import {leanLit} from './packages/widgets/build/lean-lit.mjs';
import {guardLeaflet} from './packages/widgets/build/guard-leaflet.mjs';
import {moduleGraph} from './packages/widgets/build/module-graph.mjs';
import {forServer} from './packages/widgets/build/for-server.mjs';
import {swapModules} from './packages/widgets/build/swap-modules.mjs';
import {onlyDutch} from './packages/widgets/build/only-dutch.mjs';
import {thirdPartyNotices} from './packages/widgets/build/third-party-notices.mjs';
import {IMPORT_NAME, verifiedImports} from './packages/widgets/build/verified-imports.mjs';
import {withoutDiagnosis} from './packages/widgets/build/without-diagnosis.mjs';
import {ASK_FIRST, yieldToFirst} from './packages/widgets/build/yield-to-first.mjs';
import {withoutMap} from './packages/widgets/build/without-map.mjs';

const path = (relative) => fileURLToPath(new URL(relative, import.meta.url));
const site = path('packages/widgets/dist/site');

/** From sources to minified modules, for every output alike. */
const modules = ({hydrates = false, outDir = site, resolve = {browser: true}} = {}) => [
  nodeResolve(resolve),
  typescript({
    tsconfig: path('packages/widgets/tsconfig.json'),
    // `tsc --build` makes declarations and checks; here only JavaScript is wanted.
    compilerOptions: {
      composite: false,
      declaration: false,
      outDir,
      tsBuildInfoFile: undefined,
      incremental: false,
    },
  }),
  guardLit({hydrates}),
  guardLeaflet(),
  leanLit(),
  collapseSpace(),
  htmlLiterals({
    exclude: '**/node_modules/**',
    options: {minifyOptions: {keepClosingSlash: true, conservativeCollapse: true}},
    failOnError: true,
  }),
  // Properties are never mangled: short names would collide with Lit's own across chunks.
  terser({module: true, ecma: 2022, format: {comments: false}, mangle: {reserved: [IMPORT_NAME]}}),
];

const sources = path('packages/widgets/src');
const tidy = cleanAfter(site, 3);

const oneFile = {dir: site, format: 'es', entryFileNames: 'v1/[name].js', inlineDynamicImports: true};

/** @type {import('rollup').RollupOptions[]} */
export default [
  {
    input: {duit: path('packages/widgets/src/loader/duit.ts')},
    // The chunks share modules with the entry; a file between them would be one request more.
    preserveEntrySignatures: 'allow-extension',
    output: {
      dir: site,
      format: 'es',
      // Its address is in webmasters' pages for years; the chunks' addresses are their contents' hashes.
      entryFileNames: 'v1/[name].js',
      chunkFileNames: 'v1/chunks/[name]-[hash].js',
      manualChunks: chunkOf,
      onlyExplicitManualChunks: true,
      // Nobody enumerates a chunk's exports.
      freeze: false,
      externalLiveBindings: false,
    },
    plugins: [
      ...modules(),
      verifiedImports('v1/duit.js'),
      thirdPartyNotices('v1/THIRD-PARTY.txt'),
      siteFiles(),
      moduleGraph(path('packages/widgets/dist/module-graph.json')),
      compressed(),
      tidy,
    ],
  },
  {
    input: {'duit.all': path('packages/widgets/src/loader/duit.all.ts')},
    output: {...oneFile, intro: ASK_FIRST},
    plugins: [withoutDiagnosis(), withoutMap(), ...modules(), yieldToFirst(), compressed(), tidy],
  },
  {
    // Our own server-rendered pages take over what the server drew; council sites never load this.
    input: {pages: path('packages/widgets/src/hydrate/pages.ts')},
    output: {
      dir: site,
      format: 'es',
      entryFileNames: '[name].js',
      chunkFileNames: 'pages/[name]-[hash].js',
      // One campaign is on them, or one card: few files, and none in a council's page depends on it.
      experimentalMinChunkSize: 20_000,
    },
    plugins: [swapModules(sources, 'hydrate'), ...modules({hydrates: true}), tidy],
  },
  {
    // What the Worker draws the same elements with: one file, with Lit's build for servers.
    input: path('packages/widgets/src/server/draw.ts'),
    output: {
      file: path('packages/widgets/dist/server.js'),
      format: 'es',
      inlineDynamicImports: true,
    },
    plugins: [
      forServer(),
      swapModules(sources, 'server'),
      ...modules({outDir: path('packages/widgets/dist'), resolve: {exportConditions: ['node']}}),
    ],
  },
  {
    input: {'duit.all.nl': path('packages/widgets/src/loader/duit.all.ts')},
    output: {...oneFile, intro: ASK_FIRST},
    plugins: [
      onlyDutch(),
      withoutDiagnosis(),
      withoutMap(),
      ...modules(),
      yieldToFirst(),
      compressed(),
      tidy,
    ],
  },
  builderScript(site),
  npmPackage(),
  ...applications(),
];
