import {PROBLEMS, type ProblemCode} from '@duit/contract';
import {failedPage, notFoundPage} from '@duit/pages';
import type {Context} from 'hono';
import type {ContentfulStatusCode} from 'hono/utils/http-status';
import type {AppEnv} from '../env.js';
import {refusalTexts} from '../middleware/refusal-texts.js';
import {pageContext, pageHeaders} from './page-context.js';

/** Whether a person with a browser asked, and not for data: people get a page, programs a problem. */
export const wantsPage = (c: Context<AppEnv>): boolean =>
  !/^\/(?:v1\/|images\/|oembed$)/.test(c.req.path) && /\btext\/html\b/.test(c.req.header('Accept') ?? '');

/** Tells a person what went wrong; in the layout of a frame where the answer shows in one. */
export async function failurePage(
  c: Context<AppEnv>,
  code: ProblemCode,
  headers: Readonly<Record<string, string>>,
): Promise<Response> {
  const context = pageContext(c, c.get('municipality'));
  const texts = refusalTexts(c).problems[code];
  const frame = c.get('frame');
  const page =
    code === 'not-found' && !frame
      ? notFoundPage(context)
      : failedPage(texts, c.get('requestId'), context, frame);
  await pageHeaders(c);
  return c.html(String(await page), PROBLEMS[code] as ContentfulStatusCode, {
    'Cache-Control': 'no-store',
    ...headers,
  });
}
