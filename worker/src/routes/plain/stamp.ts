import type {Campaign} from '@duit/contract';
import type {Context} from 'hono';
import {issueStamp} from '../../domain/form-stamp.js';
import type {AppEnv} from '../../env.js';

/** A stamp for a form that is drawn now; nothing where nobody can pledge. */
export async function stampFor(
  c: Pick<Context<AppEnv>, 'env'>,
  {municipality, slug, pledging}: Pick<Campaign, 'municipality' | 'slug' | 'pledging'>,
): Promise<string | undefined> {
  if (!pledging.open) return undefined;
  return issueStamp(c.env.SECRET, {municipality, campaign: slug}, Date.now());
}
