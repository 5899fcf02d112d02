import {paths, type Campaign, type CardPage} from '@duit/contract';
import type {Api} from './api.js';

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
