import puppeteer, {type Browser, type EvaluateFunc, type Page} from 'puppeteer-core';
import {findBrowser} from '../../support/find-browser.mjs';
import {findFirefox} from '../../support/find-engines.mjs';
import type {EnginePage, Open} from './engine.js';

const SIZE = {width: 1280, height: 900};

/** Debian's Chromium, or whatever Chromium `npm test` found. */
export const openChromium: Open = async (proxy, {scheme, forcedColors}) => {
  const {executablePath, args, env, headless} = await findBrowser();
  const browser = await puppeteer.launch({
    executablePath,
    env,
    headless,
    // Chromium goes round a proxy for this machine's own addresses, unless it is told not to.
    args: [
      ...args,
      `--proxy-server=127.0.0.1:${proxy.port}`,
      '--proxy-bypass-list=<-loopback>',
      '--disable-features=AutofillServerCommunication,OptimizationHints,PasswordLeakDetection',
    ],
  });
  const [page = await browser.newPage()] = await browser.pages();
  await page.setViewport(SIZE);
  const session = await page.createCDPSession();
  await session.send('Emulation.setEmulatedMedia', {
    features: [
      ...(scheme ? [{name: 'prefers-color-scheme', value: scheme}] : []),
      ...(forcedColors ? [{name: 'forced-colors', value: 'active'}] : []),
    ],
  });
  return puppeteerPage(browser, page);
};

/** Debian's Firefox over WebDriver BiDi. */
export const openFirefox: Open = async (proxy, {scheme, forcedColors}) => {
  const executablePath = findFirefox();
  if (!executablePath) throw new Error('Firefox is not on this machine.');
  const browser = await puppeteer.launch({
    browser: 'firefox',
    executablePath,
    headless: true,
    extraPrefsFirefox: {
      'network.proxy.type': 1,
      'network.proxy.http': '127.0.0.1',
      'network.proxy.http_port': proxy.port,
      'network.proxy.ssl': '127.0.0.1',
      'network.proxy.ssl_port': proxy.port,
      'network.proxy.no_proxies_on': '',
      'network.proxy.allow_hijacking_localhost': true,
      'intl.accept_languages': 'nl',
      'services.settings.server': 'data:,',
      // BiDi cannot set these for a page yet, and the system that they come from is not there.
      ...(scheme && {'ui.systemUsesDarkTheme': 1}),
      ...(forcedColors && {'browser.display.document_color_use': 2}),
    },
  });
  // Firefox's first tab never has the focus, and then shows none.
  const page = await browser.newPage();
  await page.setViewport(SIZE);
  return puppeteerPage(browser, page);
};

function puppeteerPage(browser: Browser, page: Page): EnginePage {
  return {
    goto: async (url) => {
      await page.goto(url);
    },
    evaluate: <A extends unknown[], R>(run: (...args: A) => R, ...args: A) =>
      page.evaluate(run as EvaluateFunc<A>, ...args) as Promise<Awaited<R>>,
    press: (key) => page.keyboard.press(key === 'Space' ? ' ' : key),
    type: (text) => page.keyboard.type(text),
    cookies: async () => (await browser.cookies()).map(({name, domain}) => `${name} of ${domain}`),
    close: () => browser.close(),
  };
}
