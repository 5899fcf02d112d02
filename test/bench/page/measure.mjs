// One load of one page, and when its cards were there.

/** Phone-class processor, as a slowdown of this machine's. */
export const CPU_THROTTLE = 4;

/**
 * @typedef {object} Load times in milliseconds
 * @property {number} fromRequest from the moment the entry script was asked for until the cards were painted
 * @property {number} fromArrival from the moment the whole entry script was there, before which it cannot start
 * @property {string[]} texts what stands in each card, without white space
 */

/**
 * Opens a page and waits for its cards.
 *
 * @param {import('puppeteer-core').Page} page throttled already
 * @param {string} url
 * @param {string} script end of the entry script's address
 * @param {number} cards how many there will be
 * @returns {Promise<Load>}
 */
export async function load(page, url, script, cards) {
  await page.goto(url, {waitUntil: 'domcontentloaded'});
  const painted = await page.waitForFunction(() => globalThis.benchPainted, {polling: 'raf'});
  const {at, texts} = await painted.jsonValue();
  if (texts.length !== cards) throw new Error(`${texts.length} cards instead of ${cards}`);
  const entry = await page.evaluate((end) => {
    const {startTime, responseEnd} = performance
      .getEntriesByType('resource')
      .find(({name}) => name.endsWith(end));
    return {startTime, responseEnd};
  }, script);
  return {fromRequest: at - entry.startTime, fromArrival: at - entry.responseEnd, texts};
}

/**
 * Runs in the page before its own scripts, the same in both pages: looks once a frame whether the last line of
 * every card has room on the page, and takes the time when that frame has been painted. Pictures do not count:
 * both pages ask for the same ones from the same place.
 *
 * @param {number} cards
 */
export function watchForCards(cards) {
  const look = () => {
    const found = [...document.querySelectorAll('duit-campaign-card, [data-campaign]')]
      .map((host) => (host.shadowRoot ?? host).querySelector('article'))
      .filter((card) => card?.querySelector('.meta > :last-child')?.getClientRects().length);
    if (found.length < cards) {
      requestAnimationFrame(look);
      return;
    }
    // A task that is queued in a frame runs when the frame is done.
    const {port1, port2} = new MessageChannel();
    port1.onmessage = () => {
      const at = performance.now();
      globalThis.benchPainted = {
        at,
        texts: found.map((card) => card.textContent.replace(/\s+/g, '')),
      };
    };
    port2.postMessage(undefined);
  };
  requestAnimationFrame(look);
}
