import {spawn} from 'node:child_process';
import {once} from 'node:events';
import {setTimeout as wait} from 'node:timers/promises';
import {Builder, Capabilities, Key, type WebDriver} from 'selenium-webdriver';
import {freePort} from '../../../worker/scripts/ports.mjs';
import {findWebKit} from '../../support/find-engines.mjs';
import type {Open} from './engine.js';

const START_MS = 30_000;
const KEYS = {Tab: Key.TAB, Enter: Key.ENTER, Space: Key.SPACE};

/** Debian's WebKitGTK in its own small browser, on a display that nobody sees. */
export const openWebKit: Open = async (proxy, {scheme, forcedColors}) => {
  const found = findWebKit();
  if (!found) throw new Error('WebKit is not on this machine.');
  if (forcedColors) throw new Error('WebKit knows no forced colours.');
  const {server, stop} = await startDriver(found, scheme === 'dark' ? {GTK_THEME: 'Adwaita:dark'} : {});
  let driver: WebDriver;
  try {
    driver = await new Builder()
      .usingServer(server)
      .withCapabilities(
        new Capabilities({
          browserName: 'MiniBrowser',
          'webkitgtk:browserOptions': {binary: found.browser, args: ['--automation']},
          proxy: {
            proxyType: 'manual',
            httpProxy: `127.0.0.1:${proxy.port}`,
            sslProxy: `127.0.0.1:${proxy.port}`,
          },
        }),
      )
      .build();
  } catch (error) {
    await stop();
    throw error;
  }
  const send = (keys: string) => driver.actions().sendKeys(keys).perform();
  return {
    goto: (url) => driver.get(url),
    evaluate: <A extends unknown[], R>(run: (...args: A) => R, ...args: A) =>
      driver
        .executeScript<string | null>(asText(run), ...args)
        .then((answer) => (answer === null ? undefined : JSON.parse(answer)) as Awaited<R>),
    press: (key) => send(KEYS[key]),
    type: send,
    cookies: async () => (await driver.manage().getCookies()).map(({name, domain}) => `${name} of ${domain}`),
    close: async () => {
      await driver.quit();
      await stop();
    },
  };
};

/**
 * A function that answers in one text. The driver takes lists and objects apart with what the page's prototypes
 * hold, and on a page that put something there of its own it fails.
 */
const asText = (run: (...args: never[]) => unknown) =>
  `return (async () => JSON.stringify(await (${run.toString()})(...arguments)))();`;

/** Starts the driver and waits until it answers. */
async function startDriver(
  {driver, display}: {driver: string; display: string},
  env: Record<string, string>,
): Promise<{server: string; stop: () => Promise<void>}> {
  const port = await freePort();
  // A group of its own: xvfb-run, the display and the driver are to end together.
  const child = spawn(display, ['-a', '-s', '-screen 0 1280x1024x24', driver, `--port=${port}`], {
    detached: true,
    stdio: 'ignore',
    env: {...process.env, LANG: 'nl_NL.UTF-8', ...env},
  });
  const ended = once(child, 'exit');
  const stop = async () => {
    if (child.pid && child.exitCode === null) process.kill(-child.pid, 'SIGTERM');
    await ended;
  };
  const server = `http://127.0.0.1:${port}`;
  const end = Date.now() + START_MS;
  while (child.exitCode === null && Date.now() < end) {
    const ready = await fetch(`${server}/status`).then(
      ({ok}) => ok,
      () => false,
    );
    if (ready) return {server, stop};
    await wait(100);
  }
  await stop();
  throw new Error(`${driver} did not start in ${START_MS / 1000} s.`);
}
