import {execFile} from 'node:child_process';
import {mkdtemp, readFile, rm, symlink, writeFile} from 'node:fs/promises';
import {tmpdir} from 'node:os';
import {join} from 'node:path';
import {promisify} from 'node:util';
import {ROOT} from './files.js';

const BUILT = join(ROOT, 'packages/widgets/dist/package');
const run = promisify(execFile);

/** The package as somebody has it who installed it. */
export interface InstalledPackage {
  /** An application of its own, outside the checkout. */
  app: string;
  /** The package in it. */
  folder: string;
  tarball: string;
  manifest: {
    name: string;
    version: string;
    exports: Record<string, string | {types: string; default: string}>;
    dependencies: Record<string, string>;
    sideEffects: string[];
  };
}

/** npm's own program, next to the Node that runs this or where npm says that it is. */
async function npm(args: string[], cwd: string): Promise<string> {
  const cli = process.env.npm_execpath;
  const [program, first] = cli ? [process.execPath, [cli]] : ['npm', []];
  const {stdout} = await run(program, [...first, ...args], {cwd, maxBuffer: 1e8});
  return stdout;
}

/** Folders of `name` and of everything it needs, as the checkout has them. */
async function withDependencies(name: string, found = new Set<string>()): Promise<Set<string>> {
  if (found.has(name)) return found;
  found.add(name);
  const {dependencies = {}} = JSON.parse(
    await readFile(join(ROOT, 'node_modules', name, 'package.json'), 'utf8'),
  ) as {dependencies?: Record<string, string>};
  for (const each of Object.keys(dependencies)) await withDependencies(each, found);
  return found;
}

/**
 * Packs the package as `npm publish` would and installs that into an empty application, together with its
 * dependencies, which are packed from the checkout: npm is told to stay offline, with an empty cache.
 *
 * @param linked packages of the checkout that the application has besides, such as a framework's types
 */
export async function installPackage(
  linked: readonly string[] = [],
): Promise<InstalledPackage & {remove: () => Promise<void>}> {
  const app = await mkdtemp(join(tmpdir(), 'duit-npm-'));
  const {dependencies} = JSON.parse(
    await readFile(join(BUILT, 'package.json'), 'utf8'),
  ) as InstalledPackage['manifest'];
  const needed = new Set<string>();
  for (const name of Object.keys(dependencies)) await withDependencies(name, needed);
  const folders = [BUILT, ...[...needed].map((name) => join(ROOT, 'node_modules', name))];
  const packed = JSON.parse(
    await npm(['pack', '--json', '--ignore-scripts', '--pack-destination', app, ...folders], app),
  ) as {name: string; filename: string}[] | Record<string, {name: string; filename: string}>;
  const files = Object.values(packed).map(({name, filename}) => [name, `file:${filename}`] as const);
  await writeFile(
    join(app, 'package.json'),
    JSON.stringify({private: true, type: 'module', dependencies: Object.fromEntries(files)}),
  );
  await npm(
    [
      'install',
      '--offline',
      '--ignore-scripts',
      '--no-audit',
      '--no-fund',
      '--cache',
      join(app, '.npm-cache'),
    ],
    app,
  );
  for (const name of linked) {
    await symlink(join(ROOT, 'node_modules', name), join(app, 'node_modules', name), 'junction');
  }
  const folder = join(app, 'node_modules/@duit/widgets');
  const tarball = files.find(([name]) => name === '@duit/widgets')?.[1].slice('file:'.length) ?? '';
  return {
    app,
    folder,
    tarball: join(app, tarball),
    manifest: JSON.parse(
      await readFile(join(folder, 'package.json'), 'utf8'),
    ) as InstalledPackage['manifest'],
    remove: () => rm(app, {recursive: true, force: true}),
  };
}
