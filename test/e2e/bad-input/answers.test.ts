import {describe, inject, it} from 'vitest';
import type {HTTPRequest} from 'puppeteer-core';
import {useBrowser, type WatchedPage} from '../support/browser.js';
import {intercept, servePage, type Rule} from '../support/council-page.js';
import {codesIn, everyElement, FRAGMENT, ours, settled} from './every-element.js';

const {api, council} = inject('origins');
const browser = useBrowser();
const url = `${council}/verkeerd/`;

const CORS = {
  'Access-Control-Allow-Origin': '*',
  'Access-Control-Allow-Headers': 'Authorization, Accept-Language',
  'Access-Control-Expose-Headers': 'Retry-After',
};
interface Answered {
  status: number;
  contentType: string;
  body: string;
  headers?: Record<string, string>;
}
const problem = (code: string, status: number): Answered => ({
  status,
  contentType: 'application/problem+json',
  body: JSON.stringify({type: 'x', code, title: code, status, detail: code, requestId: 'test'}),
});
const json = (body: string): Answered => ({status: 200, contentType: 'application/json', body});

const isApi = (request: HTTPRequest) =>
  request.url().startsWith(`${api}/v1/`) && !request.url().endsWith('.js');
/** The API answers this to everything but a preflight. */
const answering =
  (answer: Answered): Rule =>
  (request) => {
    if (!isApi(request)) return undefined;
    if (request.method() === 'OPTIONS') return request.respond({status: 204, headers: CORS});
    return request.respond({...answer, headers: {...CORS, ...answer.headers}});
  };

const ANSWERS: [name: string, answer: Rule, codes: string[]][] = [
  [
    'HTML instead of JSON',
    answering({status: 200, contentType: 'text/html', body: '<!doctype html><title>Log in</title>'}),
    ['api-fault'],
  ],
  ['a fault', answering(problem('internal-error', 500)), ['api-fault']],
  [
    'a fault of something in between',
    answering({status: 502, contentType: 'text/html', body: '<h1>Bad gateway</h1>'}),
    ['api-fault'],
  ],
  [
    'too many requests',
    answering({...problem('too-many-requests', 429), headers: {'Retry-After': '3600'}}),
    ['api-fault', 'too-many-requests'],
  ],
  ['JSON cut in half', answering(json('{"items":[{"munici')), ['api-fault']],
  ['JSON of another kind', answering(json('{}')), ['api-fault', 'drawing']],
  ['null', answering(json('null')), ['api-fault', 'drawing']],
  [
    'a list of nothing we know',
    answering(json('{"items":[{}],"cursor":null}')),
    ['api-fault', 'drawing', 'not-found'],
  ],
  [
    'no connection',
    (request) => (isApi(request) ? request.abort('connectionrefused') : undefined),
    ['no-answer'],
  ],
  [
    'no answer in time',
    (request) => (isApi(request) ? new Promise<void>(() => undefined) : undefined),
    ['no-answer'],
  ],
];

async function open(rule: Rule, hasLink: boolean): Promise<{watched: WatchedPage; log: string[]}> {
  const watched = await browser.open();
  const log: string[] = [];
  watched.page.on('console', (message) => log.push(message.text()));
  await intercept(watched.page, rule, servePage(url, api, everyElement(api, hasLink)));
  await watched.page.goto(url + FRAGMENT, {waitUntil: 'domcontentloaded'});
  return {watched, log};
}

// They mostly wait, some of them for half the API's time to answer.
describe.concurrent.each(ANSWERS)('%s from the API', (_, rule, codes) => {
  it.for([
    ['with a link in it', true],
    ['with nothing in it', false],
    // The test's own `expect`: the common one does not know which of several tests at once it is in.
  ] as const)('leaves every element %s useful, and throws nothing', async ([, hasLink], {expect}) => {
    const {watched, log} = await open(rule, hasLink);
    await expect.poll(() => codesIn(log), {timeout: 20_000}).toEqual(codes);
    for (const {tag, text, links, buttons} of await settled(watched.page)) {
      expect(text, tag).not.toBe('');
      expect(links.length + buttons.length, `${tag}: ${text}`).toBeGreaterThan(0);
      if (hasLink && tag !== 'duit-pledge') expect(links, tag).toContain(`${api}/c/zilverwijk/leefstraat`);
    }
    expect(ours(watched)).toEqual([]);
    expect(await watched.violations()).toEqual([]);
  });
});
