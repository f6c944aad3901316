import { expect, test } from 'vitest';
import { assignmentKind } from '../guidelines/assignment.kind.ts';
import { careProgrammeKind } from '../guidelines/care-programme.kind.ts';
import { etdAttrs } from '../guidelines/testing/small-guidelines.ts';
import { decision, recommendationAttrs } from '../guidelines/testing/small-programme.ts';
import type { Attrs } from './document.ts';
import type { ArtefactKind } from './kind.ts';
import { toldNames } from './told-attributes.ts';

const namesOf = (kind: ArtefactKind, type: string, attrs: Attrs): string[] => {
  const declaration = kind.nodeTypes[type];
  return declaration ? toldNames(declaration, attrs) : [];
};

test('a cell tells its duty and a criterion its judgement, beside their words', () => {
  const cell = { phase: 'TREATMENT', level: 1, profession: 'sjukskoterska', duty: 'PERFORMS', text: { sv: 'Följer upp' }, toConfirm: null };
  expect(namesOf(assignmentKind, 'responsibility', { ...cell, confirmation: 'CONFIRMED', sources: ['ref'], cites: [] })).toEqual([
    'duty',
    'text',
  ]);
  const criterion = etdAttrs('UNDESIRABLE_EFFECTS', { comment: { sv: 'Sällsynt' } }) as unknown as Attrs;
  expect(namesOf(careProgrammeKind, 'etdCriterion', criterion)).toEqual(['judgement', 'comment']);
  expect(namesOf(careProgrammeKind, 'etdCriterion', { ...criterion, judgement: null })).toEqual(['comment']);
});

test('a recommendation tells its decision where there is one', () => {
  const attrs = recommendationAttrs('Följ upp') as unknown as Attrs;
  expect(namesOf(careProgrammeKind, 'recommendation', { ...attrs, decision: decision() })).not.toContain('decision');
  expect(namesOf(careProgrammeKind, 'recommendation', { ...attrs, decision: decision({ strength: 'STRONG' }) })).toContain('decision');
});
