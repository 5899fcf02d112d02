// Declarations for the package: what the entries reach of what `tsc` wrote, with our own packages' names made paths.
import {existsSync, readdirSync, readFileSync} from 'node:fs';
import {dirname, join, relative, sep} from 'node:path';
import ts from 'typescript';

const posix = (/** @type {string} */ path) => path.split(sep).join('/');

/**
 * The file of one of our packages that declares `name`. Its index would bring the validation library's types.
 *
 * @param {string} dist the package's compiled files
 * @param {string} name
 */
function declaring(dist, name) {
  const pattern = new RegExp(`^export (declare )?(const|type|interface|class|function) ${name}\\b`, 'm');
  const file = readdirSync(dist).find(
    (each) => each.endsWith('.d.ts') && pattern.test(readFileSync(join(dist, each), 'utf8')),
  );
  if (!file) throw new Error(`npm package: nothing in ${dist} declares ${name}`);
  return join(dist, file);
}

/** Where a declaration stands in the package. */
function placeOf(/** @type {string} */ file, /** @type {string} */ packages) {
  const [name, , ...rest] = posix(relative(packages, file)).split('/');
  return `lib/${name === 'widgets' ? '' : `${name}/`}${rest.join('/')}`;
}

/**
 * @param {Record<string, string>} entries declarations that the package itself has, by file
 * @param {string} packages folder of our packages
 * @returns {Record<string, string>} every declaration of the package, by file
 * @throws {Error} when one reaches something that is not published
 */
export function typesOf(entries, packages) {
  /** @type {Record<string, string>} */
  const files = {...entries};
  const take = (/** @type {string} */ file) => {
    const place = placeOf(file, packages);
    if (place in files) return;
    files[place] = '';
    files[place] = rewritten(readFileSync(file, 'utf8'), file, place);
  };
  /** The text with the names of our packages replaced; what it needs is taken along. */
  const rewritten = (text, file, place) => {
    const path = (target) => {
      take(target);
      const to = posix(relative(dirname(place), placeOf(target, packages))).replace(/\.d\.ts$/, '.js');
      return to.startsWith('.') ? to : `./${to}`;
    };
    const edits = [];
    for (const node of ts.createSourceFile(file, text, ts.ScriptTarget.Latest, true).statements) {
      if (!(ts.isImportDeclaration(node) || ts.isExportDeclaration(node)) || !node.moduleSpecifier) continue;
      const from = node.moduleSpecifier.text;
      if (from.startsWith('.')) take(join(dirname(file), from.replace(/\.js$/, '.d.ts')));
      if (!from.startsWith('@duit/')) continue;
      const dist = join(packages, from.slice('@duit/'.length), 'dist');
      const names = node.importClause.namedBindings.elements.map((each) => each.getText());
      const lines = names.map((name) => {
        const target = declaring(dist, name.replace(/^type /, '').split(' ')[0]);
        return `import type { ${name.replace(/^type /, '')} } from '${path(target)}';`;
      });
      edits.push([node.getStart(), node.getEnd(), lines.join('\n')]);
    }
    for (const [start, end, by] of edits.reverse()) text = text.slice(0, start) + by + text.slice(end);
    const inline = /import\("(@duit|\.)[^"]*"\)|from ['"]valibot/.exec(text);
    if (inline)
      throw new Error(`npm package: ${file} has ${inline[0]}, which is not published; mark it @internal`);
    return text;
  };
  for (const [place, text] of Object.entries(entries)) {
    for (const [, from] of text.matchAll(/'\.\/lib\/(.+?)\.js'/g)) {
      const file = join(packages, 'widgets/dist', `${from}.d.ts`);
      if (!existsSync(file)) throw new Error(`npm package: ${place} has no ${file}`);
      take(file);
    }
  }
  return files;
}
