import {join} from 'node:path/posix';
import {describe, expect, it} from 'vitest';
import {filesIn, importsOf, read, workspaces} from './files.js';

/** What each workspace may import of ours; `types`: only types. */
const MAY_IMPORT: Record<string, Record<string, 'all' | 'types'>> = {
  'packages/contract': {},
  'packages/money': {},
  'packages/client': {'@duit/contract': 'all'},
  'packages/pages': {'@duit/contract': 'all', '@duit/money': 'all', '@duit/widgets': 'all'},
  'packages/widgets': {'@duit/client': 'all', '@duit/money': 'all', '@duit/contract': 'types'},
  worker: {'@duit/contract': 'all', '@duit/money': 'all', '@duit/pages': 'all'},
};

const packageOf = (from: string) =>
  from
    .split('/')
    .slice(0, from.startsWith('@') ? 2 : 1)
    .join('/');
const root = JSON.parse(read('package.json')) as {devDependencies: Record<string, string>};
const isPackage = (from: string) => !/^[./]|^(node|cloudflare):/.test(from);

describe.each(workspaces())('$manifest.name', ({folder, manifest}) => {
  const rules = MAY_IMPORT[folder];
  const imports = filesIn(`${folder}/src`, '.ts').flatMap((path) =>
    importsOf(read(path)).map((found) => ({path, ...found})),
  );

  it('has a rule here', () => {
    expect(rules).toBeDefined();
  });

  it('imports of ours only what the rule allows', () => {
    const wrong = imports.filter(({from, type}) => {
      if (!from.startsWith('@duit/')) return false;
      const allowed = rules?.[packageOf(from)];
      return allowed === undefined || (allowed === 'types' && !type);
    });
    expect(wrong).toEqual([]);
  });

  it('declares every package that it imports', () => {
    const typed = (name: string) => `@types/${name}` in root.devDependencies;
    const undeclared = imports.filter(
      ({from, type}) =>
        isPackage(from) &&
        !(packageOf(from) in {...manifest.dependencies}) &&
        !(type && typed(packageOf(from))),
    );
    expect(undeclared).toEqual([]);
  });

  it('reaches into no other folder by a path', () => {
    const leaving = imports.filter(
      ({path, from}) => from.startsWith('.') && !join(path, '..', from).startsWith(`${folder}/src/`),
    );
    expect(leaving).toEqual([]);
  });
});

describe('the Worker', () => {
  const sources = filesIn('worker/src', '.ts').map((path) => ({path, source: read(path)}));
  const within = (folder: string) => sources.filter(({path}) => path.startsWith(`worker/src/${folder}/`));

  it('keeps its domain free of HTTP and of the database', () => {
    expect(within('domain')).not.toEqual([]);
    for (const {path, source} of within('domain')) {
      for (const {from} of importsOf(source)) {
        expect(`${path} imports ${from}`).not.toMatch(
          /imports (hono|cloudflare:|\.\.\/(?!i18n)|.*repositories)/,
        );
      }
      expect(source, path).not.toMatch(/\bD1Database\b|\bSELECT\b/);
    }
  });

  it('has its SQL in repositories alone', () => {
    const statements = /\b(INSERT INTO|DELETE FROM|SELECT [\w*(]|UPDATE \w+ SET)\b/;
    expect(within('repositories').some(({source}) => statements.test(source))).toBe(true);
    const elsewhere = sources.filter(({path}) => !path.startsWith('worker/src/repositories/'));
    expect(elsewhere.filter(({source}) => statements.test(source)).map(({path}) => path)).toEqual([]);
  });

  it('composes in app.ts and no more', () => {
    expect(
      read('worker/src/app.ts')
        .split('\n')
        .filter((line) => line.trim()).length,
    ).toBeLessThanOrEqual(80);
  });
});
