// `npm start`: everything on this machine, from build to mailbox. Nothing here is part of a deployment.
import {mkdir, rm, writeFile} from 'node:fs/promises';
import {join} from 'node:path';
import {startApi} from './api.mjs';
import {drawPreviewsOnce, migrate, releaseOnce, seedOnce} from './database.mjs';
import {startMailbox} from './mailbox/index.mjs';
import {originsInFiles, readOptions, ROOT} from './options.mjs';
import {freePort, serveLocally, takenPorts} from './ports.mjs';
import {run} from './processes.mjs';
import {siteListener} from './site.mjs';

/** The SMTP port of wrangler.jsonc, if nobody has it. */
const SMTP_PORT = 8725;

/** @type {(() => unknown)[]} */
const stops = [];
let stopping = false;

async function stopAll(code) {
  if (stopping) return;
  stopping = true;
  for (const stop of stops.reverse()) await stop();
  process.exit(code);
}
process.on('SIGINT', () => void stopAll(0));
process.on('SIGTERM', () => void stopAll(0));

async function step(text, work) {
  const begin = Date.now();
  process.stdout.write(`  ${text} …`);
  const result = await work();
  process.stdout.write(` ${((Date.now() - begin) / 1000).toFixed(1)} s\n`);
  return result;
}

async function main() {
  const {ports, state, build} = readOptions(process.argv.slice(2));
  const taken = await takenPorts(ports);
  if (taken.length > 0) {
    const list = taken.map(([purpose, port]) => `${port} (${purpose})`).join(', ');
    throw new Error(
      `Something else is using port ${list}.\nIs Duit running in another window? Stop that one, ` +
        `or start this one elsewhere: npm start -- --port ${ports.api + 100}`,
    );
  }
  const origin = (name) => `http://localhost:${ports[name]}`;
  console.log('\nDuit, on this machine\n');

  if (build) await step('building', buildAll);
  await mkdir(state, {recursive: true});
  const running = join(state, 'running.json');
  await writeFile(running, JSON.stringify({pid: process.pid}));
  stops.push(() => rm(running, {force: true}));
  await step('database', () => migrate(state));
  const seeded = await step('sample municipalities', () => seedOnce(state, ports));

  await step('release of the scripts', () => releaseOnce(state));
  await step('pictures for links', () => drawPreviewsOnce(state));

  const smtpPort = (await takenPorts({smtp: SMTP_PORT})).length === 0 ? SMTP_PORT : await freePort();
  const origins = originsInFiles(ports);
  await step('servers', async () => {
    stops.push(await startMailbox({folder: join(state, 'mail'), port: ports.mailbox, smtpPort}));
    for (const [name, folder] of [
      ['council', '01-council-site'],
      ['association', '02-association-site'],
    ]) {
      const examples = join(ROOT, 'examples');
      const listener = siteListener({folder: join(examples, folder), api: origin('api'), origins, examples});
      stops.push(await serveLocally(ports[name], listener));
    }
    const vars = {
      PUBLIC_ORIGIN: origin('api'),
      SMTP_PORT: String(smtpPort),
      DEV_LINKS: JSON.stringify(links(origin)),
    };
    const onExit = (code) => {
      console.error(`\nThe Worker stopped by itself (${code}).`);
      void stopAll(1);
    };
    stops.push(await startApi({port: ports.api, state, vars}, {onLine: printLine, onExit}));
  });

  console.log('');
  for (const {title, url} of [...links(origin), {title: 'API and share pages', url: `${origin('api')}/`}]) {
    console.log(`  ${title.padEnd(36)} ${url}`);
  }
  console.log(
    `\n  Data: ${state}${seeded.length ? '' : ' (kept from last time; `npm run reset` starts over)'}`,
  );
  console.log('  Ctrl-C stops everything.\n');
}

/** What there is to see, also for the Worker's start page. */
function links(origin) {
  return [
    {title: 'Council site of Zilverwijk', url: `${origin('council')}/`},
    {title: 'Association site, on its own origin', url: `${origin('association')}/`},
    {title: 'Mailbox: every mail that was sent', url: `${origin('mailbox')}/`},
  ];
}

async function buildAll() {
  // npm tells its scripts where it is itself; calling it by name would need a shell on Windows.
  const npm = process.env.npm_execpath;
  if (!npm) throw new Error('Start this with `npm start`, or build first and add --no-build.');
  await run([npm, 'run', 'build']);
}

/**
 * The Worker's own lines, without Wrangler's advice to tick the scheduled handler, which `api.mjs` does.
 *
 * @param {string} line
 */
function printLine(line) {
  const advice =
    /automatically triggered|trigger a scheduled event|cdn-cgi\/local\/scheduled|test-cron-triggers/;
  if (line.trim() !== '' && !advice.test(line)) console.log(`  [worker] ${line}`);
}

try {
  await main();
} catch (error) {
  console.error(`\n\n${error.message}\n`);
  await stopAll(1);
}
