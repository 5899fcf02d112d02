import {readdirSync, readFileSync} from 'node:fs';
import {join, relative, sep} from 'node:path';
import {fileURLToPath} from 'node:url';

/** The checkout. */
export const ROOT = fileURLToPath(new URL('../..', import.meta.url));

const LEFT_OUT = new Set(['node_modules', 'dist', '.git', '.wrangler', 'reports']);

/** Paths of all files below a folder of the checkout, from the root, with `/`. */
export function filesIn(folder: string, ending = ''): string[] {
  return readdirSync(join(ROOT, folder), {withFileTypes: true, recursive: true})
    .filter((entry) => entry.isFile() && entry.name.endsWith(ending))
    .map((entry) => relative(ROOT, join(entry.parentPath, entry.name)).split(sep).join('/'))
    .filter((path) => !path.split('/').some((part) => LEFT_OUT.has(part)))
    .sort();
}

/** A file of the checkout. */
export function read(path: string): string {
  return readFileSync(join(ROOT, path), 'utf8');
}

/** A workspace: where it is and what its package.json says. */
export interface Workspace {
  folder: string;
  manifest: {
    name: string;
    version: string;
    license?: string;
    description?: string;
    type?: string;
    private?: boolean;
    files?: string[];
    exports?: Record<string, {types: string; default: string}>;
    dependencies?: Record<string, string>;
  };
}

/** All workspaces. */
export function workspaces(): Workspace[] {
  const packages = readdirSync(join(ROOT, 'packages'), {withFileTypes: true})
    .filter((entry) => entry.isDirectory())
    .map((entry) => `packages/${entry.name}`);
  return [...packages, 'worker'].map((folder) => ({
    folder,
    manifest: JSON.parse(read(`${folder}/package.json`)) as Workspace['manifest'],
  }));
}

/** What a module imports; `type`: only types. */
export interface Import {
  from: string;
  type: boolean;
}

/** Imports and re-exports of a TypeScript or JavaScript source, dynamic ones too. */
export function importsOf(source: string): Import[] {
  const code = source.replace(/\/\*[\s\S]*?\*\//g, '').replace(/^\s*\/\/.*$/gm, '');
  const found = code.matchAll(/\b(?:import|export)\s+(type\s+)?([^'"();]*?)\s*\bfrom\s*['"]([^'"]+)['"]/g);
  const bare = code.matchAll(/\bimport\s*\(?\s*['"]([^'"]+)['"]/g);
  return [
    ...[...found].map(([, type, names = '', from = '']) => ({from, type: !!type || onlyTypes(names)})),
    ...[...bare].map(([, from = '']) => ({from, type: false})),
  ];
}

/** `{type A, type B}`. */
function onlyTypes(names: string): boolean {
  const inside = /^\{([\s\S]*)\}$/.exec(names.trim())?.[1];
  return !!inside && inside.split(',').every((name) => name.trim() === '' || name.trim().startsWith('type '));
}
