import {env} from 'cloudflare:test';
import {supporterSchema, updateSchema, type Page, type Supporter, type Update} from '@duit/contract';
import * as v from 'valibot';
import {beforeAll, describe, expect, it} from 'vitest';
import {ask, expectProblem, read} from '../../support/api.js';
import {loadMunicipality} from '../../support/load-municipality.js';
import {campaignFile, municipalityFile} from '../../support/municipality-file.js';

const base = '/v1/municipalities/testdam/campaigns';
const pledge = (index: number, more: object = {}) => ({
  ...{name: `Naam${index} Achter${index}`, onBehalfOf: `Bedrijf${index}`, message: `Bericht${index}`},
  ...{date: '-3', items: [{need: 'geld', amount: 12_345 + index}]},
  ...more,
});

beforeAll(async () => {
  const campaigns = [
    campaignFile('mensen', 'straat', {
      pledges: [
        pledge(0, {approved: true, display: 'full-name'}),
        pledge(1, {approved: true}),
        pledge(2, {approved: true, display: 'anonymous'}),
        pledge(3),
      ],
    }),
    campaignFile('veel', 'straat', {
      pledges: Array.from({length: 45}, (_, index) => pledge(index, {approved: true})),
    }),
    campaignFile('concept', 'straat', {status: 'draft'}),
    campaignFile('nieuws', 'straat', {
      updates: Array.from({length: 45}, (_, index) => ({
        title: `Nieuws ${index}`,
        body: 'Een *stap*.',
        date: `-${45 - index}`,
      })),
    }),
  ];
  await loadMunicipality(env.DB, municipalityFile({campaigns}));
});

async function all<T>(pageAfter: (cursor: string) => Promise<Page<T>>): Promise<{items: T[]; pages: number}> {
  const items: T[] = [];
  let pages = 0;
  for (let query: string | null = ''; query !== null; pages += 1) {
    const page: Page<T> = await pageAfter(query);
    items.push(...page.items);
    query = page.cursor && `?cursor=${page.cursor}`;
  }
  return {items, pages};
}

describe('supporters', () => {
  it('are shown as they chose, newest first, and say nothing else', async () => {
    const page = await read<Page<Supporter>>('/campaigns/mensen/supporters');
    v.parse(
      v.strictObject({items: v.array(v.strictObject(supporterSchema.entries)), cursor: v.null()}),
      page,
    );
    expect(page.items.map(({name, onBehalfOf, message}) => [name, onBehalfOf, message])).toEqual([
      [null, null, null],
      [null, null, 'Bericht2'],
      ['Naam1', 'Bedrijf1', 'Bericht1'],
      ['Naam0 Achter0', 'Bedrijf0', 'Bericht0'],
    ]);
    expect(JSON.stringify(page)).not.toMatch(/12345|Achter[123]|Naam[23]|@/);
  });

  it('are paged without gaps or repeats', async () => {
    const {items, pages} = await all((query) => read<Page<Supporter>>(`/campaigns/veel/supporters${query}`));
    expect(pages).toBe(3);
    expect(items.map(({name}) => name)).toEqual(Array.from({length: 45}, (_, index) => `Naam${44 - index}`));
  });

  it('have cursors that tell nothing and open no other list', async () => {
    const {cursor} = await read<Page<Supporter>>('/campaigns/veel/supporters?limit=1');
    const {results} = await env.DB.prepare('SELECT id FROM pledge').all<{id: string}>();
    const bytes = atob((cursor ?? '').replaceAll('-', '+').replaceAll('_', '/'));
    for (const {id} of results) expect(bytes).not.toContain(id);
    const problem = await expectProblem(
      await ask(`${base}/mensen/supporters?cursor=${cursor}`),
      'invalid-input',
    );
    expect(problem.errors?.[0]).toMatchObject({pointer: '?cursor', code: 'unknown'});
  });
});

describe('updates', () => {
  it('are rendered to blocks, newest first, and paged without gaps or repeats', async () => {
    const {items, pages} = await all((query) => read<Page<Update>>(`/campaigns/nieuws/updates${query}`));
    expect(pages).toBe(3);
    expect(items.map(({title}) => title)).toEqual(
      Array.from({length: 45}, (_, index) => `Nieuws ${44 - index}`),
    );
    expect(v.parse(v.array(updateSchema), items)).toEqual(items);
    expect(items[0]?.body).toEqual([
      {
        type: 'paragraph',
        content: [
          {type: 'text', text: 'Een '},
          {type: 'emphasis', text: 'stap'},
          {type: 'text', text: '.'},
        ],
      },
    ]);
  });
});

it.each(['updates', 'supporters'])('%s of what is not public are not found', async (list) => {
  for (const path of [
    `${base}/concept/${list}`,
    `${base}/weg/${list}`,
    `/v1/municipalities/nergens/campaigns/veel/${list}`,
  ]) {
    await expectProblem(await ask(path), 'not-found');
  }
});
