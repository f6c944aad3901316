import { BIAS_JUDGEMENTS, studySchema } from 'shared/evaluations/study-node.ts';
import { attributeShape } from 'shared/publishing/attribute-shape.ts';
import { expect, test } from 'vitest';
import { emptyValue } from './empty-attributes.ts';

test('nothing is chosen where there is a choice, unless it has a value for that', () => {
  expect(emptyValue({ kind: 'CHOICE', values: ['RCT', 'NRS'] })).toBeNull();
  expect(emptyValue({ kind: 'CHOICE', values: ['ONLY'] })).toBe('ONLY');
  expect(emptyValue({ kind: 'CHOICE', values: [...BIAS_JUDGEMENTS] })).toBe('NOT_JUDGED');
});

test('a new study has no judgement of its bias, and no numbers', () => {
  expect(emptyValue(attributeShape(studySchema))).toMatchObject({ name: '', treatedEvents: null, bias: { randomisation: 'NOT_JUDGED' } });
});
