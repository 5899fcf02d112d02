import {HEADERS} from '@duit/contract';
import type {RequestOptions} from './api.js';

/** How a write is sent. */
export interface WriteOptions {
  /** Idempotency key: makes a repeat safe. */
  key: string;
  /** Language of error messages, BCP 47. */
  locale: string;
  signal?: AbortSignal | undefined;
}

/** What a request of a person says besides. */
interface Said extends Partial<WriteOptions> {
  method?: RequestOptions['method'];
  /** Sent as JSON. */
  body?: unknown;
  /** Token of one's own pledge. */
  token?: string;
}

/** The request that says it. Apart from `createApi`, since a page that only shows campaigns says nothing. */
export const saying = ({method = 'GET', body, key, token, locale, signal}: Said): RequestOptions => ({
  method,
  signal,
  headers: {
    ...(locale && {'Accept-Language': locale}),
    ...(token && {Authorization: `Bearer ${token}`}),
    ...(method !== 'GET' && {[HEADERS.client]: 'widgets'}),
    ...(key && {[HEADERS.key]: key}),
    ...(body !== undefined && {'Content-Type': 'application/json'}),
  },
  ...(body !== undefined && {body: JSON.stringify(body)}),
});
