import {paths, type CardPage} from '@duit/contract';
import type {Api} from './api.js';

/** What a list of campaigns can be narrowed by. */
export interface CampaignFilter {
  theme?: string | undefined;
  /** A state such as `ready`, or `open` for all that can be pledged to. */
  status?: string | undefined;
  neighbourhood?: string | undefined;
  /** What is searched for. */
  q?: string | undefined;
  /** Cards on the page, 1 to 50; 20 unless told. */
  limit?: string | undefined;
  cursor?: string | undefined;
}

/** One page of the campaigns of a municipality. */
export const readCampaigns = (api: Api, municipality: string, filter: CampaignFilter, signal?: AbortSignal) =>
  api.request<CardPage>(paths.campaigns(municipality), {query: {...filter}, signal});
