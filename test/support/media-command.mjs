// Puppeteer itself cannot emulate forced colours; the protocol below it can.

/**
 * Web Test Runner command `emulate`: sets media features, such as
 * `[{name: 'forced-colors', value: 'active'}]`, for the page that asks.
 *
 * @returns {import('@web/test-runner').TestRunnerPlugin}
 */
export function mediaCommand() {
  return {
    name: 'media-command',
    async executeCommand({command, payload, session}) {
      if (command !== 'emulate') return undefined;
      const client = await session.browser.getPage(session.id).createCDPSession();
      await client.send('Emulation.setEmulatedMedia', {features: payload});
      return true;
    },
  };
}
