import {neighbourhoodsPath, type Neighbourhood, type Page} from '@duit/contract';
import type {Api} from './api.js';

/** The neighbourhoods that have campaigns, by name. */
export const readNeighbourhoods = (api: Api, municipality: string, signal?: AbortSignal) =>
  api.request<Page<Neighbourhood>>(neighbourhoodsPath(municipality), {signal});
