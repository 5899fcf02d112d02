import {paths, type Challenge, type PledgeReceipt, type PledgeRequest} from '@duit/contract';
import type {Api} from './api.js';

/** How a write is sent: `key` makes a repeat safe, `locale` is the language of its errors. */
export interface WriteOptions {
  key: string;
  locale: string;
  signal?: AbortSignal | undefined;
}

/** A proof-of-work challenge for the pledge that will carry `key`. */
export const readChallenge = (api: Api, municipality: string, campaign: string, options: WriteOptions) =>
  api.request<Challenge>(paths.challenges(municipality), {
    query: {campaign, key: options.key},
    locale: options.locale,
    signal: options.signal,
  });

/** Makes a pledge, which counts once it is confirmed by mail. */
export const createPledge = (
  api: Api,
  municipality: string,
  campaign: string,
  body: PledgeRequest,
  options: WriteOptions,
) => api.request<PledgeReceipt>(paths.pledges(municipality, campaign), {method: 'POST', body, ...options});
