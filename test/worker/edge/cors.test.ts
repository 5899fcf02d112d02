import {env} from 'cloudflare:test';
import {beforeAll, describe, expect, it} from 'vitest';
import {ask, expectProblem} from '../../support/api.js';
import {API, loadMunicipality} from '../../support/load-municipality.js';
import {municipalityFile, SITES} from '../../support/municipality-file.js';

const base = '/v1/municipalities/testdam';
const LISTED = [SITES.council, SITES.association, API];
const UNLISTED = [
  SITES.unlisted,
  'null',
  'https://WWW.testdam.example',
  'http://www.testdam.example',
  'https://www.testdam.example:8443',
  'https://www.testdam.example.evil.example',
  'https://testdam.example',
];

beforeAll(async () => {
  await loadMunicipality(env.DB);
  await loadMunicipality(env.DB, municipalityFile({municipality: {slug: 'anderdam'}}));
  await env.DB.prepare("DELETE FROM origin WHERE municipality = 'anderdam'").run();
});

const preflight = (path: string, method: string, origin: string) =>
  ask(path, {
    method: 'OPTIONS',
    headers: {
      Origin: origin,
      'Access-Control-Request-Method': method,
      'Access-Control-Request-Headers': 'content-type,duit-client,idempotency-key',
    },
  });

const write = (path: string, headers: Record<string, string>, method = 'POST') =>
  ask(path, {
    method,
    headers: {
      'Content-Type': 'application/json',
      'Duit-Client': 'test',
      'Idempotency-Key': crypto.randomUUID(),
      ...headers,
    },
    ...(method === 'DELETE' ? {} : {body: '{}'}),
  });

describe('reads', () => {
  it.each([...LISTED, ...UNLISTED])('answer %s, without credentials', async (origin) => {
    for (const path of [`${base}/campaigns`, `${base}/campaigns/weg`, '/v1/openapi.json']) {
      const response = await ask(path, {headers: {Origin: origin}});
      expect(response.headers.get('Access-Control-Allow-Origin')).toBe('*');
      expect(response.headers.get('Access-Control-Allow-Credentials')).toBeNull();
    }
  });

  it('may be preflighted by anybody, with the headers that are needed and no others', async () => {
    const response = await preflight(`${base}/pledges/own`, 'GET', SITES.unlisted);
    expect(response.status).toBe(204);
    expect(response.headers.get('Access-Control-Allow-Origin')).toBe('*');
    expect(response.headers.get('Access-Control-Allow-Headers')).toBe(
      'Content-Type, Idempotency-Key, Duit-Client, Authorization, Accept-Language',
    );
  });

  it.each(['GET', 'HEAD'])(
    'that are preflighted by anybody (%s) leave no leave to write behind',
    async (method) => {
      // A browser remembers every method that a preflight allows, and would not ask again before a write.
      const response = await preflight(`${base}/pledges/own`, method, SITES.unlisted);
      expect(response.headers.get('Access-Control-Allow-Methods')).toBe('GET, HEAD');
    },
  );

  it('let a script read what it needs to explain or repeat a request', async () => {
    const response = await ask(`${base}/campaigns`);
    expect(response.headers.get('Access-Control-Expose-Headers')).toBe(
      'Request-Id, Retry-After, API-Version',
    );
  });
});

describe('a challenge, without which nobody pledges', () => {
  const challenge = (campaign: string, origin?: string) =>
    ask(`${base}/challenges?campaign=${campaign}&key=${crypto.randomUUID()}`, {
      headers: origin === undefined ? {} : {Origin: origin},
    });

  it.each(UNLISTED)(
    'tells a script on %s why nobody can pledge there, before anybody filled in a form',
    async (origin) => {
      const response = await challenge('leefstraat', origin);
      expect(response.headers.get('Access-Control-Allow-Origin')).toBe('*');
      await expectProblem(response, 'origin-not-listed');
    },
  );

  it('tells an association’s site so about the campaign of another', async () => {
    await expectProblem(await challenge('tuin', SITES.association), 'origin-not-listed');
  });

  it.each([...LISTED, undefined])('is given to %s', async (origin) => {
    const response = await challenge('leefstraat', origin);
    expect(response.status).toBe(200);
    expect(response.headers.get('Cache-Control')).toBe('no-store');
  });
});

describe('writes', () => {
  const path = `${base}/campaigns/leefstraat/pledges`;

  it.each(LISTED)('are preflighted for %s alone', async (origin) => {
    const response = await preflight(path, 'POST', origin);
    expect(response.status).toBe(204);
    expect(response.headers.get('Access-Control-Allow-Origin')).toBe(origin);
    expect(response.headers.get('Vary')).toContain('Origin');
    expect(response.headers.get('Access-Control-Allow-Credentials')).toBeNull();
  });

  it.each(UNLISTED)('are refused to %s, in the preflight and without one', async (origin) => {
    for (const response of [await preflight(path, 'POST', origin), await write(path, {Origin: origin})]) {
      expect(response.headers.get('Access-Control-Allow-Origin')).toBeNull();
      await expectProblem(response, 'origin-not-listed');
    }
  });

  it('are refused where no origin is told', async () => {
    await expectProblem(await write(path, {}), 'origin-not-listed');
  });

  it('are refused to a site of another municipality', async () => {
    const other = '/v1/municipalities/anderdam/campaigns/leefstraat/pledges';
    await expectProblem(await write(other, {Origin: SITES.council}), 'origin-not-listed');
    await expectProblem(await preflight(other, 'POST', SITES.council), 'origin-not-listed');
  });

  it('let a listed site read why it was refused', async () => {
    const response = await write(path, {Origin: SITES.council});
    expect(response.headers.get('Access-Control-Allow-Origin')).toBe(SITES.council);
    expect(response.headers.get('Vary')).toContain('Origin');
    expect(response.headers.get('Cache-Control')).toBe('no-store');
    await expectProblem(response, 'invalid-input');
  });

  it.each([
    ['POST', `${base}/campaigns/leefstraat/pledges`],
    ['POST', `${base}/pledges/confirmations`],
    ['PATCH', `${base}/pledges/own`],
    ['DELETE', `${base}/pledges/own`],
  ])('%s %s needs both headers and a listed origin', async (method, target) => {
    const origin = {Origin: SITES.council};
    await expectProblem(await write(target, {...origin, 'Duit-Client': ''}, method), 'missing-header');
    await expectProblem(await write(target, {...origin, 'Idempotency-Key': ''}, method), 'missing-header');
    await expectProblem(
      await write(target, {...origin, 'Idempotency-Key': 'kort'}, method),
      'missing-header',
    );
    await expectProblem(
      await write(target, {...origin, 'Idempotency-Key': 'a'.repeat(101)}, method),
      'missing-header',
    );
    await expectProblem(await write(target, {Origin: SITES.unlisted}, method), 'origin-not-listed');
  });

  it('are refused for a municipality that does not exist', async () => {
    const target = '/v1/municipalities/nergens/campaigns/leefstraat/pledges';
    await expectProblem(await write(target, {Origin: SITES.council}), 'not-found');
  });
});
