import type {Locale, Policy, TextOverride, TextOverrides} from '@duit/contract';
import type {Database} from '../domain/database.js';

/** A municipality with what it decided for itself. */
export interface Municipality {
  slug: string;
  name: string;
  locale: Locale;
  /** IANA name, such as `Europe/Amsterdam`. */
  timeZone: string;
  sender: {name: string; email: string};
  policy: Policy;
  privacyNotice: {version: string; url: string};
  /** Texts in its own words, with places by name. */
  texts: TextOverrides;
}

interface Row {
  slug: string;
  name: string;
  locale: string;
  time_zone: string;
  sender_name: string;
  sender_email: string;
  policy: string;
  privacy_version: string;
  privacy_url: string;
  texts: string;
}

const COLUMNS = `slug, name, locale, time_zone, sender_name, sender_email, policy, privacy_version, privacy_url,
  (SELECT json_group_array(json_array(t.locale, t.name, json(t.text)))
   FROM municipality_text t WHERE t.municipality = slug) AS texts`;

/** Texts by language and name, of `[language, name, text]`. */
function textsFrom(json: string): TextOverrides {
  const texts: Partial<Record<Locale, Record<string, TextOverride>>> = {};
  for (const [locale, name, text] of JSON.parse(json) as [Locale, string, TextOverride][]) {
    (texts[locale] ??= {})[name] = text;
  }
  return texts;
}

const fromRow = (row: Row): Municipality => ({
  slug: row.slug,
  name: row.name,
  locale: row.locale as Locale,
  timeZone: row.time_zone,
  sender: {name: row.sender_name, email: row.sender_email},
  policy: JSON.parse(row.policy) as Policy,
  privacyNotice: {version: row.privacy_version, url: row.privacy_url},
  texts: textsFrom(row.texts),
});

/** Finds an open municipality; one that is closed does not exist for the outside. */
export async function findMunicipality(
  database: Database,
  input: {municipality: string},
): Promise<{outcome: 'found'; municipality: Municipality} | {outcome: 'not-found'}> {
  const row = await database
    .prepare(`SELECT ${COLUMNS} FROM municipality WHERE slug = ? AND open = 1`)
    .bind(input.municipality)
    .first<Row>();
  return row ? {outcome: 'found', municipality: fromRow(row)} : {outcome: 'not-found'};
}

/** The open municipalities of this database by name, `limit` at most. */
export async function listMunicipalities(
  database: Database,
  input: {limit: number},
): Promise<Municipality[]> {
  const {results} = await database
    .prepare(`SELECT ${COLUMNS} FROM municipality WHERE open = 1 ORDER BY name, slug LIMIT ?`)
    .bind(input.limit)
    .all<Row>();
  return results.map(fromRow);
}
