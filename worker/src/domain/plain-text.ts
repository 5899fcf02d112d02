import type {Nodes} from 'mdast';

/** The text of a Markdown node without its marks; pictures give their description, raw HTML nothing. */
export function toPlainText(node: Nodes): string {
  if (node.type === 'html') return '';
  if (node.type === 'break') return ' ';
  if (node.type === 'image' || node.type === 'imageReference') return node.alt ?? '';
  if ('value' in node) return node.value.replace(/\s*\n\s*/g, ' ');
  if (!('children' in node)) return '';
  const separator = node.type === 'list' || node.type === 'listItem' || node.type === 'blockquote' ? ' ' : '';
  return node.children.map(toPlainText).filter(Boolean).join(separator);
}
