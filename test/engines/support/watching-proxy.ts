import {once} from 'node:events';
import {createServer, request as ask, type IncomingMessage, type ServerResponse} from 'node:http';
import type {AddressInfo} from 'node:net';
import {buffer, text} from 'node:stream/consumers';
import {takeNotes} from './notes.js';

/** Path on every host of this machine to which browsers report what a policy refused. */
const REPORTS = '/.engine-reports';
const NOTES = '/.engine-notes.js';

/** What a browser asked for. */
export interface Asked {
  method: string;
  /** For what is encrypted only `https://HOST:PORT`. */
  url: string;
}

/** An answer in the place of the server's. */
export interface Answer {
  type: string;
  body: string;
  policy?: string;
}

/** Changes some answers: which, and from their text to another. */
export interface Tamper {
  where: RegExp;
  change: (body: string) => string;
}

/**
 * The one way from a browser to the network. So it sees in every engine alike what is asked for, and lets no
 * request leave this machine. To each policy it adds where to report, and nothing else; into each document it
 * puts one script, from where the policy allows one, which listens for refusals.
 */
export interface WatchingProxy {
  port: number;
  /** Everything that was asked for since `forget`. */
  asked: Asked[];
  /** What policies refused, as the browser itself reported it. */
  reports: string[];
  /** Headers of cookies, sent and set. */
  cookies: string[];
  /** Answers by address, made up by a test. */
  answers: Map<string, Answer>;
  tamper: Tamper | undefined;
  /** Whether an answer is still on its way. */
  isBusy: () => boolean;
  forget: () => void;
  close: () => Promise<void>;
}

/** Starts it on a port of its own. */
export async function startProxy(): Promise<WatchingProxy> {
  let busy = 0;
  const server = createServer((request, response) => {
    busy += 1;
    response.on('close', () => (busy -= 1));
    void serve(proxy, request, response).catch(() => response.destroy());
  });
  // Encrypted requests go to other machines: nothing of ours is encrypted here.
  server.on('connect', (request, socket) => {
    proxy.asked.push({method: 'CONNECT', url: `https://${request.url}`});
    socket.on('error', () => undefined);
    socket.end('HTTP/1.1 502 Bad Gateway\r\n\r\n');
  });
  server.listen(0, '127.0.0.1');
  await once(server, 'listening');
  const proxy: WatchingProxy = {
    port: (server.address() as AddressInfo).port,
    asked: [],
    reports: [],
    cookies: [],
    answers: new Map(),
    tamper: undefined,
    isBusy: () => busy > 0,
    forget: () => {
      proxy.asked.length = proxy.reports.length = proxy.cookies.length = 0;
    },
    close: async () => {
      server.closeAllConnections();
      server.close();
      await once(server, 'close');
    },
  };
  return proxy;
}

async function serve(proxy: WatchingProxy, request: IncomingMessage, response: ServerResponse) {
  const url = new URL(request.url ?? '/', `http://${request.headers.host}`);
  if (url.pathname === NOTES) {
    response.writeHead(200, {'Content-Type': 'text/javascript'}).end(`(${takeNotes.toString()})()`);
    return;
  }
  if (url.pathname === REPORTS) {
    proxy.reports.push(shorten(await text(request)));
    response.writeHead(204).end();
    return;
  }
  proxy.asked.push({method: request.method ?? '', url: url.href});
  if (request.headers.cookie) proxy.cookies.push(`${url.href} was sent ${request.headers.cookie}`);
  const answer = proxy.answers.get(url.href);
  if (answer) {
    const policy = answer.policy && {'Content-Security-Policy': `${answer.policy}; report-uri ${REPORTS}`};
    response
      .writeHead(200, {'Content-Type': answer.type, ...policy})
      .end(withNotes(answer.body, answer.policy));
  } else if (url.hostname === 'localhost') {
    await pass(proxy, url, request, response);
  } else {
    response.writeHead(502).end();
  }
}

async function pass(proxy: WatchingProxy, url: URL, request: IncomingMessage, response: ServerResponse) {
  const tamper = proxy.tamper?.where.test(url.href) ? proxy.tamper : undefined;
  const headers = {...request.headers};
  delete headers['proxy-connection'];
  const isDocument = request.headers.accept?.includes('text/html') ?? false;
  if (isDocument || tamper) headers['accept-encoding'] = 'identity';
  const upstream = ask(url, {method: request.method, headers});
  request.pipe(upstream);
  const [answer] = (await once(upstream, 'response')) as [IncomingMessage];
  const given = {...answer.headers};
  if (given['set-cookie']) proxy.cookies.push(`${url.href} set ${given['set-cookie'].join()}`);
  const policy = given['content-security-policy'];
  if (typeof policy === 'string') given['content-security-policy'] = `${policy}; report-uri ${REPORTS}`;
  const isPage = isDocument && (given['content-type'] ?? '').startsWith('text/html');
  if (isPage || tamper) {
    const body = (await buffer(answer)).toString('utf8');
    delete given['content-length'];
    delete given['transfer-encoding'];
    // A changed document must not be answered from a memory of the unchanged one.
    delete given.etag;
    response.writeHead(answer.statusCode ?? 502, given);
    response.end(tamper ? tamper.change(body) : withNotes(body, String(policy ?? '')));
  } else {
    response.writeHead(answer.statusCode ?? 502, given);
    answer.pipe(response);
  }
}

/** Before every other script, from where this policy lets a script come: the page's own site, or else the first host. */
function withNotes(body: string, policy = ''): string {
  const sources = /(?:^|;)\s*script-src\s([^;]*)/.exec(policy)?.[1] ?? "'self'";
  const nonce = /'nonce-([^']+)'/.exec(sources)?.[1];
  const origin = sources.includes("'self'") ? '' : (/https?:\/\/[^\s/;]+/.exec(sources)?.[0] ?? '');
  const script = `<script src="${origin}${NOTES}"${nonce ? ` nonce="${nonce}"` : ''}></script>`;
  return /<head[^>]*>/i.test(body)
    ? body.replace(/<head[^>]*>/i, (head) => head + script)
    : body.replace(/<!doctype html>(?:<html[^>]*>)?/i, (start) => start + script);
}

/** A report in one line: what was refused, where. Firefox, Chromium and WebKit agree on these names. */
function shorten(report: string): string {
  try {
    const {'csp-report': told} = JSON.parse(report) as {'csp-report': Record<string, unknown>};
    const name = (key: string) => String(told[key] ?? '');
    return `${name('effective-directive') || name('violated-directive')} refused ${name('blocked-uri')} on ${name('document-uri')} (${name('source-file')}:${name('line-number')})`;
  } catch {
    return report;
  }
}
