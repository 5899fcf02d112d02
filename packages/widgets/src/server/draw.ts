/**
 * Draws Duit's elements on a server, from the same classes as in the browser: the entry of `dist/server.js`, which
 * Rollup makes with Lit's build for servers and with `instead/` in place of what reads, watches and waits.
 */
import {LitElementRenderer} from '@lit-labs/ssr';
import {RenderResultIterator} from '@lit-labs/ssr/lib/render.js';
import '../define/card-and-progress.js';
import '../define/duit-campaign.js';
import {baseTexts} from '../i18n/base/index.js';
import {campaignTexts} from '../i18n/campaign/index.js';
import {define} from '../internal/define.js';
import {DuitElement} from '../internal/duit-element.js';
import {COUNT, type Given} from '../internal/given.js';
import {barsBySheet} from './bars.js';
import {drawWith} from './drawing.js';
import {PAGE_STYLES} from './page.styles.js';

export {GIVEN_ID, type Given} from '../internal/given.js';

/** Elements that are drawn here. */
export type DrawnTag = 'duit-campaign' | 'duit-campaign-card' | 'duit-progress';

/** An element as it was drawn. */
export interface Drawn {
  /** `<template shadowrootmode="open">…</template>`, to be put first into the element's tag. */
  shadow: string;
  /** The exact text of each `<style>` in it, for the policy's hashes. */
  styles: readonly string[];
}

// The campaign's form shows what is in it until its own code is there: nothing to draw, and no code of it here.
const FORM = 'duit-pledge-form';
define(FORM, class extends DuitElement {});
LitElementRenderer.renderOptions.push(({localName}) => (localName === FORM ? {disableSsr: true} : undefined));

/**
 * Draws one element with what was read for it. Its name in `campaign` has to be that of the given campaign, or the
 * browser would not take it over.
 *
 * @param attributes as in its tag
 * @param origin of the API
 * @throws {Error} when the element cannot be drawn; the page then leaves it to the browser
 */
export async function drawElement(
  tag: DrawnTag,
  attributes: Readonly<Record<string, string>>,
  given: Given,
  origin: string,
): Promise<Drawn> {
  const {locale} = given;
  await Promise.all([baseTexts.load(locale), campaignTexts.load(locale)]);
  const drawn = drawWith(given, origin, () => {
    const renderer = new LitElementRenderer(tag);
    for (const [name, value] of Object.entries(attributes)) renderer.setAttribute(name, value);
    renderer.connectedCallback();
    return collect(renderer);
  });
  const [, style = '', rest = ''] = /^<style>(.*?)<\/style>(.*)$/s.exec(drawn) ?? [];
  const {markup, rules} = barsBySheet(rest);
  const styles = [style, `${PAGE_STYLES}${rules}`] as const;
  const [own, added] = styles;
  // Lit's marks tell the browser which templates were drawn; the number tells whether all of it is still there.
  const count = markup.match(/<[a-z]/g)?.length ?? 0;
  const sheets = `<style>${own}</style><style ${COUNT}="${count}">${added}</style>`;
  return {shadow: `<template shadowrootmode="open">${sheets}${markup}</template>`, styles};
}

/** What an element's shadow root holds, style sheet first. */
function collect(renderer: LitElementRenderer): string {
  const shadow = renderer.renderShadow({
    elementRenderers: [LitElementRenderer],
    customElementInstanceStack: [],
    customElementHostStack: [renderer],
    eventTargetStack: [],
    slotStack: [],
    deferHydration: false,
  });
  const parts: string[] = [];
  for (const part of new RenderResultIterator(shadow ?? [])) {
    if (typeof part !== 'string') throw new Error(`Duit: ${renderer.tagName} waits for something`);
    parts.push(part);
  }
  return parts.join('');
}
