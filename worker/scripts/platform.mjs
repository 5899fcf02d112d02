import {rm} from 'node:fs/promises';
import {join, resolve} from 'node:path';
import {getPlatformProxy} from 'wrangler';
import {ROOT} from './options.mjs';
import {remoteConfig} from './remote-config.mjs';

/** What a command that works with the Worker's bindings takes, for `parseArgs`. */
export const PLATFORM_OPTIONS = {
  'persist-to': {type: 'string', default: join(ROOT, 'worker/.wrangler/state')},
  config: {type: 'string', default: join(ROOT, 'worker/wrangler.jsonc')},
  remote: {type: 'boolean', default: false},
};

/**
 * Does some work with the bindings of the Worker, and lets go of them whatever becomes of it.
 *
 * @template B which bindings it works with
 * @template T
 * @param {{'persist-to': string, config: string, remote: boolean}} options as the command line says them: the folder
 *   with local data, the Wrangler configuration, and whether the deployed bindings of that are meant instead
 * @param {(bindings: B) => Promise<T>} work
 * @returns {Promise<T>} what the work answers
 * @throws what the work throws
 */
export async function withPlatform({'persist-to': state, config: file, remote}, work) {
  const config = resolve(file);
  const configPath = remote ? await remoteConfig(config) : config;
  try {
    const platform = await getPlatformProxy({
      configPath,
      // Where Wrangler's own commands put their data, below the folder that they are given.
      persist: {path: join(resolve(state), 'v3')},
      remoteBindings: remote,
    });
    try {
      return await work(platform.env);
    } finally {
      await platform.dispose();
    }
  } finally {
    if (remote) await rm(configPath, {force: true});
  }
}
