import {writeFileSync} from 'node:fs';
import {relative} from 'node:path';

/**
 * Writes each chunk's imports and modules, and refuses what must never be in a page: the validation library
 * and the Worker's framework.
 *
 * @param {string} file where to write the JSON
 * @returns {import('rollup').Plugin}
 */
export function moduleGraph(file) {
  return {
    name: 'module-graph',
    writeBundle(_options, bundle) {
      const chunks = {};
      for (const chunk of Object.values(bundle)) {
        if (chunk.type !== 'chunk') continue;
        // A module of which nothing is left takes no room.
        const modules = chunk.moduleIds
          .filter((id) => chunk.modules[id].renderedLength > 0)
          .map((id) => relative(process.cwd(), id).replaceAll('\\', '/'));
        const forbidden = modules.find((id) => /node_modules\/(valibot|hono)\//.test(id));
        if (forbidden) this.error(`module-graph: ${forbidden} is in the bundle; import its types only`);
        chunks[chunk.fileName] = {imports: chunk.imports, dynamicImports: chunk.dynamicImports, modules};
      }
      writeFileSync(file, `${JSON.stringify(chunks, null, 2)}\n`);
    },
  };
}
