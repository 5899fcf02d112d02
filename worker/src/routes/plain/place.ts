import {paths} from '@duit/contract';
import {EMBED_ELEMENTS, type FormPlace} from '@duit/pages';
import type {Context} from 'hono';
import {framingOrigins} from '../../domain/framing.js';
import type {PledgeTarget} from '../../domain/pledge.js';
import type {WriteEnv} from '../../env.js';
import {listOrigins} from '../../repositories/origins.js';

/**
 * Where the form of this request stands. In a frame its answers may be framed by the same sites, whatever they are: a
 * refusal that shows nothing would help nobody.
 */
export async function placeOf(c: Context<WriteEnv>, {slug, organisation}: PledgeTarget): Promise<FormPlace> {
  const municipality = c.var.municipality.slug;
  if (!c.req.path.startsWith('/embed/')) return {municipality, campaign: slug};
  const listed = await listOrigins(c.var.database, {municipality, organisation});
  const ancestors = framingOrigins(listed);
  c.set('frame', {ancestors, path: paths.page(municipality, slug)});
  const asked = c.req.query('element') ?? '';
  const element = EMBED_ELEMENTS.find((each) => each === asked) ?? 'pledge-form';
  return {municipality, campaign: slug, frame: {element, ancestors}};
}
