import puppeteer, {type Browser, type BrowserContext, type HTTPRequest, type Page} from 'puppeteer-core';
import {afterAll, beforeAll} from 'vitest';
import {findBrowser} from '../../support/find-browser.mjs';

/** A page that notes whatever a webmaster would not want to see. */
export interface WatchedPage {
  page: Page;
  context: BrowserContext;
  /** Errors in the console and uncaught exceptions. */
  errors: string[];
  /** Every request: method, address. */
  requests: {method: string; url: string}[];
  /** What the Content Security Policy refused. */
  violations: () => Promise<string[]>;
  /** Sum of the layout shifts that no input caused. */
  layoutShift: () => Promise<number>;
  /** Everything that the page keeps in this browser, by kind of storage. */
  stored: () => Promise<Record<string, string[]>>;
}

/** What the page notes about itself, from before its first script on. */
interface Notes {
  violations: string[];
  shift: number;
}

declare global {
  interface Window {
    notes?: Notes;
  }
}

/** One browser for the tests of a file; each page gets a profile of its own. */
export function useBrowser(): {open: () => Promise<WatchedPage>} {
  let browser: Browser;
  beforeAll(async () => {
    const {executablePath, args, env, headless} = await findBrowser();
    // A page that a test makes up comes from no address, and Chromium would keep it from this machine's ports.
    const flags = [...args, '--disable-features=LocalNetworkAccessChecks'];
    browser = await puppeteer.launch({executablePath, args: flags, env, headless});
  });
  afterAll(() => browser.close());
  return {open: () => openPage(browser)};
}

async function openPage(browser: Browser): Promise<WatchedPage> {
  const context = await browser.createBrowserContext();
  const page = await context.newPage();
  await page.setViewport({width: 1280, height: 900});
  await page.setExtraHTTPHeaders({'Accept-Language': 'nl'});
  page.setDefaultTimeout(20_000);
  const errors: string[] = [];
  const requests: WatchedPage['requests'] = [];
  page.on('console', (message) => {
    if (message.type() === 'error') errors.push(`${message.text()} ${message.location().url ?? ''}`.trim());
  });
  page.on('pageerror', (error) => errors.push(error instanceof Error ? error.message : String(error)));
  page.on('request', (request: HTTPRequest) => {
    if (!request.url().startsWith('data:')) requests.push({method: request.method(), url: request.url()});
  });
  await page.evaluateOnNewDocument(takeNotes);
  return {
    page,
    context,
    errors,
    requests,
    violations: () => page.evaluate(() => window.notes?.violations ?? []),
    layoutShift: () => page.evaluate(() => window.notes?.shift ?? 0),
    stored: () => page.evaluate(listStored),
  };
}

/** Runs in the page. */
function takeNotes() {
  const notes: Notes = {violations: [], shift: 0};
  window.notes = notes;
  addEventListener('securitypolicyviolation', (event) => {
    notes.violations.push(
      `${event.violatedDirective}: ${event.blockedURI} ${event.sourceFile}:${event.lineNumber}`,
    );
  });
  new PerformanceObserver((list) => {
    for (const entry of list.getEntries() as (PerformanceEntry & {
      value: number;
      hadRecentInput: boolean;
    })[]) {
      if (!entry.hadRecentInput) notes.shift += entry.value;
    }
  }).observe({type: 'layout-shift', buffered: true});
}

/** Runs in the page. */
async function listStored() {
  return {
    cookies: document.cookie ? [document.cookie] : [],
    localStorage: Object.keys(localStorage),
    sessionStorage: Object.keys(sessionStorage),
    indexedDB: (await indexedDB.databases()).map(({name}) => name ?? ''),
  };
}
