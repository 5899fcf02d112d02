import {readFileSync} from 'node:fs';
import {join} from 'node:path';
import {expect, test} from 'vitest';
import {ROOT} from './files.js';

const read = (file: string) => readFileSync(join(ROOT, 'packages/widgets/src/styles', file), 'utf8');
const rows = read('README.md')
  .split('\n')
  .filter((line) => line.startsWith('| `--duit-'));

/** The tokens behind each private property: our own, and what it falls back to. */
const chains = read('tokens.styles.ts')
  .split(';')
  .map((declaration) =>
    [...declaration.matchAll(/--(?:duit|nl|utrecht|basis)-[\w-]+/g)].map(([name]) => name),
  )
  .filter(([own]) => own?.startsWith('--duit-'));

const documented = rows.map((row) =>
  [...row.matchAll(/--(?:duit|nl|utrecht|basis)-[\w-]+/g)].map(([name]) => name),
);

test('the table of tokens has each that a page can set, with what it falls back to, in that order', () => {
  const kinds = ['goods', 'time', 'knowledge', 'money'].map((kind) => [`--duit-kind-${kind}`]);
  expect([...documented.slice(0, -1), ...kinds]).toEqual(chains);
});

test('the table names the four kinds', () => {
  expect(rows.at(-1)).toContain('| `--duit-kind-goods`, `-time`, `-knowledge`, `-money` |');
});
