import {join, resolve} from 'node:path';
import {fileURLToPath} from 'node:url';
import {parseArgs} from 'node:util';

/** The checkout, whatever folder the command was given in. */
export const ROOT = fileURLToPath(new URL('../..', import.meta.url));
/** Where `wrangler` keeps local data by itself, so that its own commands see the same database. */
const STATE = join(ROOT, 'worker/.wrangler/state');
const FIRST_PORT = 8787;

/**
 * Reads the command line of `npm start` and `npm run reset`.
 *
 * @param {string[]} args
 * @returns {{state: string, build: boolean, ports: {api: number, council: number, association: number, mailbox: number}}}
 * @throws {TypeError} for an unknown option; {RangeError} for a port that cannot be
 */
export function readOptions(args) {
  const {values} = parseArgs({
    args,
    options: {
      port: {type: 'string', default: String(FIRST_PORT)},
      state: {type: 'string', default: STATE},
      'no-build': {type: 'boolean', default: false},
    },
  });
  const api = Number(values.port);
  if (!Number.isInteger(api) || api < 1024 || api > 65_532) {
    throw new RangeError(`--port takes a whole number from 1024 to 65532, not "${values.port}".`);
  }
  return {
    state: resolve(values.state),
    build: !values['no-build'],
    ports: {api, council: api + 1, association: api + 2, mailbox: api + 3},
  };
}

/**
 * The addresses in committed files and what they are in this run: the same unless `--port` moved them.
 *
 * @param {ReturnType<typeof readOptions>['ports']} ports
 * @returns {Map<string, string>}
 */
export function originsInFiles(ports) {
  return new Map(
    Object.values(ports).map((port, index) => [
      `http://localhost:${FIRST_PORT + index}`,
      `http://localhost:${port}`,
    ]),
  );
}
