import {createApp} from './app.js';
import {checkConfiguration} from './configuration.js';
import type {Bindings} from './env.js';
import {runJobs} from './jobs/index.js';

const app = createApp();

export default {
  fetch: app.fetch,
  // The clock and not the scheduled time: a job that comes late has to judge by what is true now.
  async scheduled(_controller, env) {
    checkConfiguration(env);
    await runJobs(env, Date.now());
  },
} satisfies ExportedHandler<Bindings>;
