import {FINDING, type Neighbourhood, type Page} from '@duit/contract';
import type {Handler} from 'hono';
import type {MunicipalityEnv} from '../env.js';
import {publicJson} from '../middleware/public-json.js';
import {readQuery} from '../middleware/validation.js';
import {countNeighbourhoods} from '../repositories/neighbourhoods.js';
import {noQuery} from './query.js';

/** `GET /neighbourhoods`: what the list can be narrowed by, in the order of the alphabet. */
export const listNeighbourhoods: Handler<MunicipalityEnv> = async (c) => {
  readQuery(c.req.url, noQuery);
  const {database, municipality} = c.var;
  const items = await countNeighbourhoods(database, {
    municipality: municipality.slug,
    limit: FINDING.neighbourhoods,
  });
  const page: Page<Neighbourhood> = {items, cursor: null};
  return publicJson(c, page);
};
