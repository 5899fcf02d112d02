import {CAMPAIGN_STATES} from '@duit/contract';
import {beforeEach, describe, expect, it} from 'vitest';
import {campaignState} from '../../worker/src/domain/campaign-state.js';
import type {Database} from '../../worker/src/domain/database.js';
import {findCampaign, listUpdates} from '../../worker/src/repositories/campaigns.js';
import {findCard, findCards, listCards} from '../../worker/src/repositories/cards.js';
import {loadMunicipality} from '../support/load-municipality.js';
import {campaignFile, municipalityFile} from '../support/municipality-file.js';
import type {OpenDatabase} from './suite.js';

const money = (minimum: number, target: number) => ({
  ...{key: 'geld', kind: 'money', unit: 'cents', title: 'Geld', minimum, target},
});
const hours = {key: 'uren', kind: 'time', unit: 'hours', title: 'Uren', minimum: 1, target: 2};
const gave = (need: string, amount: number) => ({name: 'Jan', date: '-1', items: [{need, amount}]});

/** One campaign for each state, and some on the edge between two. */
const everyState = [
  campaignFile('begin', 'straat'),
  campaignFile('onderweg', 'straat', {pledges: [gave('geld', 49_999)]}),
  campaignFile('een-van-twee', 'straat', {needs: [money(100, 200), hours], pledges: [gave('geld', 300)]}),
  campaignFile('gehaald', 'straat', {pledges: [gave('geld', 50_000)]}),
  campaignFile('precies-vol', 'straat', {pledges: [gave('geld', 100_000)]}),
  campaignFile('meer', 'straat', {pledges: [gave('geld', 100_001)]}),
  campaignFile('voorbij', 'straat', {deadline: '-1', pledges: [gave('geld', 50_000)]}),
  ...['paused', 'funded', 'unsuccessful', 'realised', 'cancelled', 'draft', 'submitted', 'approved'].map(
    (status) => campaignFile(`is-${status}`, 'straat', {status, deadline: '-1'}),
  ),
];

/** What reading campaigns promises. */
export function campaignsSuite(open: OpenDatabase): void {
  describe('campaigns', () => {
    const now = Date.now();
    let database: Database;
    beforeEach(async () => {
      database = await open();
    });
    const list = (more: object = {}) =>
      listCards(database, {municipality: 'testdam', limit: 50, now, ...more});

    it('lists public campaigns in the order of the file', async () => {
      await loadMunicipality(database);
      const {cards, next} = await list();
      expect(cards.map((card) => card.slug)).toEqual(['leefstraat', 'tuin', 'stil', 'klaar']);
      expect(cards[0]?.needs.map((need) => need.kind)).toEqual([
        'goods',
        'time',
        'time',
        'knowledge',
        'money',
      ]);
      expect(next).toBeNull();
    });

    it('pages through a list without gaps or repeats', async () => {
      await loadMunicipality(database);
      const seen: string[] = [];
      let after: Awaited<ReturnType<typeof list>>['next'] | undefined;
      do {
        const page: Awaited<ReturnType<typeof list>> = await list({limit: 1, after: after ?? undefined});
        seen.push(...page.cards.map((card) => card.slug));
        after = page.next;
      } while (after);
      expect(seen).toEqual(['leefstraat', 'tuin', 'stil', 'klaar']);
    });

    it('filters by theme and by what is open', async () => {
      await loadMunicipality(database);
      expect((await list({theme: 'ouderen'})).cards.map((card) => card.slug)).toEqual(['tuin']);
      expect((await list({status: 'open'})).cards.map((card) => card.slug)).toEqual(['leefstraat', 'tuin']);
      const later = now + 400 * 24 * 3_600_000;
      expect((await list({status: 'open', now: later})).cards).toEqual([]);
    });

    it('filters by each state exactly as the domain derives it', async () => {
      await loadMunicipality(database, municipalityFile({campaigns: everyState}));
      const all = (await list()).cards;
      expect(all).toHaveLength(12);
      for (const state of CAMPAIGN_STATES) {
        const expected = all.filter((card) => campaignState(card, now) === state).map((card) => card.slug);
        expect(expected, state).not.toEqual([]);
        expect(
          (await list({status: state})).cards.map((card) => card.slug),
          state,
        ).toEqual(expected);
      }
    });

    it('finds many slugs at once and leaves out what is not public or not there', async () => {
      await loadMunicipality(database);
      const unknown = Array.from({length: 97}, (_, index) => `onbekend-${index}`);
      const cards = await findCards(database, {
        municipality: 'testdam',
        slugs: ['tuin', 'concept', 'leefstraat', ...unknown],
      });
      expect(cards.map((card) => card.slug)).toEqual(['leefstraat', 'tuin']);
    });

    it('never shows one municipality the campaigns of another', async () => {
      await loadMunicipality(database);
      await loadMunicipality(database, municipalityFile({municipality: {slug: 'anderdam'}, campaigns: []}));
      const municipality = 'anderdam';
      expect((await list({municipality})).cards).toEqual([]);
      expect(await findCards(database, {municipality, slugs: ['tuin']})).toEqual([]);
      expect(await findCampaign(database, {municipality, slug: 'tuin'})).toEqual({outcome: 'not-found'});
      const tuin = await findCard(database, {municipality: 'testdam', slug: 'tuin'});
      if (tuin.outcome !== 'found') throw new Error('tuin is there');
      expect(await findCard(database, {municipality, id: tuin.card.id})).toEqual({outcome: 'not-found'});
      expect(await findCard(database, {municipality: 'testdam', id: tuin.card.id})).toEqual(tuin);
    });

    it('finds a whole campaign with needs, shifts, budget, aftercare and updates', async () => {
      await loadMunicipality(database);
      const found = await findCampaign(database, {municipality: 'testdam', slug: 'leefstraat'});
      if (found.outcome !== 'found') throw new Error('leefstraat is there');
      const {campaign} = found;
      expect(campaign.needs[0]).toMatchObject({
        title: 'Kruiwagens',
        handOver: 'Brengen op zaterdag',
        limited: true,
      });
      expect(campaign.needs[2]?.shifts.map(({place, capacity}) => [place, capacity])).toEqual([
        ['Plein', 3],
        ['Plein', 3],
      ]);
      expect(campaign.budget).toEqual([{title: 'Planten', cents: 80_000, coveredBy: 'campaign'}]);
      expect(campaign.aftercare).toEqual({
        text: 'De straat onderhoudt de tuin.',
        years: 5,
        centsPerYear: 20_000,
      });
      expect(campaign.gates).toEqual({permits: 'not-needed', objections: 'none'});
      expect(campaign.updates.map((update) => update.title)).toEqual(['We zijn begonnen']);
    });

    it('pages through updates, newest first', async () => {
      const updates = ['-3', '-2', '-1', '-1'].map((date, index) => ({
        title: `Nieuws ${index}`,
        body: 'x',
        date,
      }));
      await loadMunicipality(
        database,
        municipalityFile({campaigns: [campaignFile('druk', 'straat', {updates})]}),
      );
      const found = await findCampaign(database, {municipality: 'testdam', slug: 'druk'});
      if (found.outcome !== 'found') throw new Error('druk is there');
      expect(found.campaign.updates).toHaveLength(3);
      const input = {municipality: 'testdam', campaign: found.campaign.id, limit: 2};
      const first = await listUpdates(database, input);
      const second = await listUpdates(database, {...input, after: first.next ?? undefined});
      const titles = [...first.updates, ...second.updates].map((update) => update.title);
      expect(titles.slice(2)).toEqual(['Nieuws 1', 'Nieuws 0']);
      expect(new Set(titles).size).toBe(4);
      expect(second.next).toBeNull();
    });
  });
}
