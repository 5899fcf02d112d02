import {env} from 'cloudflare:test';
import {beforeAll, expect, it} from 'vitest';
import type {Database} from '../../../worker/src/domain/database.js';
import {findCard, listCards} from '../../../worker/src/repositories/cards.js';
import {countNeighbourhoods} from '../../../worker/src/repositories/neighbourhoods.js';
import {listSupporters, type SupporterCursor} from '../../../worker/src/repositories/supporters.js';
import {loadMunicipality} from '../../support/load-municipality.js';
import {metered} from '../../support/metered-database.js';
import {campaignFile, municipalityFile} from '../../support/municipality-file.js';

const kinds = [
  {key: 'planken', kind: 'goods', unit: 'pieces', title: 'Planken', minimum: 5, target: 100},
  {key: 'uren', kind: 'time', unit: 'hours', title: 'Uren', minimum: 5, target: 100},
  {key: 'kennis', kind: 'knowledge', unit: 'hours', title: 'Kennis', minimum: 5, target: 100},
  {key: 'geld', kind: 'money', unit: 'cents', title: 'Geld', minimum: 5, target: 100},
];

/** Pledges of every need for every campaign, straight into the tables: the triggers count them. */
async function pledge(times: number): Promise<void> {
  const numbers = 'WITH RECURSIVE n (i) AS (SELECT 1 UNION ALL SELECT i + 1 FROM n WHERE i < ?)';
  const at = Date.now();
  await env.DB.batch([
    env.DB.prepare(
      `${numbers} INSERT INTO pledge (municipality, id, campaign, status, source, page, created_at, confirm_before, confirmed_at)
       SELECT c.municipality, c.slug || '-' || i, c.id, 'confirmed', 'import', 'https://testdam.example', ?, ?, ? + i
       FROM n, campaign c`,
    ).bind(times, at, at, at),
    env.DB.prepare(
      `INSERT INTO pledge_item (municipality, pledge, need, amount)
       SELECT p.municipality, p.id, n.id, 1 FROM pledge p
       JOIN need n ON n.municipality = p.municipality AND n.campaign = p.campaign`,
    ),
  ]);
}

async function costOf(
  work: (database: Database) => Promise<unknown>,
): Promise<{read: number; calls: number}> {
  const {database, meter} = metered(env.DB);
  await work(database);
  return {read: meter.read, calls: meter.calls};
}

const municipality = 'testdam';
const list = (database: Database) => listCards(database, {municipality, limit: 20, now: Date.now()});

beforeAll(async () => {
  const campaigns = Array.from({length: 25}, (_, index) =>
    campaignFile(`actie-${index}`, 'straat', {needs: kinds, neighbourhood: 'Noord'}),
  );
  await loadMunicipality(env.DB, municipalityFile({campaigns}));
});

it('reads at most 200 rows for a list of 20 cards, however many pledges there are', async () => {
  const quiet = await costOf(list);
  await pledge(150);
  const {cards} = await list(env.DB);
  expect(cards).toHaveLength(20);
  expect(cards[0]).toMatchObject({supporters: 150, needs: kinds.map(() => ({confirmed: 150}))});
  const busy = await costOf(list);
  expect(busy.read).toBeLessThanOrEqual(200);
  expect(busy).toEqual(quiet);
  expect(busy.calls).toBe(1);
});

it('reads at most 200 rows for a list of 20 that was searched or narrowed, and one statement', async () => {
  const asked = [{words: ['actie']}, {words: ['sam', 'actie']}, {neighbourhood: 'Noord'}];
  for (const filter of asked) {
    const search = (database: Database) =>
      listCards(database, {municipality, limit: 20, now: Date.now(), ...filter});
    expect((await search(env.DB)).cards, JSON.stringify(filter)).toHaveLength(20);
    const cost = await costOf(search);
    expect(cost.read, JSON.stringify(filter)).toBeLessThanOrEqual(200);
    expect(cost.calls).toBe(1);
  }
});

it('reads next to nothing for a word that no campaign has, and for a page beyond the first', async () => {
  const nothing = await costOf((database) =>
    listCards(database, {municipality, limit: 20, now: Date.now(), words: ['zwembad']}),
  );
  expect(nothing.read).toBeLessThanOrEqual(2);
  const {next} = await listCards(env.DB, {municipality, limit: 20, now: Date.now(), words: ['actie']});
  const rest = await costOf((database) =>
    listCards(database, {
      municipality,
      limit: 20,
      now: Date.now(),
      words: ['actie'],
      after: next ?? undefined,
    }),
  );
  expect(rest.read).toBeLessThanOrEqual(60);
});

it('reads one row for each campaign to count the neighbourhoods', async () => {
  const cost = await costOf((database) => countNeighbourhoods(database, {municipality, limit: 200}));
  expect(cost.read).toBeLessThanOrEqual(25 + 20);
});

it('reads a page of supporters without reading the pages before it', async () => {
  const found = await findCard(env.DB, {municipality, slug: 'actie-3'});
  if (found.outcome !== 'found') throw new Error('actie-3 is there');
  const input = {municipality, campaign: found.card.id, limit: 20};
  const costs: number[] = [];
  let after: SupporterCursor | null = null;
  do {
    const page = await listSupporters(env.DB, {...input, after: after ?? undefined});
    const at: SupporterCursor | null = after;
    costs.push(
      (await costOf((database) => listSupporters(database, {...input, after: at ?? undefined}))).read,
    );
    after = page.next;
  } while (after);
  expect(costs).toHaveLength(8);
  expect(Math.max(...costs)).toBeLessThanOrEqual((costs[0] ?? 0) + 1);
});
