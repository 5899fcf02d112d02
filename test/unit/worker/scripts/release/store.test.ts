import {createHash} from 'node:crypto';
import {mkdir, mkdtemp, rm, writeFile} from 'node:fs/promises';
import {tmpdir} from 'node:os';
import {join} from 'node:path';
import {fileURLToPath} from 'node:url';
import {afterAll, afterEach, beforeAll, beforeEach, describe, expect, it} from 'vitest';
import {getPlatformProxy} from 'wrangler';
import {readRelease} from '../../../../../worker/scripts/release/files.mjs';
import {putRelease} from '../../../../../worker/scripts/release/store.mjs';

const configPath = fileURLToPath(new URL('../../../../../worker/wrangler.jsonc', import.meta.url));
type Bucket = Parameters<typeof putRelease>[0];

let folder: string;
let bucket: Bucket;
let platform: Awaited<ReturnType<typeof getPlatformProxy<{RELEASES: Bucket}>>>;

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'duit-release-'));
  platform = await getPlatformProxy({configPath, persist: {path: join(folder, 'state')}});
  bucket = platform.env.RELEASES;
}, 60_000);
afterAll(async () => {
  await platform.dispose();
  await rm(folder, {recursive: true, force: true});
});

beforeEach(async () => {
  await mkdir(join(folder, 'v1/chunks'), {recursive: true});
  await build({'duit.js': 'entry', 'duit.js.br': 'small', 'chunks/abcd1234.js': 'chunk'});
});
afterEach(async () => {
  await rm(join(folder, 'v1'), {recursive: true});
  const {objects} = await bucket.list();
  await bucket.delete(objects.map(({key}) => key));
});

async function build(files: Record<string, string>) {
  for (const [name, text] of Object.entries(files)) await writeFile(join(folder, 'v1', name), text);
}
const put = async (version: string, date = '2027-01-31') =>
  putRelease(bucket, await readRelease(join(folder, 'v1'), version, date));
const text = async (key: string) => (await bucket.get(key))?.text();
const keys = async () => (await bucket.list()).objects.map(({key}) => key);
const sha384 = (of: string) => `sha384-${createHash('sha384').update(of).digest('base64')}`;

describe('a release in R2', () => {
  it('has every file, its chunks where the rolling script looks for them, and a list with hashes', async () => {
    expect(await put('1.0.0')).toEqual({added: 4, present: 0});
    expect(await keys()).toEqual([
      ...['releases.json', 'v1.0.0/chunks/abcd1234.js', 'v1.0.0/duit.js', 'v1.0.0/duit.js.br'],
      ...['v1.0.0/release.json', 'v1/chunks/abcd1234.js'],
    ]);
    expect(await text('v1.0.0/duit.js')).toBe('entry');
    const release = {
      version: '1.0.0',
      date: '2027-01-31',
      files: [
        {path: '/v1.0.0/chunks/abcd1234.js', integrity: sha384('chunk'), bytes: 5},
        {path: '/v1.0.0/duit.js', integrity: sha384('entry'), bytes: 5},
      ],
    };
    expect(JSON.parse((await text('releases.json')) ?? '')).toEqual({releases: [release]});
    expect(JSON.parse((await text('v1.0.0/release.json')) ?? '')).toEqual(release);
  });

  it('may be repeated: nothing changes, not even its day', async () => {
    await put('1.0.0');
    const before = await text('releases.json');
    expect(await put('1.0.0', '2027-12-31')).toEqual({added: 0, present: 4});
    expect(await text('releases.json')).toBe(before);
    expect(await text('v1.0.0/release.json')).toContain('2027-01-31');
  });

  it('is completed when it broke off half way', async () => {
    await put('1.0.0');
    await bucket.delete(['releases.json', 'v1.0.0/release.json', 'v1.0.0/duit.js']);
    expect(await put('1.0.0')).toEqual({added: 1, present: 3});
    expect(await text('releases.json')).toContain('"1.0.0"');
  });

  it('is refused when a file of that name says something else, and leaves everything as it was', async () => {
    await put('1.0.0');
    await build({'duit.js': 'another', 'chunks/new00000.js': 'new'});
    const before = await keys();
    await expect(put('1.0.0')).rejects.toThrow('/v1.0.0/duit.js is released already');
    expect(await keys()).toEqual(before);
    expect(await text('v1.0.0/duit.js')).toBe('entry');
  });

  it('takes a compressed copy that another machine made differently for what it is', async () => {
    await put('1.0.0');
    await build({'duit.js.br': 'smaller'});
    expect(await put('1.0.0')).toEqual({added: 0, present: 4});
    expect(await text('v1.0.0/duit.js.br')).toBe('small');
  });

  it('stays when a later one comes, and two at once both get into the list', async () => {
    await put('1.2.0');
    await build({'duit.js': 'later'});
    await Promise.all([put('1.10.0'), put('1.9.0')]);
    const {releases} = JSON.parse((await text('releases.json')) ?? '') as {releases: {version: string}[]};
    expect(releases.map(({version}) => version)).toEqual(['1.10.0', '1.9.0', '1.2.0']);
    expect(await text('v1.2.0/duit.js')).toBe('entry');
  });
});
