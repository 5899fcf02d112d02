import type {CardPage, Problem} from '@duit/contract';
import {ApiProblem, NoAnswer} from './api-problem.js';

/** Longest wait for an answer, in milliseconds: twice the server's own limit for a database call. */
const TIMEOUT_MS = 10_000;

/** What one request may carry; `sending.ts` makes what a write needs. */
export interface RequestOptions {
  method?: 'GET' | 'POST' | 'PATCH' | 'DELETE';
  /** Query parameters; undefined ones are left out. */
  query?: Record<string, string | undefined>;
  headers?: Record<string, string>;
  /** JSON. */
  body?: string;
  signal?: AbortSignal | undefined;
}

/** Sends one request; the endpoint functions of this package are written on top of it. */
export interface Api {
  /** Origin of the API, such as `https://duit.example`. */
  readonly base: string;
  /** When the API's last `Retry-After` ends, in milliseconds UTC; whoever asks by themselves waits for it. */
  notBefore: number;
  /**
   * @throws {ApiProblem} the API answered with a problem
   * @throws {NoAnswer} no usable answer came
   * @throws {DOMException} `AbortError`, when `signal` was aborted
   */
  request<T>(path: string, options?: RequestOptions): Promise<T>;
}

/**
 * Makes an API on `base`. The page's own `fetch` is taken at once, so that a page that replaces it later
 * changes nothing here. Never sends cookies.
 *
 * @param heed hears every answer before whoever asked for it
 */
export function createApi(
  base: string,
  // A page may have taken it away; then nothing can be fetched, and nothing else breaks.
  fetch: typeof globalThis.fetch = (globalThis as {fetch?: typeof globalThis.fetch}).fetch?.bind(
    globalThis,
  ) as typeof globalThis.fetch,
  heed?: (answer: Pick<CardPage, 'texts'>) => Promise<void>,
): Api {
  const api: Api = {
    base,
    notBefore: 0,
    async request<T>(path: string, options: RequestOptions = {}): Promise<T> {
      const {method = 'GET', query = {}, headers = {}, body = null, signal} = options;
      const url = new URL(path, base);
      for (const [name, value] of Object.entries(query)) if (value) url.searchParams.set(name, value);
      const timeout = AbortSignal.timeout(TIMEOUT_MS);
      let response: Response;
      let answer: unknown;
      try {
        response = await fetch(url, {
          method,
          headers,
          // `no-cache` revalidates by ETag without the preflight that a hand-set If-None-Match costs.
          cache: method === 'GET' ? 'no-cache' : 'no-store',
          credentials: 'omit',
          referrerPolicy: 'strict-origin-when-cross-origin',
          signal: signal ? AbortSignal.any([signal, timeout]) : timeout,
          body,
        });
        api.notBefore = Date.now() + Number(response.headers.get('Retry-After')) * 1000 || 0;
        answer = response.status === 204 ? undefined : await response.json();
      } catch (error) {
        if (signal?.aborted) throw signal.reason;
        if (error instanceof SyntaxError) throw new NoAnswer('garbled');
        throw new NoAnswer(timeout.aborted ? 'timeout' : 'offline');
      }
      if (response.ok) {
        // Nothing that goes along with an answer may keep it from those who asked.
        if (answer) await heed?.(answer).catch(() => undefined);
        return answer as T;
      }
      if (answer && typeof answer === 'object' && 'code' in answer) throw new ApiProblem(answer as Problem);
      throw new NoAnswer('garbled');
    },
  };
  return api;
}
