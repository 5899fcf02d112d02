import {compareVersions, ReleaseError} from './versions.mjs';

const INDEX = 'releases.json';
/** Two releases at the same moment are rare; more than a few in a row are a fault. */
const ATTEMPTS = 5;

/**
 * Puts a release into the bucket. Nothing that is there is ever replaced, so it may be repeated after a failure.
 * The list of releases comes last: it names only what is there.
 *
 * @param {import('@cloudflare/workers-types').R2Bucket} bucket
 * @param {Awaited<ReturnType<typeof import('./files.mjs').readRelease>>} what
 * @returns {Promise<{added: number, present: number}>} how many files
 * @throws {ReleaseError} when another file has its name
 */
export async function putRelease(bucket, {release, files}) {
  // First of all, so that a version that was used for something else gets no file at all.
  for (const {key, integrity} of files) await sameOrAbsent(bucket, key, integrity);
  let added = 0;
  for (const {key, bytes, integrity} of files) {
    const options = {onlyIf: {etagDoesNotMatch: '*'}, customMetadata: {integrity}};
    if (await bucket.put(key, bytes, options)) added += 1;
    // Somebody else was quicker.
    else await sameOrAbsent(bucket, key, integrity);
  }
  await putJson(bucket, `v${release.version}/release.json`, release, {etagDoesNotMatch: '*'});
  await list(bucket, release.version);
  return {added, present: files.length - added};
}

async function sameOrAbsent(bucket, key, integrity) {
  const there = await bucket.head(key);
  if (!there || there.customMetadata?.integrity === integrity) return;
  throw new ReleaseError(
    `/${key} is released already, with other contents. Choose a new version; released files never change.`,
  );
}

const putJson = (bucket, key, value, onlyIf) =>
  bucket.put(key, `${JSON.stringify(value, null, 2)}\n`, {
    onlyIf,
    httpMetadata: {contentType: 'application/json'},
  });

/** Adds a release to the list, unless somebody changes the list at the same time: then again. */
async function list(bucket, version) {
  const release = JSON.parse(await (await bucket.get(`v${version}/release.json`)).text());
  for (let attempt = 0; attempt < ATTEMPTS; attempt += 1) {
    const index = await bucket.get(INDEX);
    const {releases} = index ? JSON.parse(await index.text()) : {releases: []};
    if (releases.some((each) => each.version === version)) return;
    const all = [...releases, release].sort((a, b) => compareVersions(b.version, a.version));
    const unchanged = index ? {etagMatches: index.etag} : {etagDoesNotMatch: '*'};
    if (await putJson(bucket, INDEX, {releases: all}, unchanged)) return;
  }
  throw new ReleaseError(
    'Somebody else is making a release. The files are there; run this again for the list.',
  );
}
