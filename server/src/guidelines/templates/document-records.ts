import { documentOrder, parentOf } from 'shared/publishing/document-tree.ts';
import { nodeOf, type Doc } from 'shared/publishing/document.ts';
import type { ArtefactKind } from 'shared/publishing/kind.ts';
import { valueAt } from './build-document.ts';
import { fieldsOf } from './template-fields.ts';
import type { TemplateRecord } from './template-record.ts';
import { writeValue } from './template-value.ts';
import { typeWords } from './template-words.ts';

/** A document as the records of a template, in reading order, each with its id and what it says; what is not said has no cell. */
export function documentRecords(document: Doc, kind: ArtefactKind): TemplateRecord[] {
  const parents = parentOf(document);
  const depths = new Map<string, number>();
  return documentOrder(document).map((id) => {
    const { type, attrs } = nodeOf(document, id);
    const under = parents.get(id) ?? null;
    const depth = under === null ? 1 : (depths.get(under) ?? 0) + 1;
    depths.set(id, depth);
    const cells = fieldsOf(kind, type)
      .map((field) => ({ name: field.name, text: writeValue(field.path, field.shape, valueAt(attrs, field)), line: 0 }))
      .filter(({ text }) => text !== '');
    return { line: 0, type: typeWords[type] ?? type, id, depth, under, cells };
  });
}
