import {env} from 'cloudflare:test';
import {deriveToken, type TokenPurpose} from '../../worker/src/domain/tokens.js';
import {issueStamp} from '../../worker/src/domain/form-stamp.js';
import {ask} from './api.js';
import {API} from './load-municipality.js';

/** The campaign's own page, below which everything without script is. */
export const PAGE = '/c/testdam/leefstraat';

/** A stamp of a form that was drawn a while ago. */
export const stampOf = (
  ago = 10_000,
  {municipality = 'testdam', campaign = 'leefstraat'}: {municipality?: string; campaign?: string} = {},
): Promise<string> => issueStamp(env.SECRET, {municipality, campaign}, Date.now() - ago);

/** What somebody typed, right in everything but what is pledged. */
export const typed = (more: Record<string, string> = {}): Record<string, string> => ({
  name: 'Sanne de Boer',
  email: 'sanne@voorbeeld.example',
  onBehalfOf: '',
  display: 'first-name',
  message: '',
  shareContact: '1',
  privacyNotice: '1',
  ...more,
});

/** Sends a form as a browser does from a page of ours; a header that is '' is left out. */
export function postForm(
  path: string,
  body: Record<string, string> | string,
  headers: Record<string, string> = {},
): Promise<Response> {
  const all = {
    Accept: 'text/html',
    Origin: API,
    'Sec-Fetch-Site': 'same-origin',
    'Content-Type': 'application/x-www-form-urlencoded',
    ...headers,
  };
  return ask(path, {
    method: 'POST',
    headers: Object.fromEntries(Object.entries(all).filter(([, value]) => value !== '')),
    body: typeof body === 'string' ? body : new URLSearchParams(body).toString(),
  });
}

/** The newest pledge's id. */
export async function newestPledge(): Promise<string> {
  const row = await env.DB.prepare('SELECT id FROM pledge ORDER BY created_at DESC, id LIMIT 1').first<{
    id: string;
  }>();
  if (!row) throw new Error('no pledge was made');
  return row.id;
}

/** The address that a mail of a pledge by the plain form carries. */
export async function linkFor(pledge: string, purpose: TokenPurpose): Promise<string> {
  const token = await deriveToken(env.SECRET, {purpose, municipality: 'testdam', pledge, version: 1});
  return `${PAGE}/${purpose === 'confirm' ? 'confirmation' : 'own-pledge'}?lang=nl&token=${token}`;
}

/** What stands in a field of a page, unescaped as far as tests need it; undefined without that field. */
export function fieldIn(html: string, name: string): string | undefined {
  const tag = new RegExp(`<(?:input|textarea)[^>]*\\bname="${name}"[^>]*>`).exec(html)?.[0];
  return tag === undefined ? undefined : (/\bvalue="([^"]*)"/.exec(tag)?.[1] ?? '');
}
