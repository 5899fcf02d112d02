import type {D1Migration} from '@cloudflare/vitest-plugin';
import type {Bindings} from '../../worker/src/env.js';

declare global {
  namespace Cloudflare {
    /** What the Worker gets in tests: its own bindings, and the migrations that set up its database. */
    interface Env extends Bindings {
      TEST_MIGRATIONS: D1Migration[];
    }
  }
}
