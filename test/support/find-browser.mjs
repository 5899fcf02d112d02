// The browser that tests run in. In this order: what DUIT_BROWSER or CHROME_PATH names, a Chrome or Chromium
// that is installed, and else the one inside the npm package @sparticuz/chromium, so that `npm test` needs
// nothing but npm.
import {existsSync} from 'node:fs';
import {mkdir, mkdtemp, readFile, rename, rm, writeFile} from 'node:fs/promises';
import {delimiter, join} from 'node:path';
import {fileURLToPath} from 'node:url';

/** No request of the browser's own may disturb a test that counts requests. */
const QUIET = [
  '--disable-gpu',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
  '--no-first-run',
  '--no-default-browser-check',
];

/** @typedef {{executablePath: string, args: string[], env: NodeJS.ProcessEnv, headless: true | 'shell', source: string}} FoundBrowser */

/**
 * Finds a Chromium to test in.
 *
 * @returns {Promise<FoundBrowser>} what puppeteer's `launch` takes, and `source` for the report
 * @throws {Error} when there is none, saying what to install or set
 */
export async function findBrowser() {
  // Chrome refuses to start its sandbox as root, and containers run as root.
  const args = process.platform === 'linux' ? ['--no-sandbox', ...QUIET] : QUIET;
  const installed = named() ?? installedPaths().find((path) => existsSync(path));
  if (installed) {
    return {executablePath: installed, args, env: process.env, headless: true, source: installed};
  }
  if (hasBundled) return bundled(args);
  throw new Error(
    'No Chrome or Chromium found. Install one, or set DUIT_BROWSER to the path of its program.',
  );
}

/**
 * Whether `findBrowser` would find one; unpacks nothing.
 *
 * @returns {boolean}
 */
export const hasBrowser = () =>
  (named() ?? installedPaths().find((path) => existsSync(path))) !== undefined || hasBundled;

const hasBundled = process.platform === 'linux' && process.arch === 'x64';

function named() {
  const path = process.env.DUIT_BROWSER ?? process.env.CHROME_PATH;
  if (!path) return undefined;
  if (!existsSync(path)) throw new Error(`DUIT_BROWSER or CHROME_PATH names ${path}, which is not there.`);
  return path;
}

function installedPaths() {
  const {env} = process;
  if (process.platform === 'darwin') {
    return ['Google Chrome', 'Chromium', 'Microsoft Edge'].map(
      (name) => `/Applications/${name}.app/Contents/MacOS/${name}`,
    );
  }
  if (process.platform === 'win32') {
    const roots = [env.PROGRAMFILES, env['PROGRAMFILES(X86)'], env.LOCALAPPDATA].filter(Boolean);
    const programs = [
      'Google\\Chrome\\Application\\chrome.exe',
      'Chromium\\Application\\chrome.exe',
      'Microsoft\\Edge\\Application\\msedge.exe',
    ];
    return roots.flatMap((root) => programs.map((program) => join(root, program)));
  }
  const names = ['chromium', 'chromium-browser', 'google-chrome', 'google-chrome-stable'];
  return (env.PATH ?? '').split(delimiter).flatMap((folder) => names.map((name) => join(folder, name)));
}

/**
 * Unpacks @sparticuz/chromium below node_modules. Its own arguments are left out: they switch off web
 * security and site isolation, and then every CORS test passes falsely.
 *
 * @param {string[]} args
 * @returns {Promise<FoundBrowser>}
 */
async function bundled(args) {
  const modules = fileURLToPath(new URL('../../node_modules', import.meta.url));
  const {version} = JSON.parse(await readFile(join(modules, '@sparticuz/chromium/package.json'), 'utf8'));
  const folder = join(modules, '.cache', `chromium-${version}`);
  if (!existsSync(folder)) await unpack(modules, folder);
  const env = {
    ...process.env,
    LD_LIBRARY_PATH: join(folder, 'al2023', 'lib'),
    FONTCONFIG_PATH: join(folder, 'fonts'),
  };
  return {
    executablePath: join(folder, 'chromium'),
    args,
    env,
    headless: 'shell',
    source: `@sparticuz/chromium ${version}`,
  };
}

/**
 * The package unpacks into the temporary folder and takes any file there for complete. So it gets a folder
 * of its own, which takes its name when it is whole: two suites may get here at the same time.
 *
 * @param {string} modules
 * @param {string} folder
 */
async function unpack(modules, folder) {
  await mkdir(join(modules, '.cache'), {recursive: true});
  const half = await mkdtemp(`${folder}-`);
  const before = process.env.TMPDIR;
  process.env.TMPDIR = half;
  try {
    const {default: chromium, inflate} = await import('@sparticuz/chromium');
    await chromium.executablePath();
    await inflate(join(modules, '@sparticuz/chromium/bin/al2023.tar.br'));
    await writeFile(join(half, 'fonts', 'fonts.conf'), fontConfiguration(folder));
  } finally {
    if (before === undefined) delete process.env.TMPDIR;
    else process.env.TMPDIR = before;
  }
  await rename(half, folder).catch(async (error) => {
    await rm(half, {recursive: true, force: true});
    if (!existsSync(folder)) throw error;
  });
}

/**
 * The package's own looks for fonts where Lambda has them; a Chromium that finds none dies at the first field.
 *
 * @param {string} folder where everything will be
 */
function fontConfiguration(folder) {
  const directories = [join(folder, 'fonts'), '/usr/share/fonts'].map((path) => `<dir>${path}</dir>`);
  return `<?xml version="1.0"?>
<!DOCTYPE fontconfig SYSTEM "fonts.dtd">
<fontconfig>${directories.join('')}<cachedir>${join(folder, 'fonts-cache')}</cachedir></fontconfig>
`;
}
