/**
 * What an element promises in its JSDoc (slots, parts, attributes, events, custom properties) and what its code has
 * are the same, both ways. Read from the sources with the compiler, so that a comment or a string is never
 * mistaken for code.
 */
import {existsSync, readdirSync, readFileSync} from 'node:fs';
import {dirname, join, resolve} from 'node:path';
import ts from 'typescript';
import {describe, expect, it} from 'vitest';

const SRC = 'packages/widgets/src';
const components = readdirSync(join(SRC, 'components'), {withFileTypes: true})
  .filter((entry) => entry.isDirectory())
  .map(({name}) => name);

/** All values of a tag in the JSDoc of the class in `file`: `@csspart card - …` is `card`. */
function documented(file: string, tag: string): string[] {
  const comment =
    /\/\*\*((?:(?!\*\/)[^])*)\*\/\s*export (?:abstract )?class/.exec(readFileSync(file, 'utf8'))?.[1] ?? '';
  const pattern = new RegExp(`@${tag} +(?:\\{[^}]*\\} +)?([^\\s]*)`, 'g');
  return [...comment.matchAll(pattern)].map(([, name]) => (name === '-' ? '' : (name ?? '')));
}

/** The files of ours that `file` imports, itself included; other elements keep their own promises. */
function reach(file: string, found = new Set<string>()): Set<string> {
  if (found.has(file)) return found;
  found.add(file);
  for (const {fileName} of ts.preProcessFile(readFileSync(file, 'utf8')).importedFiles) {
    const target = resolve(dirname(file), fileName.replace(/\.js$/, '.ts'));
    const relative = target.slice(resolve('.').length + 1);
    const anothers =
      relative.includes('/components/') &&
      dirname(relative) !== dirname(file) &&
      dirname(file).includes('/components/');
    if (fileName.startsWith('.') && existsSync(relative) && !anothers && !relative.includes('/define/'))
      reach(relative, found);
  }
  return found;
}

/** Every literal piece of a file's templates, each closed by ¶, and every class that it makes with `new`. */
function codeOf(file: string): {templates: string; made: string[]} {
  let templates = '';
  const made: string[] = [];
  const visit = (node: ts.Node): void => {
    if (
      ts.isTemplateHead(node) ||
      ts.isTemplateMiddle(node) ||
      ts.isTemplateTail(node) ||
      ts.isNoSubstitutionTemplateLiteral(node)
    ) {
      templates += `${node.text}¶`;
    }
    if (ts.isNewExpression(node)) made.push(node.expression.getText());
    ts.forEachChild(node, visit);
  };
  visit(ts.createSourceFile(file, readFileSync(file, 'utf8'), ts.ScriptTarget.ES2022, true));
  return {templates, made};
}

const sorted = (names: Iterable<string>): string[] => [...new Set(names)].sort();

describe.each(components)('manifest of %s', (name) => {
  const file = join(SRC, 'components', name, `${name}.ts`);
  const code = [...reach(file)].map(codeOf);
  const templates = code.map((each) => each.templates).join('\n');

  it('has the files that every element has', () => {
    for (const each of [`${name}.ts`, `${name}.styles.ts`, 'README.md']) {
      expect(existsSync(join(dirname(file), each)), each).toBe(true);
    }
    expect(existsSync(join(SRC, 'define', `duit-${name}.ts`))).toBe(true);
    expect(documented(file, 'tag')).toEqual([`duit-${name}`]);
  });

  it('documents each part that it has, and has each that it documents', () => {
    const parts = [...templates.matchAll(/\spart="([^"¶]+)"/g)].flatMap(([, names]) =>
      (names ?? '').split(/\s+/),
    );
    expect(sorted(documented(file, 'csspart'))).toEqual(sorted(parts));
  });

  it('documents each slot that it has, and has each that it documents', () => {
    const slots = [...templates.matchAll(/<slot(?:\s+name="([^"]*)")?[\s>]/g)].map(([, slot]) => slot ?? '');
    expect(sorted(documented(file, 'slot'))).toEqual(sorted(slots));
  });

  it('documents each event that it sends, and sends each that it documents', () => {
    const events = code
      .flatMap(({made}) => made)
      .filter((made) => /^Duit\w+Event$/.test(made))
      .map((made) =>
        made
          .slice(0, -'Event'.length)
          .replace(/\B[A-Z]/g, '-$&')
          .toLowerCase(),
      );
    expect(sorted(documented(file, 'fires'))).toEqual(sorted(events));
  });

  it('documents each attribute that it reads, and reads each that it documents', async () => {
    const source = readFileSync(file, 'utf8');
    const block = /static override properties[^=]*= \{([^]*?)\n? ?\};/.exec(source)?.[1] ?? '';
    const attributes = [...block.matchAll(/(\w+): \{([^}]*)\}/g)].flatMap(
      ([, property = '', options = '']) => {
        if (/state: true|attribute: false/.test(options)) return [];
        return [/attribute: '([^']+)'/.exec(options)?.[1] ?? property.toLowerCase()];
      },
    );
    expect(sorted(documented(file, 'attr'))).toEqual(sorted(attributes));
  });
});

describe('custom properties', () => {
  it('are documented with the base of all elements, each that the tokens read and no other', () => {
    const read = readFileSync(join(SRC, 'styles/tokens.styles.ts'), 'utf8').match(/--duit-[\w-]+/g) ?? [];
    expect(sorted(documented(join(SRC, 'internal/duit-element.ts'), 'cssproperty'))).toEqual(sorted(read));
  });

  it('are read by the tokens only, so that they mean the same everywhere', () => {
    const sheets = readdirSync(SRC, {recursive: true, encoding: 'utf8'}).filter(
      (file) => file.endsWith('.styles.ts') && !file.endsWith('tokens.styles.ts'),
    );
    const strays = sheets.filter((file) => readFileSync(join(SRC, file), 'utf8').includes('--duit-'));
    expect(strays).toEqual([]);
  });
});

describe('events', () => {
  it('have one typed class per file, named after the event', () => {
    for (const file of readdirSync(join(SRC, 'events')).filter(
      (each) => each.endsWith('-event.ts') && each !== 'duit-event.ts',
    )) {
      const source = readFileSync(join(SRC, 'events', file), 'utf8');
      const name = file.replace('-event.ts', '');
      expect(source, file).toContain(`super('${name}'`);
      expect(source.match(/export class/g), file).toHaveLength(1);
      expect(source, file).toMatch(/extends DuitEvent/);
      expect(source, file).toContain(`'${name}':`);
    }
  });
});
