import {mkdir, mkdtemp, rm, writeFile} from 'node:fs/promises';
import {request} from 'node:http';
import {tmpdir} from 'node:os';
import {join} from 'node:path';
import {afterAll, beforeAll, describe, expect, it} from 'vitest';
import {freePort, serveLocally} from '../../../../worker/scripts/ports.mjs';
import {siteListener} from '../../../../worker/scripts/site.mjs';

const API = 'http://localhost:9000';
let root: string;
let origin: string;
let stop: () => void;

beforeAll(async () => {
  root = await mkdtemp(join(tmpdir(), 'duit-site-'));
  await mkdir(join(root, 'site/plan'), {recursive: true});
  await writeFile(join(root, 'secret.txt'), 'secret');
  await writeFile(join(root, 'site/index.html'), '<script src="http://localhost:8787/v1/duit.js"></script>');
  await writeFile(join(root, 'site/plan/index.html'), 'http://localhost:8788 http://localhost:9999');
  await mkdir(join(root, 'more/04-iframe'), {recursive: true});
  await writeFile(join(root, 'more/04-iframe/index.html'), 'frame');
  await mkdir(join(root, 'more/09-own'), {recursive: true});
  await writeFile(join(root, 'more/09-own/index.html'), 'own');
  await writeFile(
    join(root, 'more/09-own/policy.txt'),
    "default-src 'none';\nconnect-src http://localhost:8787\n",
  );
  await writeFile(join(root, 'site/style.css'), 'a{}');
  const port = await freePort();
  const origins = new Map([
    ['http://localhost:8787', API],
    ['http://localhost:8788', 'http://localhost:8787'],
  ]);
  stop = await serveLocally(
    port,
    siteListener({folder: join(root, 'site'), api: API, origins, examples: join(root, 'more')}),
  );
  origin = `http://127.0.0.1:${port}`;
});

afterAll(async () => {
  stop();
  await rm(root, {recursive: true});
});

describe('an example with a policy of its own', () => {
  it('is served under it, in one line, with the addresses of this run', async () => {
    const {headers} = await fetch(`${origin}/examples/09-own/`);
    expect(headers.get('Content-Security-Policy')).toBe(`default-src 'none'; connect-src ${API}`);
  });

  it('changes nothing for the others, and takes none from outside the folder', async () => {
    for (const path of ['/examples/04-iframe/', '/examples/..%2F/', '/']) {
      const {headers} = await fetch(origin + path);
      expect(headers.get('Content-Security-Policy'), path).toContain('trusted-types duit');
    }
  });
});

describe('a demo site', () => {
  it('sends the policy that is asked of webmasters, and not a word more', async () => {
    const response = await fetch(`${origin}/`);
    expect(response.headers.get('Content-Security-Policy')).toBe(
      `default-src 'self'; script-src 'self' ${API}; connect-src ${API}; img-src 'self' ${API}; style-src 'self'; ` +
        `require-trusted-types-for 'script'; trusted-types duit`,
    );
  });

  it('loads the script from where the API is in this run', async () => {
    expect(await (await fetch(`${origin}/`)).text()).toBe(`<script src="${API}/v1/duit.js"></script>`);
  });

  it('replaces each address once, and leaves others alone', async () => {
    expect(await (await fetch(`${origin}/plan/`)).text()).toBe('http://localhost:8787 http://localhost:9999');
  });

  it('serves the examples too, and allows frames where one is about them', async () => {
    const response = await fetch(`${origin}/examples/04-iframe/`);
    expect(await response.text()).toBe('frame');
    expect(response.headers.get('Content-Security-Policy')).toContain(`; frame-src ${API};`);
    expect((await fetch(`${origin}/examples/..%2f..%2fsecret.txt`)).status).toBe(404);
  });

  it('says what each file is', async () => {
    const response = await fetch(`${origin}/style.css`);
    expect(response.headers.get('Content-Type')).toBe('text/css; charset=utf-8');
  });

  it.each(['/nowhere/', '/../secret.txt', '/%2e%2e/secret.txt', '/..%2fsecret.txt', '/%', '/%00'])(
    'answers 404 for %s',
    async (path) => {
      // `fetch` would tidy the path up before sending it.
      const status = await new Promise((resolve, reject) => {
        request(`${origin}/`, {path}, (response) => {
          response.resume();
          resolve(response.statusCode);
        })
          .on('error', reject)
          .end();
      });
      expect(status).toBe(404);
    },
  );
});
