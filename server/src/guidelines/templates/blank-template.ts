import { findNodeType, type ArtefactKind } from 'shared/publishing/kind.ts';
import { columnsOf, fieldsOf, type TemplateField } from './template-fields.ts';
import type { TemplateRecord } from './template-record.ts';
import { choiceWord, typeWords } from './template-words.ts';

/** One part of every type a kind has, each where it may stand, with the least it must say: what a new template holds. */
export function blankRecords(kind: ArtefactKind): TemplateRecord[] {
  const seen = new Set<string>();
  const visit = (type: string, depth: number): TemplateRecord[] => {
    if (seen.has(type)) return [];
    seen.add(type);
    const children = findNodeType(kind, type)?.children ?? [];
    return [blankRecord(kind, type, depth), ...children.flatMap((child) => visit(child, depth + 1))];
  };
  return visit(kind.rootType, 1);
}

/** What may be written where there is a choice, one line for each column. */
export function choiceLines(kind: ArtefactKind): string[] {
  return columnsOf(kind).flatMap(({ name, path, shape }) => {
    const of = shape.kind === 'LIST' ? shape.of : shape;
    return of.kind === 'CHOICE' ? [`${name}: ${of.values.map((value) => choiceWord(path, value)).join(' | ')}`] : [];
  });
}

function blankRecord(kind: ArtefactKind, type: string, depth: number): TemplateRecord {
  const word = typeWords[type] ?? type;
  const cells = fieldsOf(kind, type)
    .filter(({ optional }) => !optional)
    .map((field) => ({ name: field.name, text: exampleOf(field), line: 0 }))
    .filter(({ text }) => text !== '');
  return { line: 0, type: word, id: null, depth, under: null, cells };
}

/** The first choice, or the words to replace; lists begin empty. What a part is confirmed as follows from the rest. */
function exampleOf({ path, name, shape }: TemplateField): string {
  if (path === 'confirmation') return '';
  if (path === 'profession') return 'sjukskoterska';
  switch (shape.kind) {
    case 'CHOICE':
      return shape.values[0] === undefined ? '' : choiceWord(path, shape.values[0]);
    case 'LOCALISED_TEXT':
    case 'LOCALISED_RICH_TEXT':
    case 'TEXT':
      return `Skriv ${name} här`;
    default:
      return '';
  }
}
