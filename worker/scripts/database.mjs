import {existsSync} from 'node:fs';
import {mkdir, readFile, readdir, writeFile} from 'node:fs/promises';
import {join} from 'node:path';
import {originsInFiles, ROOT} from './options.mjs';
import {CONFIG, run, WRANGLER} from './processes.mjs';

const SAMPLES = join(ROOT, 'examples/sample-data');

/**
 * Creates the local D1 or brings it up to date.
 *
 * @param {string} state folder
 */
export async function migrate(state) {
  await mkdir(state, {recursive: true});
  await run([WRANGLER, 'd1', 'migrations', 'apply', 'duit', '--local', ...CONFIG, '--persist-to', state]);
}

/**
 * Imports each sample municipality that this state has never seen. The list stands in the state folder, so
 * that what somebody changed or deleted does not come back at the next start.
 *
 * @param {string} state folder
 * @param {ReturnType<typeof import('./options.mjs').readOptions>['ports']} ports
 * @returns {Promise<string[]>} names of the files that were imported now
 */
export async function seedOnce(state, ports) {
  const list = join(state, 'seeded.json');
  const seeded = JSON.parse(await readFile(list, 'utf8').catch(() => '[]'));
  const files = (await readdir(SAMPLES))
    .filter((name) => name.endsWith('.json') && !seeded.includes(name))
    .sort();
  const origins = [...originsInFiles(ports)].filter(([inFile, now]) => inFile !== now);
  for (const name of files) {
    await run([
      join(ROOT, 'worker/scripts/import.mjs'),
      join(SAMPLES, name),
      '--persist-to',
      state,
      ...origins.flatMap(([inFile, now]) => ['--replace-origin', `${inFile}=${now}`]),
    ]);
    seeded.push(name);
    await writeFile(list, JSON.stringify(seeded));
  }
  return files;
}

/**
 * Makes a release of what is built, once for this state, so that pinned addresses work here too. Later builds of
 * the same version do not replace it: a released file never changes.
 *
 * @param {string} state folder
 */
export async function releaseOnce(state) {
  const mark = join(state, 'released.json');
  if (existsSync(mark)) return;
  await run([join(ROOT, 'worker/scripts/release.mjs'), '--no-build', '--persist-to', state]);
  await writeFile(mark, '{}');
}

/**
 * Draws the pictures for links to campaigns that have moved since the last start.
 *
 * @param {string} state folder
 */
export const drawPreviewsOnce = (state) =>
  run([join(ROOT, 'worker/scripts/previews.mjs'), '--persist-to', state]);
