/** `duit.all.js`: all of Duit in one file, so that `integrity` on its tag covers everything in every browser. */
import {claimPage} from './claim.js';
import {start} from './start.js';

if (claimPage()) start(new URL(import.meta.url).origin);
