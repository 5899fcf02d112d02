import {createExecutionContext, env} from 'cloudflare:test';
import {beforeEach, describe, expect, it, vi} from 'vitest';
import {createApp} from '../../../worker/src/app.js';
import {expectProblem} from '../../support/api.js';
import {API} from '../../support/load-municipality.js';
import {municipalityFile, SITES} from '../../support/municipality-file.js';
import {postForm, stampOf, typed} from '../../support/plain-form.js';
import {pledgeBody, postPledge, startOver} from '../../support/pledging.js';

const caps = {connection: 1, address: 100, need: 1_000, campaign: 1_000};
let needs: Record<string, string>;
beforeEach(async () => {
  const {policy} = municipalityFile().municipality;
  needs = await startOver({municipality: {policy: {...policy, caps}}});
});

/** The real database, whose answers to reads do not come through. */
const silent = (): D1Database =>
  new Proxy(env.DB, {
    get: (database, name) =>
      name === 'prepare'
        ? (sql: string) => {
            const statement = database.prepare(sql);
            const lost = () => Promise.reject(new Error('Network connection lost.'));
            return Object.assign(Object.create(statement) as D1PreparedStatement, {
              bind: () => ({all: lost, first: lost, run: lost}),
              ...{all: lost, first: lost, run: lost},
            });
          }
        : (database[name as keyof D1Database] as () => unknown).bind(database),
  });

/** Asks a Worker whose database is silent. */
async function askSilent(path: string, accept = 'application/json'): Promise<Response> {
  const logged = vi.spyOn(console, 'error').mockImplementation(() => undefined);
  const response = await createApp().request(
    `${API}${path}`,
    {headers: {Accept: accept, Origin: SITES.council}},
    {...env, DB: silent()},
    createExecutionContext(),
  );
  logged.mockRestore();
  return response;
}

/** Whole seconds, as everybody who asks by themselves understands them. */
function secondsOf({headers}: Response): number {
  expect(headers.get('Retry-After')).toMatch(/^\d+$/);
  return Number(headers.get('Retry-After'));
}

describe('an answer says when to come back', () => {
  it.each([
    ['/v1/municipalities/testdam/campaigns'],
    ['/v1/municipalities/testdam/campaigns/leefstraat'],
    ['/v1/municipalities/testdam/campaigns/leefstraat/supporters'],
  ])('where a read of the API finds no database: %s', async (path) => {
    const response = await askSilent(path);
    expect(secondsOf(response)).toBeGreaterThan(0);
    // A script of another site has to see it too.
    expect(response.headers.get('Access-Control-Expose-Headers')).toContain('Retry-After');
    expect(response.headers.get('Cache-Control')).toBe('no-store');
    await expectProblem(response, 'try-again');
  });

  it.each([['/c/testdam/leefstraat'], ['/c/testdam'], ['/'], ['/embed/testdam/leefstraat']])(
    'where a page finds none: %s',
    async (path) => {
      const response = await askSilent(path, 'text/html');
      expect(response.status).toBe(503);
      expect(secondsOf(response)).toBeGreaterThan(0);
      expect(await response.text()).toContain('Het duurt te lang');
    },
  );

  it('where somebody sends too much: a pledge', async () => {
    const post = () =>
      postPledge(pledgeBody([{need: needs['Geld'], amount: 1_000}]), {
        headers: {'CF-Connecting-IP': '203.0.113.7'},
      });
    expect((await post()).status).toBe(201);
    const refused = await post();
    expect(secondsOf(refused)).toBeGreaterThan(0);
    expect(secondsOf(refused)).toBeLessThanOrEqual(3_600);
    expect(refused.headers.get('Access-Control-Expose-Headers')).toContain('Retry-After');
    await expectProblem(refused, 'too-many-requests');
  });

  it.each(['/c/testdam/leefstraat/pledges', '/embed/testdam/leefstraat/pledges'])(
    'where somebody sends too much: the form at %s',
    async (path) => {
      const send = async () =>
        postForm(
          `${path}?lang=nl`,
          typed({stamp: await stampOf(), [`need-${needs['Geld'] ?? ''}`]: '1000'}),
          {
            'CF-Connecting-IP': '203.0.113.8',
          },
        );
      const answers = [await send(), await send()];
      const refused = answers.at(-1) as Response;
      expect(refused.status).toBe(429);
      expect(secondsOf(refused)).toBeGreaterThan(0);
      expect(secondsOf(refused)).toBeLessThanOrEqual(3_600);
    },
  );
});
