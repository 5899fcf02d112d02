// Tests of the elements in a real Chromium. The sources come from `tsc --build` (packages/*/dist), the tests
// themselves are TypeScript whose types Node strips while they are served: no bundler, no second compiler.
import {mkdir, writeFile} from 'node:fs/promises';
import {stripTypeScriptTypes} from 'node:module';
import {fileURLToPath} from 'node:url';
import {defaultReporter} from '@web/test-runner';
import {chromeLauncher} from '@web/test-runner-chrome';
import {findBrowser} from './support/find-browser.mjs';
import {mediaCommand} from './support/media-command.mjs';
import {hostPages} from './widgets/support/host-pages.mjs';

const root = fileURLToPath(new URL('..', import.meta.url));
const {executablePath, args, env, headless} = await findBrowser();

/** @type {import('@web/test-runner').TestRunnerPlugin} */
const stripTypes = {
  name: 'strip-types',
  resolveMimeType: (context) => (context.path.endsWith('.ts') ? 'js' : undefined),
  transform: (context) =>
    context.path.endsWith('.ts') ? stripTypeScriptTypes(String(context.body)) : undefined,
  // A test imports its helpers by the name they have for TypeScript, `.js`.
  resolveImport: ({source, context}) =>
    context.path.startsWith('/test/') && /^\.{1,2}\/.*\.js$/.test(source)
      ? source.replace(/\.js$/, '.ts')
      : undefined,
};

/** Writes what `npm test` counts. @type {import('@web/test-runner').Reporter} */
const countReporter = {
  async stop({sessions}) {
    const count = {suite: 'elements', passed: 0, failed: 0};
    const add = (suite) => {
      for (const test of suite?.tests ?? []) count[test.passed && !test.skipped ? 'passed' : 'failed'] += 1;
      suite?.suites.forEach(add);
    };
    for (const session of sessions) {
      add(session.testResults);
      // A file that did not load has no test to blame.
      if (!session.passed && !session.testResults?.suites.length) count.failed += 1;
    }
    await mkdir(`${root}/test/reports`, {recursive: true});
    await writeFile(`${root}/test/reports/elements.json`, JSON.stringify(count));
  },
};

export default {
  rootDir: root,
  files: ['test/widgets/**/*.test.ts'],
  nodeResolve: {exportConditions: ['default'], browser: true},
  browsers: [chromeLauncher({launchOptions: {executablePath, args, env, headless}})],
  // A page in the background counts as hidden: it neither polls nor repaints.
  concurrency: 1,
  plugins: [stripTypes, mediaCommand(), hostPages()],
  reporters: [defaultReporter({reportTestProgress: false}), countReporter],
  testFramework: {config: {timeout: 10_000}},
  // `color-scheme` lets a test switch to dark as a council's page would.
  testRunnerHtml: (testFramework) => `<!doctype html>
<html lang="nl">
  <head>
    <meta charset="utf-8">
    <meta name="viewport" content="width=device-width">
    <title>Duit</title>
    <style>:root { color-scheme: light dark; font-family: system-ui; background: light-dark(#fff, #16191d) }</style>
  </head>
  <body><script type="module" src="${testFramework}"></script></body>
</html>`,
};
