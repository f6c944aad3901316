import { expect, test } from 'vitest';
import { aboveOf, type ReadingFields } from './reading-fields.ts';

const south = { id: 's', slug: 'sodra', name: 'Södra sjukvårdsregionen' };
const skane = { id: 'k', slug: 'skane', name: 'Region Skåne' };
const link = { organisationNode: south };
const grounds = { reason: null, differingCriteria: [], consequence: null, since: null };
const mark = { mode: 'ADAPT', attributes: ['text'], swedishOnly: [], ...grounds, link } as const;
const warning = {
  nodeId: 'r1',
  status: 'DRIFT',
  safety: false,
  raisedAt: '2026-11-17T08:00:00Z',
  above: null,
  organisationNode: skane,
} as const;

function reading(changes: Partial<ReadingFields>): ReadingFields {
  const chain = [{ organisationNode: south }, { organisationNode: skane }];
  return { organisationNode: skane, chain, marks: [], leftOut: [], warnings: [], ...changes };
}

test('a text that moved is the nation’s, unless an organisation between words the part', () => {
  expect(aboveOf(reading({}), warning)).toBeNull();
  const marks = [{ ...mark, nodeId: 'r1', attributes: ['text'], swedishOnly: [], differingCriteria: [] }];
  expect(aboveOf(reading({ marks }), warning)).toEqual(south);
  expect(aboveOf(reading({ marks: marks.map((each) => ({ ...each, nodeId: 'r2' })) }), warning)).toBeNull();
  const own = { ...warning, organisationNode: south };
  expect(aboveOf(reading({ marks }), own)).toBeNull();
});
