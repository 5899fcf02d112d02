// In one file everything runs, whoever was first: `import()` of what is in the file is no longer a moment of its own.
// Without this, a page with two copies would get elements of the second one, which has no page to work for, and a
// second Trusted Types policy of one name, which is a violation. So the file asks first of all whether the page is
// claimed.

/** Kept from renaming by being asked before anything else runs. */
const TAKEN = 'duitIsTaken';
/** What stands before everything else in the file (`output.intro`). */
export const ASK_FIRST = `const ${TAKEN} = Symbol.for('duit') in globalThis;`;

/** Each change of one file, as [what, by]. */
const CHANGES = {
  '/node_modules/lit-html/lit-html.js': [
    /(\w+)\?\1\.createPolicy\("duit"/,
    `$1&&!${TAKEN}?$1.createPolicy("duit"`,
  ],
  '/widgets/src/internal/define.ts': ['!customElements.get(tag)', `!${TAKEN}&&!customElements.get(tag)`],
};

/** @returns {import('rollup').Plugin} */
export function yieldToFirst() {
  return {
    name: 'yield-to-first',
    transform(code, id) {
      const file = Object.keys(CHANGES).find((name) => id.replaceAll('\\', '/').endsWith(name));
      if (!file) return null;
      const changed = code.replace(...CHANGES[file]);
      if (changed === code) this.error(`yield-to-first: ${file} is not what it was`);
      return {code: changed, map: null};
    },
  };
}
