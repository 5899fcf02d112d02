import type {Api} from '@duit/client';
import type {CampaignStore} from '../store/campaign-store.js';

/** A link from a mail, taken out of the address bar before anything else ran. */
export interface MailLink {
  purpose: 'confirm' | 'manage';
  /** `municipality/slug`. */
  campaign: string;
  token: string;
}

/** What all elements of one page share. */
export interface Page {
  readonly api: Api;
  readonly store: CampaignStore;
  /** The mail link with which the page was opened, if any. */
  readonly mailLink: MailLink | undefined;
}

let shared: Page | undefined;

/**
 * Hands the page's shared parts to the elements. The loader owns them and calls this before any element
 * is defined, so that no element's chunk has to contain or import them.
 */
export function providePage(page: Page): void {
  shared = page;
}

/**
 * The page's shared parts.
 *
 * @throws {Error} when an element is used before `providePage`
 */
export function page(): Page {
  if (!shared) throw new Error('Duit: call providePage() first');
  return shared;
}
