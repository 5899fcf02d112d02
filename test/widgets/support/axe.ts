import 'axe-core/axe.js';
import type {AxeResults, RunOptions} from 'axe-core';

declare global {
  var axe: {run(context: Element, options?: RunOptions): Promise<AxeResults>};
}

/** WCAG 2.2 A and AA, and axe's best practices; one element is no page, so page rules are left out. */
const OPTIONS: RunOptions = {rules: {region: {enabled: false}, 'page-has-heading-one': {enabled: false}}};

/** Expects no violation in `element`; says what and where otherwise. */
export async function expectAccessible(element: Element): Promise<void> {
  const {violations} = await globalThis.axe.run(element, OPTIONS);
  const found = violations.map(
    ({id, help, nodes}) =>
      `${id}: ${help}\n  ${nodes.map(({html, failureSummary}) => `${html}\n    ${failureSummary}`).join('\n  ')}`,
  );
  if (found.length) throw new Error(found.join('\n'));
}
