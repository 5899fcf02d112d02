import {describe} from 'vitest';
import {openSqlite} from '../support/sqlite-database.js';
import {SUITES} from './suite.js';

describe('on node:sqlite', () => {
  for (const suite of SUITES) suite(async () => openSqlite());
});
