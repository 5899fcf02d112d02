import {PROBLEMS} from '@duit/contract';
import {describe, expect, it} from 'vitest';
import {createApp} from '../../../worker/src/app.js';
import {ask} from '../../support/api.js';

interface Document {
  openapi: string;
  servers: {url: string}[];
  paths: Record<
    string,
    Record<
      string,
      {
        operationId: string;
        responses: Record<string, object>;
        parameters: {name: string; in: string; required: boolean}[];
      }
    >
  >;
  components: {schemas: Record<string, object>};
}
const read = async () => (await ask('/v1/openapi.json')).json<Document>();

describe('the description of the API', () => {
  it('has exactly the paths and methods that the routes answer', async () => {
    const document = await read();
    expect(document.openapi).toBe('3.1.0');
    expect(document.servers[0]?.url).toBe('http://localhost:8787/v1');
    const described = Object.entries(document.paths).flatMap(([path, item]) =>
      Object.keys(item).map((method) => `${method.toUpperCase()} /v1${path.replaceAll(/\{(\w+)\}/g, ':$1')}`),
    );
    const routed = createApp()
      .routes.filter(({method, path}) => method !== 'ALL' && path.startsWith('/v1/municipalities'))
      .map(({method, path}) => `${method} ${path}`);
    expect(described.sort()).toEqual([...new Set(routed)].sort());
  });

  it('names every parameter of a path, every operation once, and no schema that is not there', async () => {
    const document = await read();
    const operations = Object.entries(document.paths).flatMap(([path, item]) =>
      Object.values(item).map((operation) => ({path, ...operation})),
    );
    expect(new Set(operations.map(({operationId}) => operationId)).size).toBe(operations.length);
    for (const {path, parameters} of operations) {
      const named = parameters.filter((each) => each.in === 'path').map(({name}) => name);
      expect([...path.matchAll(/\{(\w+)\}/g)].map(([, name]) => name)).toEqual(named);
    }
    const references = [...JSON.stringify(document).matchAll(/"\$ref":"#\/components\/schemas\/(\w+)"/g)];
    expect(references.length).toBeGreaterThan(50);
    for (const [, name = ''] of references) expect(Object.keys(document.components.schemas)).toContain(name);
    expect(JSON.stringify(document)).not.toContain('#/$defs');
  });

  it('says which parameters must be there, what a repeat of a read may get, and how a challenge is refused', async () => {
    const {paths} = await read();
    const base = '/municipalities/{municipality}';
    const challenge = paths[`${base}/challenges`]?.['get'];
    expect(challenge?.parameters.filter(({required}) => !required)).toEqual([]);
    expect(challenge?.responses['403']).toHaveProperty('description', 'origin-not-listed');
    expect(challenge?.responses['409']).toHaveProperty('description', 'campaign-closed');
    const list = paths[`${base}/campaigns`]?.['get'];
    expect(list?.parameters.filter(({required}) => required).map(({name}) => name)).toEqual(['municipality']);
    expect(list?.responses).toHaveProperty('304');
    expect(challenge?.responses).not.toHaveProperty('304');
    const own = paths[`${base}/pledges/own`]?.['get'];
    expect(own?.responses['410']).toHaveProperty('description', 'erased, token-used, token-expired');
  });

  it('describes refusals as problems, under their own status', async () => {
    const {paths} = await read();
    const statuses = new Set(Object.values(PROBLEMS).map(String));
    for (const item of Object.values(paths)) {
      for (const {responses} of Object.values(item)) {
        for (const [status, response] of Object.entries(responses)) {
          if (/^[23]/.test(status)) continue;
          expect(status === 'default' || statuses.has(status)).toBe(true);
          expect(response).toHaveProperty(['content', 'application/problem+json', 'schema', '$ref']);
        }
      }
    }
  });
});
