import { documentOrder } from 'shared/publishing/document-tree.ts';
import { nodeOf, type Doc } from 'shared/publishing/document.ts';
import { partNames } from 'shared/publishing/part-names.ts';
import { anchorableAttributes, anchorableText } from 'shared/review/comment-anchor.ts';

/** A text of a part that can be commented on. `key` names it in forms. */
export type TextPart = { key: string; node: string; attribute: string; label: string; text: string };

/** Every text of a document, in reading order, its part called so that it is told from the others. References are facts of others and are left out. */
export function textParts(document: Doc, labelOf: (type: string, attrs: Record<string, unknown>) => string): TextPart[] {
  const names = partNames(document, (node) => {
    const { type, attrs } = nodeOf(document, node);
    return labelOf(type, attrs);
  });
  return documentOrder(document).flatMap((node) => {
    const { type, attrs } = nodeOf(document, node);
    if (type === 'reference') return [];
    return anchorableAttributes({ attrs }).map((attribute) => ({
      key: `${node} ${attribute}`,
      node,
      attribute,
      label: names.get(node) ?? '',
      text: anchorableText({ attrs }, attribute) ?? '',
    }));
  });
}
