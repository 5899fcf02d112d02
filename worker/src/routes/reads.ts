import {Hono} from 'hono';
import type {MunicipalityEnv} from '../env.js';
import {listCampaigns} from './list-campaigns.js';
import {listNeighbourhoods} from './list-neighbourhoods.js';
import {listSupporters} from './list-supporters.js';
import {listUpdates} from './list-updates.js';
import {readCampaign} from './read-campaign.js';

/** What anybody may read of one municipality. */
export const reads = new Hono<MunicipalityEnv>()
  .get('/campaigns', listCampaigns)
  .get('/neighbourhoods', listNeighbourhoods)
  .get('/campaigns/:campaign', readCampaign)
  .get('/campaigns/:campaign/updates', listUpdates)
  .get('/campaigns/:campaign/supporters', listSupporters);
