import {HEADERS} from '@duit/contract';
import {createMiddleware} from 'hono/factory';
import type {AppEnv} from '../env.js';

/** Version of the API as every answer tells it (API Design Rules, `/core/version-header`). */
export const API_VERSION = '1.0.0';

/** Names every request, so that somebody who asks for help can say which one it was. */
export const requestId = createMiddleware<AppEnv>(async (c, next) => {
  c.set('requestId', crypto.randomUUID());
  await next();
  c.header(HEADERS.request, c.get('requestId'));
  c.header('API-Version', API_VERSION);
});
