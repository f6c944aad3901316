import type { JSONContent } from '@tiptap/core';
import type { RichText } from 'shared/text/rich-text.ts';

const blocks = new Set([
  'paragraph',
  'heading',
  'bulletList',
  'orderedList',
  'listItem',
  'table',
  'tableRow',
  'tableHeader',
  'tableCell',
  'text',
]);
const marksInOrder = ['bold', 'italic', 'link'] as const;

/** The editor's tree as it is stored: only the attributes that belong to the text, nothing empty. */
export function fromEditor(json: JSONContent): RichText {
  return { type: 'doc', content: (json.content ?? []).flatMap(keep) } as RichText;
}

function keep(node: JSONContent): object[] {
  if (!node.type || !blocks.has(node.type)) return (node.content ?? []).flatMap(keep);
  if (node.type === 'text') {
    const marks = marksInOrder.flatMap((type) => {
      const mark = node.marks?.find((each) => each.type === type);
      if (!mark) return [];
      return [type === 'link' ? { type, attrs: { href: String(mark.attrs?.['href'] ?? '') } } : { type }];
    });
    return node.text ? [{ type: 'text', text: node.text, ...(marks.length > 0 ? { marks } : {}) }] : [];
  }
  const content = (node.content ?? []).flatMap(keep);
  const attrs = node.type === 'heading' ? { attrs: { level: Number(node.attrs?.['level'] ?? 3) } } : {};
  return [{ type: node.type, ...attrs, ...(content.length > 0 ? { content } : {}) }];
}
