import {chmodSync, mkdtempSync, rmSync, writeFileSync} from 'node:fs';
import {tmpdir} from 'node:os';
import {join} from 'node:path';
import {afterEach, beforeEach, describe, expect, it, vi} from 'vitest';
import {findEngines, findFirefox, findWebKit} from '../../../support/find-engines.mjs';

let folder: string;
const install = (name: string) => {
  writeFileSync(join(folder, name), '');
  chmodSync(join(folder, name), 0o755);
};

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'duit-engines-'));
  vi.stubEnv('PATH', folder);
  vi.stubEnv('DUIT_FIREFOX', undefined);
});
afterEach(() => {
  vi.unstubAllEnvs();
  rmSync(folder, {recursive: true});
});

describe('engines on this machine', () => {
  it('are always three, and each that is not there says which package has it', () => {
    const [chromium, firefox, webkit] = findEngines();
    expect(chromium).toMatchObject({name: 'chromium'});
    expect(firefox).toEqual({
      name: 'firefox',
      missing: 'firefox is not on this machine (Debian: apt-get install firefox-esr)',
    });
    expect(webkit).toEqual({
      name: 'webkit',
      missing: 'webkit is not on this machine (Debian: apt-get install webkit2gtk-driver xvfb)',
    });
  });

  it('has Firefox under either of its names, or where DUIT_FIREFOX says', () => {
    install('firefox');
    expect(findFirefox()).toBe(join(folder, 'firefox'));
    install('firefox-esr');
    expect(findFirefox()).toBe(join(folder, 'firefox-esr'));
    vi.stubEnv('DUIT_FIREFOX', '/opt/firefox/firefox');
    expect(findFirefox()).toBe('/opt/firefox/firefox');
  });

  it('has no WebKit without a display to draw on', () => {
    install('WebKitWebDriver');
    expect(findWebKit()).toBeUndefined();
  });
});
