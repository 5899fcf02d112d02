import {isAbsolute} from 'node:path';
import {describe, expect, it} from 'vitest';
import {originsInFiles, readOptions} from '../../../../worker/scripts/options.mjs';

describe('readOptions', () => {
  it('uses the ports that stand in the documents', () => {
    expect(readOptions([]).ports).toEqual({api: 8787, council: 8788, association: 8789, mailbox: 8790});
    expect(readOptions([]).build).toBe(true);
  });

  it('moves all ports together', () => {
    const {ports, build} = readOptions(['--port', '9000', '--no-build']);
    expect(ports).toEqual({api: 9000, council: 9001, association: 9002, mailbox: 9003});
    expect(build).toBe(false);
  });

  it('makes the state folder absolute, wherever it is called from', () => {
    expect(isAbsolute(readOptions(['--state', 'elsewhere']).state)).toBe(true);
  });

  it.each(['80', '65533', '-1', '1e4x', '', '9000.5'])('refuses port "%s"', (port) => {
    expect(() => readOptions([`--port=${port}`])).toThrow(RangeError);
  });

  it('refuses what it does not know', () => {
    expect(() => readOptions(['--prot', '9000'])).toThrow(/--prot/);
  });
});

describe('originsInFiles', () => {
  it('tells for each address in the files what it is in this run', () => {
    expect([...originsInFiles(readOptions(['--port', '9000']).ports)]).toEqual([
      ['http://localhost:8787', 'http://localhost:9000'],
      ['http://localhost:8788', 'http://localhost:9001'],
      ['http://localhost:8789', 'http://localhost:9002'],
      ['http://localhost:8790', 'http://localhost:9003'],
    ]);
  });
});
