import type {HTTPRequest, Page} from 'puppeteer-core';
import {contentSecurityPolicy} from '../../../worker/scripts/site.mjs';

/** What to do with a request instead of letting it pass; undefined: it passes. */
export type Rule = (request: HTTPRequest) => Promise<void> | undefined;

/** Puts rules before every request of a page; the first that has an answer decides. */
export async function intercept(page: Page, ...rules: Rule[]): Promise<void> {
  await page.setRequestInterception(true);
  page.on('request', (request) => {
    const answered = rules.map((rule) => rule(request)).find((answer) => answer !== undefined);
    void (answered ?? request.continue());
  });
}

/** What a page that a test makes up has otherwise than the sites do. */
export interface PageOptions {
  lang?: string;
  /** Its Content Security Policy. */
  policy?: string;
  /** Its script tags. */
  scripts?: string;
}

/**
 * A page that is not in the examples, at an address of one of the sites and under the same policy.
 *
 * @param body what stands in it beside the script
 */
export function servePage(
  url: string,
  api: string,
  body: string,
  {
    lang = 'nl',
    policy = contentSecurityPolicy(api),
    scripts = `<script type="module" src="${api}/v1/duit.js"></script>`,
  }: PageOptions = {},
): Rule {
  return (request) =>
    request.url().split(/[?#]/)[0] === url
      ? request.respond({
          contentType: 'text/html; charset=utf-8',
          headers: {'Content-Security-Policy': policy},
          body: `<!doctype html><html lang="${lang}"><meta name="viewport" content="width=device-width"><title>Proef</title><link rel="icon" href="${new URL('/', url).href}">
            ${scripts}<main>${body}</main></html>`,
        })
      : undefined;
}
