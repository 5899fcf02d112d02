import type {Context} from 'hono';
import type {TextOverrides} from '@duit/contract';
import type {Drawing, Html, PageContext} from '@duit/pages';
import type {ContentfulStatusCode} from 'hono/utils/http-status';
import {numberPlaces} from '../domain/own-texts.js';
import type {AppEnv} from '../env.js';
import {publicBody} from '../middleware/public-json.js';

/** As much of a request as a page needs; the context of any route has it. */
export type PageRequest = Pick<Context<AppEnv>, 'get' | 'env' | 'req' | 'header' | 'html' | 'body'>;

/** What every page is made with. */
export const pageContext = (c: PageRequest, municipality?: {texts: TextOverrides}): PageContext => ({
  locale: c.get('locale'),
  chosen: c.req.query('lang') === c.get('locale') ? c.get('locale') : null,
  ...(municipality && {texts: numberPlaces(municipality.texts)}),
  origin: c.env.PUBLIC_ORIGIN,
  now: Date.now(),
});

/** What a page's policy allows beside the rest. */
export interface PolicyOptions {
  /** Content of inline data blocks; their hashes go into the policy. */
  data?: readonly string[];
  /** Content of inline style sheets, which are those of the elements that are drawn; hashed likewise. */
  styles?: readonly string[];
  /** Sites that may frame the page; nobody where there is none. */
  ancestors?: readonly string[] | undefined;
  /** Where the page's plain forms may lead; nowhere unless it says so. */
  forms?: "'none'" | "'self'";
  /** Other sites whose pictures the page may show. */
  images?: readonly string[];
  /** Whether scripts of ours run; unless it says otherwise they do. */
  scripts?: boolean;
}

/** Base64 of a SHA-256, as a policy wants it. */
async function hashOf(text: string): Promise<string> {
  const digest = await crypto.subtle.digest('SHA-256', new TextEncoder().encode(text));
  return btoa(String.fromCharCode(...new Uint8Array(digest)));
}

/** Each text's hash as a source of a policy, after a space. */
const hashes = async (texts: readonly string[]): Promise<string> =>
  (await Promise.all(texts.map(async (text) => ` 'sha256-${await hashOf(text)}'`))).join('');

/** The policy that we ask of webmasters, tighter: nothing inline but what is named, nothing from elsewhere. */
async function policy(
  origin: string,
  {data = [], styles = [], ancestors = [], forms = "'none'", images = [], scripts = true}: PolicyOptions,
): Promise<string> {
  const script = scripts ? "'self'" : "'none'";
  return [
    "default-src 'none'",
    `script-src ${script}${await hashes(data)}`,
    `style-src 'self'${await hashes(styles)}`,
    ['img-src', "'self'", 'data:', origin, ...images].join(' '),
    "connect-src 'self'",
    "base-uri 'none'",
    `form-action ${forms}`,
    `frame-ancestors ${ancestors.length > 0 ? ancestors.join(' ') : "'none'"}`,
    "require-trusted-types-for 'script'",
    'trusted-types duit',
  ].join('; ');
}

/** Headers of every page; set before the answer, whatever its status. */
export async function pageHeaders(c: PageRequest, options: PolicyOptions = {}): Promise<void> {
  const ancestors = options.ancestors ?? c.get('frame')?.ancestors;
  c.header('Content-Security-Policy', await policy(c.env.PUBLIC_ORIGIN, {...options, ancestors}));
  // Writes of the page's elements say their origin; other sites hear the origin at most.
  c.header('Referrer-Policy', 'strict-origin-when-cross-origin');
  // A list asks where the visitor is, on a click; nothing in a frame does.
  c.header('Permissions-Policy', `camera=(), microphone=(), geolocation=${ancestors ? '()' : '(self)'}`);
  c.header('Content-Language', c.get('locale'));
  c.header('Vary', 'Accept-Language');
}

/** For a page that is drawn for one reader: nobody else may get it, and going back may show it again. */
export const OWN_CACHE = 'private, no-cache';

/** Answers a page. */
export async function answerPage(
  c: PageRequest,
  html: Html,
  options: PolicyOptions = {},
  cache?: string,
): Promise<Response> {
  await pageHeaders(c, options);
  return publicBody(c, String(await html), 'text/html; charset=utf-8', cache);
}

/** Answers a page that no cache may keep: it holds what somebody typed, or is somebody's own. */
export async function answerOnce(
  c: PageRequest,
  html: Html,
  status: ContentfulStatusCode,
  options: PolicyOptions,
): Promise<Response> {
  await pageHeaders(c, options);
  return c.html(String(await html), status, {'Cache-Control': 'no-store'});
}

/** Answers a page with elements that are drawn already: its policy names what is inline in it, by hash. */
export function answerDrawing(
  c: Context<AppEnv>,
  {html, failure, ...inline}: Drawing,
  options: PolicyOptions = {},
  cache?: string,
): Promise<Response> {
  if (failure !== undefined) {
    console.error(
      JSON.stringify({
        requestId: c.get('requestId'),
        event: 'not-drawn',
        error: failure instanceof Error ? failure.name : 'unknown',
      }),
    );
  }
  return answerPage(c, html, {...inline, ...options}, cache);
}
