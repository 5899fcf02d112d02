import {beforeEach, describe, expect, it} from 'vitest';
import type {Database} from '../../worker/src/domain/database.js';
import {searchKeys, searchTexts, typedKeys} from '../../worker/src/domain/search-words.js';
import {listUnworded, replaceWords} from '../../worker/src/repositories/campaign-words.js';
import {listCards} from '../../worker/src/repositories/cards.js';
import {countNeighbourhoods} from '../../worker/src/repositories/neighbourhoods.js';
import {loadMunicipality} from '../support/load-municipality.js';
import {campaignFile, municipalityFile} from '../support/municipality-file.js';
import type {OpenDatabase} from './suite.js';

const campaigns = [
  campaignFile('beweegtuin', 'tuin', {
    title: 'Een beweegtuin voor ouderen',
    place: 'Hofvijver',
    neighbourhood: 'Hofkwartier',
    location: {latitude: 52.3978, longitude: 5.593},
  }),
  campaignFile('moestuin', 'straat', {title: 'Een moestuin', neighbourhood: 'Weverskwartier'}),
  campaignFile('speeltuin', 'straat', {title: 'De speeltuin', neighbourhood: 'Hofkwartier'}),
  campaignFile('brug', 'straat', {title: 'De luchtbrug'}),
  campaignFile('geheim', 'tuin', {title: 'Een geheime tuin', status: 'draft', neighbourhood: 'Hofkwartier'}),
];

/** What finding campaigns promises. */
export function searchSuite(open: OpenDatabase): void {
  describe('finding campaigns', () => {
    let database: Database;
    beforeEach(async () => {
      database = await open();
      await loadMunicipality(database, municipalityFile({campaigns}));
    });
    const find = async (typed: string, more: object = {}, municipality = 'testdam') => {
      const input = {municipality, words: typedKeys(typed), limit: 20, now: Date.now()};
      return (await listCards(database, {...input, ...more})).cards.map(({slug}) => slug);
    };

    it('finds by words of title, place, neighbourhood, organiser and needs, in the order of the list', async () => {
      expect(await find('tuin')).toEqual(['beweegtuin', 'moestuin', 'speeltuin']);
      expect(await find('hofvijver')).toEqual(['beweegtuin']);
      expect(await find('weverskwartier')).toEqual(['moestuin']);
      expect(await find('tuinclub')).toEqual(['beweegtuin']);
      expect(await find('tuin een')).toEqual(['beweegtuin', 'moestuin']);
      expect(await find('zwembad')).toEqual([]);
    });

    it('goes together with the other filters', async () => {
      expect(await find('tuin', {neighbourhood: 'Hofkwartier'})).toEqual(['beweegtuin', 'speeltuin']);
      expect(await find('', {neighbourhood: 'Hofkwartier'})).toEqual(['beweegtuin', 'speeltuin']);
      expect(await find('', {neighbourhood: 'hofkwartier'})).toEqual([]);
      expect(await find('tuin', {status: 'funded'})).toEqual([]);
      expect(await find('tuin', {theme: 'groen', status: 'open'})).toHaveLength(3);
    });

    it('pages through what is found without gaps or repeats', async () => {
      for (const filter of [{words: ['tuin']}, {neighbourhood: 'Hofkwartier'}]) {
        const seen: string[] = [];
        let after: Awaited<ReturnType<typeof listCards>>['next'] | undefined;
        do {
          const input = {municipality: 'testdam', limit: 1, now: Date.now(), ...filter};
          const page: Awaited<ReturnType<typeof listCards>> = await listCards(database, {
            ...input,
            after: after ?? undefined,
          });
          seen.push(...page.cards.map(({slug}) => slug));
          after = page.next;
        } while (after);
        expect(seen).toEqual(await find('', filter));
      }
    });

    it('never finds another municipality’s campaigns', async () => {
      await loadMunicipality(database, municipalityFile({municipality: {slug: 'anderdam'}, campaigns}));
      expect(await find('tuin')).toHaveLength(3);
      expect(await find('tuin', {}, 'nergens')).toEqual([]);
    });

    it.each([
      ["'", 4],
      ['" OR 1=1 --', 0],
      ['%', 4],
      ['%uin', 0],
      ['_uin', 0],
      ['tu*', 1],
      ['\\', 4],
      ['\u0000', 4],
      ['\ud800', 4],
      [';DROP TABLE campaign', 0],
    ])('takes %j for what it is: text', async (typed, count) => {
      expect(await find(typed)).toHaveLength(count);
    });

    it('counts the neighbourhoods of what is public', async () => {
      expect(await countNeighbourhoods(database, {municipality: 'testdam', limit: 10})).toEqual([
        {name: 'Hofkwartier', campaigns: 2},
        {name: 'Weverskwartier', campaigns: 1},
      ]);
      expect(await countNeighbourhoods(database, {municipality: 'testdam', limit: 1})).toHaveLength(1);
    });

    it('tells where a campaign is, whole or not at all', async () => {
      const {cards} = await listCards(database, {municipality: 'testdam', limit: 20, now: Date.now()});
      expect(cards.map(({location, neighbourhood}) => [location, neighbourhood]).slice(0, 2)).toEqual([
        [{latitude: 52.3978, longitude: 5.593}, 'Hofkwartier'],
        [null, 'Weverskwartier'],
      ]);
      const move = (latitude: number | null, longitude: number | null) =>
        database
          .prepare("UPDATE campaign SET latitude = ?, longitude = ? WHERE slug = 'brug'")
          .bind(latitude, longitude)
          .run();
      await expect(move(91, 5)).rejects.toThrow(/CHECK/);
      await expect(move(52, -181)).rejects.toThrow(/CHECK/);
      await expect(move(52, null)).rejects.toThrow(/place_is_whole/);
    });

    it('gives new words to what changed, and to what was there before the search', async () => {
      const job = async () => {
        const found = await listUnworded(database, {limit: 10});
        for (const each of found) await replaceWords(database, each, searchKeys(searchTexts(each)));
        return found.length;
      };
      expect(await job()).toBe(0);
      await database.prepare("UPDATE campaign SET title = 'Het zwembad' WHERE slug = 'moestuin'").run();
      expect(await job()).toBe(1);
      expect(await find('zwembad')).toEqual(['moestuin']);
      expect(await find('moestuin')).toEqual([]);
      await database.prepare('DELETE FROM campaign_word').run();
      await database.prepare('UPDATE campaign SET worded = 0').run();
      expect(await job()).toBe(5);
      expect(await find('tuin')).toEqual(['beweegtuin', 'speeltuin']);
      expect(await job()).toBe(0);
    });

    it('leaves for the next run what changed while it worked', async () => {
      const change = (title: string) =>
        database.prepare("UPDATE campaign SET title = ? WHERE slug = 'brug'").bind(title).run();
      await change('De steiger');
      const [stale] = await listUnworded(database, {limit: 1});
      await change('De sluis');
      if (!stale) throw new Error('it changed');
      await replaceWords(database, stale, searchKeys(searchTexts(stale)));
      expect(await listUnworded(database, {limit: 1})).toMatchObject([{title: 'De sluis'}]);
    });
  });
}
