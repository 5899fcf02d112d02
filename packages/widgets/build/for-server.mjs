// What the server's bundle goes without. Lit's build for servers takes one thing from Node: `Buffer`, to write bytes in
// base64. Web standards have that, and so the bundle runs in a Worker without `nodejs_compat`. And what elements load
// once they are in a page (the form, the guard of a theme's colours) never comes here; only languages do.
const BUFFER = '\0buffer';
const NEVER = '\0never';

const SOURCES = {
  // As Lit calls it: `Buffer.from(text, 'binary').toString('base64')`.
  [BUFFER]: 'export const Buffer = {from: (text) => ({toString: () => btoa(text)})};',
  [NEVER]: 'export {};',
};

/** @returns {import('rollup').Plugin} */
export function forServer() {
  return {
    name: 'for-server',
    resolveId(source) {
      if (source === 'buffer') return BUFFER;
      if (source.startsWith('node:')) this.error(`for-server: ${source} is only in Node`);
      return null;
    },
    resolveDynamicImport: (_source, importer) => (/[\\/]i18n[\\/]/.test(importer) ? null : NEVER),
    load: (id) => SOURCES[id] ?? null,
  };
}
