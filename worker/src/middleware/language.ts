import {LOCALES, type Locale} from '@duit/contract';
import {createMiddleware} from 'hono/factory';
import type {AppEnv} from '../env.js';

const isLocale = (tag: string): tag is Locale => (LOCALES as readonly string[]).includes(tag);

/** What of Accept-Language Duit speaks, most wanted first (RFC 9110, section 12.5.4). */
export function preferredLocale(header: string): Locale | undefined {
  const wanted = header
    .split(',', 20)
    .map((part) => {
      const [tag = '', ...parameters] = part.trim().toLowerCase().split(';');
      const quality = parameters.find((parameter) => parameter.trim().startsWith('q='));
      return {language: tag.split('-')[0] ?? '', q: quality ? Number(quality.trim().slice(2)) : 1};
    })
    .filter(({q}) => q > 0 && q <= 1)
    .sort((a, b) => b.q - a.q);
  return wanted.map(({language}) => language).find(isLocale);
}

/** Decides in which language messages and pages are: `?lang=` before Accept-Language before Dutch. */
export const language = createMiddleware<AppEnv>(async (c, next) => {
  const asked =
    preferredLocale(c.req.query('lang') ?? '') ?? preferredLocale(c.req.header('Accept-Language') ?? '');
  c.set('locale', asked ?? 'nl');
  c.set('localeAsked', asked !== undefined);
  await next();
});
