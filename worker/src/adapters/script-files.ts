import type {Coding} from '../domain/content-coding.js';
import type {Bindings} from '../env.js';

/**
 * What the caller takes: Cloudflare rewrites `Accept-Encoding` on the way in, and keeps what was said beside it.
 */
export function acceptEncodingOf(request: Request): string {
  const asked = request.cf?.clientAcceptEncoding;
  return typeof asked === 'string' ? asked : (request.headers.get('Accept-Encoding') ?? '');
}

/** A stored file, in one coding or as it is. */
export interface StoredFile {
  body: ReadableStream;
  /** Strong, and another one for each coding. */
  etag: string;
}

const ENDINGS = {br: '.br', gzip: '.gz'} as const;

/** Where a file lies in a coding. */
const keyOf = (path: string, coding: Coding | undefined) => path + (coding ? ENDINGS[coding] : '');

/**
 * A file of a release.
 *
 * @param path without a slash before it: `v1.4.2/duit.js`
 */
export async function readReleased(
  {RELEASES}: Pick<Bindings, 'RELEASES'>,
  path: string,
  coding?: Coding,
): Promise<StoredFile | undefined> {
  const stored = await RELEASES.get(keyOf(path, coding));
  return stored ? {body: stored.body, etag: stored.httpEtag} : undefined;
}

/** A file of this deployment. The platform's own answer to what is not there may be a page. */
export async function readBuilt(
  {ASSETS, PUBLIC_ORIGIN}: Pick<Bindings, 'ASSETS' | 'PUBLIC_ORIGIN'>,
  path: string,
  coding?: Coding,
): Promise<StoredFile | undefined> {
  const response = await ASSETS.fetch(`${PUBLIC_ORIGIN}/${keyOf(path, coding)}`);
  if (response.status !== 200 || !response.body) {
    await response.body?.cancel();
    return undefined;
  }
  // An asset's tag is a hash of its contents, so as strong as any, whatever it says.
  const etag = response.headers.get('ETag')?.replace(/^W\//, '') ?? '';
  return {body: response.body, etag};
}

/**
 * An answer whose body is compressed already.
 *
 * @param coding what the body was stored in
 */
export const codedResponse = (
  body: ReadableStream | null,
  coding: Coding | undefined,
  status: 200 | 304,
  headers: Record<string, string>,
): Response =>
  new Response(body, {
    status,
    headers: {...headers, ...(coding && {'Content-Encoding': coding})},
    encodeBody: coding ? 'manual' : 'automatic',
  });
