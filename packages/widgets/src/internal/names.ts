/** Names that a webmaster writes in attributes, and what is said where one is missing or cannot be one. */

const told = new Set<string>();

/** Whether `name` can be a campaign's: `municipality/slug`. Nothing is asked for any other. */
export const isCampaignName = (name: string): boolean => /^[\w-]+\/[\w-]+$/.test(name);

/** Tells the webmaster, once, that an element's `attribute` should look like `wanted` and is `given`. */
export function askForName(element: Element, attribute: string, wanted: string, given: string): void {
  const text = `Duit: please give <${element.localName}> ${attribute}="${wanted}"; it has "${given}".`;
  if (told.has(text)) return;
  told.add(text);
  console.warn(text);
}
