import type {Database} from '../../worker/src/domain/database.js';
import {campaignsSuite} from './campaigns.suite.js';
import {importSuite} from './import.suite.js';
import {housekeepingSuite} from './housekeeping.suite.js';
import {outboxSuite} from './outbox.suite.js';
import {plainFormSuite} from './plain-form.suite.js';
import {pledgesSuite} from './pledges.suite.js';
import {schemaSuite} from './schema.suite.js';
import {supportersSuite} from './supporters.suite.js';

/** Opens an empty database with the Worker's migrations. */
export type OpenDatabase = () => Promise<Database>;

/** Every suite of the repositories: one more is one line here, and runs on D1 and on `node:sqlite`. */
export const SUITES: readonly ((open: OpenDatabase) => void)[] = [
  campaignsSuite,
  importSuite,
  housekeepingSuite,
  outboxSuite,
  plainFormSuite,
  pledgesSuite,
  schemaSuite,
  supportersSuite,
];
