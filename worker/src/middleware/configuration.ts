import {createMiddleware} from 'hono/factory';
import {checkConfiguration} from '../configuration.js';
import type {AppEnv} from '../env.js';

/** Serves nothing while the bindings are not what they should be. */
export const configuration = createMiddleware<AppEnv>(async (c, next) => {
  checkConfiguration(c.env);
  await next();
});
