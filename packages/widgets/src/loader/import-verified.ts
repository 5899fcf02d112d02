const fetched: Record<string, Promise<string>> = {};

/**
 * Fetches a chunk into the page's modules, once and without running it, if it is what was built.
 *
 * @returns its address
 * @throws {Error} where it is not, or did not come, and then for good: Chromium runs a refused module that is
 *   asked for a second time
 */
function fetchVerified(hash: string): Promise<string> {
  return (fetched[hash] ??= new Promise((resolve, reject) => {
    const {href} = new URL(`chunks/${hash.slice(0, 8)}.js`, import.meta.url);
    const link = document.createElement('link');
    link.rel = 'modulepreload';
    link.crossOrigin = '';
    link.integrity = `sha256-${hash.slice(-43)}=`;
    link.href = href;
    // Every browser that has what the elements need has it (Safari since 17).
    link.onload = () => resolve(href);
    link.onerror = () => reject(new Error(href));
    document.head.append(link);
  }));
}

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
