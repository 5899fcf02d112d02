/** A bar's positions as `renderBar` (`internal/need-progress.ts`) binds them to the style object. */
const BOUND = / style="(--fill:\d+%;--minimum:(?:\d+|undefined)%;--target:(?:\d+|undefined)%)"/g;

/**
 * Moves the positions of bars into a style sheet, since no hash in a policy covers a `style` attribute. In
 * the browser the element sets them through the style object again.
 *
 * @param markup drawn by Lit, which escapes the quotes in whatever people wrote: only a bar's own matches
 * @returns the markup, and the rules that belong to it
 * @throws {Error} when something else is styled by an attribute, which the page's policy would refuse
 */
export function barsBySheet(markup: string): {markup: string; rules: string} {
  const names = new Map<string, string>();
  const named = markup.replace(BOUND, (_whole, positions: string) => {
    const name = names.get(positions) ?? String(names.size + 1);
    names.set(positions, name);
    return ` data-bar="${name}"`;
  });
  if (named.includes(' style="')) throw new Error('Duit: a style attribute that no policy covers');
  const rules = [...names].map(([positions, name]) => `[data-bar="${name}"]{${positions}}`);
  return {markup: named, rules: rules.join('')};
}
