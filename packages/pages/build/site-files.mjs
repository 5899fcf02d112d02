// Files that the platform serves without running the Worker: the pages' style sheet, and which headers go
// with which file (https://developers.cloudflare.com/workers/static-assets/headers/).
import {readFileSync} from 'node:fs';

const HEADERS = `# Made by packages/pages/build/site-files.mjs.
/*
  X-Content-Type-Options: nosniff
  Cross-Origin-Resource-Policy: cross-origin
  Strict-Transport-Security: max-age=63072000; includeSubDomains
  Content-Security-Policy: frame-ancestors 'none'
  X-Frame-Options: DENY
/pages.css
  Cache-Control: public, max-age=300, stale-while-revalidate=86400
/frames.js
  Access-Control-Allow-Origin: *
  Cache-Control: public, max-age=300, stale-while-revalidate=86400
/frame.js
  Cache-Control: public, max-age=300, stale-while-revalidate=86400
/builder.css
  Cache-Control: public, max-age=300, stale-while-revalidate=86400
/builder.js
  Cache-Control: public, max-age=300, stale-while-revalidate=86400
`;

/** One file for the page from several to read; later ones build on earlier ones. */
const STYLES = ['base', 'parts', 'pages', 'plain-form'];
const source = (name) => readFileSync(new URL(`../src/${name}`, import.meta.url), 'utf8');
const style = (name) => source(`styles/${name}.css`);

/**
 * Puts `_headers`, `pages.css`, `frame.js`, `frames.js` and the builder's own `builder.css` beside the widgets' scripts.
 *
 * @returns {import('rollup').Plugin}
 */
export function siteFiles() {
  return {
    name: 'site-files',
    generateBundle() {
      this.emitFile({type: 'asset', fileName: '_headers', source: HEADERS});
      this.emitFile({type: 'asset', fileName: 'pages.css', source: STYLES.map(style).join('\n')});
      this.emitFile({type: 'asset', fileName: 'frame.js', source: source('scripts/frame.js')});
      this.emitFile({type: 'asset', fileName: 'frames.js', source: source('scripts/frames.js')});
      this.emitFile({type: 'asset', fileName: 'builder.css', source: style('builder')});
    },
  };
}
