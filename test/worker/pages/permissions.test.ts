import {env} from 'cloudflare:test';
import {beforeAll, describe, expect, it} from 'vitest';
import {ask} from '../../support/api.js';
import {loadMunicipality} from '../../support/load-municipality.js';
import {SITES} from '../../support/municipality-file.js';
import {postForm, typed} from '../../support/plain-form.js';

beforeAll(async () => {
  await loadMunicipality(env.DB);
});

/** What a page may ask the browser for, by feature. */
function permissionsOf({headers}: Response): Record<string, string> {
  const policy = headers.get('Permissions-Policy') ?? '';
  return Object.fromEntries(policy.split(', ').map((part) => part.split('=') as [string, string]));
}
const open = (path: string) => ask(path, {headers: {Accept: 'text/html'}});

describe('what a page may ask the browser for', () => {
  it.each([
    ...['/', '/c/testdam', '/c/testdam/leefstraat', '/builder', '/help', '/privacy/testdam'],
    ...['/problems/not-found', '/weg', '/c/testdam/leefstraat/pledged'],
  ])('is where the visitor is, for itself alone, and nothing else: %s', async (path) => {
    expect(permissionsOf(await open(path))).toEqual({
      camera: '()',
      microphone: '()',
      geolocation: '(self)',
    });
  });

  it.each([
    ['/embed/testdam/leefstraat'],
    ['/embed/testdam/leefstraat?element=pledge-form'],
    ['/embed/testdam/leefstraat/pledged'],
  ])('is nothing at all in a frame: %s', async (path) => {
    expect(permissionsOf(await open(path))).toEqual({camera: '()', microphone: '()', geolocation: '()'});
  });

  it('is nothing in a frame either when something went wrong there', async () => {
    const refused = await postForm('/embed/testdam/leefstraat/pledges', typed(), {Origin: SITES.unlisted});
    expect(refused.status).toBe(403);
    expect(permissionsOf(refused)).toMatchObject({geolocation: '()'});
  });

  it('is not a matter of data', async () => {
    for (const path of ['/v1/municipalities/testdam/campaigns', '/c/testdam/leefstraat/card.svg']) {
      expect((await open(path)).headers.get('Permissions-Policy')).toBeNull();
    }
  });
});
