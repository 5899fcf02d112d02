import {expect, it} from 'vitest';
import {configurationFaults} from '../../../worker/src/configuration.js';

const DEVELOPMENT = 'development-only-secret-of-at-least-32-characters';
const OWN = 'x'.repeat(32);
const faults = (PUBLIC_ORIGIN: string, SECRET: string) =>
  configurationFaults({PUBLIC_ORIGIN, SECRET} as Parameters<typeof configurationFaults>[0]);

it.each(['http://localhost:8787', 'http://127.0.0.1:8787', 'http://[::1]:8787'])(
  'runs on the development secret at %s',
  (origin) => {
    expect(faults(origin, DEVELOPMENT)).toEqual([]);
  },
);

it.each(['https://duit.example', 'http://localhost.example', 'https://localhost:8787.example'])(
  'never runs on the development secret at %s',
  (origin) => {
    expect(faults(origin, DEVELOPMENT)).toHaveLength(1);
    expect(faults(origin, OWN)).toEqual([]);
  },
);

it('refuses a short secret and an address that is no origin', () => {
  expect(faults('https://duit.example', 'kort')).toHaveLength(1);
  expect(faults('https://duit.example/', OWN)).toHaveLength(1);
  expect(faults('duit.example', OWN)).toHaveLength(1);
});
