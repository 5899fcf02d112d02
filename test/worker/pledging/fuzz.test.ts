import {beforeEach, expect, it} from 'vitest';
import {confirmedPledge, luckyProof, pledge, pledgeBody, startOver, write} from '../../support/pledging.js';
import {seeded} from '../../support/seeded.js';

let needs: Record<string, string>;
beforeEach(async () => {
  needs = await startOver();
});

/** Values that have broken something somewhere. */
const NASTY: readonly unknown[] = [
  ...[
    null,
    true,
    false,
    0,
    -1,
    1.5,
    1e21,
    2 ** 53,
    -0,
    '',
    ' ',
    '0',
    '1e3',
    'NaN',
    'null',
    '\u0000',
    '\uD800',
  ],
  ...[
    '\uFEFF',
    '\u202E',
    "'; DROP TABLE pledge;--",
    '<script>',
    '%00',
    '../..',
    'x'.repeat(5_000),
    '🌳'.repeat(400),
  ],
  ...[
    [],
    [[]],
    {},
    {constructor: 1},
    {toString: null},
    [null],
    ['a', 1, {}],
    'https://',
    'http://[',
    'data:,x',
  ],
];

it.each([11, 12, 13, 14])('answers no nonsense with a 500 (seed %i)', async (seed) => {
  const random = seeded(seed);
  const any = <T>(list: readonly T[]) => list[Math.floor(random() * list.length)] as T;
  /** Changes some values anywhere in a body, adds some, leaves some out. */
  const spoil = (value: unknown): unknown => {
    if (random() < 0.12) return any(NASTY);
    if (Array.isArray(value))
      return value.flatMap((each: unknown) => (random() < 0.1 ? [each, each] : [spoil(each)]));
    if (typeof value !== 'object' || value === null) return value;
    const entries = Object.entries(value).filter(() => random() > 0.05);
    if (random() < 0.1) entries.push([any(['__proto__', 'admin', '', 'a/b~c', '0']), any(NASTY)]);
    return Object.fromEntries(entries.map(([name, each]) => [name, spoil(each)]));
  };
  const items = () => [
    {need: needs['Geld'], amount: 500},
    {need: needs['Kruiwagens'], amount: 1},
    {need: needs['Tuinontwerp'], amount: 1, note: 'x', shift: 'y'},
  ];
  const {manageToken} = await confirmedPledge([{need: needs['Geld'], amount: 500}]);
  const {token} = await pledge([{need: needs['Geld'], amount: 500}]);
  const seen = new Set<number>();
  for (let turn = 0; turn < 60; turn += 1) {
    const key = crypto.randomUUID();
    const body = spoil({...pledgeBody(items()), proof: await luckyProof({key})});
    const sent = [
      write('/campaigns/leefstraat/pledges', {key, body: JSON.stringify(body)}),
      write('/pledges/confirmations', {body: JSON.stringify(spoil({token, accept: 'available'}))}),
      write('/pledges/own', {
        method: 'PATCH',
        token: manageToken,
        body: JSON.stringify(spoil({items: items()})),
      }),
    ];
    for (const response of await Promise.all(sent)) {
      const text = await response.text();
      expect(response.status, `${text} for ${JSON.stringify(body)}`).toBeLessThan(500);
      if (!response.ok) expect(response.headers.get('Content-Type')).toBe('application/problem+json');
      seen.add(response.status);
    }
  }
  expect(seen.has(400)).toBe(true);
});
