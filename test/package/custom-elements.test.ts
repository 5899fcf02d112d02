/**
 * `custom-elements.json` of the npm package is complete: it says of every element what its class takes and what its
 * JSDoc promises, of which `test/unit/widgets/manifest.test.ts` holds that the templates keep it.
 */
import {existsSync} from 'node:fs';
import {join} from 'node:path';
import {describe, expect, it} from 'vitest';
import {filesIn, read, ROOT} from './files.js';

const PACKAGE = 'packages/widgets/dist/package';
const SRC = 'packages/widgets/src';

interface Named {
  name: string;
  description?: string;
  type?: {text: string};
}
interface Declaration extends Named {
  tagName?: string;
  members?: (Named & {kind: string; attribute?: string; privacy?: string})[];
  attributes?: (Named & {fieldName: string})[];
  events?: Named[];
  slots?: Named[];
  cssParts?: Named[];
  cssProperties?: Named[];
}
interface Manifest {
  schemaVersion: string;
  modules: {
    path: string;
    declarations: Declaration[];
    exports: {kind: string; name: string; declaration: {name: string; module: string}}[];
  }[];
}
/** What Lit knows of a class. */
interface ElementClass {
  observedAttributes: string[];
  elementProperties: Map<string, {state?: boolean; attribute?: string | boolean}>;
}

const manifest = JSON.parse(read(`${PACKAGE}/custom-elements.json`)) as Manifest;
const tags = filesIn(`${SRC}/define`, '.ts').flatMap((path) => /\/(duit-[\w-]+)\.ts$/.exec(path)?.[1] ?? []);
const names = (list: readonly Named[] = []) => list.map(({name}) => name).sort();

/** Every tag of one kind in the JSDoc of a class: `@csspart card - The card` is `card`. */
function promised(source: string, tag: string): string[] {
  const comment = /\/\*\*((?:(?!\*\/)[^])*)\*\/\s*export class/.exec(source)?.[1] ?? '';
  const found = [...comment.matchAll(new RegExp(`@${tag} +(?:\\{[^}]*\\} +)?(\\S+)`, 'g'))];
  return found.map(([, name = '']) => (name === '-' ? '' : name)).sort();
}

it('follows the schema and has every element that is registered, and no other', () => {
  expect(manifest.schemaVersion).toMatch(/^[12]\./);
  const defined = manifest.modules.flatMap(({exports}) =>
    exports.filter(({kind}) => kind === 'custom-element-definition').map(({name}) => name),
  );
  expect(defined.sort()).toEqual([...tags].sort());
  const described = manifest.modules.flatMap(({declarations}) =>
    declarations.flatMap(({tagName}) => tagName ?? []),
  );
  expect(described.sort()).toEqual([...tags].sort());
});

it('names modules that are in the package', () => {
  const paths = manifest.modules.flatMap(({path, exports}) => [
    path,
    ...exports.flatMap(({declaration}) => declaration.module),
  ]);
  expect(paths.filter((path) => !existsSync(join(ROOT, PACKAGE, path)))).toEqual([]);
});

describe.each(tags)('%s', (tag) => {
  const name = tag.slice('duit-'.length);
  const source = read(`${SRC}/components/${name}/${name}.ts`);
  const found = manifest.modules
    .flatMap(({declarations}) => declarations)
    .find((each) => each.tagName === tag);
  const declaration = found ?? {name: 'missing'};
  const {members = [], attributes = [], events = []} = declaration;

  it('has each attribute and property that its class takes', async () => {
    const path = join(ROOT, PACKAGE, 'lib/components', name, `${name}.js`);
    const module = (await import(path)) as Record<string, ElementClass>;
    const element = module[declaration.name]!;
    expect(names(attributes)).toEqual([...element.observedAttributes].sort());
    const open = [...element.elementProperties].filter(([, {state}]) => !state).map(([property]) => property);
    const fields = members.filter(({kind}) => kind === 'field');
    expect(names(fields)).toEqual(open.sort());
    for (const {name, fieldName} of attributes) {
      expect(fields.find((field) => field.name === fieldName)?.attribute, fieldName).toBe(name);
    }
  });

  it('has each attribute, event, slot and part that its JSDoc promises', () => {
    expect(names(attributes)).toEqual(promised(source, 'attr'));
    expect(names(events)).toEqual(promised(source, 'fires'));
    expect(names(declaration.slots)).toEqual(promised(source, 'slot'));
    expect(names(declaration.cssParts)).toEqual(promised(source, 'csspart'));
  });

  it('has each custom property that the tokens read', () => {
    const tokens = read(`${SRC}/styles/tokens.styles.ts`).match(/--duit-[\w-]+/g) ?? [];
    expect(names(declaration.cssProperties)).toEqual([...new Set(tokens)].sort());
  });

  it('says of everything what it is, and of an event which class', () => {
    const all = [declaration, ...members, ...attributes, ...events].concat(
      declaration.slots ?? [],
      declaration.cssParts ?? [],
      declaration.cssProperties ?? [],
    );
    expect(all.filter(({description}) => !description).map((each) => each.name)).toEqual([]);
    const classes = manifest.modules.flatMap(({declarations}) => names(declarations));
    for (const {type, name} of events) expect(classes, name).toContain(type?.text);
    for (const {type, name} of attributes) expect(type?.text, name).toBeTruthy();
  });

  it('tells nothing of the inside', () => {
    expect(
      members.filter(({name, privacy}) => name.startsWith('#') || (privacy ?? 'public') !== 'public'),
    ).toEqual([]);
  });
});
