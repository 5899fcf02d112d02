import type {Block} from '@duit/contract';
import {html, type Html} from './html.js';

type Content = Extract<Block, {content: unknown}>['content'];

const inline = (content: Content): Html[] =>
  content.map((run) => {
    switch (run.type) {
      case 'strong':
        return html`<strong>${run.text}</strong>`;
      case 'emphasis':
        return html`<em>${run.text}</em>`;
      case 'link':
        return html`<a href="${run.href}" rel="noopener nofollow">${run.text}</a>`;
      default:
        return html`${run.text}`;
    }
  });

const list = (items: readonly Content[]): Html[] => items.map((item) => html`<li>${inline(item)}</li>`);

/** A story or update. Its headings stand below the section's own. */
export const blocksHtml = (blocks: readonly Block[]): Html[] =>
  blocks.map((block) => {
    switch (block.type) {
      case 'heading':
        return html`<h3>${inline(block.content)}</h3>`;
      case 'quote':
        return html`<blockquote><p>${inline(block.content)}</p></blockquote>`;
      case 'list':
        return block.ordered
          ? html`<ol>
              ${list(block.items)}
            </ol>`
          : html`<ul>
              ${list(block.items)}
            </ul>`;
      default:
        return html`<p>${inline(block.content)}</p>`;
    }
  });
