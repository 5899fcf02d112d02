import type {Block, Inline, Locale} from '@duit/contract';
import {html, type nothing, type TemplateResult} from 'lit';
import {heading} from '../../forms/heading.js';

/** The `lang` of what an organiser wrote; nothing where the element has the same. */
export type Lang = Locale | typeof nothing;

/** The schemes that the contract allows, checked again here: a link is the one place where text could act. */
const SAFE = /^(https?|mailto):/i;

/** One run of text. */
function renderInline(inline: Inline): TemplateResult | string {
  if (inline.type === 'strong') return html`<strong>${inline.text}</strong>`;
  if (inline.type === 'emphasis') return html`<em>${inline.text}</em>`;
  if (inline.type === 'link' && SAFE.test(inline.href)) {
    // Written by an organiser, not by the site that shows it: search engines must not count it as its word.
    return html`<a href=${inline.href} rel="ugc">${inline.text}</a>`;
  }
  return inline.text;
}

/** One block of a story or update. */
function renderBlock(block: Block, level: number): TemplateResult {
  if (block.type === 'list') {
    const items = block.items.map((item) => html`<li>${item.map(renderInline)}</li>`);
    return block.ordered
      ? html`<ol>
          ${items}
        </ol>`
      : html`<ul class="bullets">
          ${items}
        </ul>`;
  }
  const content = block.content.map(renderInline);
  if (block.type === 'heading') return heading(level, content);
  return block.type === 'quote' ? html`<blockquote>${content}</blockquote>` : html`<p>${content}</p>`;
}

/**
 * A story or update as templates: it never was a string of HTML, so nothing in it can act.
 *
 * @param level level of its headings among the page's
 * @param lang the language it is written in, where that is not the element's
 */
export function renderBlocks(blocks: readonly Block[], level: number, lang: Lang): TemplateResult {
  return html`<div class="prose" lang=${lang}>${blocks.map((block) => renderBlock(block, level))}</div>`;
}
