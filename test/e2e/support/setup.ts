import {spawn, type ChildProcess} from 'node:child_process';
import {once} from 'node:events';
import {mkdtemp, rm, writeFile} from 'node:fs/promises';
import {tmpdir} from 'node:os';
import {join} from 'node:path';
import type {TestProject} from 'vitest/node';
import {migrate} from '../../../worker/scripts/database.mjs';
import {takenPorts} from '../../../worker/scripts/ports.mjs';
import {run} from '../../../worker/scripts/processes.mjs';
import {manyCampaigns} from './many-campaigns.js';

/** Origins of the running Duit. */
export interface Origins {
  api: string;
  council: string;
  association: string;
  mailbox: string;
}

declare module 'vitest' {
  export interface ProvidedContext {
    origins: Origins;
  }
}

/**
 * Starts Duit with fresh data on ports of its own, and with a hundred campaigns more.
 *
 * @returns what stops it and deletes the data
 */
export default async function setup(project: TestProject): Promise<() => Promise<void>> {
  const state = await mkdtemp(join(tmpdir(), 'duit-e2e-'));
  const port = await fourFreePorts();
  const origin = (offset: number) => `http://localhost:${port + offset}`;
  await migrate(state);
  const file = join(state, 'many.json');
  await writeFile(file, JSON.stringify(manyCampaigns(origin(1))));
  await run(['worker/scripts/import.mjs', file, '--persist-to', state]);
  const duit = spawn(
    process.execPath,
    ['worker/scripts/start.mjs', '--no-build', '--port', String(port), '--state', state],
    {stdio: ['ignore', 'pipe', 'pipe']},
  );
  await untilItRuns(duit);
  project.provide('origins', {
    api: origin(0),
    council: origin(1),
    association: origin(2),
    mailbox: origin(3),
  });
  return async () => {
    duit.kill('SIGTERM');
    await once(duit, 'exit');
    await rm(state, {recursive: true, force: true, maxRetries: 5});
  };
}

/**
 * The first of four ports in a row that nobody has, below those that systems give to outgoing connections: half a
 * minute passes before they are used, and the browsers of another suite would have taken one by then.
 */
async function fourFreePorts(): Promise<number> {
  for (;;) {
    const first = 20_000 + Math.floor(Math.random() * 3_000) * 4;
    const four = {a: first, b: first + 1, c: first + 2, d: first + 3};
    if ((await takenPorts(four)).length === 0) return first;
  }
}

/** Waits for the last line that `npm start` prints. */
async function untilItRuns(duit: ChildProcess): Promise<void> {
  let printed = '';
  await new Promise<void>((resolve, reject) => {
    const read = (chunk: Buffer) => {
      printed += chunk.toString();
      if (printed.includes('Ctrl-C stops everything')) resolve();
    };
    duit.stdout?.on('data', read);
    duit.stderr?.on('data', read);
    duit.on('exit', () => {
      reject(new Error(`npm start ended:\n${printed}`));
    });
  });
}
