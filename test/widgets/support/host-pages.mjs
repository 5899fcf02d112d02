// Pages of an imaginary council for tests of the built script: served under the strict policy of the README
// and with the API's answers beside them, on one origin. Tests open them in a frame.
import {readFile} from 'node:fs/promises';
import {fileURLToPath} from 'node:url';

const site = fileURLToPath(new URL('../../../packages/widgets/dist/site', import.meta.url));

/** The policy that embedding asks webmasters for, word for word, for one origin. */
const POLICY =
  "default-src 'self'; script-src 'self'; connect-src 'self'; img-src 'self'; style-src 'self'; " +
  "require-trusted-types-for 'script'; trusted-types duit";

/**
 * `/host/page?body=…` answers a page with that body under the policy, or under `policy=…`; `/host/script.js?code=…` a
 * script of the host's own; `/v1/…` the built files; `/altered/NAME/…` the same with the chunk NAME altered, so that it
 * counts its runs in `altered`; `/altered/bare…/…` with the script altered where it is asked for without a query. The API's paths answer what the test put there: `PUT /host/answers` with
 * `{path: body}`, or with `null` to cut the connection instead; `GET /host/requests` lists what was asked since.
 *
 * @returns {import('@web/test-runner').TestRunnerPlugin}
 */
export function hostPages() {
  /** @type {Map<string, unknown> | undefined} */
  let answers = new Map();
  /** @type {string[]} */
  let requests = [];
  return {
    name: 'host-pages',
    async serve(context) {
      const {path, query} = context;
      if (path === '/host/answers') {
        const chunks = [];
        for await (const chunk of context.req) chunks.push(chunk);
        const told = JSON.parse(Buffer.concat(chunks).toString('utf8'));
        answers = told ? new Map(Object.entries(told)) : undefined;
        requests = [];
        return {body: '{}', type: 'json'};
      }
      if (path === '/host/requests') return {body: JSON.stringify(requests), type: 'json'};
      if (path === '/host/page') {
        context.set('Content-Security-Policy', String(query.policy ?? POLICY));
        const body = String(query.body).replaceAll('<script', '<script nonce="r4nd0m"');
        return {
          body: `<!doctype html><html lang="nl"><head><title>Raad</title></head><body><main>${body}</main></body></html>`,
          type: 'html',
        };
      }
      if (path === '/host/script.js') return {body: String(query.code), type: 'js'};
      if (path === '/v1/releases.json' && answers) return {body: '{"releases":[]}', type: 'json'};
      if (path.startsWith('/v1/municipalities/') || path === '/v1/releases.json') {
        requests.push(context.url);
        if (!answers) {
          context.respond = false;
          context.req.socket.destroy();
          return {body: ''};
        }
        const answer = answers.get(path);
        context.status = answer ? 200 : 404;
        return {body: JSON.stringify(answer ?? {}), type: 'json'};
      }
      const altered = /^\/altered\/(\w+)(\/.+)$/.exec(path);
      if (altered) {
        const source = await readFile(`${site}/v1${altered[2]}`, 'utf8');
        const isIt = altered[1].startsWith('bare')
          ? altered[2] === '/duit.js' && !context.querystring
          : altered[2] === `/chunks/${altered[1]}.js`;
        return {body: isIt ? `${source};self.altered=(self.altered??0)+1` : source, type: 'js'};
      }
      if (path.startsWith('/v1/')) return {body: await readFile(site + path, 'utf8'), type: 'js'};
      return undefined;
    },
  };
}
