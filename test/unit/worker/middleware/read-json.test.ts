import {pledgeInputSchema, type PledgeRequest} from '@duit/contract';
import {Hono} from 'hono';
import {describe, expect, it} from 'vitest';
import {ProblemError} from '../../../../worker/src/middleware/problem.js';
import {readJson} from '../../../../worker/src/middleware/read-json.js';

const app = new Hono();
app.post('/', async (c) => c.json((await readJson(c, pledgeInputSchema)).value));
app.onError((error, c) => {
  if (!(error instanceof ProblemError)) throw error;
  return c.json({code: error.code, faults: error.faults}, 400);
});

const pledge: PledgeRequest = {
  items: [{need: 'geld', amount: 2_500}],
  name: 'Jan',
  email: 'jan@example.org',
  consents: {updates: false, shareContact: false},
  privacyNotice: '1',
  locale: 'nl',
  page: 'https://www.testdam.example/pagina',
  proof: 'x',
};

type Answer = Record<string, unknown> & {code?: string; faults?: {pointer: string; code: string}[]};
async function post(body: BodyInit, type = 'application/json'): Promise<Answer> {
  const response = await app.request('/', {method: 'POST', body, headers: {'Content-Type': type}});
  return response.json() as Promise<Answer>;
}
const send = (change: object) => post(JSON.stringify({...pledge, ...change}));

describe('the body of a write', () => {
  it('is answered with defaults and trimmed', async () => {
    expect(await send({name: '  Jan '})).toMatchObject({name: 'Jan', display: 'first-name', message: ''});
  });

  it.each([
    ['text/plain', 'wrong-media-type'],
    ['application/x-www-form-urlencoded', 'wrong-media-type'],
    ['application/json-patch+json', 'wrong-media-type'],
    ['application/json; charset=latin1', 'wrong-media-type'],
    ['application/json; charset=utf-8', undefined],
  ])('as %s answers %s', async (type, code) => {
    expect((await post(JSON.stringify(pledge), type)).code).toBe(code);
  });

  it.each(['', '{', '{"a":1,}', 'undefined', new Uint8Array([0x22, 0xff, 0x22])])(
    'is refused as broken: %s',
    async (body) => {
      expect((await post(body)).code).toBe('broken-json');
    },
  );

  it('is bounded by what comes, whatever its length is said to be', async () => {
    expect((await send({message: 'x'.repeat(40_000)})).code).toBe('body-too-large');
    const endless = new ReadableStream({
      pull: (controller) => controller.enqueue(new Uint8Array(8_192).fill(32)),
    });
    const init = {
      method: 'POST',
      body: endless,
      headers: {'Content-Type': 'application/json'},
      duplex: 'half',
    };
    expect(await (await app.request('/', init)).json()).toMatchObject({code: 'body-too-large'});
  });

  it('survives deep nesting and many mistakes, with a bounded answer', async () => {
    expect((await post('['.repeat(15_000) + ']'.repeat(15_000))).code).toBe('invalid-input');
    const many = Object.fromEntries(Array.from({length: 2_000}, (_, index) => [`f${index}`, 1]));
    expect((await send(many)).faults?.length).toBeLessThanOrEqual(101);
  });
});

describe('field errors', () => {
  it('come all at once, with JSON pointers', async () => {
    const answer = await send({
      ...{
        items: [
          {need: 'geld', amount: '25'},
          {need: 'geld', amount: 1.5, wat: 1},
        ],
        name: ' ',
        email: 'jan@',
      },
      ...{locale: 'xx', consents: {updates: true}, page: 'pagina', 'a/b~c': 1, onbekend: 1},
    });
    expect(answer.code).toBe('invalid-input');
    expect(answer.faults?.map(({pointer, code}) => `${pointer} ${code}`).sort()).toEqual(
      [
        '/items/0/amount type',
        '/items/1/amount whole-number',
        '/items/1/wat unknown-field',
        '/name required',
        '/email email',
        '/locale choice',
        '/consents/shareContact required',
        '/page url',
        '/a~1b~0c unknown-field',
        '/onbekend unknown-field',
      ].sort(),
    );
  });

  it.each([
    [-1, 'too-small'],
    [0, 'too-small'],
    [0.5, 'whole-number'],
    [1e20, 'whole-number'],
    [1_000_001, 'too-large'],
    ['1e3', 'type'],
    [null, 'type'],
    [true, 'type'],
    [[1], 'type'],
  ])('an amount of %j is %s', async (amount, code) => {
    const {faults} = await send({items: [{need: 'geld', amount}]});
    expect(faults).toContainEqual({pointer: '/items/0/amount', code});
  });

  it('name what is missing where the body is no object or lacks everything', async () => {
    expect((await post('{}')).faults).toContainEqual({pointer: '/items', code: 'required'});
    expect((await post('null')).faults).toEqual([{pointer: '', code: 'type'}]);
    expect((await post('5')).faults).toEqual([{pointer: '', code: 'type'}]);
  });

  it.each(['__proto__', 'constructor', 'toString'])(
    'refuse the field %s like any other unknown one',
    async (name) => {
      const body = JSON.stringify(pledge).replace('{', `{"${name}":1,`);
      expect((await post(body)).faults).toEqual([{pointer: `/${name}`, code: 'unknown-field'}]);
    },
  );

  it.each(['\u0000', '\u001b', '\ud800'])(
    'refuse characters that the database would corrupt',
    async (character) => {
      expect((await send({message: `a${character}b`})).faults).toEqual([
        {pointer: '/message', code: 'characters'},
      ]);
    },
  );
});
