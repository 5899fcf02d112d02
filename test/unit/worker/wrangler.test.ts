import {readFileSync} from 'node:fs';
import {expect, it} from 'vitest';

it('keeps addresses out of the platform’s logs: mails of the plain form carry a token in the query', () => {
  const file = readFileSync(new URL('../../../worker/wrangler.jsonc', import.meta.url), 'utf8');
  const lines = file.split('\n').filter((line) => !line.trim().startsWith('//'));
  const {observability} = JSON.parse(lines.join('\n').replace(/,(?=\s*[}\]])/g, '')) as {
    observability: Record<string, unknown>;
  };
  expect(observability).toEqual({
    enabled: true,
    redact_query_string: true,
    logs: {enabled: true, invocation_logs: false},
    traces: {enabled: false},
  });
});
