import {readFile, stat} from 'node:fs/promises';
import {extname, join, sep} from 'node:path';
import {fileURLToPath} from 'node:url';
import {tileAt} from './tiles.mjs';

const TYPES = {
  '.html': 'text/html; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.json': 'application/json',
  '.svg': 'image/svg+xml',
  '.png': 'image/png',
  '.jpg': 'image/jpeg',
  '.webp': 'image/webp',
  '.woff2': 'font/woff2',
};

/** What the page with a Lit of its own has from npm. */
const LIT_HTML = fileURLToPath(new URL('../../node_modules/lit-html/lit-html.js', import.meta.url));

/**
 * The policy under which a demo site works: what we ask of a webmaster, and not a word more.
 *
 * @param {string} api origin of the API
 * @param {{frames?: boolean}} [options] `frames`: also what a page with Duit in an iframe needs
 */
export function contentSecurityPolicy(api, {frames = false} = {}) {
  return [
    `default-src 'self'`,
    `script-src 'self' ${api}`,
    `connect-src ${api}`,
    `img-src 'self' ${api}`,
    `style-src 'self'`,
    ...(frames ? [`frame-src ${api}`] : []),
    `require-trusted-types-for 'script'`,
    `trusted-types duit`,
  ].join('; ');
}

/**
 * Serves the files of a demo site as a council's web server would: static, with a strict policy.
 *
 * @param {{folder: string, api: string, origins: Map<string, string>, examples?: string}} options `origins`:
 *   addresses that stand in the files, and by what to replace them; `examples`: folder whose folders are served
 *   below `/examples/`
 * @returns {import('node:http').RequestListener}
 */
export function siteListener({folder, api, origins, examples}) {
  return async (request, response) => {
    const url = request.url ?? '/';
    const isExample = examples !== undefined && url.startsWith('/examples/');
    const frames = /^\/examples\/\d+-iframe\//.test(url);
    const own = isExample ? await ownPolicy(examples, url) : undefined;
    response.setHeader(
      'Content-Security-Policy',
      own ? replaceAll(own, origins) : contentSecurityPolicy(api, {frames}),
    );
    response.setHeader('X-Content-Type-Options', 'nosniff');
    response.setHeader('Referrer-Policy', 'strict-origin-when-cross-origin');
    response.setHeader('Cache-Control', 'no-cache');
    const tile = tileAt(url);
    if (tile !== undefined) {
      response.writeHead(200, {'Content-Type': TYPES['.svg']}).end(tile);
      return;
    }
    const path =
      isExample && url === '/examples/16-own-lit/lit-html.js'
        ? LIT_HTML
        : isExample
          ? await fileFor(examples, url.slice('/examples'.length))
          : await fileFor(folder, url);
    const body = path && (await readFile(path).catch(() => undefined));
    if (!body) {
      response.writeHead(404, {'Content-Type': 'text/plain; charset=utf-8'}).end('Deze pagina bestaat niet.');
      return;
    }
    const type = TYPES[extname(path)] ?? 'application/octet-stream';
    response.writeHead(200, {'Content-Type': type});
    response.end(type.startsWith('text/html') ? replaceAll(body.toString('utf8'), origins) : body);
  };
}

/**
 * The policy that an example has for itself, in its `policy.txt`, in one line.
 *
 * @param {string} examples
 * @param {string} url
 */
async function ownPolicy(examples, url) {
  const [, example] = /^\/examples\/([\w-]+)\//.exec(url) ?? [];
  const text =
    example && (await readFile(join(examples, example, 'policy.txt'), 'utf8').catch(() => undefined));
  return text?.trim().replace(/\s+/g, ' ');
}

/**
 * @param {string} folder
 * @param {string} url
 */
async function fileFor(folder, url) {
  let path;
  try {
    path = join(folder, decodeURIComponent(new URL(url, 'http://localhost').pathname));
  } catch {
    return undefined;
  }
  if (path !== folder && !path.startsWith(folder + sep) && path !== folder + sep) return undefined;
  const found = await stat(path).catch(() => undefined);
  if (found?.isDirectory()) return join(path, 'index.html');
  return found ? path : `${path}.html`;
}

/**
 * In one pass, so that no replacement is replaced again.
 *
 * @param {string} text
 * @param {Map<string, string>} replacements
 */
function replaceAll(text, replacements) {
  return text.replace(/http:\/\/localhost:\d+/g, (origin) => replacements.get(origin) ?? origin);
}
