import {databaseFor} from '../adapters/database-for.js';
import type {CampaignRecord, CardRecord} from '../domain/campaign.js';
import type {Database} from '../domain/database.js';
import type {Bindings} from '../env.js';
import {openMunicipality} from '../middleware/municipality.js';
import {ProblemError} from '../middleware/problem.js';
import {findCampaign} from '../repositories/campaigns.js';
import {findCard} from '../repositories/cards.js';
import type {Municipality} from '../repositories/municipalities.js';

/** Slugs, as an address has them. */
export interface CampaignAddress {
  municipality: string;
  campaign: string;
}

/** The municipality of an address, and where its data are. */
interface Tenant {
  municipality: Municipality;
  database: Database;
}

/** A campaign that the public may see, with everything its page shows. @throws {ProblemError} `not-found` */
export async function publicCampaign(
  env: Bindings,
  {municipality, campaign: slug}: CampaignAddress,
): Promise<Tenant & {campaign: CampaignRecord}> {
  const [tenant, found] = await Promise.all([
    openMunicipality(env, municipality),
    findCampaign(databaseFor(env, municipality), {municipality, slug}),
  ]);
  if (found.outcome === 'not-found') throw new ProblemError('not-found');
  return {...tenant, campaign: found.campaign};
}

/** The same as a card shows it. @throws {ProblemError} `not-found` */
export async function publicCard(
  env: Bindings,
  {municipality, campaign: slug}: CampaignAddress,
): Promise<Tenant & {card: CardRecord}> {
  const [tenant, found] = await Promise.all([
    openMunicipality(env, municipality),
    findCard(databaseFor(env, municipality), {municipality, slug}),
  ]);
  if (found.outcome === 'not-found') throw new ProblemError('not-found');
  return {...tenant, card: found.card};
}
