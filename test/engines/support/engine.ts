import type {EngineName} from '../../support/find-engines.mjs';
import {openChromium, openFirefox} from './puppeteer-engines.js';
import type {WatchingProxy} from './watching-proxy.js';
import {openWebKit} from './webkit-engine.js';

/** Keys that no text makes. */
export type Key = 'Tab' | 'Enter' | 'Space';

/** What a person has set in the system. */
export interface Wishes {
  scheme?: 'dark';
  /** Forced colours, as in Windows' contrast themes. */
  forcedColors?: true;
}

/** One tab with a profile of its own, the same in every engine. */
export interface EnginePage {
  goto: (url: string) => Promise<void>;
  /** Runs in the page; what goes in and out is copied as JSON. */
  evaluate: <A extends unknown[], R>(run: (...args: A) => R, ...args: A) => Promise<Awaited<R>>;
  /** Presses a key on a real keyboard, as the browser sees it. */
  press: (key: Key) => Promise<void>;
  /** Types into what has the focus. */
  type: (text: string) => Promise<void>;
  /** Cookies of this page's origin, also those that no script sees. */
  cookies: () => Promise<string[]>;
  close: () => Promise<void>;
}

/** Opens a tab whose every request goes through `proxy`. */
export type Open = (proxy: WatchingProxy, wishes: Wishes) => Promise<EnginePage>;

/** How each is opened. */
export const ENGINES: Record<EngineName, Open> = {
  chromium: openChromium,
  firefox: openFirefox,
  webkit: openWebKit,
};
