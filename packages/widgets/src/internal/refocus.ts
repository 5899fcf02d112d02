/**
 * Gives the focus to the first element in `root` that matches, if the control that had it is gone or hidden: whoever
 * uses a keyboard would begin at the top of the page again. Takes it from nobody who went on meanwhile.
 */
export async function refocus(root: ShadowRoot, selector: string): Promise<void> {
  const next = root.querySelector<HTMLElement & {updateComplete?: Promise<unknown>}>(selector);
  // One of ours has to be drawn before it can have the focus.
  await next?.updateComplete;
  const active = root.activeElement ?? document.activeElement;
  // Browsers take it from what is hidden only when they draw the page.
  if (!active || active === document.body || !active.checkVisibility()) next?.focus({preventScroll: true});
}
