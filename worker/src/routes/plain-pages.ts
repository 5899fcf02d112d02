import {PROBLEMS, type ProblemCode} from '@duit/contract';
import {builderLocale, helpPage, privacyPage, problemPage} from '@duit/pages';
import type {Handler} from 'hono';
import type {AppEnv} from '../env.js';
import {PROBLEM_TEXTS} from '../i18n/problems.js';
import {openMunicipality} from '../middleware/municipality.js';
import {ProblemError} from '../middleware/problem.js';
import {answerPage, pageContext} from './page-context.js';

/** `GET /privacy/{municipality}`: what the municipality does with personal data. */
export const showPrivacy: Handler<AppEnv, '/:municipality'> = async (c) => {
  const {municipality} = await openMunicipality(c.env, c.req.param('municipality'));
  const {slug, name, locale, sender, privacyNotice} = municipality;
  if (!c.get('localeAsked')) c.set('locale', locale);
  const input = {slug, name, email: sender.email, version: privacyNotice.version};
  return answerPage(c, privacyPage(input, pageContext(c, municipality)));
};

const isProblem = (code: string): code is ProblemCode => Object.hasOwn(PROBLEMS, code);

/** `GET /problems/{code}`: what a problem's `type` leads to. */
export const showProblem: Handler<AppEnv, '/:code'> = (c) => {
  const code = c.req.param('code');
  if (!isProblem(code)) throw new ProblemError('not-found');
  const texts = PROBLEM_TEXTS[c.get('locale')].problems[code];
  return answerPage(c, problemPage({code, status: PROBLEMS[code], ...texts}, pageContext(c)));
};

/** `GET /help`: what each code in a webmaster's console means; the codes are its anchors. */
export const showHelp: Handler<AppEnv> = (c) => {
  const context = pageContext(c);
  c.set('locale', builderLocale(context.locale));
  return answerPage(c, helpPage(context));
};

/** Half a year from now at most: the file says until when it may be believed (RFC 9116, section 2.5.5). */
const EXPIRES_MS = 180 * 24 * 3_600_000;

/** `GET /.well-known/security.txt` (RFC 9116). */
export const securityTxt: Handler<AppEnv> = (c) => {
  const origin = c.env.PUBLIC_ORIGIN;
  const day = new Date(Date.now() + EXPIRES_MS).toISOString().slice(0, 10);
  return c.text(
    [
      `Contact: ${c.env.SECURITY_CONTACT ?? `mailto:security@${new URL(origin).hostname}`}`,
      `Expires: ${day}T00:00:00.000Z`,
      'Preferred-Languages: nl, en',
      `Canonical: ${origin}/.well-known/security.txt`,
      '',
    ].join('\n'),
    200,
    {'Cache-Control': 'public, max-age=3600'},
  );
};
