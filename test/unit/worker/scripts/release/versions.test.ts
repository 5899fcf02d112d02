import {describe, expect, it} from 'vitest';
import {
  compareVersions,
  datedChangelog,
  parseVersion,
  setConstant,
  setLockVersion,
  setPackageVersion,
} from '../../../../../worker/scripts/release/versions.mjs';

describe('a version', () => {
  it.each(['1', '1.2', '01.2.3', '2.0.0', '1.2.3-beta', 'v1.2.3', '', '1.2.3\n'])(
    '%j is refused',
    (version) => {
      expect(() => parseVersion(version)).toThrow('three numbers');
    },
  );

  it('is compared by its numbers', () => {
    const sorted = ['1.10.0', '0.9.9', '1.9.10', '1.9.9'].sort(compareVersions);
    expect(sorted).toEqual(['0.9.9', '1.9.9', '1.9.10', '1.10.0']);
  });
});

describe('a new version', () => {
  it('reaches a package and what it needs of ours, and nothing else', () => {
    const text = '{\n  "version": "0.1.0",\n  "dependencies": {"@duit/money": "0.1.0", "lit": "0.1.0"}\n}\n';
    expect(setPackageVersion(text, '1.0.0')).toBe(
      '{\n  "version": "1.0.0",\n  "dependencies": {"@duit/money": "1.0.0", "lit": "0.1.0"}\n}\n',
    );
  });

  it('reaches the workspaces in the lock file, and leaves what is installed', () => {
    const packages = {
      '': {name: 'duit', version: '0.1.0'},
      'packages/money': {version: '0.1.0'},
      worker: {version: '0.1.0', dependencies: {'@duit/money': '0.1.0', hono: '4.0.0'}},
      'node_modules/hono': {version: '0.1.0'},
      'node_modules/@duit/money': {resolved: 'packages/money', link: true},
    };
    const lock = setLockVersion(JSON.stringify({version: '0.1.0', packages}), '1.0.0');
    expect(JSON.parse(lock)).toEqual({
      version: '1.0.0',
      packages: {
        ...packages,
        '': {name: 'duit', version: '1.0.0'},
        'packages/money': {version: '1.0.0'},
        worker: {version: '1.0.0', dependencies: {'@duit/money': '1.0.0', hono: '4.0.0'}},
      },
    });
  });

  it('reaches the script itself', () => {
    expect(setConstant("export const VERSION = '0.1.0';\n", '1.0.0')).toBe(
      "export const VERSION = '1.0.0';\n",
    );
  });
});

describe('the changelog', () => {
  const release = {
    version: '1.0.0',
    date: '2027-01-31',
    files: [
      {path: '/v1.0.0/duit.js', integrity: 'sha384-abc'},
      {path: '/v1.0.0/duit.all.nl.js', integrity: 'sha384-ghi'},
      {path: '/v1.0.0/chunks/abcd1234.js', integrity: 'sha384-def'},
      {path: '/v1.0.0/duit.js.br', integrity: 'sha384-jkl'},
    ],
  };

  it('gives what was unreleased its version, day and hashes', () => {
    const text =
      '# Changelog\n\n## [Unreleased]\n\n### Added\n\n- Cards.\n\n## [0.1.0] - 2026-01-01\n\n- Began.\n';
    expect(datedChangelog(text, release)).toBe(
      '# Changelog\n\n## [Unreleased]\n\n## [1.0.0] - 2027-01-31\n\n### Added\n\n- Cards.\n\n### Files\n\n' +
        '- `/v1.0.0/duit.js`: `sha384-abc`\n- `/v1.0.0/duit.all.nl.js`: `sha384-ghi`\n\n## [0.1.0] - 2026-01-01\n\n- Began.\n',
    );
    expect(datedChangelog('## [Unreleased]\n\n- Cards.\n', release)).toMatch(
      /^## \[Unreleased\]\n\n## \[1\.0\.0\]/,
    );
  });

  it.each(['# Changelog\n', '## [Unreleased]\n\n## [0.1.0]\n\n- Began.\n', ''])(
    'is not made up: %j',
    (text) => {
      expect(() => datedChangelog(text, release)).toThrow('tells nothing');
    },
  );
});
