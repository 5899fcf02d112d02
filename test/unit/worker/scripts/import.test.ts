import {execFile} from 'node:child_process';
import {cp, mkdtemp, rm, writeFile} from 'node:fs/promises';
import {tmpdir} from 'node:os';
import {join} from 'node:path';
import {fileURLToPath} from 'node:url';
import {afterAll, beforeAll, describe, expect, it} from 'vitest';
import type {Database} from '../../../../worker/src/domain/database.js';
import {municipalityFile} from '../../../support/municipality-file.js';

const path = (relative: string) => fileURLToPath(new URL(`../../../../${relative}`, import.meta.url));
const SLOW = 60_000;

/** The little of R2 that this test reads. */
interface Pictures {
  get(key: string): Promise<{text(): Promise<string>} | null>;
}

let folder: string;
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'duit-import-'));
  await cp(path('examples/sample-data/images/leefstraat.svg'), join(folder, 'brug.svg'));
});
afterAll(() => rm(folder, {recursive: true, force: true}));

/** Runs a script with Node, with its own local state. */
const run = (script: string, ...args: string[]) =>
  new Promise<{code: number; out: string}>((resolve) => {
    const env = {
      ...process.env,
      INIT_CWD: folder,
      WRANGLER_SEND_METRICS: 'false',
      CLOUDFLARE_CF_FETCH_ENABLED: 'false',
    };
    execFile(process.execPath, [script, ...args], {env}, (error, stdout, stderr) => {
      resolve({code: error ? 1 : 0, out: stdout + stderr});
    });
  });
const load = (...args: string[]) =>
  run(path('worker/scripts/import.mjs'), ...args, '--persist-to', join(folder, 'state'));
async function loadFile(content: unknown, ...args: string[]) {
  await writeFile(
    join(folder, 'gemeente.json'),
    typeof content === 'string' ? content : JSON.stringify(content),
  );
  return load('gemeente.json', ...args);
}

/** The fixture as a file would say it, with a picture on its first campaign. */
function file(picture = 'brug.svg') {
  const {campaigns, ...rest} = municipalityFile();
  const image = {file: picture, alt: 'Een brug', width: 1200, height: 800};
  return {
    ...rest,
    campaigns: campaigns.map((campaign, index) => (index === 0 ? {...campaign, image} : campaign)),
  };
}

describe('npm run import refuses, and says what to put right', () => {
  it.each([
    [[], 'npm run import -- FILE.json'],
    [['weg.json'], 'There is no file'],
    [['--wat'], "Unknown option '--wat'"],
    [['weg.json', '--replace-origin', 'x'], 'FROM=TO'],
  ])(
    '%j',
    async (args, message) => {
      const {code, out} = await load(...args);
      expect(code).toBe(1);
      expect(out).toContain(message);
      expect(out).not.toMatch(/^\s+at /m);
    },
    SLOW,
  );

  it.each([
    ['{', 'is not JSON'],
    [{...file(), campaigns: [{slug: 'a'}]}, 'campaigns.0.title: '],
    [{...file(), onbekend: 1}, 'onbekend: '],
    [file('weg.svg'), 'campaigns.0.image.file: there is no file weg.svg'],
    [file('brug.exe'), 'campaigns.0.image.file: a picture is SVG, PNG, JPEG or WebP'],
  ])(
    'a file that is wrong',
    async (content, message) => {
      const {code, out} = await loadFile(content);
      expect(code).toBe(1);
      expect(out).toContain(message);
      expect(out).not.toMatch(/^\s+at /m);
    },
    SLOW,
  );

  it(
    'a database without tables',
    async () => {
      expect((await loadFile(file())).out).toContain('apply the migrations first');
    },
    SLOW,
  );
});

it(
  'loads a municipality with its pictures once, with its addresses as they are in this run',
  async () => {
    const wrangler = path('node_modules/wrangler/bin/wrangler.js');
    const migrated = await run(
      ...[
        wrangler,
        'd1',
        'migrations',
        'apply',
        'duit',
        '--local',
        '--config',
        path('worker/wrangler.jsonc'),
      ],
      ...['--persist-to', join(folder, 'state')],
    );
    expect(migrated.code, migrated.out).toBe(0);
    const moved = ['--replace-origin', 'https://www.testdam.example=http://localhost:9001'];
    const first = await loadFile(file(), ...moved);
    expect(first.out).toMatch(
      /Testdam: added[\s\S]*campaigns added: +leefstraat, tuin, stil, klaar, concept/,
    );
    const second = await loadFile(file(), ...moved);
    expect(second.out).toMatch(/was there already[\s\S]*origins added: +0[\s\S]*campaigns added: +none/);
    expect(second.code).toBe(0);

    const {getPlatformProxy} = await import('wrangler');
    const platform = await getPlatformProxy<{DB: Database; IMAGES: Pictures}>({
      configPath: path('worker/wrangler.jsonc'),
      persist: {path: join(folder, 'state/v3')},
    });
    try {
      const {DB, IMAGES} = platform.env;
      const origins = await DB.prepare('SELECT origin FROM origin ORDER BY origin').all();
      expect(origins.results).toEqual([
        {origin: 'http://localhost:9001'},
        {origin: 'https://straat.example'},
      ]);
      const row = await DB.prepare(
        "SELECT image ->> 'path' AS path FROM campaign WHERE slug = 'leefstraat'",
      ).first<{path: string}>();
      const image = row?.path ?? '';
      expect(image).toMatch(/^\/images\/testdam\/[0-9a-f]{64}\.svg$/);
      const stored = await IMAGES.get(image.replace('/images/', ''));
      expect(await stored?.text()).toContain('<svg');
    } finally {
      await platform.dispose();
    }
  },
  SLOW,
);
