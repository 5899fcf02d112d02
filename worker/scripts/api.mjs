import {setTimeout as wait} from 'node:timers/promises';
import {freePort} from './ports.mjs';
import {CONFIG, start, WRANGLER} from './processes.mjs';

/** Local development never fires cron triggers, so somebody has to. */
const TICK_MS = 15_000;
const START_MS = 60_000;

/**
 * Runs the Worker with `wrangler dev` and ticks its scheduled handler.
 *
 * @param {{port: number, state: string, vars: Record<string, string>}} options
 * @param {{onLine: (line: string) => void, onExit: (code: number | null) => void}} events
 * @returns {Promise<() => Promise<void>>} stops it
 * @throws {Error} when it does not answer within a minute
 */
export async function startApi({port, state, vars}, {onLine, onExit}) {
  const child = start(
    [
      ...[WRANGLER, 'dev', ...CONFIG, '--persist-to', state, '--port', String(port)],
      ...['--inspector-port', String(await freePort()), '--show-interactive-dev-session', 'false'],
      ...['--log-level', 'warn'],
      ...Object.entries(vars).flatMap(([name, value]) => ['--var', `${name}:${value}`]),
    ],
    onLine,
  );
  let stopped = false;
  const ended = new Promise((resolve) => child.on('exit', resolve));
  child.on('exit', (code) => {
    if (!stopped) onExit(code);
  });
  const stop = async () => {
    stopped = true;
    clearInterval(ticking);
    child.kill('SIGTERM');
    await ended;
  };
  const origin = `http://localhost:${port}`;
  const tick = () => fetch(`${origin}/cdn-cgi/local/scheduled`).catch(() => undefined);
  const ticking = setInterval(tick, TICK_MS);
  if (!(await answers(origin, child))) {
    await stop();
    throw new Error('The Worker did not start. What it printed stands above.');
  }
  return stop;
}

/**
 * @param {string} origin
 * @param {import('node:child_process').ChildProcess} child
 */
async function answers(origin, child) {
  const end = Date.now() + START_MS;
  while (Date.now() < end && child.exitCode === null) {
    try {
      const response = await fetch(origin, {signal: AbortSignal.timeout(5000)});
      await response.body?.cancel();
      return true;
    } catch {
      await wait(150);
    }
  }
  return false;
}
