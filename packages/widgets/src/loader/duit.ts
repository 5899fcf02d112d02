/**
 * The one script that a webmaster includes. Small on purpose: it claims the page and starts; Lit comes with the
 * first element.
 */
import {claimPage} from './claim.js';
import {fetchModule} from './import-verified.js';
import {start} from './start.js';

// The build turns every `import()` of the site's chunks into a call (`build/verified-imports.mjs`).
export {importVerified as _} from './import-verified.js';

const self = new URL(import.meta.url);

// The chunks import this file by its bare name. With a query (a CMS's cache buster) it would run twice. It is the same
// file: what the tag says of one holds for the other.
if (self.search) {
  const tag = [...document.scripts].find(({src}) => src === self.href);
  fetchModule(self.origin + self.pathname, tag?.integrity ?? '').then(
    (url) => import(/* @vite-ignore */ url),
    console.warn,
  );
} else if (claimPage()) start(self.origin);
