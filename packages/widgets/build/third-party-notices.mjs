import {existsSync, readdirSync, readFileSync} from 'node:fs';
import {dirname, join} from 'node:path';

/** Folder of the npm package that a module belongs to. */
function packageOf(id) {
  let folder = dirname(id);
  while (
    !existsSync(join(folder, 'package.json')) ||
    !JSON.parse(readFileSync(join(folder, 'package.json'))).version
  ) {
    folder = dirname(folder);
  }
  return folder;
}

/**
 * Publishes name, version and licence text of every npm package in the bundle.
 *
 * @param {string} fileName where, inside the output folder
 * @returns {import('rollup').Plugin}
 */
export function thirdPartyNotices(fileName) {
  return {
    name: 'third-party-notices',
    generateBundle(_options, bundle) {
      const modules = Object.values(bundle).flatMap((chunk) =>
        chunk.type === 'chunk' ? chunk.moduleIds : [],
      );
      const folders = new Set(modules.filter((id) => id.includes('/node_modules/')).map(packageOf));
      const notices = [...folders].sort().map((folder) => {
        const {name, version, license} = JSON.parse(readFileSync(join(folder, 'package.json')));
        const file = readdirSync(folder).find((entry) => /^licen[cs]e/i.test(entry));
        if (!file) this.error(`third-party-notices: ${name} has no licence text`);
        return `${name} ${version} (${license})\n\n${readFileSync(join(folder, file), 'utf8').trim()}\n`;
      });
      this.emitFile({type: 'asset', fileName, source: notices.join(`\n${'-'.repeat(72)}\n\n`)});
    },
  };
}
