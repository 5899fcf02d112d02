import {claimPage} from '../loader/claim.js';
import type {MailLink} from '../internal/page.js';
import {openPage} from '../loader/open-page.js';
import {closeDefining, openDefining} from './define.js';

/** What a page tells the elements, once. */
export interface Configuration {
  /** Origin of the Duit that the page's campaigns are at, such as `https://duit.example`. */
  api: string | URL;
  /**
   * Whether whoever follows a mail's link gets a `<duit-pledge>` put on the page, if the page has none; true by
   * default. `false` where the page has one of its own that may come later, such as in a component of React or
   * Vue: it is waited for.
   */
  placePledge?: boolean;
}

let configured: string | undefined;

/**
 * Tells the elements where their campaigns are, and takes a mail's link out of the address bar. May be called before
 * or after the elements are imported, drawn or added: until then they show what the page has put in them. A
 * second call with the same address does nothing. On a server it checks its input, and does no more.
 *
 * Where another copy of Duit (a second version in the bundle, the script in the template) was on the page first,
 * that one does the work and this one says so in the console.
 *
 * @throws {TypeError} when `api` is not an http(s) origin
 * @throws {Error} when the page was configured with another address before
 */
export function configure(configuration: Configuration): void {
  const {api, placePledge = true} = {...configuration};
  const origin = originOf(api);
  if (typeof document === 'undefined' || configured === origin) return;
  if (configured) {
    throw new Error(`Duit: configure() has api '${origin}', but this page has '${configured}' already.`);
  }
  configured = origin;
  if (!claimPage()) return closeDefining();
  openPage(origin, placePledge ? place : placeOwn);
  openDefining();
}

/** Only the origin counts; whoever writes a path would wonder why nothing is found there. */
function originOf(api: unknown): string {
  const text = api instanceof URL ? api.href : api;
  const url = typeof text === 'string' && URL.canParse(text) ? new URL(text) : undefined;
  if (!url || !/^https?:$/.test(url.protocol) || url.href !== `${url.origin}/`) {
    throw new TypeError(
      `Duit: configure({api}) needs an address such as 'https://duit.example', without a path; it has '${String(text)}'.`,
    );
  }
  return url.origin;
}

async function place(link: MailLink): Promise<void> {
  await (await import('../define/duit-pledge.js')).placePledge(link);
}

/** Waits for the page's own `<duit-pledge>`: a framework may draw it later. */
async function placeOwn(link: MailLink): Promise<void> {
  await new Promise<void>((resolve) => {
    const look = (): void => {
      if (!document.querySelector('duit-pledge')) return;
      observer.disconnect();
      resolve();
    };
    const observer = new MutationObserver(look);
    observer.observe(document, {childList: true, subtree: true});
    look();
  });
  await place(link);
}
