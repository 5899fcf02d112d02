/**
 * `elements.d.ts`: for every tag its class, its properties, the attributes that are called otherwise, and its events.
 * The types for React, Vue and Svelte (`npm/*.d.ts`) are made of it by the compiler.
 *
 * @param {ReturnType<typeof import('./manifest.mjs').manifestOf>} manifest
 */
export function elementTypes({modules}) {
  const found = modules.flatMap(({path, declarations}) =>
    declarations.filter(({tagName}) => tagName).map((declaration) => ({path, declaration})),
  );
  const fileOf = Object.fromEntries(
    modules.flatMap(({path, declarations}) => declarations.map(({name}) => [name, path])),
  );
  const used = new Set();
  const use = (/** @type {string} */ name) => (used.add(name), name);
  const members = found.map(({declaration: {name, tagName, attributes = [], events = []}}) => {
    const properties = attributes.map(({fieldName}) => `'${fieldName}'`).join(' | ') || 'never';
    const others = attributes.filter((each) => each.name !== each.fieldName);
    return [
      `  '${tagName}': {`,
      `    element: ${use(name)};`,
      `    properties: Pick<${name}, ${properties}>;`,
      `    attributes: {${others.map((each) => `'${each.name}': ${name}['${each.fieldName}']`).join('; ')}};`,
      `    events: {${events.map((event) => `'${event.name}': ${use(event.type.text)}`).join('; ')}};`,
      `  };`,
    ].join('\n');
  });
  const imports = [...used].map((name) => `import type {${name}} from './${fileOf[name]}';`);
  return `${imports.join('\n')}\n\n/** What can be set on each element, and what it tells. */\nexport interface DuitElements {\n${members.join('\n')}\n}\n`;
}
