// How long the proof of work takes on a phone-class processor (4× throttle), and whether it ever freezes the page:
// at most a second in all, and no task over 50 ms. A figure of this machine, so no test: run it by hand with
// `node test/bench/proof-of-work.mjs` after `tsc --build`.
import {createServer} from 'node:http';
import {fileURLToPath} from 'node:url';
import {nodeResolve} from '@rollup/plugin-node-resolve';
import {createChallenge} from 'altcha-lib';
import {deriveKey} from 'altcha-lib/algorithms/web/pbkdf2';
import {launch} from 'puppeteer-core';
import {rollup} from 'rollup';
import {findBrowser} from '../support/find-browser.mjs';

const THROTTLE = 4;
/** As in worker/src/domain/proof.ts; the answer lies anywhere up to the last try. */
const COST = 1_000;
const COUNTERS = [100, 500, 999];

const bundle = await rollup({
  input: fileURLToPath(new URL('../../packages/widgets/dist/forms/proof.js', import.meta.url)),
  plugins: [nodeResolve({browser: true})],
});
const {output} = await bundle.generate({format: 'es'});
const server = createServer((request, response) => {
  const isScript = request.url === '/proof.js';
  response.setHeader('Content-Type', isScript ? 'text/javascript' : 'text/html');
  response.end(isScript ? output[0].code : '<!doctype html><title>Proof of work</title>');
});
await new Promise((resolve) => server.listen(0, '127.0.0.1', resolve));
const {port} = server.address();

const {executablePath, args, env, headless} = await findBrowser();
const browser = await launch({executablePath, args, env, headless});
try {
  const page = await browser.newPage();
  // A secure context, without which there is no WebCrypto.
  await page.goto(`http://127.0.0.1:${port}/`);
  await page.emulateCPUThrottling(THROTTLE);
  const rows = [];
  for (const counter of COUNTERS) {
    const challenge = await createChallenge({algorithm: 'PBKDF2/SHA-256', cost: COST, counter, deriveKey});
    const row = await page.evaluate(async (given) => {
      const {solve} = await import('/proof.js');
      const tasks = [];
      const observer = new PerformanceObserver((list) => {
        for (const {duration} of list.getEntries()) tasks.push(duration);
      });
      observer.observe({type: 'longtask'});
      // The longest wait for a turn of the event loop: what somebody who types would feel.
      let worst = 0;
      let last = performance.now();
      const timer = setInterval(() => {
        const now = performance.now();
        worst = Math.max(worst, now - last);
        last = now;
      }, 4);
      const from = performance.now();
      await solve(given, new AbortController().signal);
      const ms = performance.now() - from;
      clearInterval(timer);
      await new Promise((resolve) => requestAnimationFrame(resolve));
      observer.disconnect();
      return {ms: Math.round(ms), longTasks: tasks.length, worstWaitMs: Math.round(worst)};
    }, challenge);
    rows.push({counter, throttle: `${THROTTLE}×`, ...row});
  }
  console.table(rows);
} finally {
  await browser.close();
  server.close();
}
