import {createMiddleware} from 'hono/factory';
import type {AppEnv} from '../env.js';

/** JSON runs nothing, even when a browser is made to open it as a page. */
const API_POLICY = "default-src 'none'; frame-ancestors 'none'; sandbox";

/**
 * Headers that every answer has. A page sets a policy of its own before this adds the one for data.
 * Resources may be shown by any site: that is what they are for.
 */
export const securityHeaders = createMiddleware<AppEnv>(async (c, next) => {
  await next();
  c.header('X-Content-Type-Options', 'nosniff');
  if (!c.res.headers.has('Referrer-Policy')) c.header('Referrer-Policy', 'no-referrer');
  c.header('Cross-Origin-Resource-Policy', 'cross-origin');
  if (!c.res.headers.has('Content-Security-Policy')) c.header('Content-Security-Policy', API_POLICY);
  // For browsers that know no `frame-ancestors`. It cannot name sites, so a page that some may frame goes without.
  if (c.res.headers.get('Content-Security-Policy')?.includes("frame-ancestors 'none'")) {
    c.header('X-Frame-Options', 'DENY');
  }
  if (new URL(c.req.url).protocol === 'https:') {
    c.header('Strict-Transport-Security', 'max-age=63072000; includeSubDomains');
  }
});
