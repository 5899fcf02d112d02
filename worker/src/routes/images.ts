import type {Handler} from 'hono';
import type {AppEnv} from '../env.js';
import {ProblemError} from '../middleware/problem.js';
import {matchesTag} from '../middleware/public-json.js';

/** Media types by extension: what an import takes in. */
const TYPES: Record<string, string> = {
  svg: 'image/svg+xml',
  png: 'image/png',
  jpg: 'image/jpeg',
  webp: 'image/webp',
};

/** The name is the hash of the contents, so a picture never changes under its address. */
const FILE = /^[0-9a-f]{64}\.(svg|png|jpg|webp)$/;

/** An SVG is a document: opened by itself it may run nothing and fetch nothing. */
const POLICY = "default-src 'none'; style-src 'unsafe-inline'; frame-ancestors 'none'; sandbox";

/** `GET /images/{municipality}/{hash}.{extension}`: a campaign's picture. */
export const image: Handler<AppEnv, '/:municipality/:file'> = async (c) => {
  const {municipality, file} = c.req.param();
  const type = TYPES[FILE.exec(file)?.[1] ?? ''];
  if (!type || !/^[a-z0-9-]{1,64}$/.test(municipality)) throw new ProblemError('not-found');
  const headers = {
    'Cache-Control': 'public, max-age=31536000, immutable',
    'Access-Control-Allow-Origin': '*',
    'Content-Security-Policy': POLICY,
    ETag: `"${file.slice(0, 32)}"`,
  };
  if (matchesTag(c.req.header('If-None-Match'), headers.ETag)) return c.body(null, 304, headers);
  const stored = await c.env.IMAGES.get(`${municipality}/${file}`);
  if (!stored) throw new ProblemError('not-found');
  return c.body(stored.body, 200, {...headers, 'Content-Type': type, 'Content-Length': String(stored.size)});
};
