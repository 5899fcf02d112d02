// Leaflet asks two browsers of the past, while it loads, what they make of a string of HTML: under
// `require-trusted-types-for 'script'` that throws, and nothing of it is left. The answers are known.

/** Each change of one of Leaflet's files, as [what, by]. A release that no longer matches fails the build. */
const CHANGES = {
  'leaflet/src/core/Browser.js': [
    [/var inlineSvg = !!svg && \(function \(\) \{[\s\S]*?\}\)\(\);/, 'var inlineSvg = true;'],
    [/var vml = !svg && \(function \(\) \{[\s\S]*?\}\(\)\);/, 'var vml = false;'],
  ],
};

/** @returns {import('rollup').Plugin} */
export function guardLeaflet() {
  return {
    name: 'guard-leaflet',
    transform(code, id) {
      const path = id.replaceAll('\\', '/');
      const file = Object.keys(CHANGES).find((name) => path.endsWith(`/node_modules/${name}`));
      if (!file) return null;
      let result = code;
      for (const [what, by] of CHANGES[file]) {
        const changed = result.replace(what, by);
        if (changed === result)
          this.error(`guard-leaflet: ${file} has no ${String(what)} any more; look what Leaflet changed`);
        result = changed;
      }
      return {code: result, map: null};
    },
    // Whatever else of it is taken in later: no string of HTML.
    renderChunk(code, chunk) {
      if (
        chunk.moduleIds.some((id) => id.includes('/node_modules/leaflet/')) &&
        /\.innerHTML\b/.test(code) &&
        !chunk.isEntry
      )
        this.error('guard-leaflet: a part of Leaflet sets innerHTML');
      return null;
    },
  };
}
