// Lit makes a Trusted Types policy that trusts any string. Under `trusted-types duit` it must have our name
// (the host's own Lit owns `lit-html`, and a second policy of one name throws), and no other script may
// get strings of its own through it. Without these changes three ways lead there: the global hooks that
// Lit calls with its internals, the classes on our elements' prototype chain, and a forged template. Lit's
// marks on the global object go too: Duit takes one name on the page.

/** Through it Lit is taught to take over what a server drew. */
const HYDRATION_HOOK = [/,\w+\.litElementHydrateSupport\?\.\(\{LitElement:\w+\}\)/, ''];

/** Each change of one of Lit's files, as [what, by]. A Lit release that no longer matches fails the build. */
const CHANGES = {
  'lit-html/lit-html.js': [
    ['createPolicy("lit-html"', 'createPolicy("duit"'],
    // Only strings that went through our own `html` and `svg` are templates.
    [
      /=>\((\w+),\.\.\.(\w+)\)=>\(\{_\$litType\$:(\w+),strings:\1,values:\2\}\)/,
      '=>($1,...$2)=>(ours.add($1),{_$$litType$$:$3,strings:$1,values:$2})',
    ],
    [/!\w+\((\w+)\)\|\|!\1\.hasOwnProperty\("raw"\)/, '!ours.has($1)'],
    [/const (\w+)=globalThis,/, 'const ours=new WeakSet,$1=globalThis,'],
    [
      /(\w+)=\w+\.litHtmlPolyfillSupport;\1\?\.\(\w+,\w+\),\(\w+\.litHtmlVersions\?\?=\[\]\)\.push\("[\d.]+"\)/,
      '$1=0',
    ],
  ],
  'lit-element/lit-element.js': [
    HYDRATION_HOOK,
    [/const (\w+)=\w+\.litElementPolyfillSupport;\1\?\.\(\{LitElement:\w+\}\);/, ''],
    [/\(\w+\.litElementVersions\?\?=\[\]\)\.push\("[\d.]+"\);/, ''],
  ],
  '@lit/reactive-element/reactive-element.js': [
    [/(\w+)=\w+\.reactiveElementPolyfillSupport,/, ''],
    [/,\w+\?\.\(\{ReactiveElement:\w+\}\),\(\w+\.reactiveElementVersions\?\?=\[\]\)\.push\("[\d.]+"\)/, ''],
    // Only decorators need these, and Duit has none.
    [/Symbol\.metadata\?\?=Symbol\("metadata"\),\w+\.litPropertyMetadata\?\?=new WeakMap;/, ''],
    [
      /const (\w+)=this\[Symbol\.metadata\];if\(null!==\1\)\{const (\w+)=litPropertyMetadata\.get\(\1\);if\(void 0!==\2\)for\(const\[(\w+),(\w+)\]of \2\)this\.elementProperties\.set\(\3,\4\)\}/,
      '',
    ],
  ],
};

/**
 * @param {{hydrates?: boolean}} [options] `hydrates` for our own server-rendered pages, where no script of others is
 * @returns {import('rollup').Plugin}
 */
export function guardLit({hydrates = false} = {}) {
  return {
    name: 'guard-lit',
    transform(code, id) {
      const file = Object.keys(CHANGES).find((name) =>
        id.replaceAll('\\', '/').endsWith(`/node_modules/${name}`),
      );
      if (!file) return null;
      let result = code;
      for (const change of CHANGES[file]) {
        if (hydrates && change === HYDRATION_HOOK) continue;
        const [what, by] = change;
        const changed = result.replace(what, by);
        if (changed === result)
          this.error(`guard-lit: ${file} has no ${String(what)} any more; look what Lit changed`);
        result = changed;
      }
      return {code: result, map: null};
    },
  };
}
