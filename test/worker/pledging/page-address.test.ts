import {env} from 'cloudflare:test';
import {beforeEach, describe, expect, it} from 'vitest';
import {expectProblem} from '../../support/api.js';
import {SITES} from '../../support/municipality-file.js';
import {pledgeBody, postPledge, startOver} from '../../support/pledging.js';

let needs: Record<string, string>;
beforeEach(async () => {
  needs = await startOver();
});
const pledgeOn = (page: string, key?: string) =>
  postPledge(pledgeBody([{need: needs['Geld'], amount: 2_500}], {page}), key === undefined ? {} : {key});
const stored = async () => (await env.DB.prepare('SELECT page FROM pledge').first<{page: string}>())?.page;

describe('the address of the page', () => {
  const host = SITES.council.replace('https://', '');

  it.each([
    ['capitals', `HTTPS://${host.toUpperCase()}/Nieuws`, `${SITES.council}/Nieuws`],
    ['spaces around it', ` ${SITES.council}/x\n`, `${SITES.council}/x`],
    ['no slashes after the scheme', `https:${host}/x`, `${SITES.council}/x`],
    ['backslashes', `https:\\\\${host}\\x`, `${SITES.council}/x`],
    [
      'a fragment, which may hold the token of a mail',
      `${SITES.council}/x?a=1#duit-pledge=T`,
      `${SITES.council}/x?a=1`,
    ],
    ['a name and a password', `https://jan:geheim@${host}/x`, `${SITES.council}/x`],
    ['characters outside ASCII', `${SITES.council}/café`, `${SITES.council}/caf%C3%A9`],
  ])(
    'with %s is stored as browsers write it, and no more of it than leads back',
    async (_, page, expected) => {
      const response = await pledgeOn(page);
      expect(response.status, await response.clone().text()).toBe(201);
      expect(await stored()).toBe(expected);
    },
  );

  it('that becomes too long when written so is refused', async () => {
    const problem = await expectProblem(
      await pledgeOn(`${SITES.council}/${'é'.repeat(1_900)}`),
      'invalid-input',
    );
    expect(problem.errors).toMatchObject([{pointer: '/page', code: 'too-long'}]);
  });

  it('may have another fragment when a form is sent again with its key', async () => {
    const key = crypto.randomUUID();
    expect((await pledgeOn(`${SITES.council}/x#form`, key)).status).toBe(201);
    expect((await pledgeOn(`${SITES.council}/x`, key)).status).toBe(201);
  });

  it.each(['javascript:alert(1)', 'mailto:a@b.nl', 'x', 'https://', '//evil.example/'])(
    '%s is refused',
    async (page) => {
      const problem = await expectProblem(await pledgeOn(page), 'invalid-input');
      expect(problem.errors).toMatchObject([{pointer: '/page', code: 'url'}]);
    },
  );
});
