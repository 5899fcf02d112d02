// The same elements run in a council's page, on the server and on our own server-rendered pages. What differs is
// what is round them: who reads data, and what an element finds at its first drawing. Those modules are swapped by
// place, so that nobody else's page carries a byte for it.
import {existsSync} from 'node:fs';
import {join, relative, resolve, sep} from 'node:path';

/**
 * Puts `FOLDER/instead/x/y.ts` in the place of `SOURCES/x/y.ts`, for everybody but the modules in `FOLDER`, which may
 * build on what they replace.
 *
 * @param {string} sources `packages/widgets/src`
 * @param {string} folder inside it: `server` or `hydrate`
 * @returns {import('rollup').Plugin}
 */
export function swapModules(sources, folder) {
  const own = join(sources, folder);
  return {
    name: 'swap-modules',
    resolveId(source, importer) {
      if (!source.startsWith('.') || !importer?.startsWith(sources) || importer.startsWith(own + sep))
        return null;
      const file = resolve(importer, '..', source.replace(/\.js$/, '.ts'));
      const instead = join(own, 'instead', relative(sources, file));
      return existsSync(instead) ? instead : null;
    },
  };
}
