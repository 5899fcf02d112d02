import {readFileSync} from 'node:fs';
import {expect, it} from 'vitest';
import {VERSION} from '@duit/widgets/internal/version.js';

it('says the version that the package has', () => {
  const {version} = JSON.parse(readFileSync('packages/widgets/package.json', 'utf8')) as {version: string};
  expect(VERSION).toBe(version);
});
