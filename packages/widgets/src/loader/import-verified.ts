const fetched: Record<string, Promise<string>> = {};

/**
 * Fetches a module into the page's modules without running it, if it is what `integrity` says; the empty string says
 * nothing.
 *
 * @returns its address
 * @throws {Error} with the address, where it is not, or did not come
 */
export const fetchModule = (href: string, integrity: string): Promise<string> =>
  new Promise((resolve, reject) => {
    const link = document.createElement('link');
    link.rel = 'modulepreload';
    link.crossOrigin = '';
    link.integrity = integrity;
    link.href = href;
    // Every browser that has what the elements need has it (Safari since 17).
    link.onload = () => resolve(href);
    link.onerror = () => reject(new Error(href));
    document.head.append(link);
  });

/** The same for a chunk, once and for good: Chromium runs a refused module that is asked for a second time. */
const fetchVerified = (hash: string): Promise<string> =>
  (fetched[hash] ??= fetchModule(
    new URL(`chunks/${hash.slice(0, 8)}.js`, import.meta.url).href,
    `sha256-${hash.slice(-43)}=`,
  ));

/**
 * What `import()` of a chunk becomes in the site's build (`build/verified-imports.mjs`): nothing runs before it
 * and all that it imports came unchanged. WebKit imports without checking; `duit.all.js` is for those who
 * need the check there too.
 *
 * @param hashes SHA-256 in base64 without its last `=`, of which the first eight are the file's name (or a name
 *   of eight characters before it): of the chunk, then
 *   of each chunk that it imports, unless it is there already
 * @throws {Error} with the address that did not come as it was built
 */
export const importVerified = (...hashes: [string, ...string[]]): Promise<unknown> =>
  Promise.all(hashes.map(fetchVerified) as [Promise<string>]).then(([url]) => import(/* @vite-ignore */ url));
