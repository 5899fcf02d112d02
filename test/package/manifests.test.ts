import {existsSync} from 'node:fs';
import {join} from 'node:path';
import {publint} from 'publint';
import {describe, expect, it} from 'vitest';
import {read, ROOT, workspaces} from './files.js';

const all = workspaces();
const versions = new Set(all.map(({manifest}) => manifest.version));
const names = new Map(all.map(({manifest}) => [manifest.name, manifest.version]));

describe.each(all)('$manifest.name', ({folder, manifest}) => {
  it('says what it is and under which licence', () => {
    expect(manifest).toMatchObject({license: 'EUPL-1.2', type: 'module'});
    expect(manifest.description).toMatch(/\w+ \w+/);
    expect(manifest.name).toMatch(/^@duit\//);
  });

  it('depends on our other packages at the version they have, and on exact versions of the rest', () => {
    for (const [name, range] of Object.entries(manifest.dependencies ?? {})) {
      expect(range, name).toMatch(/^\d+\.\d+\.\d+$/);
      if (names.has(name)) expect(range, name).toBe(names.get(name));
    }
  });

  it('exports files that are there', () => {
    for (const paths of Object.values(manifest.exports ?? {})) {
      for (const path of Object.values(paths)) {
        // `./*.js` stands for whatever is in there.
        const found = path.includes('*') ? path.slice(0, path.indexOf('*')) : path;
        expect(existsSync(join(ROOT, folder, found)), path).toBe(true);
      }
    }
  });
});

describe.each(all.filter(({manifest}) => !manifest.private))('$manifest.name, published', ({folder}) => {
  it('is free of what publint complains about', async () => {
    const {messages} = await publint({pkgDir: join(ROOT, folder), strict: true});
    expect(messages).toEqual([]);
  });

  it('can be imported by its name', async () => {
    const name = all.find((workspace) => workspace.folder === folder)?.manifest.name ?? '';
    expect(Object.keys((await import(name)) as object)).not.toEqual([]);
  });
});

it('gives all workspaces one version, which is also the root’s', () => {
  const root = JSON.parse(read('package.json')) as {version: string; license: string};
  expect([...versions]).toEqual([root.version]);
  expect(root.license).toBe('EUPL-1.2');
});

it('carries the licence text', () => {
  const licence = read('LICENSE');
  expect(licence).toContain('EUROPEAN UNION PUBLIC LICENCE v. 1.2');
  expect(licence.match(/^\d+\. /gm)).toHaveLength(15);
  expect(licence).toContain('European Union Public Licence (EUPL) v. 1.1, v. 1.2');
});
