import type {Context} from 'hono';
import type {Html, PageContext} from '@duit/pages';
import type {AppEnv} from '../env.js';
import {publicBody} from '../middleware/public-json.js';

/** What every page is made with. */
export const pageContext = (c: Context<AppEnv>): PageContext => ({
  locale: c.get('locale'),
  chosen: c.req.query('lang') === c.get('locale') ? c.get('locale') : null,
  origin: c.env.PUBLIC_ORIGIN,
  now: Date.now(),
});

/** Where a page's plain forms may lead. */
type FormTarget = "'none'" | "'self'";

/** The policy that we ask of webmasters, tighter: nothing inline, nothing from elsewhere. */
const policy = (origin: string, forms: FormTarget) =>
  [
    "default-src 'none'",
    "script-src 'self'",
    "style-src 'self'",
    `img-src 'self' data: ${origin}`,
    "connect-src 'self'",
    "base-uri 'none'",
    `form-action ${forms}`,
    "frame-ancestors 'none'",
    "require-trusted-types-for 'script'",
    'trusted-types duit',
  ].join('; ');

/** Headers of every page; set before the answer, whatever its status. */
export function pageHeaders(c: Context<AppEnv>, forms: FormTarget = "'none'"): void {
  c.header('Content-Security-Policy', policy(c.env.PUBLIC_ORIGIN, forms));
  // Writes of the page's elements say their origin; other sites hear the origin at most.
  c.header('Referrer-Policy', 'strict-origin-when-cross-origin');
  c.header('Content-Language', c.get('locale'));
  c.header('Vary', 'Accept-Language');
}

/** Answers a page. */
export async function answerPage(c: Context<AppEnv>, html: Html, forms?: FormTarget): Promise<Response> {
  pageHeaders(c, forms);
  return publicBody(c, String(await html), 'text/html; charset=utf-8');
}
