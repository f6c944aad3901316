import { expect, it } from 'vitest';
import { evidenceRowSchema } from 'shared/evaluations/evidence-row.ts';
import { attributeShape, formFields } from 'shared/publishing/attribute-shape.ts';
import type { Attrs } from 'shared/publishing/document.ts';
import { emptyValue } from './empty-attributes.ts';
import { firstUnjudged } from './first-unjudged.ts';

const shape = attributeShape(evidenceRowSchema);
const fields = formFields(shape, {}) ?? [];

it('goes from judgement to judgement as they are made, down before up, and ends', () => {
  const row = emptyValue(shape) as { down: Attrs; up: Attrs } & Attrs;
  const asked: string[] = [];
  for (let next = firstUnjudged(fields, row); next; next = firstUnjudged(fields, row)) {
    asked.push(next);
    const [group = '', domain = ''] = next.split('.');
    (row[group] as Attrs)[domain] = { steps: 0, reason: '' };
  }
  expect(asked).toEqual([
    'down.riskOfBias',
    'down.inconsistency',
    'down.indirectness',
    'down.imprecision',
    'down.publicationBias',
    'up.largeEffect',
    'up.doseResponse',
    'up.confounding',
  ]);
});
