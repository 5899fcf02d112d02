import {readdir, rm} from 'node:fs/promises';
import {join, relative, sep} from 'node:path';

/**
 * Removes what earlier builds left in `folder`, once the new files are there: a server that watches the
 * folder would lose it if it went away first, and answer 404 for the script until it is restarted.
 *
 * @param {string} folder
 * @returns {import('rollup').Plugin}
 */
export function cleanAfter(folder) {
  return {
    name: 'clean-after',
    async writeBundle(_, bundle) {
      const present = await readdir(folder, {recursive: true, withFileTypes: true});
      for (const entry of present.filter((each) => each.isFile())) {
        const file = join(entry.parentPath, entry.name);
        const name = relative(folder, file).split(sep).join('/');
        if (!(name in bundle)) await rm(file);
      }
    },
  };
}
