import type {ImportFile} from '@duit/contract';
import type {Database} from '../../worker/src/domain/database.js';
import {planImport} from '../../worker/src/domain/import-plan.js';
import {importPlan, type ImportReport} from '../../worker/src/repositories/import.js';
import {municipalityFile} from './municipality-file.js';

/** Where the tests' Worker answers. */
export const API = 'http://localhost:8787';

/** Loads a municipality through the real import; throws what is wrong with the file. */
export async function loadMunicipality(
  database: Database,
  file: ImportFile = municipalityFile(),
  now: number = Date.now(),
): Promise<ImportReport> {
  const planned = planImport(file, {
    now,
    newId: () => crypto.randomUUID(),
    publicOrigin: API,
    images: new Map(),
  });
  if (planned.outcome === 'invalid') throw new Error(JSON.stringify(planned.faults));
  const imported = await importPlan(database, planned.plan);
  if (imported.outcome === 'refused') throw new Error(JSON.stringify(imported.fault));
  return imported.report;
}

/** The ids of a campaign's needs by their title. */
export async function needIds(
  database: Database,
  campaign = 'leefstraat',
  municipality = 'testdam',
): Promise<Record<string, string>> {
  const {results} = await database
    .prepare(
      `SELECT n.id, n.title FROM need n JOIN campaign c ON c.municipality = n.municipality AND c.id = n.campaign
       WHERE c.municipality = ? AND c.slug = ?`,
    )
    .bind(municipality, campaign)
    .all<{id: string; title: string}>();
  return Object.fromEntries(results.map(({id, title}) => [title, id]));
}
