import {readdirSync} from 'node:fs';
import {fileURLToPath} from 'node:url';

const SOURCES = fileURLToPath(new URL('../../src', import.meta.url));

const pascal = (/** @type {string} */ name) =>
  name.replace(/(?:^|-)(\w)/g, (_, /** @type {string} */ letter) => letter.toUpperCase());

/** @typedef {{name: string, tag: string, className: string}} Element `name` is its folder's and its entry's */

/** Every element there is, so that the package is complete by itself. @returns {Element[]} */
export const elements = () =>
  readdirSync(`${SOURCES}/define`)
    .filter((file) => /^duit-.*\.ts$/.test(file))
    .map((file) => file.slice('duit-'.length, -'.ts'.length))
    .map((name) => ({name, tag: `duit-${name}`, className: `Duit${pascal(name)}`}));

/** Every event there is: its file, without ending, and the class in it. @returns {{file: string, className: string}[]} */
export const events = () =>
  readdirSync(`${SOURCES}/events`)
    .filter((file) => /-event\.ts$/.test(file) && file !== 'duit-event.ts')
    .map((file) => file.slice(0, -'.ts'.length))
    .map((file) => ({file, className: pascal(file)}));

/**
 * The package's own modules, which only pass on what is in `lib`: one for `configure` and the types, one for each
 * element, which registers it, and one for all.
 *
 * @returns {Record<string, {code: string, types: string}>} by name
 */
export function entries() {
  const all = elements();
  const passOn = (/** @type {string} */ what, /** @type {string} */ path) =>
    `export {${what}} from './lib/${path}.js';`;
  const common = [
    passOn('VERSION', 'internal/version'),
    ...events().map(({file, className}) => passOn(className, `events/${file}`)),
  ];
  const registered = all.map(({name}) => `import './${name}.js';`).join('\n');
  const index = {
    code: [passOn('configure', 'npm/configure'), ...common].join('\n'),
    types: [
      passOn('configure, type Configuration', 'npm/configure'),
      ...common,
      ...all.map(({name, className}) => passOn(`type ${className}`, `components/${name}/${name}`)),
    ].join('\n'),
  };
  const one = ({name, tag, className}) => {
    const types = passOn(className, `components/${name}/${name}`);
    return [name, {code: `import './lib/define/${tag}.js';\n${types}`, types}];
  };
  return {index, all: {code: registered, types: registered}, ...Object.fromEntries(all.map(one))};
}
