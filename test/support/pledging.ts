import {applyD1Migrations, env, reset} from 'cloudflare:test';
import type {Confirmation, OwnPledge, PledgeReceipt} from '@duit/contract';
import {createChallenge, solveChallenge} from 'altcha-lib';
import {deriveKey} from 'altcha-lib/algorithms/web/pbkdf2';
import {expect, vi} from 'vitest';
import {keyedHash} from '../../worker/src/domain/keyed-hash.js';
import {deriveToken, type TokenPurpose} from '../../worker/src/domain/tokens.js';
import {ask} from './api.js';
import {loadMunicipality, needIds} from './load-municipality.js';
import {municipalityFile, SITES} from './municipality-file.js';

/** Waits until mails that a test caused are tried: nobody listens, so all of them come back at once. */
async function mailsTried(): Promise<void> {
  const open = () => scalar('SELECT count(*) AS n FROM outbox WHERE attempts = 0 OR leased_until > 0');
  await vi
    .waitFor(async () => expect(await open()).toBe(0), {timeout: 500, interval: 10})
    .catch(() => undefined);
}

/**
 * Starts over with an empty database and the fixture; answers the ids of the needs of `leefstraat`.
 * `weaken` changes the schema's statements, to show that a test sees a guard that is missing.
 */
export async function startOver(
  change: Parameters<typeof municipalityFile>[0] = {},
  weaken: (sql: string) => string = (sql) => sql,
): Promise<Record<string, string>> {
  await mailsTried();
  await reset();
  const migrations = env.TEST_MIGRATIONS.map(({name, queries}) => ({name, queries: queries.map(weaken)}));
  await applyD1Migrations(env.DB, migrations);
  await loadMunicipality(env.DB, municipalityFile(change));
  return needIds(env.DB);
}

/** Which pledge a proof is for. */
export interface ProofFor {
  municipality?: string;
  campaign?: string;
  key: string;
}

/**
 * A right answer to a challenge as the API makes them, lucky in that its answer is found at the first try:
 * the work itself is measured elsewhere. `expiresAt` in ms.
 */
export async function luckyProof(
  {municipality = 'testdam', campaign = 'leefstraat', key}: ProofFor,
  expiresAt: number = Date.now() + 3_600_000,
): Promise<string> {
  const challenge = await createChallenge({
    ...{algorithm: 'PBKDF2/SHA-256', cost: 1_000, counter: 1, data: {municipality, campaign, key}, deriveKey},
    expiresAt: new Date(expiresAt),
    hmacSignatureSecret: await keyedHash(env.SECRET, 'challenge'),
    hmacKeySignatureSecret: await keyedHash(env.SECRET, 'challenge-answer'),
  });
  return btoa(JSON.stringify({challenge, solution: await solveChallenge({challenge, deriveKey})}));
}

/** A body that is right in everything but its items and proof. */
export const pledgeBody = (items: object[], more: object = {}) => ({
  items,
  name: 'Sanne de Boer',
  email: 'sanne@voorbeeld.example',
  consents: {updates: false, shareContact: true},
  privacyNotice: '1',
  locale: 'nl',
  page: `${SITES.council}/leefstraat`,
  ...more,
});

/** How a write is sent; everything has a right value unless told otherwise. */
export interface Write {
  method?: string;
  municipality?: string;
  key?: string;
  token?: string;
  origin?: string;
  headers?: Record<string, string>;
  body?: unknown;
}

/** Sends a write to a municipality's part of the API. */
export function write(path: string, {method = 'POST', municipality = 'testdam', ...sent}: Write) {
  return ask(`/v1/municipalities/${municipality}${path}`, {
    method,
    headers: {
      Origin: sent.origin ?? SITES.council,
      'Duit-Client': 'test',
      'Idempotency-Key': sent.key ?? crypto.randomUUID(),
      ...(sent.body !== undefined && {'Content-Type': 'application/json'}),
      ...(sent.token !== undefined && {Authorization: `Bearer ${sent.token}`}),
      ...sent.headers,
    },
    ...(sent.body !== undefined && {
      body: typeof sent.body === 'string' ? sent.body : JSON.stringify(sent.body),
    }),
  });
}

/** Pledges to a campaign of the fixture, with a proof unless the body brings one. */
export async function postPledge(body: object, sent: Write & {campaign?: string} = {}): Promise<Response> {
  const {campaign = 'leefstraat', key = crypto.randomUUID(), ...rest} = sent;
  const proof = await luckyProof({
    campaign,
    key,
    ...(rest.municipality && {municipality: rest.municipality}),
  });
  return write(`/campaigns/${campaign}/pledges`, {body: {proof, ...body}, key, ...rest});
}

/** The token that the mail of a pledge carries; `key` is what the pledge was made with. */
export async function tokenOf(key: string, purpose: TokenPurpose, municipality = 'testdam'): Promise<string> {
  const row = await env.DB.prepare(`SELECT pledge FROM request_key WHERE key = ? AND route = 'pledge'`)
    .bind(key)
    .first<{pledge: string}>();
  if (!row) throw new Error('no pledge was made with this key');
  return deriveToken(env.SECRET, {purpose, municipality, pledge: row.pledge, version: 1});
}

/** Makes a pledge that must succeed; answers its receipt and its confirm token. */
export async function pledge(items: object[], more: object = {}, sent: Write & {campaign?: string} = {}) {
  const key = sent.key ?? crypto.randomUUID();
  const response = await postPledge(pledgeBody(items, more), {...sent, key});
  expect(response.status, await response.clone().text()).toBe(201);
  const receipt = await response.json<PledgeReceipt>();
  return {receipt, key, token: await tokenOf(key, 'confirm', sent.municipality)};
}

/** Makes and confirms a pledge; answers it with its manage token. */
export async function confirmedPledge(items: object[], more: object = {}) {
  const {token, key} = await pledge(items, more);
  const response = await write('/pledges/confirmations', {body: {token}});
  expect(response.status, await response.clone().text()).toBe(200);
  const {manageToken, pledge: own} = await response.json<Confirmation>();
  return {own, key, manageToken, confirmToken: token};
}

/** Reads one's own pledge. */
export const readOwn = (token: string, municipality = 'testdam') =>
  ask(`/v1/municipalities/${municipality}/pledges/own`, {headers: {Authorization: `Bearer ${token}`}});

/** Reads one's own pledge, which must be there. */
export async function own(token: string): Promise<OwnPledge> {
  const response = await readOwn(token);
  expect(response.status, await response.clone().text()).toBe(200);
  return response.json();
}

/** The one number that a query answers. */
export const scalar = async (sql: string, ...values: (string | number)[]) =>
  (
    await env.DB.prepare(sql)
      .bind(...values)
      .first<{n: number}>()
  )?.n;
