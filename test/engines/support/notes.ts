/** What a page notes about itself, from before its first script on. */
export interface Seen {
  /** What the Content Security Policy refused. */
  refused: string[];
  /** What was thrown and nobody caught. */
  errors: string[];
}

declare global {
  interface Window {
    /** In pages that the tests of the engines open. */
    engineSeen?: Seen;
  }
}

/** Runs in the page, as a script of its own origin. */
export function takeNotes(): void {
  const seen: Seen = {refused: [], errors: []};
  Object.defineProperty(window, 'engineSeen', {value: seen});
  addEventListener('securitypolicyviolation', (event) => {
    seen.refused.push(
      `${event.effectiveDirective} refused ${event.blockedURI} (${event.sourceFile}:${event.lineNumber})`,
    );
  });
  addEventListener('error', (event) => {
    seen.errors.push(event.message);
  });
  addEventListener('unhandledrejection', (event) => {
    seen.errors.push(String(event.reason));
  });
}

/** Everything that a page keeps in this browser, by kind of storage. Runs in the page. */
export async function listStored(): Promise<Record<string, string[]>> {
  return {
    cookies: document.cookie ? [document.cookie] : [],
    localStorage: Object.keys(localStorage),
    sessionStorage: Object.keys(sessionStorage),
    indexedDB: (await indexedDB.databases()).map(({name}) => name ?? ''),
    caches: await caches.keys(),
    serviceWorkers: (await navigator.serviceWorker.getRegistrations()).map(({scope}) => scope),
  };
}

/** One Duit element as it is on the page. */
export interface Drawn {
  tag: string;
  defined: boolean;
  /** Takes room on the page and is not hidden. */
  visible: boolean;
  /** The first words in its shadow root that take room. */
  words: string;
}

/** Every Duit element, in whatever open shadow root. Runs in the page. */
export function listDrawn(): Drawn[] {
  const drawn: Drawn[] = [];
  const roots: (Document | ShadowRoot)[] = [document];
  for (const root of roots) {
    for (const element of root.querySelectorAll('*')) {
      const {shadowRoot, localName} = element;
      if (shadowRoot) roots.push(shadowRoot);
      if (!localName.startsWith('duit-')) continue;
      const words = [...(shadowRoot?.querySelectorAll('*') ?? [])].find(
        (each) =>
          !['style', 'slot'].includes(each.localName) &&
          [...each.childNodes].some(
            ({nodeType, data}: Node & {data?: string}) => nodeType === 3 && data?.trim(),
          ) &&
          each.getClientRects().length > 0,
      );
      drawn.push({
        tag: localName,
        defined: element.matches(':defined'),
        visible: element.checkVisibility() && element.getBoundingClientRect().height > 0,
        words: words?.textContent.replace(/\s+/g, ' ').trim().slice(0, 60) ?? '',
      });
    }
  }
  return drawn;
}
