import type {Releases} from '@duit/contract';
import type {Context, Handler} from 'hono';
import {
  acceptEncodingOf,
  codedResponse,
  readBuilt,
  readReleased,
  type StoredFile,
} from '../adapters/script-files.js';
import {chooseCoding, type Coding} from '../domain/content-coding.js';
import type {AppEnv} from '../env.js';
import {ProblemError} from '../middleware/problem.js';
import {matchesTag} from '../middleware/public-json.js';

const YEAR = 'public, max-age=31536000, immutable';
/** A new compatible release reaches every page within minutes, or at the visit after the next. */
const MINUTES = 'public, max-age=300, stale-while-revalidate=86400';

/** What a release consists of; the compressed copies beside it have no addresses of their own. */
const SCRIPT = /^(?:duit(?:\.all)?|chunks\/\w{8})\.js$/;
const TEXT = /^(?:THIRD-PARTY\.txt|release\.json)$/;

const typeOf = (file: string) => {
  if (SCRIPT.test(file)) return 'text/javascript; charset=utf-8';
  if (TEXT.test(file)) return file.endsWith('.json') ? 'application/json' : 'text/plain; charset=utf-8';
  throw new ProblemError('not-found');
};

/** Answers the first that is there: in the coding that suits the caller, else as it is. */
async function answer(
  c: Context<AppEnv>,
  file: string,
  cacheControl: string,
  read: (coding?: Coding) => Promise<StoredFile | undefined>,
): Promise<Response> {
  const type = typeOf(file);
  let coding = SCRIPT.test(file) ? chooseCoding(acceptEncodingOf(c.req.raw)) : undefined;
  let stored = coding && (await read(coding));
  if (!stored) {
    coding = undefined;
    stored = await read();
  }
  if (!stored) throw new ProblemError('not-found');
  const headers = {
    'Content-Type': type,
    'Cache-Control': cacheControl,
    // Module scripts and `integrity` need CORS.
    'Access-Control-Allow-Origin': '*',
    Vary: 'Accept-Encoding',
    ETag: stored.etag,
  };
  if (!matchesTag(c.req.header('If-None-Match'), stored.etag)) {
    return codedResponse(stored.body, coding, 200, headers);
  }
  await stored.body.cancel();
  return codedResponse(null, undefined, 304, headers);
}

/** `GET /v1/duit.js`, `/v1/chunks/…`: this deployment's, and chunks of earlier releases that pages still ask for. */
export const rollingFile: Handler<AppEnv, '/v1/:file'> = (c) => {
  const file = c.req.param('file');
  const isChunk = file.startsWith('chunks/');
  return answer(
    c,
    file,
    isChunk ? YEAR : MINUTES,
    async (coding) =>
      (await readBuilt(c.env, `v1/${file}`, coding)) ??
      (isChunk ? readReleased(c.env, `v1/${file}`, coding) : undefined),
  );
};

/** `GET /v1.4.2/duit.js`: a file of a release, for ever the same. */
export const releasedFile: Handler<AppEnv, '/:version/:file'> = (c) => {
  const {version, file} = c.req.param();
  return answer(c, file, YEAR, (coding) => readReleased(c.env, `${version}/${file}`, coding));
};

/** `GET /v1/releases.json`: every release, with the SHA-384 of each of its files. */
export const listReleases: Handler<AppEnv> = async (c) => {
  const stored = await readReleased(c.env, 'releases.json');
  const headers = {'Cache-Control': 'public, max-age=300', 'Access-Control-Allow-Origin': '*'};
  if (stored) return c.body(stored.body, 200, {...headers, 'Content-Type': 'application/json'});
  return c.json({releases: []} satisfies Releases, 200, headers);
};
