import { expect, test } from 'vitest';
import { evaluationKind } from '../evaluations/evaluation.kind.ts';
import { attributeShape, formFields } from './attribute-shape.ts';
import { groupedFields } from './form-groups.ts';

const fields = ['a', 'b', 'c'].map((name) => ({ name, shape: { kind: 'TEXT' } as const }));

test('every field is asked for once, in the order of its group; what has none comes first', () => {
  const grouped = groupedFields(fields, [
    { name: 'EFFECT', fields: ['c', 'a'] },
    { name: 'SEARCH', fields: ['gone'] },
  ]);
  expect(grouped.map((group) => [group.name, group.fields.map(({ name }) => name)])).toEqual([
    [null, ['b']],
    ['EFFECT', ['c', 'a']],
  ]);
  expect(groupedFields(fields)).toEqual([{ name: null, fields }]);
});

test.each(Object.entries(evaluationKind.nodeTypes).filter(([, { groups }]) => groups))(
  'the groups of %s hold what it has',
  (_, declaration) => {
    const asked = (formFields(attributeShape(declaration.attrs), {}) ?? []).map(({ name }) => name);
    const grouped = declaration.groups?.flatMap((group) => group.fields) ?? [];
    expect(asked).toEqual(expect.arrayContaining(grouped));
    expect(new Set(grouped).size).toBe(grouped.length);
  },
);
