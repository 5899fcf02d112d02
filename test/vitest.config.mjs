// Unit tests in Node, the Worker's tests inside workerd on a real D1, and the repositories' one suite on both.
import {fileURLToPath} from 'node:url';
import {cloudflareTest, readD1Migrations} from '@cloudflare/vitest-plugin';
import {defineConfig} from 'vitest/config';

const path = (relative) => fileURLToPath(new URL(relative, import.meta.url));

export default defineConfig({
  root: path('..'),
  test: {
    projects: [
      {root: path('..'), test: {name: 'unit', include: ['test/unit/**/*.test.ts']}},
      {root: path('..'), test: {name: 'sqlite', include: ['test/repositories/sqlite.test.ts']}},
      {
        root: path('..'),
        plugins: [
          cloudflareTest(async () => ({
            wrangler: {configPath: path('../worker/wrangler.jsonc')},
            miniflare: {bindings: {TEST_MIGRATIONS: await readD1Migrations(path('../worker/migrations'))}},
          })),
        ],
        test: {
          name: 'worker',
          include: ['test/worker/**/*.test.ts', 'test/repositories/d1.test.ts'],
          setupFiles: ['test/support/apply-migrations.ts'],
        },
      },
    ],
  },
});
