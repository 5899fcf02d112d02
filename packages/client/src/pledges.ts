import {
  paths,
  type Challenge,
  type Confirmation,
  type ConfirmationInput,
  type OwnPledge,
  type PledgeChange,
  type PledgeReceipt,
  type PledgeRequest,
} from '@duit/contract';
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

/** Confirms a pledge with the token from the mail. */
export const confirmPledge = (
  api: Api,
  municipality: string,
  body: ConfirmationInput,
  options: WriteOptions,
) => api.request<Confirmation>(paths.confirmations(municipality), {method: 'POST', body, ...options});

/** Reads one's own pledge with either token of it; nothing is consumed. */
export const readOwnPledge = (
  api: Api,
  municipality: string,
  token: string,
  locale: string,
  signal?: AbortSignal,
) => api.request<OwnPledge>(paths.ownPledge(municipality), {token, locale, signal});

/** Changes one's own pledge with its manage token. */
export const changeOwnPledge = (
  api: Api,
  municipality: string,
  token: string,
  body: PledgeChange,
  options: WriteOptions,
) => api.request<OwnPledge>(paths.ownPledge(municipality), {method: 'PATCH', token, body, ...options});

/** Withdraws one's own pledge with its manage token. */
export const withdrawOwnPledge = (api: Api, municipality: string, token: string, options: WriteOptions) =>
  api.request<OwnPledge>(paths.ownPledge(municipality), {method: 'DELETE', token, ...options});
