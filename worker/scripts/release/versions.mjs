// What a new version changes in the checkout, as pure functions from text to text.

const VERSION = /^(0|1)\.(0|[1-9]\d*)\.(0|[1-9]\d*)$/;
const UNRELEASED = '## [Unreleased]\n';

/** What the person at the keyboard can put right: shown without a stack. */
export class ReleaseError extends Error {}

/**
 * Checks a version. `/v1/duit.js` moves with compatible releases, so a version 2 needs a `/v2` first.
 *
 * @param {string} version
 * @returns {number[]} its three numbers
 * @throws {ReleaseError}
 */
export function parseVersion(version) {
  const match = VERSION.exec(version);
  if (!match)
    throw new ReleaseError(`A version is three numbers of which the first is 0 or 1, not "${version}".`);
  return match.slice(1).map(Number);
}

/**
 * @param {string} a
 * @param {string} b
 * @returns {number} below zero where `a` comes first
 */
export function compareVersions(a, b) {
  const others = parseVersion(b);
  const difference = parseVersion(a).map((number, index) => number - others[index]);
  return difference.find((each) => each !== 0) ?? 0;
}

/**
 * A package.json with another version, also of our packages that it needs.
 *
 * @param {string} text
 * @param {string} version
 */
export const setPackageVersion = (text, version) =>
  text
    .replace(/^(\s*"version": ")[^"]+/m, `$1${version}`)
    .replace(/("@duit\/[\w-]+": ")\d+\.\d+\.\d+(?=")/g, `$1${version}`);

/**
 * The lock file: the root and the workspaces in it.
 *
 * @param {string} text
 * @param {string} version
 */
export function setLockVersion(text, version) {
  const lock = JSON.parse(text);
  lock.version = version;
  for (const [path, entry] of Object.entries(lock.packages)) {
    if (path.startsWith('node_modules/') || !entry.version) continue;
    entry.version = version;
    for (const name of Object.keys(entry.dependencies ?? {})) {
      if (name.startsWith('@duit/')) entry.dependencies[name] = version;
    }
  }
  return `${JSON.stringify(lock, null, 2)}\n`;
}

/**
 * `internal/version.ts`: what the script itself says.
 *
 * @param {string} text
 * @param {string} version
 */
export const setConstant = (text, version) => text.replace(/(VERSION = ')[^']+/, `$1${version}`);

/**
 * Whether a page may include this file, and so pin it; the rest is loaded by those.
 *
 * @param {string} path
 */
export const isEntry = (path) => /\/duit(\.all(\.[a-z]+)?)?\.js$/.test(path);

/**
 * Gives what was unreleased its version, day and hashes.
 *
 * @param {string} text CHANGELOG.md
 * @param {{version: string, date: string, files: {path: string, integrity: string}[]}} release
 * @throws {ReleaseError} when nothing is told of it
 */
export function datedChangelog(text, {version, date, files}) {
  const start = text.indexOf(UNRELEASED) + UNRELEASED.length;
  const next = text.indexOf('\n## ', start);
  const told = text.slice(start, next < 0 ? undefined : next).trim();
  if (start < UNRELEASED.length || told === '') {
    throw new ReleaseError(
      'CHANGELOG.md tells nothing under "## [Unreleased]": what changes for those who use it?',
    );
  }
  const hashes = files
    .filter(({path}) => isEntry(path))
    .map(({path, integrity}) => `- \`${path}\`: \`${integrity}\``);
  const entry = [`## [${version}] - ${date}`, told, '### Files', hashes.join('\n')].join('\n\n');
  const rest = next < 0 ? '' : text.slice(next);
  return `${text.slice(0, start)}\n${entry}\n${rest}`;
}
