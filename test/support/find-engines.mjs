// The three engines that residents' browsers have, as Debian packages them. Which of them are on this machine
// is said aloud: a check that did not run must never look like one that passed.
import {existsSync, readdirSync} from 'node:fs';
import {delimiter, join} from 'node:path';
import {hasBrowser} from './find-browser.mjs';

/** @typedef {'chromium' | 'firefox' | 'webkit'} EngineName */
/**
 * @typedef {object} FoundEngine
 * @property {EngineName} name
 * @property {string} [missing] what is not there and how to get it; undefined: the engine can run
 */

/** What Debian and its relatives call the packages, for the message and for `.ci/run`. */
const PACKAGES = {chromium: 'chromium', firefox: 'firefox-esr', webkit: 'webkit2gtk-driver xvfb'};

/**
 * Path of a program; undefined where it is not there.
 *
 * @param {readonly string[]} names
 */
function onPath(names) {
  const folders = (process.env.PATH ?? '').split(delimiter);
  return names.flatMap((name) => folders.map((folder) => join(folder, name))).find(existsSync);
}

/**
 * Path of Firefox: what DUIT_FIREFOX names, or what is installed.
 *
 * @returns {string | undefined}
 */
export const findFirefox = () => process.env.DUIT_FIREFOX ?? onPath(['firefox-esr', 'firefox']);

/**
 * What WebKit needs: its driver, the browser that it drives, and a display to draw on.
 *
 * @returns {{driver: string, browser: string, display: string} | undefined}
 */
export function findWebKit() {
  const driver = onPath(['WebKitWebDriver']);
  const display = onPath(['xvfb-run']);
  const browser = miniBrowser();
  return driver && display && browser ? {driver, browser, display} : undefined;
}

/** It stands in a folder named after the machine and the version: `/usr/lib/x86_64-linux-gnu/webkit2gtk-4.1`. */
function miniBrowser() {
  const list = (folder) => (existsSync(folder) ? readdirSync(folder) : []);
  return ['/usr/lib', '/usr/libexec']
    .flatMap((root) => [root, ...list(root).map((name) => join(root, name))])
    .filter((folder) => /-linux-gnu$|lib$|libexec$/.test(folder))
    .flatMap((folder) =>
      list(folder)
        .filter((name) => /^webkit2?gtk-/.test(name))
        .map((name) => join(folder, name, 'MiniBrowser')),
    )
    .find(existsSync);
}

/**
 * Looks for all three.
 *
 * @returns {FoundEngine[]} always three, in this order
 */
export function findEngines() {
  /** @type {[EngineName, boolean][]} */
  const found = [
    ['chromium', hasBrowser()],
    ['firefox', findFirefox() !== undefined],
    ['webkit', findWebKit() !== undefined],
  ];
  return found.map(([name, there]) => (there ? {name} : {name, missing: missing(name)}));
}

/** @param {EngineName} name */
const missing = (name) => `${name} is not on this machine (Debian: apt-get install ${PACKAGES[name]})`;
