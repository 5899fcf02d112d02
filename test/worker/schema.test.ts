import {env, SELF} from 'cloudflare:test';
import {expect, it} from 'vitest';

it('applies the migrations', async () => {
  const row = await env.DB.prepare('SELECT count(*) AS n FROM campaign_edge').first<{n: number}>();
  expect(row?.n).toBe(16);
  expect((await SELF.fetch('http://localhost/')).status).toBe(200);
});
