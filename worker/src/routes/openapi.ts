import type {Handler} from 'hono';
import type {AppEnv} from '../env.js';
import {publicJson} from '../middleware/public-json.js';
import {openapiDocument} from '../openapi/document.js';

/** `GET /v1/openapi.json`: the description of this API. */
export const openapi: Handler<AppEnv> = (c) => {
  c.header('Access-Control-Allow-Origin', '*');
  return publicJson(c, openapiDocument(c.env.PUBLIC_ORIGIN));
};
