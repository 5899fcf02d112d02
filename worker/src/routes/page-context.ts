import type {Context} from 'hono';
import type {TextOverrides} from '@duit/contract';
import type {Html, PageContext} from '@duit/pages';
import {numberPlaces} from '../domain/own-texts.js';
import type {AppEnv} from '../env.js';
import {publicBody} from '../middleware/public-json.js';

/** What every page is made with. */
export const pageContext = (c: Context<AppEnv>, municipality?: {texts: TextOverrides}): PageContext => ({
  locale: c.get('locale'),
  chosen: c.req.query('lang') === c.get('locale') ? c.get('locale') : null,
  ...(municipality && {texts: numberPlaces(municipality.texts)}),
  origin: c.env.PUBLIC_ORIGIN,
  now: Date.now(),
});

/** What a page's policy allows beside the rest. */
export interface PolicyOptions {
  /** Content of an inline data block; its hash goes into the policy. */
  inline?: string;
  /** Sites that may frame the page; nobody where there is none. */
  ancestors?: readonly string[];
  /** Where the page's plain forms may lead; nowhere unless it says so. */
  forms?: "'none'" | "'self'";
}

/** Base64 of a SHA-256, as a policy wants it. */
async function hashOf(text: string): Promise<string> {
  const digest = await crypto.subtle.digest('SHA-256', new TextEncoder().encode(text));
  return btoa(String.fromCharCode(...new Uint8Array(digest)));
}

/** The policy that we ask of webmasters, tighter: nothing inline but what is named, nothing from elsewhere. */
async function policy(
  origin: string,
  {inline, ancestors = [], forms = "'none'"}: PolicyOptions,
): Promise<string> {
  return [
    "default-src 'none'",
    `script-src 'self'${inline === undefined ? '' : ` 'sha256-${await hashOf(inline)}'`}`,
    "style-src 'self'",
    `img-src 'self' data: ${origin}`,
    "connect-src 'self'",
    "base-uri 'none'",
    `form-action ${forms}`,
    `frame-ancestors ${ancestors.length > 0 ? ancestors.join(' ') : "'none'"}`,
    "require-trusted-types-for 'script'",
    'trusted-types duit',
  ].join('; ');
}

/** Headers of every page; set before the answer, whatever its status. */
export async function pageHeaders(c: Context<AppEnv>, options: PolicyOptions = {}): Promise<void> {
  c.header('Content-Security-Policy', await policy(c.env.PUBLIC_ORIGIN, options));
  // Writes of the page's elements say their origin; other sites hear the origin at most.
  c.header('Referrer-Policy', 'strict-origin-when-cross-origin');
  c.header('Content-Language', c.get('locale'));
  c.header('Vary', 'Accept-Language');
}

/** Answers a page. */
export async function answerPage(
  c: Context<AppEnv>,
  html: Html,
  options: PolicyOptions = {},
): Promise<Response> {
  await pageHeaders(c, options);
  return publicBody(c, String(await html), 'text/html; charset=utf-8');
}
