import {readdir, rm} from 'node:fs/promises';
import {join, relative, sep} from 'node:path';

/**
 * Removes what earlier builds left in `folder`, once the new files are there: a server that watches the
 * folder would lose it if it went away first, and answer 404 for the script until it is restarted.
 *
 * @param {string} folder
 * @param {number} bundles that write into it; the last one tidies up
 * @returns {import('rollup').Plugin}
 */
export function cleanAfter(folder, bundles) {
  const written = new Set();
  let left = bundles;
  return {
    name: 'clean-after',
    async writeBundle(_, bundle) {
      for (const {fileName} of Object.values(bundle)) written.add(fileName);
      left -= 1;
      if (left > 0) return;
      const present = await readdir(folder, {recursive: true, withFileTypes: true});
      for (const entry of present.filter((each) => each.isFile())) {
        const file = join(entry.parentPath, entry.name);
        const name = relative(folder, file).split(sep).join('/');
        if (!written.has(name)) await rm(file);
      }
    },
  };
}
