import {Hono} from 'hono';
import type {AppEnv} from './env.js';

/** Composes the API and the pages; nothing is decided here. */
export function createApp(): Hono<AppEnv> {
  const app = new Hono<AppEnv>({strict: true});
  app.get('/', (c) => c.text('Duit'));
  return app;
}
