import {paths, type Campaign, type CardPage, type Page, type Supporter, type Update} from '@duit/contract';
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

/** The cards of up to 100 named campaigns; those that do not exist are left out. */
export const readCampaignCards = (
  api: Api,
  municipality: string,
  slugs: readonly string[],
  signal?: AbortSignal,
) => api.request<CardPage>(paths.campaigns(municipality), {query: {slugs: slugs.join(',')}, signal});

/** One whole campaign. */
export const readCampaign = (api: Api, municipality: string, slug: string, signal?: AbortSignal) =>
  api.request<Campaign>(paths.campaign(municipality, slug), {signal});

/** One page of a campaign's updates, newest first. */
export const readUpdates = (
  api: Api,
  municipality: string,
  slug: string,
  cursor?: string,
  signal?: AbortSignal,
) => api.request<Page<Update>>(paths.updates(municipality, slug), {query: {cursor}, signal});

/** One page of a campaign's supporters, newest first. */
export const readSupporters = (
  api: Api,
  municipality: string,
  slug: string,
  cursor?: string,
  signal?: AbortSignal,
) => api.request<Page<Supporter>>(paths.supporters(municipality, slug), {query: {cursor}, signal});
