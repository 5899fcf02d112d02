import {mkdir, rm, writeFile} from 'node:fs/promises';
import {join} from 'node:path';
import {afterEach, describe, expect, it} from 'vitest';
import {count} from '../../../scripts/reports.mjs';
import {REPORTS, type Suite} from '../../../scripts/suites.mjs';

const NAME = 'made-up';
const suite = (report: Suite['report']): Suite => ({name: NAME, what: '', commands: [], report});
const ended = (code: number, output = '') => [{code, output, command: 'x'}];
const file = join(REPORTS, `${NAME}.json`);

async function vitestReport(statuses: string[]) {
  await mkdir(REPORTS, {recursive: true});
  const assertionResults = statuses.map((status) => ({
    status,
    fullName: 'a test',
    failureMessages: ['because'],
  }));
  await writeFile(
    file,
    JSON.stringify({testResults: [{name: 'a.test.ts', message: 'broken', assertionResults}]}),
  );
}

afterEach(() => rm(file, {force: true}));

describe('count', () => {
  it('sums what passed and failed, and tells why', async () => {
    await vitestReport(['passed', 'failed', 'passed']);
    const result = await count(suite('vitest'), ended(1));
    expect(result).toMatchObject({passed: 2, failed: 1});
    expect(result.failures[0]).toContain('because');
  });

  it('counts a skipped test as failed', async () => {
    await vitestReport(['passed', 'skipped']);
    expect(await count(suite('vitest'), ended(0))).toMatchObject({passed: 1, failed: 1});
  });

  it('counts a file that did not load as failed', async () => {
    await vitestReport([]);
    expect(await count(suite('vitest'), ended(1))).toMatchObject({passed: 0, failed: 1});
  });

  it('counts a suite without a report as failed', async () => {
    expect(await count(suite('vitest'), ended(0))).toMatchObject({passed: 0, failed: 1});
  });

  it('counts a runner that failed after all tests passed as failed', async () => {
    await vitestReport(['passed']);
    const result = await count(suite('vitest'), ended(1, 'an unhandled rejection'));
    expect(result).toMatchObject({passed: 1, failed: 1});
    expect(result.failures[0]).toContain('an unhandled rejection');
  });

  it('takes each command of a suite without reports for a test', async () => {
    const both = [...ended(0), ...ended(2, 'no semicolon')];
    expect(await count(suite('exit'), both)).toMatchObject({
      passed: 1,
      failed: 1,
      failures: ['x\nno semicolon'],
    });
  });
});
