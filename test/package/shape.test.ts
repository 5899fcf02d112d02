import {existsSync, readdirSync} from 'node:fs';
import {join} from 'node:path';
import {describe, expect, it} from 'vitest';
import {filesIn, read, ROOT} from './files.js';

const COMPONENTS = 'packages/widgets/src/components';
const components = readdirSync(join(ROOT, COMPONENTS), {withFileTypes: true})
  .filter((entry) => entry.isDirectory())
  .map(({name}) => name);
const MAX_LINES = 450;

describe.each(components)('component %s', (name) => {
  it('has its element, its styles and its README', () => {
    const files = readdirSync(join(ROOT, COMPONENTS, name));
    expect(files).toEqual(expect.arrayContaining([`${name}.ts`, `${name}.styles.ts`, 'README.md']));
  });

  it('is registered by one file in define/, and by no other', () => {
    expect(existsSync(join(ROOT, `packages/widgets/src/define/duit-${name}.ts`))).toBe(true);
    for (const path of filesIn(`${COMPONENTS}/${name}`, '.ts')) {
      expect(read(path), path).not.toMatch(/customElements\.define\(|@customElement\(/);
    }
  });
});

describe('sources', () => {
  const sources = [...filesIn('packages', '.ts'), ...filesIn('worker', '.ts'), ...filesIn('worker', '.mjs')];

  it('keep every file readable in one go', () => {
    const long = sources.filter(
      (path) =>
        read(path)
          .split('\n')
          .filter((line) => line.trim()).length > MAX_LINES,
    );
    expect(long).toEqual([]);
  });

  it('stand in folders that say what belongs there', () => {
    const folders = new Set(
      sources.filter((path) => path.includes('/src/')).map((path) => path.replace(/\/[^/]+$/, '')),
    );
    // A small package's own README speaks for the folders in its `src`.
    const silent = [...folders].filter((folder) =>
      ['', '..', '../..'].every((above) => !existsSync(join(ROOT, folder, above, 'README.md'))),
    );
    expect(silent).toEqual([]);
  });
});
