import {paths, type Page, type Supporter, type Update} from '@duit/contract';
import type {Api} from './api.js';

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
