// `npm run release -- VERSION`: gives the sources a version, builds, and puts the files where they stay for ever.
import {readdir, readFile, writeFile} from 'node:fs/promises';
import {join} from 'node:path';
import {parseArgs} from 'node:util';
import {ROOT} from './options.mjs';
import {PLATFORM_OPTIONS, withPlatform} from './platform.mjs';
import {run} from './processes.mjs';
import {readRelease} from './release/files.mjs';
import {putRelease} from './release/store.mjs';
import {
  compareVersions,
  datedChangelog,
  isEntry,
  ReleaseError,
  setConstant,
  setLockVersion,
  setPackageVersion,
} from './release/versions.mjs';

const USAGE = `
npm run release -- VERSION     makes a release: versions, changelog, build, hashes, files into R2
npm run release                puts the files of the version that the checkout has into R2, if absent

  --remote           into the deployed bucket of the configuration
  --config FILE      another Wrangler configuration than worker/wrangler.jsonc
  --persist-to DIR   local data in DIR instead of worker/.wrangler/state
  --no-build         takes what is built
`;

const CHANGELOG = 'CHANGELOG.md';
const at = (/** @type {string} */ path) => join(ROOT, path);
const edit = async (path, change) => writeFile(at(path), change(await readFile(at(path), 'utf8')));

async function setVersions(version) {
  const packages = (await readdir(at('packages'), {withFileTypes: true})).filter((entry) =>
    entry.isDirectory(),
  );
  const manifests = ['', 'worker/', ...packages.map(({name}) => `packages/${name}/`)];
  for (const folder of manifests)
    await edit(`${folder}package.json`, (text) => setPackageVersion(text, version));
  await edit('package-lock.json', (text) => setLockVersion(text, version));
  await edit('packages/widgets/src/internal/version.ts', (text) => setConstant(text, version));
}

async function main() {
  const {values, positionals} = parseArgs({
    allowPositionals: true,
    options: {
      ...PLATFORM_OPTIONS,
      'no-build': {type: 'boolean', default: false},
    },
  });
  if (positionals.length > 1) throw new ReleaseError(USAGE);
  const {version: current} = JSON.parse(await readFile(at('package.json'), 'utf8'));
  const [version = current] = positionals;
  const date = new Date().toISOString().slice(0, 10);
  const isNew = compareVersions(version, current) > 0;
  if (!isNew && version !== current)
    throw new ReleaseError(`The checkout is at ${current}; ${version} is older.`);
  const changelog = await readFile(at(CHANGELOG), 'utf8');
  if (isNew) {
    // What is wrong with the changelog is said before anything changes.
    datedChangelog(changelog, {version, date, files: []});
    await setVersions(version);
  }
  if (isNew || !values['no-build']) await build();
  const what = await readRelease(at('packages/widgets/dist/site/v1'), version, date);
  if (isNew) await writeFile(at(CHANGELOG), datedChangelog(changelog, what.release));
  const {added, present} = await withPlatform(values, ({RELEASES}) => putRelease(RELEASES, what));
  report(what.release, {added, present, isNew});
}

async function build() {
  // npm tells its scripts where it is itself; calling it by name would need a shell on Windows.
  const npm = process.env.npm_execpath;
  if (!npm) throw new ReleaseError('Start this with `npm run release`, or build first and add --no-build.');
  await run([npm, 'run', 'build']);
}

function report({version, files}, {added, present, isNew}) {
  console.log(`Duit ${version}: ${added} files put, ${present} were there already.`);
  for (const {path, integrity} of files) {
    if (isEntry(path)) console.log(`  ${path}  ${integrity}`);
  }
  if (isNew) console.log(`Now commit it, tag it v${version}, and deploy.`);
}

try {
  await main();
} catch (error) {
  const known = error instanceof ReleaseError || error.code?.startsWith('ERR_PARSE_ARGS');
  console.error(known ? error.message : error);
  process.exitCode = 1;
}
