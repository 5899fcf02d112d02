// `npm test`: every suite, two at a time, one count. `npm test -- unit worker` runs some of them;
// `--every-engine` fails where one of the three browser engines is not there, which else is only said.
import {spawn} from 'node:child_process';
import {mkdir, rm} from 'node:fs/promises';
import {count} from './reports.mjs';
import {REPORTS, ROOT, SUITES} from './suites.mjs';

/** Two suites keep two cores busy; more would make the browsers' time limits lie. */
const AT_ONCE = 2;
const LIMIT_MS = 8 * 60_000;

const EVERY_ENGINE = '--every-engine';

const wanted = process.argv.slice(2).filter((name) => name !== EVERY_ENGINE);
const needsAll = process.argv.includes(EVERY_ENGINE);
const unknown = wanted.filter((name) => !SUITES.some((suite) => suite.name === name));
if (unknown.length > 0) {
  console.error(`No suite ${unknown.join(', ')}. There are: ${SUITES.map(({name}) => name).join(', ')}.`);
  process.exit(1);
}
// What keeps both cores busy runs when it is asked for: `.ci/run` asks.
const suites = SUITES.filter(({name, last}) =>
  wanted.length === 0 ? !last || needsAll : wanted.includes(name),
);

await rm(REPORTS, {recursive: true, force: true});
await mkdir(REPORTS, {recursive: true});
const begin = Date.now();
const results = [];
for (const suite of suites.filter(({first}) => first)) results.push(await runSuite(suite));
const rest = suites.filter(({first, last}) => !first && !last);
await Promise.all(
  Array.from({length: AT_ONCE}, async () => {
    for (let suite = rest.shift(); suite; suite = rest.shift()) results.push(await runSuite(suite));
  }),
);
for (const suite of suites.filter(({last}) => last)) results.push(await runSuite(suite));
report();

/** @param {import('./suites.mjs').Suite} suite */
async function runSuite(suite) {
  const start = Date.now();
  const ended = [];
  for (const command of suite.commands) ended.push(await runCommand(command));
  const result = {...suite, ...(await count(suite, ended)), seconds: (Date.now() - start) / 1000};
  if (needsAll && suite.missing) {
    result.failed += suite.missing.length;
    result.failures.push(...suite.missing);
  }
  console.log(row(result));
  return result;
}

/**
 * @param {string[]} args for Node
 * @returns {Promise<import('./reports.mjs').Ended>}
 */
function runCommand(args) {
  return new Promise((resolve) => {
    const child = spawn(process.execPath, args, {
      cwd: ROOT,
      env: {...process.env, NO_COLOR: '1', CI: '1'},
      stdio: ['ignore', 'pipe', 'pipe'],
      timeout: LIMIT_MS,
    });
    let output = '';
    child.stdout.on('data', (chunk) => (output += chunk));
    child.stderr.on('data', (chunk) => (output += chunk));
    const command = args.join(' ').replaceAll(ROOT, '');
    child.on('error', (error) => resolve({code: 1, output: String(error), command}));
    child.on('close', (code, signal) => {
      if (signal) output += `\nstopped by ${signal}, after at most ${LIMIT_MS / 60_000} minutes`;
      resolve({code, output, command});
    });
  });
}

/** @param {{name: string, what: string, passed: number, failed: number, seconds: number}} result */
function row({name, what, passed, failed, seconds}) {
  const numbers = [`${passed} passed`, `${failed} failed`, `${seconds.toFixed(1)} s`];
  return `${failed ? '✗' : '✓'} ${name.padEnd(9)} ${what.padEnd(42)} ${numbers.map((text) => text.padStart(11)).join('')}`;
}

function report() {
  for (const {name, failures} of results) {
    for (const failure of failures) console.log(`\n── ${name}: ${failure}`);
  }
  const sum = (key) => results.reduce((total, result) => total + result[key], 0);
  const inOrder = SUITES.flatMap(({name}) => results.filter((result) => result.name === name));
  for (const {name, missing = []} of results) {
    for (const each of missing) console.log(`\nNOT TESTED in ${name}: ${each}`);
  }
  console.log(`\n${inOrder.map(row).join('\n')}\n\nin ${((Date.now() - begin) / 1000).toFixed(0)} s`);
  console.log(`${sum('passed')} passed, ${sum('failed')} failed`);
  process.exitCode = sum('failed') > 0 ? 1 : 0;
}
