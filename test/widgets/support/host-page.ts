import type {CampaignCard} from '@duit/contract';
import {until} from './page.js';

/** A page of an imaginary council in a frame, with the built script, under the policy of embedding.md. */
export interface HostPage {
  readonly frame: HTMLIFrameElement;
  readonly window: Window & typeof globalThis;
  readonly document: Document;
  /** What the policy refused. */
  readonly violations: string[];
  /** What was written to the console. */
  readonly log: string[];
}

/** The snippet's script. */
export const SCRIPT = '<script type="module" src="/v1/duit.js"></script>';
/** A script of the host's own. */
export const hostScript = (code: string): string =>
  `<script src="/host/script.js?code=${encodeURIComponent(code).replace(/'/g, '%27')}"></script>`;

/** Puts cards where the frame's API finds them, by municipality. */
export async function serveCards(cards: readonly CampaignCard[]): Promise<void> {
  const byMunicipality = Map.groupBy(
    cards,
    ({municipality}) => `/v1/municipalities/${municipality}/campaigns`,
  );
  const answers = [...byMunicipality].map(([path, items]) => [path, {items, cursor: null}]);
  await fetch('/host/answers', {method: 'PUT', body: JSON.stringify(Object.fromEntries(answers))});
}

/** Lets no request to the frame's API be answered until `serveCards`: the connection ends without a word. */
export async function takeApiAway(): Promise<void> {
  await fetch('/host/answers', {method: 'PUT', body: 'null'});
}

/** Paths and queries that frames asked the API for since `serveCards`. */
export async function apiRequests(): Promise<string[]> {
  return (await (await fetch('/host/requests')).json()) as string[];
}

/**
 * Opens a page with `body`. Violations and console are heard from before its first script on: a script of
 * the host's, the first of the page, collects them.
 *
 * @param policy another than the strict one; all scripts of the page have the nonce `r4nd0m`
 */
export async function openHostPage(body: string, fragment = '', policy = ''): Promise<HostPage> {
  const listen = hostScript(
    `violations = []; messages = [];
     addEventListener('securitypolicyviolation', (e) => violations.push(e.violatedDirective + ' ' + e.blockedURI + ' ' + e.sample));
     for (const level of ['info', 'warn', 'error']) console[level] = (...words) => messages.push(words.join(' '));
     addEventListener('error', (e) => messages.push(e.message));`,
  );
  const frame = document.createElement('iframe');
  frame.width = '800';
  frame.height = '600';
  const query = new URLSearchParams({body: listen + body, ...(policy && {policy})});
  frame.src = `/host/page?${query}${fragment}`;
  const loaded = new Promise((resolve) => (frame.onload = resolve));
  const holder = document.createElement('div');
  holder.className = 'mounted';
  holder.append(frame);
  document.body.append(holder);
  await loaded;
  const window = frame.contentWindow as HostPage['window'] & {violations: string[]; messages: string[]};
  return {frame, window, document: window.document, violations: window.violations, log: window.messages};
}

/** Resolves with the first element that matches in the shadow root of `host`, once both are there. */
export const drawn = <T extends Element>(page: HostPage, host: string, selector: string): Promise<T> =>
  until(() => page.document.querySelector(host)?.shadowRoot?.querySelector<T>(selector));
