/**
 * Markdown as organisers write it, turned into structured blocks: no HTML ever reaches the wire, so
 * there is nothing to sanitise in a page. What the blocks cannot say (tables, code, raw HTML, pictures)
 * becomes its text or disappears.
 */
import type {Block, Inline} from '@duit/contract';
import type {Definition, Nodes, PhrasingContent, RootContent} from 'mdast';
import {fromMarkdown} from 'mdast-util-from-markdown';
import {toPlainText} from './plain-text.js';

const SCHEMES = new Set(['http:', 'https:', 'mailto:']);

/** The address when its scheme is allowed; relative and unknown ones are no link. */
function allowed(address: string): string | undefined {
  try {
    const url = new URL(address);
    return SCHEMES.has(url.protocol) ? url.href : undefined;
  } catch {
    return undefined;
  }
}

type Definitions = ReadonlyMap<string, string>;

function inline(node: PhrasingContent, definitions: Definitions): Inline | undefined {
  const text = toPlainText(node);
  if (text === '') return undefined;
  if (node.type === 'link' || node.type === 'linkReference') {
    const href = allowed(node.type === 'link' ? node.url : (definitions.get(node.identifier) ?? ''));
    return href === undefined ? {type: 'text', text} : {type: 'link', text, href};
  }
  return {type: node.type === 'strong' || node.type === 'emphasis' ? node.type : 'text', text};
}

/** Joins neighbours of plain text, which Markdown splits at breaks and at what was dropped. */
function inlines(nodes: readonly PhrasingContent[], definitions: Definitions): Inline[] {
  const joined: Inline[] = [];
  for (const node of nodes) {
    const next = inline(node, definitions);
    const last = joined.at(-1);
    if (next?.type === 'text' && last?.type === 'text') last.text += next.text;
    else if (next) joined.push(next);
  }
  return joined;
}

/** The text of one list item; paragraphs in it are separated by a space, lists within it flattened. */
function itemInlines(nodes: readonly RootContent[], definitions: Definitions): Inline[] {
  return nodes.flatMap((node, index): Inline[] => {
    const before: Inline[] = index > 0 ? [{type: 'text', text: ' '}] : [];
    if (node.type === 'paragraph') return [...before, ...inlines(node.children, definitions)];
    const text = toPlainText(node);
    return text === '' ? [] : [...before, {type: 'text', text}];
  });
}

function blocks(node: RootContent, definitions: Definitions): Block[] {
  switch (node.type) {
    case 'paragraph':
    case 'heading': {
      const content = inlines(node.children, definitions);
      return content.length > 0 ? [{type: node.type, content}] : [];
    }
    case 'blockquote':
      return node.children
        .map((child) => itemInlines([child], definitions))
        .filter((content) => content.length > 0)
        .map((content): Block => ({type: 'quote', content}));
    case 'list': {
      const items = node.children.map((item) => itemInlines(item.children, definitions));
      return [{type: 'list', ordered: node.ordered === true, items: items.filter((item) => item.length > 0)}];
    }
    case 'code':
      return [{type: 'paragraph', content: [{type: 'text', text: node.value}]}];
    default:
      return [];
  }
}

const isDefinition = (node: Nodes): node is Definition => node.type === 'definition';

/** Renders Markdown to blocks; never throws, and links are http, https or mailto. */
export function storyBlocks(markdown: string): Block[] {
  const tree = fromMarkdown(markdown);
  const definitions = new Map(tree.children.filter(isDefinition).map((each) => [each.identifier, each.url]));
  return tree.children.flatMap((node) => blocks(node, definitions));
}
