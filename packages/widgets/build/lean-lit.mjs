// What Lit carries for browsers, mistakes and uses that Duit does not have, some 600 bytes of every first load:
// style sheets for browsers without `adoptedStyleSheets` (all that Duit's chunks run in have them), advice to
// developers who write CSS (they have it in the development build and in the tests), properties that are
// objects in an attribute, are written back to one or have accessors of their own, decorators, MathML. The package on npm uses Lit as it is.

const CSS_TAG = `
export class CSSResult {
  constructor(cssText) {
    this._$cssResult$ = true;
    this.cssText = cssText;
  }
  get styleSheet() {
    if (!this.sheet) (this.sheet = new CSSStyleSheet()).replaceSync(this.cssText);
    return this.sheet;
  }
}
export const css = ([text]) => new CSSResult(text);
export const adoptStyles = (root, styles) => {
  root.adoptedStyleSheets = styles.map(({styleSheet}) => styleSheet);
};
export const getCompatibleStyle = (style) => style;
export const supportsAdoptingStyleSheets = true;
export const unsafeCSS = undefined;
`;

/** Each change of one of Lit's files, as [what, by]. A Lit release that no longer matches fails the build. */
const CHANGES = {
  'lit-html/lit-html.js': [
    [/3===(\w+)\?"<math>":""/, '""'],
    [/3===(\w+)\?"<\/math>":""/, '""'],
  ],
  '@lit/reactive-element/reactive-element.js': [
    // Properties that are written back to their attributes (`reflect`, `useDefault`).
    [/toAttribute\(t,s\)\{.*?return t\},(?=fromAttribute)/, ''],
    [/_\$ET\(t,s\)\{.*?\}(?=_\$AK\()/, ''],
    [/this\._\$Eq&&=.*?,(?=this\._\$EM\(\)\})/, ''],
    [/\|\|i\.useDefault&&i\.reflect&&.*?\(t,i\)\)/, ''],
    [
      /C\(t,s,\{useDefault:.*?(?=async _\$EP)/,
      'C(t,s){this._$AL.has(t)||(this.hasUpdated||(s=void 0),this._$AL.set(t,s))}',
    ],
    [/&&this\._\$Em!==e(?=\))/, ''],
    [/this\._\$Em=e;/, ''],
    [/\?\?this\._\$Ej\?\.get\(e\)\?\?r,this\._\$Em=null/, ''],
    [/,this\._\$Em=null/, ''],
    [/reflect:!1,useDefault:!1,/, ''],
    // Properties with an accessor, a converter or no attribute of their own.
    [/s\.state&&\(s\.attribute=!1\),/, ''],
    [/this\.prototype\.hasOwnProperty\(t\)&&\(\(s=Object\.create\(s\)\)\.wrapped=!0\),/, ''],
    [
      /const t=this\.constructor\.elementProperties;if\(t\.size>0\)for\(const\[s,i\]of t\)\{.*?\(s,void 0,i,e\)\}/,
      '',
    ],
    [/h="function"==typeof t\.converter\?.*?t\.converter:u;/, 'h=u;'],
    [/converter:u,/, ''],
    // What decorators call.
    [/static addInitializer\(t\)\{.*?\}(?=static get observedAttributes)/, ''],
    [/,this\.constructor\.l\?\.forEach\(t=>t\(this\)\)/, ''],
    [/void 0!==t\.l&&\(this\.l=\[\.\.\.t\.l\]\),/, ''],
    [/case Object:case Array:try\{(\w+)=JSON\.parse\(\w+\)\}catch\(\w+\)\{\1=null\}/, ''],
  ],
};

/** @returns {import('rollup').Plugin} */
export function leanLit() {
  return {
    name: 'lean-lit',
    transform(code, id) {
      const is = (/** @type {string} */ name) => id.replaceAll('\\', '/').endsWith(`/node_modules/${name}`);
      if (is('@lit/reactive-element/css-tag.js')) return {code: CSS_TAG, map: null};
      // The short `css` takes one text, as all of ours are.
      if (/\bcss`[^`]*\$\{/.test(code)) this.error('lean-lit: a style sheet with a value inside');
      if (
        /\bproperties\b[^;]*\b(?:(?:reflect|useDefault|state|converter|noAccessor): |type: (?:Object|Array)\b)/.test(
          code,
        )
      )
        this.error('lean-lit: a property that the short Lit does not know');
      const file = Object.keys(CHANGES).find(is);
      if (!file) return null;
      let result = code;
      for (const [what, by] of CHANGES[file]) {
        const changed = result.replace(what, by);
        if (changed === result) this.error(`lean-lit: ${file} has no ${String(what)} any more`);
        result = changed;
      }
      return {code: result, map: null};
    },
  };
}
