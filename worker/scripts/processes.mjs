import {spawn} from 'node:child_process';
import {createRequire} from 'node:module';
import {dirname, join} from 'node:path';
import {ROOT} from './options.mjs';

const require = createRequire(import.meta.url);

/** Wrangler's program: started with this Node, since a shell or `.cmd` file is not the same everywhere. */
export const WRANGLER = join(dirname(require.resolve('wrangler/package.json')), 'bin/wrangler.js');
/** Wrangler's answer to "where does this Worker's configuration stand". */
export const CONFIG = ['--config', join(ROOT, 'worker/wrangler.jsonc')];

const environment = {
  ...process.env,
  // Wrangler would otherwise report usage and ask for newer versions.
  WRANGLER_SEND_METRICS: 'false',
  WRANGLER_HIDE_BANNER: 'true',
  WRANGLER_WRITE_LOGS: 'false',
  // It would ask Cloudflare where this machine is; nothing here needs to know.
  CLOUDFLARE_CF_FETCH_ENABLED: 'false',
  ...(process.stdout.isTTY ? {FORCE_COLOR: '1'} : {NO_COLOR: '1'}),
};

/**
 * Runs a script to its end, keeping what it prints for when it fails.
 *
 * @param {string[]} args script and arguments for Node
 * @returns {Promise<void>}
 * @throws {Error} with what it printed, when it fails
 */
export async function run(args) {
  const child = spawn(process.execPath, args, {
    cwd: ROOT,
    env: environment,
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  let printed = '';
  child.stdout.on('data', (chunk) => (printed += chunk));
  child.stderr.on('data', (chunk) => (printed += chunk));
  const code = await new Promise((resolve, reject) => child.on('error', reject).on('close', resolve));
  if (code !== 0) throw new Error(`${printed.trim()}\n\nThis failed: node ${args.join(' ')}`);
}

/**
 * Starts a script that goes on until it is stopped.
 *
 * @param {string[]} args script and arguments for Node
 * @param {(line: string) => void} onLine gets every line that it prints
 * @returns {import('node:child_process').ChildProcess}
 */
export function start(args, onLine) {
  const child = spawn(process.execPath, args, {
    cwd: ROOT,
    env: environment,
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  for (const stream of [child.stdout, child.stderr]) {
    let rest = '';
    stream.setEncoding('utf8').on('data', (chunk) => {
      const lines = (rest + chunk).split('\n');
      rest = lines.pop() ?? '';
      lines.forEach(onLine);
    });
  }
  return child;
}
