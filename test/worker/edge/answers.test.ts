import {env} from 'cloudflare:test';
import {beforeAll, describe, expect, it, onTestFinished, vi} from 'vitest';
import {ask, expectProblem} from '../../support/api.js';
import {loadMunicipality} from '../../support/load-municipality.js';
import {campaignFile, municipalityFile} from '../../support/municipality-file.js';

const CAMPAIGNS = '/v1/municipalities/testdam/campaigns';

beforeAll(async () => {
  await loadMunicipality(env.DB);
});

describe('every answer', () => {
  const paths = [
    '/',
    CAMPAIGNS,
    `${CAMPAIGNS}/weg`,
    '/v1/openapi.json',
    '/weg',
    '/problems/not-found',
    '/images/testdam/x',
  ];

  it.each(paths)('of %s says which request it was and how it may be used', async (path) => {
    const {headers} = await ask(path);
    expect(headers.get('Request-Id')).toMatch(/^[0-9a-f-]{36}$/);
    expect(headers.get('API-Version')).toMatch(/^\d+\.\d+\.\d+$/);
    expect(headers.get('X-Content-Type-Options')).toBe('nosniff');
    expect(headers.get('Content-Security-Policy')).toContain("default-src 'none'");
    expect(headers.get('Referrer-Policy')).toMatch(/^(no-referrer|strict-origin-when-cross-origin)$/);
    expect(headers.get('Strict-Transport-Security')).toBeNull();
    expect(headers.get('Set-Cookie')).toBeNull();
  });

  it('asks for https from then on when it came by https', async () => {
    const {SELF} = await import('cloudflare:test');
    const {headers} = await SELF.fetch('https://duit.example/');
    expect(headers.get('Strict-Transport-Security')).toMatch(/^max-age=\d{8}/);
  });
});

describe('a public read', () => {
  it('may be cached for ten seconds and is not sent again while nothing changed', async () => {
    const first = await ask(CAMPAIGNS);
    expect(first.headers.get('Cache-Control')).toBe('public, max-age=10, stale-while-revalidate=30');
    const tag = first.headers.get('ETag') ?? '';
    expect(tag).toMatch(/^"[0-9a-f]{32}"$/);
    for (const header of [tag, `W/${tag}`, `"x", ${tag}`, '*']) {
      const again = await ask(CAMPAIGNS, {headers: {'If-None-Match': header}});
      expect(again.status, header).toBe(304);
      expect(await again.text()).toBe('');
      expect(again.headers.get('ETag')).toBe(tag);
      expect(again.headers.get('Access-Control-Allow-Origin')).toBe('*');
    }
    expect((await ask(CAMPAIGNS, {headers: {'If-None-Match': '"x"'}})).status).toBe(200);
  });

  it('has another tag once a counter moved', async () => {
    const before = (await ask(`${CAMPAIGNS}/tuin`)).headers.get('ETag');
    await env.DB.prepare(
      `UPDATE need SET confirmed = confirmed + 100 WHERE municipality = 'testdam'
       AND campaign = (SELECT id FROM campaign WHERE municipality = 'testdam' AND slug = 'tuin')`,
    ).run();
    expect((await ask(`${CAMPAIGNS}/tuin`)).headers.get('ETag')).not.toBe(before);
  });

  it('answers HEAD with the same headers and no body', async () => {
    const get = await ask(CAMPAIGNS);
    const head = await ask(CAMPAIGNS, {method: 'HEAD'});
    expect(head.status).toBe(200);
    expect(head.headers.get('ETag')).toBe(get.headers.get('ETag'));
    expect(await head.text()).toBe('');
  });
});

describe('an address', () => {
  it.each([
    '/v1',
    '/v1/',
    '/v1/municipalities',
    '/v1/municipalities/testdam',
    `${CAMPAIGNS}/`,
    '/v1/openapi.json/',
    '/weg',
  ])('%s is not found', async (path) => {
    await expectProblem(await ask(path), 'not-found');
  });

  it.each([
    ['PUT', CAMPAIGNS, 'GET, HEAD'],
    ['DELETE', `${CAMPAIGNS}/leefstraat`, 'GET, HEAD'],
    ['GET', `${CAMPAIGNS}/leefstraat/pledges`, 'POST'],
    ['POST', '/v1/openapi.json', 'GET, HEAD'],
    ['POST', '/', 'GET, HEAD'],
  ])('does not take %s %s', async (method, path, allow) => {
    const response = await ask(path, {method});
    expect(response.headers.get('Allow')).toBe(allow);
    await expectProblem(response, 'method-not-allowed');
  });
});

describe('a fault of ours', () => {
  it('tells the caller nothing of what broke, and the log nothing that somebody typed', async () => {
    await loadMunicipality(
      env.DB,
      municipalityFile({municipality: {slug: 'stukdam'}, campaigns: [campaignFile('stuk', 'straat')]}),
    );
    await env.DB.prepare(
      "UPDATE campaign SET who_does_what = '[]', themes = '[1' || ',2]' WHERE slug = 'stuk'",
    ).run();
    await env.DB.prepare('ALTER TABLE budget_line RENAME TO geheime_tabel').run();
    // Also when this test fails: others need the table.
    onTestFinished(async () => {
      await env.DB.prepare('ALTER TABLE geheime_tabel RENAME TO budget_line').run();
    });
    const logged = vi.spyOn(console, 'error').mockImplementation(() => undefined);
    const response = await ask('/v1/municipalities/stukdam/campaigns/stuk?lang=en');
    const body = await response.clone().text();
    const problem = await expectProblem(response, 'internal-error');
    // A request id may hold any two digits, also `d1`.
    expect(body.replace(problem.requestId, '')).not.toMatch(/budget|SQL|D1|no such/i);
    expect(logged).toHaveBeenCalledOnce();
    const entry: unknown = JSON.parse(String(logged.mock.calls[0]?.[0]));
    expect(entry).toEqual({
      requestId: problem.requestId,
      method: 'GET',
      route: '/v1/municipalities/:municipality/campaigns/:campaign',
      code: 'internal-error',
      error: 'Error',
      stack: expect.any(Array),
    });
    expect(JSON.stringify(entry)).not.toMatch(/no such table|stukdam|\/stuk/);
    logged.mockRestore();
  });
});

describe('nonsense', () => {
  const pieces = [
    '%00',
    '%ff',
    '%2e%2e',
    '..',
    '%F0%9F%8C%B3',
    "'",
    '%22',
    '%3Cscript%3E',
    'a'.repeat(3_000),
    '%',
    '%25',
    '+',
    ';',
    '*',
    '~',
    '__proto__',
    'constructor',
    '%0d%0a',
  ];

  const lists = ['slugs', 'cursor', 'limit', 'theme', 'status', 'lang', 'q'];

  it.each(pieces)('is never a fault of ours, wherever it stands: %s', async (piece) => {
    const asked = [
      ...[
        `/${piece}`,
        `/c/${piece}/${piece}`,
        `/c/testdam/${piece}`,
        `/privacy/${piece}`,
        `/problems/${piece}`,
      ],
      ...[`/images/testdam/${piece}`, `/images/${piece}/${'0'.repeat(64)}.svg`],
      ...[`/v1/municipalities/${piece}/campaigns`, `${CAMPAIGNS}/${piece}`, `${CAMPAIGNS}/${piece}/updates`],
      ...lists.map((name) => `${CAMPAIGNS}?${name}=${piece}`),
      ...['updates', 'supporters'].map((list) => `${CAMPAIGNS}/leefstraat/${list}?cursor=${piece}`),
      ...['updates', 'supporters', 'lang'].map((name) => `/c/testdam/leefstraat?${name}=${piece}`),
    ];
    const headers = {'Accept-Language': `${piece.slice(0, 40)};q=x,,en;q=0.3`};
    for (const path of asked) {
      const response = await ask(path, {headers});
      await response.body?.cancel();
      expect(response.status, path).toBeLessThan(500);
    }
  });
});
