import {spawnSync} from 'node:child_process';
import {existsSync} from 'node:fs';
import {dirname, join} from 'node:path';
import {describe, expect, it} from 'vitest';
import {filesIn, read, ROOT} from './files.js';

const documents = filesIn('.', '.md');
const {scripts} = JSON.parse(read('package.json')) as {scripts: Record<string, string>};
const BUILT_IN = new Set(['ci', 'install', 'pack', 'publish']);

describe.each(documents)('%s', (path) => {
  const text = read(path);

  it('names commands that exist', () => {
    const code = [...text.matchAll(/```[\s\S]*?```|`[^`\n]+`/g)].join('\n');
    const named = [...code.matchAll(/\bnpm (?:run )?([a-z][\w:-]*)/g)].map(([, name = '']) => name);
    expect(named.filter((name) => !(name in scripts) && !BUILT_IN.has(name))).toEqual([]);
  });

  it('links to files that exist', () => {
    const links = [...text.matchAll(/\]\(([^)\s#]+)[^)]*\)/g)].map(([, target = '']) => target);
    const local = links.filter((target) => !/^[a-z]+:/.test(target));
    expect(local.filter((target) => !existsSync(join(ROOT, dirname(path), target)))).toEqual([]);
  });
});

describe('the root README', () => {
  const readme = read('README.md');

  it('gives the two commands that do everything', () => {
    expect(readme).toContain('npm ci && npm start');
    expect(readme).toContain('npm ci && npm test');
  });

  it('maps folders that exist', () => {
    const map = /```text\n(packages[\s\S]*?)```/.exec(readme)?.[1] ?? '';
    const folders = [...map.matchAll(/^(\S+\/)\s/gm)].map(([, folder = '']) => folder);
    expect(folders.length).toBeGreaterThan(5);
    expect(folders.filter((folder) => !existsSync(join(ROOT, folder)))).toEqual([]);
  });

  it('tells the same policy as the demo sites send', async () => {
    const {contentSecurityPolicy} = await import('../../worker/scripts/site.mjs');
    const policy = contentSecurityPolicy('https://HOST').replaceAll(/\s+/g, ' ');
    expect(readme.replaceAll(/\s+/g, ' ')).toContain(policy);
  });

  it('tells sizes that are true, to two percent', () => {
    const {stdout} = spawnSync(process.execPath, ['test/scripts/size.mjs'], {cwd: ROOT, encoding: 'utf8'});
    const measured = [...stdout.matchAll(/'([^']+)' *│ (\d+) *│ (\d+)/g)].map(
      ([, what = '', bytes, budget]) => ({
        what,
        bytes: Number(bytes),
        budget: Number(budget),
      }),
    );
    expect(measured.length).toBeGreaterThan(5);
    const number = (text = '') => Number(text.replaceAll(',', ''));
    const told = [...readme.matchAll(/^\| ([^|]+?) +\| +([\d,]+) \| +([\d,]+) \|$/gm)].map(
      ([, what = '', bytes, budget]) => ({what, bytes: number(bytes), budget: number(budget)}),
    );
    expect(told[0]?.what).toMatch(/^first load/);
    expect(told.map(({what}) => what)).toContain('everything in one file, in Dutch');
    for (const {what, bytes, budget} of told) {
      const row = measured.find((each) => each.what === what);
      expect(row?.budget, what).toBe(budget);
      expect(Math.abs(bytes - row!.bytes), what).toBeLessThanOrEqual(row!.bytes * 0.02);
    }
  });
});
