// `npm run bench:page`: how much longer Duit's cards take than the same cards on a page written by hand, without a
// library, on a slow phone. A figure of this machine and never a test. Options: `--rounds 15`, `--screenshots
// FOLDER` to see that both pages show the same.
import {spawn} from 'node:child_process';
import {mkdtemp, mkdir, rm} from 'node:fs/promises';
import {tmpdir} from 'node:os';
import {join} from 'node:path';
import {parseArgs} from 'node:util';
import {launch, PredefinedNetworkConditions} from 'puppeteer-core';
import {ROOT} from '../../worker/scripts/options.mjs';
import {freePort, takenPorts} from '../../worker/scripts/ports.mjs';
import {findBrowser} from '../support/find-browser.mjs';
import {CPU_THROTTLE, load, watchForCards} from './page/measure.mjs';
import {CAMPAIGNS, CONTENDERS, serveContenders} from './page/sites.mjs';

/** Asked for by the project: a card may take half as long again. */
const WANTED = 1.5;
const NETWORKS = ['Fast 4G', 'Slow 4G'];
const PHONE = {width: 390, height: 844, deviceScaleFactor: 2, isMobile: true};

const {values} = parseArgs({
  options: {rounds: {type: 'string', default: '15'}, screenshots: {type: 'string'}},
});
const rounds = Number(values.rounds);

/** @type {(() => unknown)[]} */
const stops = [];
try {
  const api = await startDuit();
  const {origin, stop} = await serveContenders(api);
  stops.push(stop);
  const {executablePath, args, env, headless, source} = await findBrowser();
  const browser = await launch({executablePath, args, env, headless});
  stops.push(() => browser.close());
  console.log(`${source}, processor ${CPU_THROTTLE}× slower, ${rounds} rounds, ${CAMPAIGNS.length} cards\n`);
  if (values.screenshots) await takeScreenshots(browser, origin, values.screenshots);
  for (const network of NETWORKS) await compare(browser, origin, network);
} finally {
  for (const stop of stops.reverse()) await stop();
}

/** Starts Duit with fresh samples on ports of its own. */
async function startDuit() {
  const state = await mkdtemp(join(tmpdir(), 'duit-bench-'));
  stops.push(() => rm(state, {recursive: true, force: true, maxRetries: 5}));
  let port;
  do port = await freePort();
  while (port > 65_000 || (await takenPorts({a: port, b: port + 1, c: port + 2, d: port + 3})).length > 0);
  const duit = spawn(
    process.execPath,
    ['worker/scripts/start.mjs', '--no-build', '--port', String(port), '--state', state],
    {cwd: ROOT, stdio: ['ignore', 'pipe', 'inherit']},
  );
  const ended = new Promise((resolve) => duit.once('exit', resolve));
  stops.push(async () => {
    duit.kill('SIGTERM');
    await ended;
  });
  await new Promise((resolve, reject) => {
    duit.stdout.on('data', (chunk) => {
      if (String(chunk).includes('Ctrl-C stops everything')) resolve(undefined);
    });
    void ended.then(() => reject(new Error('Duit did not start. Build first: npm run build.')));
  });
  return `http://localhost:${port}`;
}

/**
 * A page in a profile of its own, with nothing in its cache.
 *
 * @param {import('puppeteer-core').Browser} browser
 * @param {string} [network]
 */
async function openPage(browser, network) {
  const context = await browser.createBrowserContext();
  const page = await context.newPage();
  await page.setViewport(PHONE);
  await page.evaluateOnNewDocument(watchForCards, CAMPAIGNS.length);
  if (network) {
    await page.emulateCPUThrottling(CPU_THROTTLE);
    await page.emulateNetworkConditions(PredefinedNetworkConditions[network]);
  }
  return {page, close: () => context.close()};
}

/**
 * Loads both pages in turn, each in a new profile: first with an empty cache, then once more with what that left.
 *
 * @param {import('puppeteer-core').Browser} browser
 * @param {string} origin
 * @param {string} network
 */
async function compare(browser, origin, network) {
  /** @type {Record<string, import('./page/measure.mjs').Load[]>} */
  const loads = {};
  // One round more, whose figures nobody sees: the server compiles and caches at the first requests.
  for (let round = -1; round < rounds; round += 1) {
    const inTurn = round % 2 === 0 ? CONTENDERS : CONTENDERS.toReversed();
    for (const {name, path, script} of inTurn) {
      const {page, close} = await openPage(browser, network);
      for (const cache of ['cold', 'warm']) {
        const result = await load(page, origin + path, script, CAMPAIGNS.length);
        if (round >= 0) (loads[`${name}, ${cache}`] ??= []).push(result);
        await page.goto('about:blank');
      }
      await close();
    }
  }
  const [duit, byHand] = CONTENDERS.map(({name}) => name);
  const shown = (key) => new Set(loads[key].map(({texts}) => texts.join('\n')));
  const different = [...shown(`${duit}, cold`)].filter((text) => !shown(`${byHand}, cold`).has(text));
  if (different.length) {
    throw new Error(
      `The pages do not say the same:\n${different.join('\n')}\n\n${[...shown(`${byHand}, cold`)].join('\n')}`,
    );
  }
  const rows = ['cold', 'warm'].flatMap((cache) =>
    /** @type {const} */ (['fromArrival', 'fromRequest']).map((what) => {
      const of = (name) => spread(loads[`${name}, ${cache}`].map((each) => each[what]));
      const [ours, theirs] = [of(duit), of(byHand)];
      const ratio = ours.median / theirs.median;
      return {
        network,
        cache,
        'script start': what === 'fromArrival' ? 'has arrived' : 'is asked for',
        [`${duit}, ms`]: text(ours),
        [`${byHand}, ms`]: text(theirs),
        ratio: ratio.toFixed(2),
        [`≤ ${WANTED}`]: ratio <= WANTED,
      };
    }),
  );
  console.table(rows);
}

/** @param {number[]} values */
function spread(values) {
  const sorted = values.toSorted((a, b) => a - b);
  const at = (part) => sorted[Math.min(sorted.length - 1, Math.floor(part * sorted.length))];
  return {median: at(0.5), low: at(0.25), high: at(0.75)};
}

/** Median, and between which values the middle half lies. @param {ReturnType<typeof spread>} spread */
function text({median, low, high}) {
  return `${median.toFixed(0)} (${low.toFixed(0)}–${high.toFixed(0)})`;
}

/**
 * @param {import('puppeteer-core').Browser} browser
 * @param {string} origin
 * @param {string} folder
 */
async function takeScreenshots(browser, origin, folder) {
  await mkdir(folder, {recursive: true});
  for (const {path, script} of CONTENDERS) {
    const {page, close} = await openPage(browser);
    await page.setViewport({width: 1280, height: 900});
    await load(page, origin + path, script, CAMPAIGNS.length);
    await page.waitForNetworkIdle();
    await page.screenshot({path: join(folder, `${path.replaceAll('/', '')}.png`), fullPage: true});
    await close();
  }
}
