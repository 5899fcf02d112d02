import {mkdir, writeFile} from 'node:fs/promises';
import {dirname, join} from 'node:path';
import {unstable_readConfig as readConfig} from 'wrangler';
import {ROOT} from './options.mjs';

/**
 * A configuration of which all bindings are the deployed ones, in a file of its own as Wrangler wants it.
 *
 * @param {string} config path of the configuration that names them
 * @returns {Promise<string>} path of the file; whoever asked for it deletes it
 */
export async function remoteConfig(config) {
  const {name, compatibility_date, vars, d1_databases, r2_buckets} = readConfig({config});
  const remote = (bindings) => bindings.map((binding) => ({...binding, remote: true}));
  const path = join(ROOT, 'worker/.wrangler/remote.json');
  await mkdir(dirname(path), {recursive: true});
  const bindings = {d1_databases: remote(d1_databases), r2_buckets: remote(r2_buckets)};
  await writeFile(path, JSON.stringify({name, compatibility_date, vars, ...bindings}));
  return path;
}
