import { expect, it } from 'vitest';
import { knownWithoutNumbers } from './known-without-numbers.ts';
import { findingAttrs, mmrEvaluation, outcomeAttrs } from './testing/mmr-evaluation.ts';

it('says that there are no studies only where a search says so', () => {
  const document = mmrEvaluation();
  const known = () => knownWithoutNumbers(document, 'skador');
  expect(known()).toBe('SEARCHED_IN_VAIN');
  document.nodes['skador-sokning'] = {
    type: 'finding',
    attrs: findingAttrs({ findingType: 'NARRATIVE', searchDate: null }),
    children: [],
  };
  expect(known()).toBe('TOLD_IN_WORDS');
  document.nodes.skador = { type: 'outcome', attrs: outcomeAttrs({ harm: true }), children: [] };
  expect(known()).toBe('UNTOLD');
});
