import {PROBLEMS, type FieldError, type Problem, type ProblemCode} from '@duit/contract';
import type {Context, ErrorHandler, NotFoundHandler} from 'hono';
import type {ContentfulStatusCode} from 'hono/utils/http-status';
import {routePath} from 'hono/route';
import {DatabaseUnavailable} from '../adapters/deadline-database.js';
import type {AppEnv} from '../env.js';
import type {ProblemTexts} from '../i18n/problems.js';
import {failurePage, wantsPage} from '../routes/failure-page.js';
import {ProblemError, type FieldFault} from './problem.js';
import {refusalTexts} from './refusal-texts.js';

/** How long to wait before trying again, in seconds, when nothing better is known. */
const RETRY_AFTER = '2';

const fieldError = (fault: FieldFault, {fields}: ProblemTexts): FieldError => {
  const text = fields[fault.code];
  return {...fault, detail: typeof text === 'string' ? text : text(fault.left)};
};

/** Answers a problem from the registry, in the language asked for. */
export function problemResponse(
  c: Context<AppEnv>,
  code: ProblemCode,
  faults: readonly FieldFault[] = [],
  headers: Readonly<Record<string, string>> = {},
): Response {
  const locale = c.get('locale');
  const status = PROBLEMS[code];
  const texts = refusalTexts(c);
  const body: Problem = {
    type: `${c.env.PUBLIC_ORIGIN}/problems/${code}`,
    code,
    ...texts.problems[code],
    status,
    requestId: c.get('requestId'),
    ...(faults.length > 0 && {errors: faults.map((fault) => fieldError(fault, texts))}),
  };
  return c.body(JSON.stringify(body), status as ContentfulStatusCode, {
    'Cache-Control': 'no-store',
    ...headers,
    'Content-Type': 'application/problem+json',
    'Content-Language': locale,
  });
}

/** Where an error was thrown, without its message: messages can hold what somebody typed. */
const frames = (error: Error) =>
  (error.stack ?? '')
    .split('\n')
    .filter((line) => /^\s+at /.test(line))
    .slice(0, 12)
    .map((line) => line.trim());

function log(c: Context<AppEnv>, code: ProblemCode, error: Error): void {
  console.error(
    JSON.stringify({
      requestId: c.get('requestId'),
      method: c.req.method,
      route: routePath(c, -1),
      code,
      error: error.name,
      stack: frames(error),
    }),
  );
}

function refuse(
  c: Context<AppEnv>,
  code: ProblemCode,
  faults: readonly FieldFault[] = [],
  headers: Readonly<Record<string, string>> = {},
): Response | Promise<Response> {
  return wantsPage(c) ? failurePage(c, code, headers) : problemResponse(c, code, faults, headers);
}

/** Turns everything that was thrown into a problem; what broke is told to the log and never to the caller. */
export const onError: ErrorHandler<AppEnv> = (error, c) => {
  if (error instanceof ProblemError) return refuse(c, error.code, error.faults, error.headers);
  const code = error instanceof DatabaseUnavailable ? 'try-again' : 'internal-error';
  log(c, code, error);
  return refuse(c, code, [], code === 'try-again' ? {'Retry-After': RETRY_AFTER} : {});
};

/** What no route answers. */
export const onNotFound: NotFoundHandler<AppEnv> = (c) => refuse(c, 'not-found');
