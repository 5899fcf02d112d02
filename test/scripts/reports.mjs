import {readdir, readFile} from 'node:fs/promises';
import {join} from 'node:path';
import {REPORTS, ROOT} from './suites.mjs';

/** @typedef {{passed: number, failed: number, failures: string[]}} Count */
/** @typedef {{code: number | null, output: string, command: string}} Ended */

/** A stack or a diff says enough in its first lines. */
const LINES = 25;

/**
 * Counts a suite from its runner's report. What cannot be counted counts as failed: a runner that crashed, a
 * report that is not there, a suite in which nothing ran.
 *
 * @param {import('./suites.mjs').Suite} suite
 * @param {Ended[]} ended
 * @returns {Promise<Count>}
 */
export async function count(suite, ended) {
  const count = await counters[suite.report](suite, ended);
  const crashed = ended.find(({code}) => code !== 0);
  if (count.failed === 0 && crashed) {
    count.failed = 1;
    count.failures.push(`The runner failed (${crashed.code}).\n${tail(crashed.output)}`);
  }
  if (count.passed + count.failed === 0) {
    count.failed = 1;
    count.failures.push(`No test ran.\n${tail(ended.map(({output}) => output).join('\n'))}`);
  }
  return count;
}

const counters = {exit: countExits, vitest: countVitest, elements: countElements};

/** @returns {Promise<Count>} */
async function countExits(_suite, ended) {
  const failed = ended.filter(({code}) => code !== 0);
  return {
    passed: ended.length - failed.length,
    failed: failed.length,
    failures: failed.map(({command, output}) => `${command}\n${tail(output, 60)}`),
  };
}

/** @returns {Promise<Count>} */
async function countVitest(suite) {
  const report = await readJson(join(REPORTS, `${suite.name}.json`));
  /** @type {Count} */
  const count = {passed: 0, failed: 0, failures: []};
  for (const file of report?.testResults ?? []) {
    const name = file.name.replace(ROOT, '');
    if (file.assertionResults.length === 0) {
      count.failed += 1;
      count.failures.push(`${name}\n${head(file.message)}`);
    }
    for (const test of file.assertionResults) {
      if (test.status === 'passed') {
        count.passed += 1;
      } else {
        // A skipped test is a promise that nobody checks, so it is no success.
        count.failed += 1;
        count.failures.push(
          `${name}: ${test.fullName} (${test.status})\n${head(test.failureMessages.join('\n'))}`,
        );
      }
    }
  }
  return count;
}

/** @returns {Promise<Count>} */
async function countElements(_suite, ended) {
  /** @type {Count} */
  const count = {passed: 0, failed: 0, failures: []};
  for (const name of await readdir(REPORTS)) {
    const report = await readJson(join(REPORTS, name));
    if (typeof report?.suite !== 'string') continue;
    count.passed += report.passed;
    count.failed += report.failed;
  }
  if (count.failed > 0) count.failures.push(tail(ended.map(({output}) => output).join('\n'), 120));
  return count;
}

/** @param {string} path */
async function readJson(path) {
  try {
    return JSON.parse(await readFile(path, 'utf8'));
  } catch {
    return undefined;
  }
}

/** @param {string} text */
function head(text) {
  const own = text.split('\n').filter((line) => !/^\s+at .*node_modules/.test(line));
  return own.join('\n').trim().split('\n').slice(0, LINES).join('\n');
}

/** @param {string} text */
function tail(text, lines = LINES) {
  return text.trim().split('\n').slice(-lines).join('\n');
}
