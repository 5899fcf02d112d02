import {readdirSync, readFileSync} from 'node:fs';
import {join, relative, sep} from 'node:path';
import {fileURLToPath} from 'node:url';
import ts from 'typescript';

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

/** Imports and re-exports of a TypeScript source, dynamic ones too. */
export function importsOf(source: string): Import[] {
  const found: Import[] = [];
  const visit = (node: ts.Node): void => {
    if (ts.isImportDeclaration(node) && ts.isStringLiteral(node.moduleSpecifier)) {
      found.push({
        from: node.moduleSpecifier.text,
        type: !!node.importClause && onlyTypes(node.importClause),
      });
    } else if (
      ts.isExportDeclaration(node) &&
      node.moduleSpecifier &&
      ts.isStringLiteral(node.moduleSpecifier)
    ) {
      found.push({from: node.moduleSpecifier.text, type: node.isTypeOnly});
    } else if (ts.isCallExpression(node) && node.expression.kind === ts.SyntaxKind.ImportKeyword) {
      const [path] = node.arguments;
      if (path && ts.isStringLiteral(path)) found.push({from: path.text, type: false});
    }
    ts.forEachChild(node, visit);
  };
  visit(ts.createSourceFile('module.ts', source, ts.ScriptTarget.Latest));
  return found;
}

/** `import type …` and `import {type A, type B} …`. */
function onlyTypes({phaseModifier, name, namedBindings}: ts.ImportClause): boolean {
  if (phaseModifier === ts.SyntaxKind.TypeKeyword) return true;
  if (name || !namedBindings || !ts.isNamedImports(namedBindings)) return false;
  return namedBindings.elements.every((element) => element.isTypeOnly);
}
