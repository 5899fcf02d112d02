// Puppeteer itself cannot emulate forced colours; the protocol below it can.

/**
 * Web Test Runner command `emulate`: sets media features, such as
 * `[{name: 'forced-colors', value: 'active'}]`, for the page that asks.
 *
 * @returns {import('@web/test-runner').TestRunnerPlugin}
 */
export function mediaCommand() {
  // One for each page: what another session of the protocol set would stay set.
  const clients = new WeakMap();
  return {
    name: 'media-command',
    async executeCommand({command, payload, session}) {
      if (command !== 'emulate') return undefined;
      const page = session.browser.getPage(session.id);
      const client = clients.get(page) ?? (await page.createCDPSession());
      clients.set(page, client);
      await client.send('Emulation.setEmulatedMedia', {features: payload});
      return true;
    },
  };
}
