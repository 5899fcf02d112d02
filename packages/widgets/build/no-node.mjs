// Lit's build for servers takes one thing from Node: `Buffer`, to write bytes in base64. Web standards have that, and so
// the bundle runs where there is no Node: a Worker without `nodejs_compat`.
const ID = '\0buffer';

/** @returns {import('rollup').Plugin} */
export function noNode() {
  return {
    name: 'no-node',
    resolveId(source) {
      if (source === 'buffer') return ID;
      if (source.startsWith('node:')) this.error(`no-node: ${source} is only in Node`);
      return null;
    },
    // As Lit calls it: `Buffer.from(text, 'binary').toString('base64')`.
    load: (id) =>
      id === ID ? 'export const Buffer = {from: (text) => ({toString: () => btoa(text)})};' : null,
  };
}
