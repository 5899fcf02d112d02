// `duit.all.js` is one file, so that `integrity` on its tag covers everything that runs. What explains faults to
// webmasters is a quarter of that file and no visitor needs it; fetched on its own, the tag would not cover it. There,
// the console has the code and the address of the page that explains it, and nothing more.

const NONE = '\0without-diagnosis';

/** @returns {import('rollup').Plugin} */
export function withoutDiagnosis() {
  return {
    name: 'without-diagnosis',
    resolveId: (source) => (source.endsWith('/diagnosis/explain.js') ? NONE : null),
    load: (id) => (id === NONE ? 'export const explain = () => Promise.reject();' : null),
  };
}
