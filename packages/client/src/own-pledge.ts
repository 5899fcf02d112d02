import {
  paths,
  type Confirmation,
  type ConfirmationInput,
  type OwnPledge,
  type PledgeChange,
} from '@duit/contract';
import type {Api} from './api.js';
import {saying, type WriteOptions} from './sending.js';

/** Confirms a pledge with the token from the mail. */
export const confirmPledge = (
  api: Api,
  municipality: string,
  body: ConfirmationInput,
  options: WriteOptions,
) => api.request<Confirmation>(paths.confirmations(municipality), saying({method: 'POST', body, ...options}));

/** Reads one's own pledge with either token of it; nothing is consumed. */
export const readOwnPledge = (
  api: Api,
  municipality: string,
  token: string,
  locale: string,
  signal?: AbortSignal,
) => api.request<OwnPledge>(paths.ownPledge(municipality), saying({token, locale, signal}));

/** Changes one's own pledge with its manage token. */
export const changeOwnPledge = (
  api: Api,
  municipality: string,
  token: string,
  body: PledgeChange,
  options: WriteOptions,
) =>
  api.request<OwnPledge>(paths.ownPledge(municipality), saying({method: 'PATCH', token, body, ...options}));

/** Withdraws one's own pledge with its manage token. */
export const withdrawOwnPledge = (api: Api, municipality: string, token: string, options: WriteOptions) =>
  api.request<OwnPledge>(paths.ownPledge(municipality), saying({method: 'DELETE', token, ...options}));
