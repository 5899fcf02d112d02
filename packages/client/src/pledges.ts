import {paths, type Challenge, type PledgeReceipt, type PledgeRequest} from '@duit/contract';
import type {Api} from './api.js';
import {saying, type WriteOptions} from './sending.js';

/** A proof-of-work challenge for the pledge that will carry `key`. */
export const readChallenge = (api: Api, municipality: string, campaign: string, options: WriteOptions) =>
  api.request<Challenge>(paths.challenges(municipality), {
    ...saying({locale: options.locale, signal: options.signal}),
    query: {campaign, key: options.key},
  });

/** Makes a pledge, which counts once it is confirmed by mail. */
export const createPledge = (
  api: Api,
  municipality: string,
  campaign: string,
  body: PledgeRequest,
  options: WriteOptions,
) =>
  api.request<PledgeReceipt>(
    paths.pledges(municipality, campaign),
    saying({method: 'POST', body, ...options}),
  );
