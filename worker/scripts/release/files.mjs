import {createHash} from 'node:crypto';
import {readdir, readFile} from 'node:fs/promises';
import {join, relative, sep} from 'node:path';

/**
 * @typedef {object} StoredFile
 * @property {string} key in the bucket, which is its path on the host without the first slash
 * @property {Uint8Array} bytes
 * @property {string} integrity of what it is, whatever it is compressed in
 */

const integrityOf = (/** @type {Buffer} */ bytes) =>
  `sha384-${createHash('sha384').update(bytes).digest('base64')}`;

/**
 * Reads what was built, compressed copies too.
 *
 * @param {string} folder `packages/widgets/dist/site/v1`
 * @param {string} version
 * @param {string} date `2026-11-22`
 * @returns {Promise<{release: import('@duit/contract').Release, files: StoredFile[]}>} `files` holds each file of
 *   the release, and the chunks once more where `/v1/duit.js` looks for them
 */
export async function readRelease(folder, version, date) {
  const names = (await readdir(folder, {withFileTypes: true, recursive: true}))
    .filter((entry) => entry.isFile())
    .map((entry) => relative(folder, join(entry.parentPath, entry.name)).split(sep).join('/'))
    .sort();
  const contents = new Map(
    await Promise.all(names.map(async (name) => [name, await readFile(join(folder, name))])),
  );
  const plain = names.filter((name) => !/\.(br|gz)$/.test(name));
  const files = names.flatMap((name) => {
    const bytes = contents.get(name);
    const integrity = integrityOf(contents.get(name.replace(/\.(br|gz)$/, '')));
    const keys = [`v${version}/${name}`, ...(name.startsWith('chunks/') ? [`v1/${name}`] : [])];
    return keys.map((key) => ({key, bytes, integrity}));
  });
  const release = {
    version,
    date,
    files: plain.map((name) => ({
      path: `/v${version}/${name}`,
      integrity: integrityOf(contents.get(name)),
      bytes: contents.get(name).length,
    })),
  };
  return {release, files};
}
