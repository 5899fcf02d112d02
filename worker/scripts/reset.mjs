// `npm run reset`: forgets the local data, so that the next `npm start` begins with fresh samples.
import {existsSync} from 'node:fs';
import {readFile, rm} from 'node:fs/promises';
import {join} from 'node:path';
import {readOptions} from './options.mjs';

const {state} = readOptions(process.argv.slice(2));

/** Whether a `npm start` still works with these data. */
async function inUse() {
  try {
    const {pid} = JSON.parse(await readFile(join(state, 'running.json'), 'utf8'));
    process.kill(pid, 0);
    return true;
  } catch {
    return false;
  }
}

if (!existsSync(state)) {
  console.log('There are no local data. `npm start` makes them.');
} else if (!existsSync(join(state, 'seeded.json')) && !existsSync(join(state, 'v3'))) {
  console.error(`${state} does not look like Duit's data, so nothing was deleted.`);
  process.exitCode = 1;
} else if (await inUse()) {
  console.error('Duit is running with these data. Stop it first (Ctrl-C), then reset.');
  process.exitCode = 1;
} else {
  await rm(state, {recursive: true});
  console.log('The local data are gone. `npm start` begins with fresh samples.');
}
