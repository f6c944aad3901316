import { expect, it } from 'vitest';
import { subjectsOf } from './alike-subjects.ts';

it('are called for by a verb with its particle, as others call the two', () => {
  expect(subjectsOf('Hur sätter vi ut läkemedlet?').get('sätta')?.keys).toContain('utsätta');
  expect(subjectsOf('Var sätter sig smärtan?').get('sätta')?.keys).toEqual(['sätta']);
  expect([...subjectsOf('Han säger att han inte orkar leva').keys()]).toContain('inte orka leva');
});
