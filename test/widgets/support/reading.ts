import {expect} from '@open-wc/testing';
import {virtual} from '@guidepup/virtual-screen-reader/browser.js';

/** Everything that is read in `container`, an element of a shadow root, up to a phrase that starts with `last`. */
export async function readThrough(container: Element, last: string): Promise<string[]> {
  await virtual.start({container});
  for (let step = 0; step < 400; step += 1) {
    await virtual.next();
    if ((await virtual.lastSpokenPhrase()).startsWith(last)) break;
  }
  const log = await virtual.spokenPhraseLog();
  await virtual.stop();
  return log;
}

/** Expects `phrases` in the log in this order; others may stand between them. */
export function expectInOrder(log: readonly string[], phrases: readonly (string | RegExp)[]): void {
  let from = 0;
  for (const phrase of phrases) {
    const matches = (spoken: string) =>
      typeof phrase === 'string' ? spoken === phrase : phrase.test(spoken);
    const found = log.slice(from).findIndex(matches);
    expect(
      found,
      `${String(phrase)} after "${log[from - 1] ?? 'the start'}" in\n${log.join('\n')}`,
    ).to.be.at.least(0);
    from += found + 1;
  }
}
