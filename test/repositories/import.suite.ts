import {beforeEach, describe, expect, it} from 'vitest';
import type {Database} from '../../worker/src/domain/database.js';
import {planImport} from '../../worker/src/domain/import-plan.js';
import {importPlan} from '../../worker/src/repositories/import.js';
import {API, loadMunicipality, needIds} from '../support/load-municipality.js';
import {campaignFile, municipalityFile} from '../support/municipality-file.js';
import type {OpenDatabase} from './suite.js';

const pledge = (items: object[], more: object = {}) => ({name: 'Jan de Vries', date: '-2', items, ...more});

/** What importing a file promises. */
export function importSuite(open: OpenDatabase): void {
  describe('import', () => {
    let database: Database;
    beforeEach(async () => {
      database = await open();
    });
    const scalar = async (sql: string) => (await database.prepare(sql).first<{n: number}>())?.n;

    it('adds the municipality with everything in it and says so', async () => {
      expect(await loadMunicipality(database)).toEqual({
        municipality: 'added',
        organisations: 2,
        origins: 2,
        campaigns: {added: ['leefstraat', 'tuin', 'stil', 'klaar', 'concept'], present: []},
      });
      expect(Object.keys(await needIds(database)).sort()).toEqual([
        'Geld',
        'Handen op de werkdag',
        'Kruiwagens',
        'Tuinontwerp',
        'Uren graven',
      ]);
      expect(await scalar('SELECT count(*) AS n FROM shift')).toBe(2);
    });

    it('leaves alone what is there already when it is repeated', async () => {
      await loadMunicipality(database);
      await database.prepare("UPDATE campaign SET title = 'Aangepast' WHERE slug = 'tuin'").run();
      const extra = campaignFile('nieuw', 'straat');
      const file = municipalityFile();
      file.campaigns.push(...municipalityFile({campaigns: [extra]}).campaigns);
      expect(await loadMunicipality(database, file)).toEqual({
        municipality: 'present',
        organisations: 0,
        origins: 0,
        campaigns: {added: ['nieuw'], present: ['leefstraat', 'tuin', 'stil', 'klaar', 'concept']},
      });
      expect(await scalar("SELECT count(*) AS n FROM campaign WHERE title = 'Aangepast'")).toBe(1);
      expect(await scalar('SELECT count(DISTINCT position) AS n FROM campaign')).toBe(6);
    });

    it('counts imported pledges in needs, shifts and supporters', async () => {
      const needs = [
        {
          key: 'planken',
          kind: 'goods',
          unit: 'pieces',
          title: 'Planken',
          minimum: 5,
          target: 10,
          limited: true,
        },
        {
          ...{key: 'handen', kind: 'time', unit: 'people', title: 'Handen', minimum: 1, target: 4},
          shifts: [{date: '+5', from: '09:00', to: '12:00', place: 'Brug', capacity: 4}],
        },
      ];
      const pledges = [
        pledge([
          {need: 'planken', amount: 4},
          {need: 'handen', amount: 2, shift: 0},
        ]),
        pledge([{need: 'planken', amount: 6}]),
      ];
      await loadMunicipality(
        database,
        municipalityFile({campaigns: [campaignFile('brug', 'straat', {status: 'funded', needs, pledges})]}),
      );
      expect(await scalar("SELECT confirmed AS n FROM need WHERE title = 'Planken'")).toBe(10);
      expect(await scalar("SELECT confirmed AS n FROM need WHERE title = 'Handen'")).toBe(2);
      expect(await scalar('SELECT confirmed AS n FROM shift')).toBe(2);
      expect(await scalar('SELECT supporters AS n FROM campaign')).toBe(2);
    });

    it('imports thousands of pledges in one campaign', async () => {
      const pledges = Array.from({length: 2_500}, () => pledge([{need: 'geld', amount: 100}]));
      await loadMunicipality(
        database,
        municipalityFile({campaigns: [campaignFile('groot', 'straat', {pledges})]}),
      );
      expect(await scalar('SELECT supporters AS n FROM campaign')).toBe(2_500);
      expect(await scalar('SELECT confirmed AS n FROM need')).toBe(250_000);
    });

    it('refuses a campaign that breaks a rule of the schema, whole, and names it', async () => {
      const needs = [
        {
          key: 'planken',
          kind: 'goods',
          unit: 'pieces',
          title: 'Planken',
          minimum: 1,
          target: 3,
          limited: true,
        },
      ];
      const campaigns = [
        campaignFile('goed', 'straat'),
        campaignFile('fout', 'straat', {needs, pledges: [pledge([{need: 'planken', amount: 4}])]}),
      ];
      const planned = planImport(municipalityFile({campaigns}), {
        now: Date.now(),
        newId: () => crypto.randomUUID(),
        publicOrigin: API,
        images: new Map(),
      });
      if (planned.outcome === 'invalid') throw new Error('the file itself is fine');
      expect(await importPlan(database, planned.plan)).toEqual({
        outcome: 'refused',
        fault: {path: 'campaigns.1', message: expect.stringContaining('need_not_oversold')},
      });
      expect(await scalar('SELECT count(*) AS n FROM campaign')).toBe(1);
      expect(await scalar('SELECT count(*) AS n FROM person')).toBe(0);
    });
  });
}
