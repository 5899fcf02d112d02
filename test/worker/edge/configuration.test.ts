import {createExecutionContext, env} from 'cloudflare:test';
import {expect, it, vi} from 'vitest';
import {createApp} from '../../../worker/src/app.js';

it('serves nothing to the world on the secret for development, and says so in the log alone', async () => {
  const logged = vi.spyOn(console, 'error').mockImplementation(() => undefined);
  const bindings = {...env, PUBLIC_ORIGIN: 'https://duit.example'};
  const response = await createApp().fetch(
    new Request('https://duit.example/v1/openapi.json'),
    bindings,
    createExecutionContext(),
  );
  expect(response.status).toBe(500);
  expect(await response.text()).not.toMatch(/SECRET|configured/);
  const log = logged.mock.calls.flat().join('\n');
  expect(log).toContain('SECRET is the one for development');
  expect(log).not.toContain(env.SECRET);
  logged.mockRestore();
});
