// Unit tests in Node, the Worker's tests inside workerd on a real D1, the repositories' one suite on both, and
// the demo sites in a browser against the running Worker.
import {fileURLToPath} from 'node:url';
import {cloudflareTest, readD1Migrations} from '@cloudflare/vitest-plugin';
import {defineConfig} from 'vitest/config';

const path = (relative) => fileURLToPath(new URL(relative, import.meta.url));

/** Longest that a test may take, in milliseconds: the suites share two cores with a browser. */
const BUSY = 30_000;

const HOSTS = ['bad-input/*', 'check', 'examples', 'hosts', 'map', 'npm-package'].map(
  (name) => `test/e2e/${name}.test.ts`,
);
/** In two halves, each with a Duit of its own, so that two cores have something to do. */
const END_TO_END = {
  e2e: {include: ['test/e2e/**/*.test.ts'], exclude: HOSTS},
  hosts: {include: HOSTS},
};

export default defineConfig({
  root: path('..'),
  test: {
    projects: [
      {root: path('..'), test: {name: 'unit', include: ['test/unit/**/*.test.ts'], testTimeout: BUSY}},
      {root: path('..'), test: {name: 'package', include: ['test/package/**/*.test.ts']}},
      ...Object.entries(END_TO_END).map(([name, files]) => ({
        root: path('..'),
        test: {
          name,
          ...files,
          globalSetup: ['test/e2e/support/setup.ts'],
          // One running Duit and one browser for all of them.
          fileParallelism: false,
          testTimeout: 60_000,
          hookTimeout: 60_000,
        },
      })),
      {
        root: path('..'),
        test: {
          name: 'engines',
          include: ['test/engines/*.test.ts'],
          globalSetup: ['test/e2e/support/setup.ts'],
          // Each engine waits more than it works, and two at a time fit two cores.
          maxWorkers: 2,
          testTimeout: 90_000,
          hookTimeout: 60_000,
        },
      },
      {root: path('..'), test: {name: 'sqlite', include: ['test/repositories/sqlite.test.ts']}},
      {
        root: path('..'),
        plugins: [
          cloudflareTest(async () => ({
            wrangler: {configPath: path('../worker/wrangler.jsonc')},
            miniflare: {
              bindings: {
                TEST_MIGRATIONS: await readD1Migrations(path('../worker/migrations')),
                // Nobody listens there: mails of tests stay out of the mailbox of a running `npm start`.
                SMTP_PORT: '1',
              },
            },
          })),
        ],
        test: {
          name: 'worker',
          include: ['test/worker/**/*.test.ts', 'test/repositories/d1.test.ts'],
          setupFiles: ['test/support/apply-migrations.ts'],
          testTimeout: BUSY,
          hookTimeout: BUSY,
        },
      },
    ],
  },
});
