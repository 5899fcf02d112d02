// `custom-elements.json`, which editors and documentation read, made from the JSDoc of the sources.
import {readFileSync} from 'node:fs';
import {fileURLToPath} from 'node:url';
import {create, ts} from '@custom-elements-manifest/analyzer/index.js';
import {litPlugin} from '@custom-elements-manifest/analyzer/src/features/framework-plugins/lit/lit.js';
import {events} from './entries.mjs';

const SOURCES = fileURLToPath(new URL('../../src', import.meta.url));

/** What a page may use: neither the class's inside nor what Lit calls. */
const isPublic = ({name, privacy = 'public', static: isStatic, description}) =>
  privacy === 'public' && !name.startsWith('#') && !isStatic && !!description;

/**
 * @param {import('./entries.mjs').Element[]} elements
 * @returns {import('custom-elements-manifest').Package} with the package's own paths
 */
export function manifestOf(elements) {
  const classOf = Object.fromEntries(
    events().map(({file, className}) => [file.slice(0, -'-event'.length), className]),
  );
  const files = [
    'internal/duit-element.ts',
    'events/duit-event.ts',
    ...events().map(({file}) => `events/${file}.ts`),
    ...elements.map(({name}) => `components/${name}/${name}.ts`),
  ];
  const modules = files.map((file) =>
    ts.createSourceFile(file, readFileSync(`${SOURCES}/${file}`, 'utf8'), ts.ScriptTarget.ES2015, true),
  );
  const manifest = create({modules, plugins: litPlugin(), context: {dev: false, thirdPartyCEMs: []}});
  for (const module of manifest.modules) {
    module.declarations = module.declarations.filter(({kind}) => kind === 'class');
    module.exports = module.exports.filter(({name}) =>
      module.declarations.some((each) => each.name === name),
    );
    for (const declaration of module.declarations) {
      declaration.members = declaration.members?.filter(isPublic);
      for (const event of declaration.events ?? []) event.type ??= {text: classOf[event.name] ?? 'Event'};
    }
  }
  const published = JSON.parse(JSON.stringify(manifest), (key, value) =>
    (key === 'path' || key === 'module') && typeof value === 'string'
      ? `lib/${value.replace(/^\//, '').replace(/\.ts$/, '.js')}`
      : value,
  );
  for (const {name, tag, className} of elements) {
    const module = `lib/components/${name}/${name}.js`;
    const declaration = {name: className, module};
    published.modules.push({
      kind: 'javascript-module',
      path: `${name}.js`,
      declarations: [],
      exports: [
        {kind: 'custom-element-definition', name: tag, declaration},
        {kind: 'js', name: className, declaration},
      ],
    });
  }
  return published;
}
