import {env} from 'cloudflare:test';
import {beforeAll, describe, expect, it} from 'vitest';
import {ask} from '../../support/api.js';
import {loadMunicipality} from '../../support/load-municipality.js';
import {campaignFile, municipalityFile} from '../../support/municipality-file.js';
import {postForm, stampOf, typed} from '../../support/plain-form.js';

const texts = {
  nl: {
    'base.states.starting': 'Help mee',
    'form.title': 'Help {campaign}',
    'form.errors.name': 'Hoe heet u?',
    'plain.noHold': 'Niets ligt vast.',
    'pages.campaign.needs': 'Wat zoeken we?',
    'refusals.problems.not-found.title': 'Hebben we niet',
    'refusals.fields.privacy-notice-outdated': 'De verklaring is nieuw.',
  },
  ar: {'pages.campaign.story': 'خطتنا'},
};
const own = {
  'base.states.starting': 'Help mee',
  'form.title': 'Help {0}',
  'form.errors.name': 'Hoe heet u?',
};
const wire = {eigendam: {nl: own}};
const read = async <T>(path: string, headers: Record<string, string> = {}) =>
  (await (await ask(path, {headers})).json()) as T;
const page = async (path: string) => (await ask(path, {headers: {Accept: 'text/html'}})).text();

beforeAll(async () => {
  await loadMunicipality(env.DB);
  await loadMunicipality(
    env.DB,
    municipalityFile({
      municipality: {slug: 'eigendam', name: 'Eigendam', texts},
      campaigns: [campaignFile('plein', 'straat')],
    }),
  );
});

describe('texts of a municipality’s own', () => {
  it('go along with every answer that elements read, ready to be used', async () => {
    const base = '/v1/municipalities/eigendam/campaigns';
    for (const path of [base, `${base}?slugs=plein`, `${base}/plein`]) {
      expect(await read<{texts?: unknown}>(path)).toMatchObject({texts: wire});
    }
  });

  it('are not spoken of where there are none', async () => {
    const base = '/v1/municipalities/testdam/campaigns';
    for (const path of [base, `${base}?slugs=leefstraat`, `${base}/leefstraat`]) {
      expect(await read<object>(path)).not.toHaveProperty('texts');
    }
  });

  it('are on its pages in their language, and on nobody else’s', async () => {
    expect(await page('/c/eigendam/plein?lang=nl')).toContain('Wat zoeken we?');
    const arabic = await page('/c/eigendam/plein?lang=ar');
    expect(arabic).toContain('خطتنا');
    expect(arabic).not.toContain('Wat zoeken we?');
    expect(await page('/c/testdam/leefstraat?lang=nl')).toContain('Wat is er nodig?');
  });

  it('are in the elements that the server draws, which the browser takes over in the same words', async () => {
    for (const path of ['/c/eigendam/plein', '/embed/eigendam/plein?element=card']) {
      const html = await page(`${path}${path.includes('?') ? '&' : '?'}lang=nl`);
      expect(/<template shadowrootmode="open">(.*?)<\/template>/s.exec(html)?.[1], path).toContain(
        'Help mee',
      );
      const given = /<script type="application\/json" id="duit-given">(.*?)<\/script>/s.exec(html)?.[1];
      expect(JSON.parse(given ?? 'null'), path).toMatchObject({texts: {nl: own}});
    }
    const others = await page('/c/testdam/leefstraat?lang=nl');
    expect(others).not.toContain('Help mee');
    expect(others).not.toContain('"texts"');
  });

  it('are in the form without script, in what it says is wrong, and on the pages after it', async () => {
    const path = '/c/eigendam/plein';
    const fresh = await page(`${path}?lang=nl`);
    expect(fresh).toContain('Help Actie plein');
    expect(fresh).toContain('Niets ligt vast.');
    const stamp = await stampOf(10_000, {municipality: 'eigendam', campaign: 'plein'});
    const refused = await postForm(`${path}/pledges?lang=nl`, typed({stamp, name: '', privacyNotice: 'oud'}));
    expect(refused.status).toBe(400);
    const html = await refused.text();
    for (const text of ['Help Actie plein', 'Hoe heet u?', 'De verklaring is nieuw.'])
      expect(html).toContain(text);
    expect(await page(`${path}/pledged?lang=nl`)).toContain('Niets ligt vast.');
  });

  it('are in what the API refuses', async () => {
    const lost = await read<{title: string}>('/v1/municipalities/eigendam/campaigns/weg');
    expect(lost.title).toBe('Hebben we niet');
    const other = await read<{title: string}>('/v1/municipalities/testdam/campaigns/weg');
    expect(other.title).toBe('Niet gevonden');
  });

  it('stay within the schema', async () => {
    const insert = (locale: string, name: string, text: string) =>
      env.DB.prepare('INSERT INTO municipality_text (municipality, locale, name, text) VALUES (?, ?, ?, ?)')
        .bind('eigendam', locale, name, text)
        .run();
    await expect(insert('nl', 'form.fix', '12')).rejects.toThrow(/CHECK/);
    await expect(insert('dutch', 'form.fix', '"x"')).rejects.toThrow(/CHECK/);
    await expect(insert('nl', 'form.title', '"x"')).rejects.toThrow(/UNIQUE/);
  });
});
