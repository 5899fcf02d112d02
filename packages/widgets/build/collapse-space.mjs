// The minifier leaves the values of custom properties as they are, and ours are chains over many lines.

/** @returns {import('rollup').Plugin} */
export function collapseSpace() {
  return {
    name: 'collapse-space',
    transform(code, id) {
      if (!/\.styles\.[jt]s$/.test(id)) return null;
      const collapsed = code.replace(/\bcss `[^`]*`|\bcss`[^`]*`/g, (sheet) =>
        sheet.replace(/\s+/g, ' ').replace(/\( | \)/g, (bracket) => bracket.trim()),
      );
      return {code: collapsed, map: null};
    },
  };
}
