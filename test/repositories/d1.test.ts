import {applyD1Migrations, env, reset} from 'cloudflare:test';
import {describe} from 'vitest';
import {SUITES} from './suite.js';

describe('on D1', () => {
  for (const suite of SUITES) {
    suite(async () => {
      await reset();
      await applyD1Migrations(env.DB, env.TEST_MIGRATIONS);
      return env.DB;
    });
  }
});
