import {env} from 'cloudflare:test';
import type {FieldError} from '@duit/contract';
import {beforeEach, describe, expect, it} from 'vitest';
import {PROBLEM_TEXTS} from '../../../worker/src/i18n/problems.js';
import {expectProblem} from '../../support/api.js';
import {loadMunicipality} from '../../support/load-municipality.js';
import {municipalityFile, SITES} from '../../support/municipality-file.js';
import {pledge, pledgeBody, postPledge, scalar, startOver, write} from '../../support/pledging.js';

let needs: Record<string, string>;
beforeEach(async () => {
  needs = await startOver();
});
const item = (title: string, amount: unknown, more: object = {}) => ({need: needs[title], amount, ...more});

/** The errors as `pointer code`, with what is left. */
const short = (errors: readonly FieldError[] | undefined) =>
  (errors ?? []).map(({pointer, code, left}) =>
    [pointer, code, ...(left === undefined ? [] : [left])].join(' '),
  );

async function refused(body: object, sent: Parameters<typeof postPledge>[1] = {}): Promise<string[]> {
  const problem = await expectProblem(await postPledge(body, sent), 'invalid-input');
  expect(await scalar('SELECT count(*) AS n FROM pledge')).toBe(0);
  return short(problem.errors);
}

describe('amounts', () => {
  it.each([
    ['text', '25', 'type'],
    ['1e3 as text', '1e3', 'type'],
    ['nothing', null, 'type'],
    ['a list', [1], 'type'],
    ['a fraction of a cent', 2_500.5, 'whole-number'],
    ['zero', 0, 'too-small'],
    ['less than nothing', -2_500, 'too-small'],
    ['less than a euro', 99, 'too-small'],
    ['more than the municipality allows', 500_001, 'too-large'],
    ['more than anybody allows', 1_000_001, 'too-large'],
    ['more than a number can count', 2 ** 53, 'whole-number'],
  ])('that are %s are refused', async (_, amount, code) => {
    expect(await refused(pledgeBody([item('Geld', amount)]))).toContain(`/items/0/amount ${code}`);
  });

  it('that are not JSON at all are refused', async () => {
    for (const amount of ['NaN', 'Infinity', '01', '+5', '1e999']) {
      const body = JSON.stringify({...pledgeBody([{need: needs['Geld'], amount: 0}]), proof: 'x'});
      const response = await write('/campaigns/leefstraat/pledges', {
        body: body.replace('"amount":0', `"amount":${amount}`),
      });
      await expectProblem(response, amount === '1e999' ? 'invalid-input' : 'broken-json');
    }
  });

  it('above what is left are refused with what is left', async () => {
    await pledge([item('Kruiwagens', 2)]);
    const problem = await expectProblem(
      await postPledge(pledgeBody([item('Kruiwagens', 2), item('Geld', 2_500)])),
      'need-exhausted',
    );
    expect(problem.errors).toEqual([
      {
        pointer: '/items/0/amount',
        code: 'exhausted',
        left: 1,
        detail: 'Hiervan is er nog 1 nodig. Kies een lager aantal.',
      },
    ]);
    expect(await scalar('SELECT held AS n FROM need WHERE title = ?', 'Kruiwagens')).toBe(2);
  });
});

describe('every field error comes at once', () => {
  const wrong = () => ({
    items: [
      item('Kruiwagens', 4),
      item('Geld', -1),
      item('Uren graven', 2, {shift: 'x'}),
      item('Uren graven', 2),
      item('Handen op de werkdag', 1),
      item('Tuinontwerp', 1),
      {need: 'nergens', amount: 1},
      {need: needs['Geld'], amount: 1_000, colour: 'red'},
    ],
    name: '',
    email: 'sanne at example',
    message: 'x'.repeat(10_000),
    onBehalfOf: 7,
    display: 'loud',
    consents: {updates: 'yes', shareContact: false},
    privacyNotice: '0',
    locale: 'kl',
    page: 'https://elsewhere.example/x',
    proof: '',
    admin: true,
    extra: 1,
  });
  const codes = [
    '/admin unknown-field',
    '/consents/shareContact consent-required',
    '/consents/updates type',
    '/display choice',
    '/email email',
    '/extra unknown-field',
    '/items/0/amount exhausted 3',
    '/items/1/amount too-small',
    '/items/2/shift shift-refused',
    '/items/3/need twice',
    '/items/4/shift shift-required',
    '/items/5/note note-required',
    '/items/6/need unknown',
    '/items/7/colour unknown-field',
    '/locale choice',
    '/message too-long',
    '/name required',
    '/onBehalfOf type',
    '/page page-not-listed',
    '/privacyNotice privacy-notice-outdated',
    '/proof required',
  ];

  it.each(['nl', 'en'] as const)('in %s, with words of that language', async (locale) => {
    const headers = {'Accept-Language': locale};
    const response = await postPledge(wrong(), {headers});
    expect(response.headers.get('Content-Language')).toBe(locale);
    const problem = await expectProblem(response, 'invalid-input');
    expect(problem.title).toBe(PROBLEM_TEXTS[locale].problems['invalid-input'].title);
    expect(short(problem.errors).sort()).toEqual(codes);
    for (const {code, detail, left} of problem.errors ?? []) {
      const text = PROBLEM_TEXTS[locale].fields[code];
      expect(detail).toBe(typeof text === 'string' ? text : text(left));
    }
  });
});

describe('texts', () => {
  it.each([
    ['name', 'Sanne\u0000', '/name characters'],
    ['name', 'Sanne \uD800', '/name characters'],
    ['message', 'x\u0007', '/message characters'],
    ['message', 'x'.repeat(10_000), '/message too-long'],
    ['name', '   ', '/name required'],
    ['name', '\u200B\u2060', '/name required'],
    ['name', '—', '/name required'],
    ['email', 'a@b', '/email email'],
    ['email', 'a@b.nl\r\nBcc: x@y.nl', '/email email'],
    ['email', '"a b"@c.nl', '/email email'],
    ['page', 'javascript:alert(1)', '/page url'],
    ['page', 'leefstraat', '/page url'],
    ['page', `${SITES.association}/x`, '/page page-not-listed'],
  ])('in %s are refused', async (field, value, expected) => {
    expect(await refused(pledgeBody([item('Geld', 500)], {[field]: value}))).toContain(expected);
  });

  it('in every script, with emoji and quotes, are kept as they are', async () => {
    const name = `Zoë "de" O’Neil 李 🌳 <b>'`;
    await pledge([item('Geld', 500)], {name, message: 'Regel 1\nRegel 2\t👍🏽'});
    expect(await env.DB.prepare('SELECT name, message FROM person').first()).toEqual({
      name,
      message: 'Regel 1\nRegel 2\t👍🏽',
    });
  });
});

describe('items', () => {
  it('of another campaign are unknown', async () => {
    const {results} = await env.DB.prepare(
      `SELECT n.id FROM need n JOIN campaign c ON c.id = n.campaign WHERE c.slug = 'tuin'`,
    ).all<{id: string}>();
    expect(await refused(pledgeBody([{need: results[0]?.id, amount: 500}]))).toEqual([
      '/items/0/need unknown',
    ]);
  });

  it('name a shift of their own need that is not over', async () => {
    const shift = await env.DB.prepare('SELECT id FROM shift LIMIT 1').first<{id: string}>();
    await env.DB.prepare('UPDATE shift SET starts_at = 1, ends_at = 2 WHERE id = ?')
      .bind(shift?.id ?? '')
      .run();
    const hands = (id?: string) => pledgeBody([item('Handen op de werkdag', 1, {shift: id})]);
    expect(await refused(hands('nergens'))).toEqual(['/items/0/shift unknown']);
    expect(await refused(hands(shift?.id))).toEqual(['/items/0/shift shift-over']);
  });

  it('keep to the most that one pledge may take, all shifts together', async () => {
    await env.DB.prepare('UPDATE need SET max_per_pledge = 2').run();
    const {results} = await env.DB.prepare('SELECT id FROM shift ORDER BY starts_at').all<{id: string}>();
    const items = results.map(({id}) => item('Handen op de werkdag', 2, {shift: id}));
    expect(await refused(pledgeBody(items))).toEqual(['/items/1/amount too-large']);
    expect(await refused(pledgeBody([item('Uren graven', 3)]))).toEqual(['/items/0/amount too-large']);
  });

  it('are asked for, and not too many', async () => {
    expect(await refused(pledgeBody([]))).toEqual(['/items nothing-pledged']);
    const many = Array.from({length: 21}, () => item('Geld', 500));
    expect(await refused(pledgeBody(many))).toContain('/items too-many');
  });
});

describe('a campaign', () => {
  const post = (campaign: string, sent: object = {}) =>
    postPledge(pledgeBody([item('Geld', 500)]), {campaign, ...sent});

  it.each(['stil', 'klaar'])('that is not live takes nothing: %s', async (campaign) => {
    await expectProblem(await post(campaign), 'campaign-closed');
  });

  it('whose deadline has passed takes nothing', async () => {
    await env.DB.prepare('UPDATE campaign SET deadline_at = ?').bind(Date.now()).run();
    await expectProblem(await post('leefstraat'), 'campaign-closed');
  });

  it.each([
    ['a draft', 'concept'],
    ['an unknown name', 'weg'],
    ['a path', '..%2F'],
    ['a NUL', '%00'],
    ['a very long name', 'x'.repeat(3_000)],
  ])('that is not there is a 404: %s', async (_, campaign) => {
    await expectProblem(await write(`/campaigns/${campaign}/pledges`, {body: {}}), 'not-found');
  });

  it('of another municipality is a 404', async () => {
    await loadMunicipality(env.DB, municipalityFile({municipality: {slug: 'anderdam'}, campaigns: []}));
    await expectProblem(await post('leefstraat', {municipality: 'anderdam'}), 'not-found');
    await expectProblem(await post('leefstraat', {municipality: 'nergens'}), 'not-found');
  });
});

describe('a request', () => {
  const post = (sent: Parameters<typeof write>[1]) => write('/campaigns/leefstraat/pledges', sent);

  it.each([
    ['broken JSON', '{"items": [', 'broken-json'],
    ['no body', '', 'broken-json'],
    ['a body that is too large', `{"name": "${'x'.repeat(40_000)}"}`, 'body-too-large'],
    ['a list', '[]', 'invalid-input'],
    ['nothing', 'null', 'invalid-input'],
  ] as const)('with %s is refused', async (_, body, code) => {
    await expectProblem(await post({body}), code);
  });

  it('of another media type is refused', async () => {
    for (const type of [
      'text/plain',
      'application/x-www-form-urlencoded',
      'application/json-patch+json',
      '',
    ]) {
      await expectProblem(await post({body: '{}', headers: {'Content-Type': type}}), 'wrong-media-type');
    }
  });

  it('without the two headers is refused', async () => {
    await expectProblem(await post({body: '{}', headers: {'Duit-Client': ''}}), 'missing-header');
    for (const key of ['', 'short', 'has spaces in it', 'x'.repeat(101)]) {
      await expectProblem(await post({body: '{}', key}), 'missing-header');
    }
  });

  it.each([SITES.unlisted, 'null', '', `${SITES.council}.evil.example`])(
    'from %j is refused',
    async (origin) => {
      const response = await postPledge(pledgeBody([item('Geld', 500)]), {origin});
      await expectProblem(response, 'origin-not-listed');
      expect(response.headers.get('Access-Control-Allow-Origin')).toBeNull();
    },
  );

  it('from an association for another’s campaign is refused', async () => {
    const body = pledgeBody([item('Geld', 500)], {page: `${SITES.association}/x`});
    await expectProblem(
      await postPledge(body, {campaign: 'tuin', origin: SITES.association}),
      'origin-not-listed',
    );
  });
});

describe('too many pledges', () => {
  const caps = {connection: 1_000, address: 1_000, need: 1_000, campaign: 1_000};
  const policy = municipalityFile().municipality.policy;
  const post = (more: object = {}, address = '203.0.113.7') =>
    postPledge(pledgeBody([item('Kruiwagens', 1)], more), {headers: {'CF-Connecting-IP': address}});
  const limit = async (changed: object) => {
    needs = await startOver({municipality: {policy: {...policy, caps: {...caps, ...changed}}}});
    await env.DB.prepare('UPDATE need SET target = 10000000').run();
  };

  it.each(['connection', 'need', 'campaign'])(
    'per %s are refused for the rest of the hour',
    async (scope) => {
      await limit({[scope]: 2});
      expect([(await post()).status, (await post()).status]).toEqual([201, 201]);
      const response = await post();
      const wait = Number(response.headers.get('Retry-After'));
      await expectProblem(response, 'too-many-requests');
      expect(wait).toBeGreaterThan(0);
      expect(wait).toBeLessThanOrEqual(3_600);
      expect(await scalar('SELECT count(*) AS n FROM pledge')).toBe(2);
    },
  );

  it('of one connection do not stop another', async () => {
    await limit({connection: 1});
    expect((await post()).status).toBe(201);
    await expectProblem(await post(), 'too-many-requests');
    expect((await post({}, '203.0.113.8')).status).toBe(201);
    expect((await post({}, '2001:db8::1')).status).toBe(201);
    await expectProblem(await post({}, '2001:db8:0:0:ffff::2'), 'too-many-requests');
  });

  it('for one mail address are answered as ever, and mail nothing', async () => {
    await limit({address: 1});
    const first = await post();
    const second = await post({email: 'SANNE@voorbeeld.example'});
    expect([first.status, second.status]).toEqual([201, 201]);
    expect(Object.keys(await second.json<object>())).toEqual(Object.keys(await first.json<object>()));
    expect(await scalar('SELECT count(*) AS n FROM pledge')).toBe(2);
    expect(await scalar('SELECT count(*) AS n FROM outbox')).toBe(1);
    expect((await post({email: 'jan@voorbeeld.example'})).status).toBe(201);
    expect(await scalar('SELECT count(*) AS n FROM outbox')).toBe(2);
  });
});
