import {env} from 'cloudflare:test';
import {
  campaignCardSchema,
  campaignSchema,
  pageSchema,
  type Campaign,
  type CampaignCard,
  type Page,
} from '@duit/contract';
import * as v from 'valibot';
import {beforeAll, describe, expect, it} from 'vitest';
import {ask, expectProblem, read} from '../../support/api.js';
import {loadMunicipality} from '../../support/load-municipality.js';
import {campaignFile, municipalityFile} from '../../support/municipality-file.js';

const CAMPAIGNS = '/v1/municipalities/testdam/campaigns';
const slugsOf = (page: Page<CampaignCard>) => page.items.map((card) => card.slug);

beforeAll(async () => {
  await loadMunicipality(env.DB);
  await loadMunicipality(
    env.DB,
    municipalityFile({municipality: {slug: 'anderdam', locale: 'en'}, campaigns: []}),
  );
  const many = Array.from({length: 120}, (_, index) => campaignFile(`actie-${index}`, 'straat'));
  await loadMunicipality(env.DB, municipalityFile({municipality: {slug: 'veeldam'}, campaigns: many}));
});

describe('a list of campaigns', () => {
  it('answers cards as the contract says, with absolute addresses', async () => {
    const page = await read<Page<CampaignCard>>('/campaigns');
    v.parse(
      v.strictObject({items: v.array(v.strictObject(campaignCardSchema.entries)), cursor: v.null()}),
      page,
    );
    expect(page.items[0]).toMatchObject({
      municipality: 'testdam',
      slug: 'leefstraat',
      organiser: 'Straatvereniging',
      state: 'starting',
      readiness: 0,
      url: 'http://localhost:8787/c/testdam/leefstraat',
    });
  });

  it('is paged by 20, by what was asked for and by 50 at most', async () => {
    const first = await read<Page<CampaignCard>>('/campaigns', 'veeldam');
    expect(first.items).toHaveLength(20);
    const second = await read<Page<CampaignCard>>(`/campaigns?cursor=${first.cursor}&limit=50`, 'veeldam');
    expect(second.items).toHaveLength(50);
    expect(slugsOf(second)[0]).toBe('actie-20');
    const third = await read<Page<CampaignCard>>(`/campaigns?cursor=${second.cursor}&limit=50`, 'veeldam');
    expect(slugsOf(third).at(-1)).toBe('actie-119');
    expect(third.cursor).toBeNull();
  });

  it('answers 100 named campaigns in one request', async () => {
    const slugs = Array.from({length: 100}, (_, index) => `actie-${index}`);
    const page = await read<Page<CampaignCard>>(`/campaigns?slugs=${slugs.join(',')}`, 'veeldam');
    expect(slugsOf(page)).toEqual(slugs);
    expect(v.is(pageSchema(campaignCardSchema), page)).toBe(true);
  });

  it('leaves out names that are not there, not public or nonsense', async () => {
    const page = await read<Page<CampaignCard>>(
      "/campaigns?slugs=tuin,concept,weg,,%00,'%3B--,tuin,%F0%9F%8C%B3",
    );
    expect(slugsOf(page)).toEqual(['tuin']);
  });

  it('narrows by theme and status', async () => {
    expect(slugsOf(await read('/campaigns?theme=ouderen'))).toEqual(['tuin']);
    expect(slugsOf(await read('/campaigns?status=open'))).toEqual(['leefstraat', 'tuin']);
    expect(slugsOf(await read('/campaigns?status=funded'))).toEqual(['klaar']);
    expect(slugsOf(await read('/campaigns?theme=niets'))).toEqual([]);
  });

  it('searches and narrows by neighbourhood, within the filters that are there', async () => {
    const campaigns = [
      campaignFile('hofje', 'tuin', {title: 'Café ’t Hofje', neighbourhood: 'Oud-Zuid'}),
      campaignFile('brug', 'straat', {title: 'De brug', location: {latitude: 52.4, longitude: 5.6}}),
    ];
    await loadMunicipality(env.DB, municipalityFile({municipality: {slug: 'zoekdam'}, campaigns}));
    const found = async (query: string) => slugsOf(await read(`/campaigns?${query}`, 'zoekdam'));
    expect(await found('q=CAFE+hof')).toEqual(['hofje']);
    expect(await found('q=brug&status=open')).toEqual(['brug']);
    expect(await found('q=%25')).toEqual(['hofje', 'brug']);
    expect(await found('q=')).toEqual(['hofje', 'brug']);
    expect(await found('neighbourhood=Oud-Zuid')).toEqual(['hofje']);
    const page = await read<Page<CampaignCard>>('/campaigns?q=brug', 'zoekdam');
    expect(page.items[0]).toMatchObject({location: {latitude: 52.4, longitude: 5.6}, neighbourhood: ''});
  });

  it('of neighbourhoods counts what is public, and may be kept', async () => {
    const response = await ask('/v1/municipalities/zoekdam/neighbourhoods');
    expect(await response.json()).toEqual({items: [{name: 'Oud-Zuid', campaigns: 1}], cursor: null});
    const headers = {'If-None-Match': response.headers.get('ETag') ?? ''};
    expect((await ask('/v1/municipalities/zoekdam/neighbourhoods', {headers})).status).toBe(304);
    await expectProblem(await ask('/v1/municipalities/zoekdam/neighbourhoods?near=1,2'), 'invalid-input');
    await expectProblem(await ask('/v1/municipalities/nergens/neighbourhoods'), 'not-found');
  });

  it.each([
    [`q=${'x'.repeat(101)}`, '?q', 'too-long'],
    ['near=52.4,5.6', '?near', 'unknown-field'],
    ['neighbourhood=', '?neighbourhood', 'required'],
    [`slugs=${Array.from({length: 101}, (_, index) => `a${index}`).join(',')}`, '?slugs', 'too-many'],
    ['slugs=', '?slugs', 'required'],
    ['slugs=tuin&theme=groen', '?theme', 'unknown-field'],
    ['limit=0', '?limit', 'too-small'],
    ['limit=51', '?limit', 'too-large'],
    ['limit=1e1', '?limit', 'whole-number'],
    ['limit=10&limit=20', '?limit', 'twice'],
    ['status=draft', '?status', 'choice'],
    ["theme='", '?theme', 'unknown'],
    ['cursor=nonsense', '?cursor', 'unknown'],
    ['cursor=WzEsMl0', '?cursor', 'unknown'],
    ['page=2', '?page', 'unknown-field'],
    ['__proto__=1', '?__proto__', 'unknown-field'],
  ])('refuses %s', async (query, pointer, code) => {
    const problem = await expectProblem(await ask(`${CAMPAIGNS}?${query}`), 'invalid-input');
    expect(problem.errors).toEqual([{pointer, code, detail: expect.stringMatching(/\S/)}]);
  });

  it('tells every wrong parameter at once, in the language asked for', async () => {
    const headers = {'Accept-Language': 'sv, en;q=0.8, nl;q=0.5'};
    const response = await ask(`${CAMPAIGNS}?limit=0&status=x&wat=1`, {headers});
    const problem = await expectProblem(response, 'invalid-input');
    expect(problem.title).toBe('Not everything is filled in correctly');
    expect(problem.errors?.map((error) => error.pointer).sort()).toEqual(['?limit', '?status', '?wat']);
    expect(response.headers.get('Content-Language')).toBe('en');
  });
});

describe('one campaign', () => {
  it('is answered whole, as the contract says', async () => {
    const campaign = await read<Campaign>('/campaigns/leefstraat');
    expect(v.parse(campaignSchema, campaign)).toEqual(campaign);
    expect(campaign.story).toEqual([
      {type: 'heading', content: [{type: 'text', text: 'Waarom'}]},
      {
        type: 'paragraph',
        content: [
          {type: 'text', text: 'Omdat het '},
          {type: 'strong', text: 'kan'},
          {type: 'text', text: '. Lees '},
          {type: 'link', text: 'meer', href: 'https://example.org/meer'},
          {type: 'text', text: '.'},
        ],
      },
    ]);
    expect(campaign.pledging).toEqual({
      open: true,
      suggestedCents: [1_000, 2_500, 5_000],
      minCents: 100,
      maxCents: 500_000,
      privacyNotice: {version: '1', url: 'http://localhost:8787/privacy/testdam'},
      moderated: true,
    });
    expect(campaign.needs.map((need) => need.available)).toEqual([3, null, null, null, null]);
  });

  it.each(['concept', 'weg', 'LEEFSTRAAT', '%00', 'leefstraat/', 'leefstraat/updates/', '..%2f'])(
    'is not found as %s',
    async (slug) => {
      await expectProblem(await ask(`${CAMPAIGNS}/${slug}`), 'not-found');
    },
  );

  it('is not found under another municipality, nor under none', async () => {
    await expectProblem(await ask('/v1/municipalities/anderdam/campaigns/klaar'), 'not-found');
    await expectProblem(await ask('/v1/municipalities/nergens/campaigns/klaar'), 'not-found');
    await expectProblem(await ask('/v1/municipalities/nergens/campaigns'), 'not-found');
  });

  it('of a closed municipality is not found', async () => {
    await loadMunicipality(env.DB, municipalityFile({municipality: {slug: 'dichtdam'}}));
    await read('/campaigns/tuin', 'dichtdam');
    await env.DB.prepare("UPDATE municipality SET open = 0 WHERE slug = 'dichtdam'").run();
    await expectProblem(await ask('/v1/municipalities/dichtdam/campaigns/tuin'), 'not-found');
  });

  it('is refused in the municipality’s own language when none was asked for', async () => {
    const response = await ask('/v1/municipalities/anderdam/campaigns/weg');
    expect((await expectProblem(response, 'not-found')).title).toBe('Not found');
    const dutch = await ask('/v1/municipalities/anderdam/campaigns/weg', {
      headers: {'Accept-Language': 'nl-BE'},
    });
    expect((await expectProblem(dutch, 'not-found')).title).toBe('Niet gevonden');
  });
});
