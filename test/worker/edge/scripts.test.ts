import {env} from 'cloudflare:test';
import type {Release, Releases} from '@duit/contract';
import {beforeAll, describe, expect, it} from 'vitest';
import {putRelease} from '../../../worker/scripts/release/store.mjs';
import {ask, expectProblem} from '../../support/api.js';

const YEAR = 'public, max-age=31536000, immutable';
const encode = (text: string) => new TextEncoder().encode(text);
const get = (path: string, coding = 'identity', headers: Record<string, string> = {}) =>
  ask(path, {headers: {'Accept-Encoding': coding, ...headers}});

/** A release whose files say what they are, so that a test sees which one it got. */
const release = (version: string, date: string): Parameters<typeof putRelease>[1] => ({
  release: {version, date, files: [{path: `/v${version}/duit.js`, integrity: `sha384-${version}`, bytes: 5}]},
  files: ['duit.js', 'duit.js.br', 'duit.js.gz', 'chunks/abcd1234.js', 'THIRD-PARTY.txt'].map((name) => ({
    key: `v${version}/${name}`,
    bytes: encode(`${version} ${name}`),
    integrity: `sha384-${version}`,
  })),
});

beforeAll(async () => {
  await putRelease(env.RELEASES, release('1.9.0', '2027-01-01'));
  await putRelease(env.RELEASES, release('1.10.0', '2027-02-01'));
  // What an earlier deployment's entry still asks for.
  await env.RELEASES.put('v1/chunks/gone0001.js', encode('an old chunk'));
});

describe('a file of a release', () => {
  it('never changes: a year of cache, for every site', async () => {
    const response = await get('/v1.9.0/duit.js');
    expect(response.status).toBe(200);
    expect(response.headers.get('Cache-Control')).toBe(YEAR);
    expect(response.headers.get('Access-Control-Allow-Origin')).toBe('*');
    expect(response.headers.get('Content-Type')).toBe('text/javascript; charset=utf-8');
    expect(response.headers.get('X-Content-Type-Options')).toBe('nosniff');
    expect(await response.text()).toBe('1.9.0 duit.js');
  });

  it('has chunks and notices', async () => {
    expect(await (await get('/v1.10.0/chunks/abcd1234.js')).text()).toBe('1.10.0 chunks/abcd1234.js');
    const notices = await get('/v1.10.0/THIRD-PARTY.txt', 'br');
    expect(notices.headers.get('Content-Type')).toBe('text/plain; charset=utf-8');
    expect(await (await get('/v1.10.0/release.json')).json<Release>()).toMatchObject({version: '1.10.0'});
  });

  it.each([
    '/v1.9.1/duit.js',
    '/v1.9.0/duit.js.br',
    '/v1.9.0/chunks/gone0001.js',
    '/v1.9.0/',
    '/v1.9/duit.js',
    '/v01.9.0/../v1.9.0/weg.js',
    '/v1.9.0/duit.js/',
    '/v1.9.0/%2e%2e/releases.json',
  ])('%s is not found', async (path) => {
    const response = await get(path);
    expect(response.headers.get('Cache-Control')).toBe('no-store');
    await expectProblem(response, 'not-found');
  });

  it('answers HEAD with the same headers and no body, and 304 to who has it', async () => {
    const response = await get('/v1.9.0/duit.js');
    const head = await ask('/v1.9.0/duit.js', {method: 'HEAD', headers: {'Accept-Encoding': 'identity'}});
    expect(head.status).toBe(200);
    for (const name of ['ETag', 'Cache-Control', 'Vary', 'Access-Control-Allow-Origin']) {
      expect(head.headers.get(name), name).toBe(response.headers.get(name));
    }
    expect(await head.text()).toBe('');
    const again = await get('/v1.9.0/duit.js', 'identity', {
      'If-None-Match': response.headers.get('ETag') ?? '',
    });
    expect(again.status).toBe(304);
    expect(again.headers.get('Cache-Control')).toBe(YEAR);
  });

  it('is read only', async () => {
    await expectProblem(await ask('/v1.9.0/duit.js', {method: 'PUT'}), 'method-not-allowed');
  });
});

describe('/v1/duit.js', () => {
  it('moves: five minutes of cache, then an older one while a new one comes', async () => {
    const response = await get('/v1/duit.js');
    expect(response.headers.get('Cache-Control')).toBe('public, max-age=300, stale-while-revalidate=86400');
    expect(response.headers.get('Access-Control-Allow-Origin')).toBe('*');
    expect(await response.text()).toContain('Symbol.for("duit")');
  });

  it.each([
    ['gzip, deflate, br', 'br'],
    ['gzip', 'gzip'],
    ['identity', null],
  ])('comes compressed ahead of time to who takes %s', async (accepted, coding) => {
    for (const path of ['/v1/duit.js', '/v1/duit.all.js']) {
      const response = await get(path, accepted);
      expect(response.headers.get('Content-Encoding')).toBe(coding);
      expect(response.headers.get('Vary')).toContain('Accept-Encoding');
      expect(await response.text()).toContain('Symbol.for("duit")');
    }
  });

  it('has another tag in each coding', async () => {
    const tags = await Promise.all(
      ['br', 'gzip', 'identity'].map(async (coding) =>
        (await get('/v1/duit.js', coding)).headers.get('ETag'),
      ),
    );
    expect(new Set(tags).size).toBe(3);
    for (const tag of tags) expect(tag).toMatch(/^"[^"]+"$/);
  });

  it('keeps the chunks of earlier releases for pages that have an older one', async () => {
    const response = await get('/v1/chunks/gone0001.js', 'gzip, br');
    expect(response.headers.get('Cache-Control')).toBe(YEAR);
    expect(response.headers.get('Content-Encoding')).toBeNull();
    expect(await response.text()).toBe('an old chunk');
  });

  it.each(['/v1/duit.js.br', '/v1/other.js', '/v1/chunks/none0000.js', '/v1/release.json'])(
    '%s is not found',
    async (path) => {
      await expectProblem(await get(path), 'not-found');
    },
  );
});

describe('/v1/releases.json', () => {
  it('lists every release with its hashes, the newest first', async () => {
    const response = await get('/v1/releases.json');
    expect(response.headers.get('Access-Control-Allow-Origin')).toBe('*');
    expect(response.headers.get('Content-Type')).toBe('application/json');
    expect(await response.json<Releases>()).toEqual({
      releases: [release('1.10.0', '2027-02-01').release, release('1.9.0', '2027-01-01').release],
    });
  });
});
