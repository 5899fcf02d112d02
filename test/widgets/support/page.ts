import {providePage, type MailLink} from '@duit/widgets/internal/page.js';
import {PageCampaignStore, type Pace} from '@duit/widgets/store/page-campaign-store.js';
import type {FakeApi} from './fake-api.js';

let store: PageCampaignStore | undefined;

/** Gives the elements a page of their own: a fresh store on `fake`; the one before is closed. */
export function setUpPage(
  fake: FakeApi,
  options: {mailLink?: MailLink; pace?: Pace} = {},
): PageCampaignStore {
  store?.close();
  store = new PageCampaignStore(fake.api, options.pace);
  providePage({api: fake.api, store, mailLink: options.mailLink});
  return store;
}

/** Puts `html` in the page and answers its first element, drawn. */
export async function mount<T extends HTMLElement>(html: string): Promise<T> {
  const holder = document.createElement('div');
  holder.className = 'mounted';
  holder.innerHTML = html;
  document.body.append(holder);
  const element = holder.firstElementChild as T;
  await settled(element);
  return element;
}

/** Removes what `mount` put there. */
export function unmountAll(): void {
  document.querySelectorAll('.mounted').forEach((each) => each.remove());
}

/** Resolves once `element` has nothing left to draw. */
export async function settled(element: Element): Promise<void> {
  const {updateComplete} = element as Element & {updateComplete?: Promise<boolean>};
  while (updateComplete && !(await (element as Element & {updateComplete: Promise<boolean>}).updateComplete));
}

/** Lets the page do what it has planned; unlike animation frames, also in a tab in the background. */
function turn(): Promise<void> {
  const {port1, port2} = new MessageChannel();
  return new Promise((resolve) => {
    port1.onmessage = () => resolve();
    port2.postMessage('');
  });
}

/** Resolves once `check` answers something; the test's own time limit ends it otherwise. */
export async function until<T>(check: () => T | null | undefined | false): Promise<T> {
  for (;;) {
    const found = check();
    if (found) return found;
    await turn();
  }
}

/** The text that `element` shows in its shadow root, with single spaces. */
export const shownText = (element: Element): string =>
  (element.shadowRoot?.textContent ?? '').replace(/\s+/g, ' ').trim();
