import { describe, expect, it } from 'vitest';
import { stateNames } from '../consult-state.ts';
import { retentionClassOf } from './retention-class.ts';

describe('the retention class of a question', () => {
  it('is a working paper until it is sent, also when it was given up', () =>
    expect(['DRAFT', 'WITHDRAWN'].map((state) => retentionClassOf(state as 'DRAFT', false))).toEqual(['WORKING_PAPER', 'WORKING_PAPER']));

  it('is a case from then on in every state but one', () => {
    const sent = stateNames.filter((state) => state !== 'DRAFT').map((state) => [state, retentionClassOf(state, true)]);
    expect(sent.filter(([, kept]) => kept !== 'CASE')).toEqual([['VOID', 'SEALED']]);
  });
});
