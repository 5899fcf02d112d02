// `duit.all.js` is one file, so that `integrity` on its tag covers everything that runs. What explains faults to
// webmasters is a quarter of that file and no visitor needs it; fetched on its own, the tag would not cover it. There,
// the console has the code and the address of the page that explains it, and nothing more.

const NONE = '\0without-diagnosis';

/**
 * In one file Lit runs before it is known whether another copy was first, and would ask for a policy whose name that
 * copy has: a violation on every page with two copies.
 *
 * @returns {import('rollup').Plugin}
 */
export function yieldPolicy() {
  return {
    name: 'yield-policy',
    transform(code, id) {
      if (!id.replaceAll('\\', '/').endsWith('/node_modules/lit-html/lit-html.js')) return null;
      const changed = code.replace(
        /(\w+)\?\1\.createPolicy\("duit"/,
        '$1&&!(Symbol.for("duit")in globalThis)?$1.createPolicy("duit"',
      );
      if (changed === code) this.error('yield-policy: Lit makes its policy in another way now');
      return {code: changed, map: null};
    },
  };
}

/** @returns {import('rollup').Plugin} */
export function withoutDiagnosis() {
  return {
    name: 'without-diagnosis',
    resolveId: (source) => (source.endsWith('/diagnosis/explain.js') ? NONE : null),
    load: (id) => (id === NONE ? 'export const explain = () => Promise.reject();' : null),
  };
}
