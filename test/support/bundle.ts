import {nodeResolve} from '@rollup/plugin-node-resolve';
import terser from '@rollup/plugin-terser';
import {rollup, type OutputChunk, type Plugin} from 'rollup';
import {join} from 'node:path';

/** What a bundler makes of an application: the chunk that is loaded at once, and those that come when asked for. */
export interface Bundle {
  first: OutputChunk[];
  later: OutputChunk[];
}

/**
 * Bundles an application as its developer would.
 *
 * @param source of its only module
 * @param app folder from which it imports
 */
export async function bundle(source: string, app: string, plugins: Plugin[] = []): Promise<Bundle> {
  const entry = join(app, 'entry.js');
  const build = await rollup({
    input: entry,
    logLevel: 'silent',
    plugins: [
      {
        name: 'entry',
        resolveId: (id) => (id === entry ? id : null),
        load: (id) => (id === entry ? source : null),
      },
      ...plugins,
      nodeResolve({browser: true, exportConditions: ['production']}),
      terser({module: true, ecma: 2022}),
    ],
  });
  const {output} = await build.generate({format: 'es', chunkFileNames: '[name]-[hash].js'});
  await build.close();
  const chunks = output.filter((each) => each.type === 'chunk');
  const named = new Map(chunks.map((chunk) => [chunk.fileName, chunk]));
  const first = new Set<OutputChunk>();
  const take = (chunk: OutputChunk | undefined): void => {
    if (!chunk || first.has(chunk)) return;
    first.add(chunk);
    for (const each of chunk.imports) take(named.get(each));
  };
  take(chunks.find(({isEntry}) => isEntry));
  return {first: [...first], later: chunks.filter((chunk) => !first.has(chunk))};
}
