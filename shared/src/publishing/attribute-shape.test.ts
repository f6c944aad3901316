import { expect, test } from 'vitest';
import { evaluationKind } from '../evaluations/evaluation.kind.ts';
import { courseKind } from '../education/course.kind.ts';
import { careProgrammeKind } from '../guidelines/care-programme.kind.ts';
import { attributeShape, type AttributeShape } from './attribute-shape.ts';
import type { ArtefactKind } from './kind.ts';

const fieldsOf = (kind: ArtefactKind, type: string): Record<string, AttributeShape> => {
  const declaration = kind.nodeTypes[type];
  const shape = declaration && attributeShape(declaration.attrs);
  return shape?.kind === 'GROUP' ? Object.fromEntries(shape.fields.map(({ name, shape: each }) => [name, each])) : {};
};

test('an outcome asks for a name in two languages, a weight, choices and whether it is a harm', () => {
  const fields = fieldsOf(evaluationKind, 'outcome');
  expect(fields['name']).toEqual({ kind: 'LOCALISED_TEXT' });
  expect(fields['importance']).toEqual({ kind: 'NUMBER', whole: true });
  expect(fields['direction']).toEqual({ kind: 'CHOICE', values: ['LOWER_BETTER', 'HIGHER_BETTER'] });
  expect(fields['harm']).toEqual({ kind: 'BOOLEAN' });
  expect(fields['mid']).toEqual({ kind: 'OPTIONAL', of: { kind: 'NUMBER', whole: false } });
});

test('the judgements of an evidence row are one group per domain', () => {
  const { down } = fieldsOf(evaluationKind, 'evidenceRow');
  expect(down?.kind === 'GROUP' && down.fields.map(({ name }) => name)).toEqual([
    'riskOfBias',
    'inconsistency',
    'indirectness',
    'imprecision',
    'publicationBias',
  ]);
  expect(down?.kind === 'GROUP' && down.fields[0]?.shape).toEqual({
    kind: 'GROUP',
    fields: [
      { name: 'steps', shape: { kind: 'CHOICE', values: [0, 1, 2, 3] } },
      { name: 'reason', shape: { kind: 'TEXT' } },
    ],
  });
});

test('rich text and citations are known as such', () => {
  expect(fieldsOf(courseKind, 'lesson')['body']).toEqual({ kind: 'LOCALISED_RICH_TEXT' });
  expect(fieldsOf(courseKind, 'lesson')['cites']).toEqual({ kind: 'REFERENCES' });
  expect(fieldsOf(evaluationKind, 'conclusion')['patientText']).toEqual({ kind: 'OPTIONAL', of: { kind: 'LOCALISED_RICH_TEXT' } });
});

test('every attribute of every node of three kinds has a shape a form can ask for, questions apart', () => {
  const unknown: string[] = [];
  const visit = (path: string, shape: AttributeShape): void => {
    if (shape.kind === 'OTHER') unknown.push(path);
    if (shape.kind === 'GROUP') for (const field of shape.fields) visit(`${path}.${field.name}`, field.shape);
    if (shape.kind === 'LIST' || shape.kind === 'OPTIONAL') visit(path, shape.of);
  };
  for (const kind of [evaluationKind, courseKind, careProgrammeKind]) {
    for (const [type, { attrs }] of Object.entries(kind.nodeTypes))
      if (type !== 'question') visit(`${kind.kind}.${type}`, attributeShape(attrs));
  }
  expect(unknown).toEqual([]);
});
