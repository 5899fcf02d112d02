import {beforeEach, describe, expect, it} from 'vitest';
import type {SupporterRecord} from '../../worker/src/domain/campaign.js';
import type {Database} from '../../worker/src/domain/database.js';
import {findCard} from '../../worker/src/repositories/cards.js';
import {listSupporters, type SupporterCursor} from '../../worker/src/repositories/supporters.js';
import {loadMunicipality} from '../support/load-municipality.js';
import {campaignFile, municipalityFile} from '../support/municipality-file.js';
import type {OpenDatabase} from './suite.js';

const names = ['Aafke', 'Bram', 'Cem', 'Dina', 'Els'];

/** What the list of supporters promises. */
export function supportersSuite(open: OpenDatabase): void {
  describe('supporters', () => {
    let database: Database;
    let campaign: string;
    beforeEach(async () => {
      database = await open();
      const pledges = names.map((name) => ({name, date: '-2', items: [{need: 'geld', amount: 100}]}));
      await loadMunicipality(
        database,
        municipalityFile({campaigns: [campaignFile('vol', 'straat', {pledges})]}),
      );
      const found = await findCard(database, {municipality: 'testdam', slug: 'vol'});
      if (found.outcome !== 'found') throw new Error('vol is there');
      campaign = found.card.id;
    });

    it('pages through confirmed pledges, newest first, without gaps or repeats', async () => {
      const seen: SupporterRecord[] = [];
      let after: SupporterCursor | null = null;
      do {
        const page: Awaited<ReturnType<typeof listSupporters>> = await listSupporters(database, {
          ...{municipality: 'testdam', campaign, limit: 2},
          after: after ?? undefined,
        });
        seen.push(...page.supporters);
        after = page.next;
      } while (after);
      expect(seen.map((each) => each.person?.name)).toEqual([...names].reverse());
      expect(seen[0]?.kinds).toEqual(['money']);
    });

    it('pages through pledges that were confirmed in the same millisecond', async () => {
      await database.prepare('UPDATE pledge SET confirmed_at = 1000').run();
      const input = {municipality: 'testdam', campaign, limit: 3};
      const first = await listSupporters(database, input);
      const second = await listSupporters(database, {...input, after: first.next ?? undefined});
      const seen = [...first.supporters, ...second.supporters].map((each) => each.pledge);
      expect(seen).toHaveLength(5);
      expect(new Set(seen).size).toBe(5);
    });

    it('keeps a supporter whose personal data was erased, without a person', async () => {
      await database.prepare('UPDATE pledge SET person = NULL').run();
      await database.prepare('DELETE FROM person').run();
      const {supporters} = await listSupporters(database, {municipality: 'testdam', campaign, limit: 10});
      expect(supporters.map((each) => each.person)).toEqual([null, null, null, null, null]);
    });

    it('shows no other municipality’s pledges', async () => {
      const {supporters} = await listSupporters(database, {municipality: 'anderdam', campaign, limit: 10});
      expect(supporters).toEqual([]);
    });
  });
}
