import {readFileSync} from 'node:fs';
import {join} from 'node:path';
import {fileURLToPath} from 'node:url';
import {findEngines} from '../support/find-engines.mjs';

export const ROOT = fileURLToPath(new URL('../..', import.meta.url));
export const REPORTS = join(ROOT, 'test/reports');

/**
 * A package's program as a file for Node, since a `.cmd` or a shell is not the same everywhere.
 *
 * @param {string} name
 * @param {string} [program] where the package has several
 */
function bin(name, program = name) {
  const folder = join(ROOT, 'node_modules', name);
  const {bin} = JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8'));
  return join(folder, typeof bin === 'string' ? bin : bin[program]);
}

/**
 * @param {string} project of test/vitest.config.mjs
 * @param {readonly string[]} [files] only these of it
 */
const vitest = (project, files = []) => ({
  commands: [
    [bin('vitest'), 'run', ...files, '--config', 'test/vitest.config.mjs', '--project', project].concat([
      '--reporter=json',
      `--outputFile=${join(REPORTS, `${project}.json`)}`,
    ]),
  ],
  report: 'vitest',
});

const engines = findEngines();

/**
 * @typedef {object} Suite
 * @property {string} name
 * @property {string} what
 * @property {string[][]} commands run one after the other, each as arguments for Node
 * @property {'vitest' | 'elements' | 'exit'} report where the count comes from; `exit`: each command is one test
 * @property {boolean} [first] everything else needs its result
 * @property {boolean} [last] runs only when asked for, after everything else: it keeps both cores busy by itself
 * @property {string[]} [missing] what could not be tested on this machine, and what to install for it
 */

/** All suites, the long ones first, so that two at a time end together. @type {Suite[]} */
export const SUITES = [
  {
    name: 'types',
    what: 'build and type check',
    commands: [
      [bin('typescript', 'tsc'), '--build'],
      [bin('rollup'), '--config', 'rollup.config.mjs', '--silent'],
    ],
    report: 'exit',
    first: true,
  },
  {name: 'worker', what: 'Worker and repositories in workerd, on D1', ...vitest('worker')},
  {name: 'e2e', what: 'demo sites against the running Worker', ...vitest('e2e')},
  {name: 'hosts', what: 'examples, and pages that are in the way', ...vitest('hosts')},
  {
    name: 'elements',
    what: 'elements in a browser',
    commands: [[bin('@web/test-runner', 'wtr'), '--config', 'test/web-test-runner.config.mjs']],
    report: 'elements',
  },
  {
    name: 'lint',
    what: 'ESLint and Prettier',
    commands: [
      [bin('eslint'), '.', '--max-warnings=0'],
      [bin('prettier'), '--check', '--log-level', 'warn', '.'],
    ],
    report: 'exit',
  },
  {name: 'sqlite', what: 'repositories on node:sqlite', ...vitest('sqlite')},
  {name: 'unit', what: 'pure functions', ...vitest('unit')},
  {name: 'package', what: 'manifests, dependency rule, documents', ...vitest('package')},
  {
    name: 'engines',
    what: 'all pages in Chromium, Firefox and WebKit',
    ...vitest(
      'engines',
      engines.filter(({missing}) => !missing).map(({name}) => `test/engines/${name}.test.ts`),
    ),
    last: true,
    missing: engines.flatMap(({missing}) => missing ?? []),
  },
  {name: 'size', what: 'bytes of the first load', commands: [['test/scripts/size.mjs']], report: 'exit'},
];
