import { describe, expect, it } from 'vitest';
import { addressOf, choiceOf, type StatisticsChoice } from './statistics-address.ts';

const searchOf = (address: string): URLSearchParams => new URLSearchParams(address.split('?')[1]);

describe('the address of the statistics', () => {
  it('says everything that is chosen', () => {
    const choice: StatisticsChoice = {
      scope: 'abc',
      track: 'CHILD',
      year: 2025,
      groupBy: 'LEVEL',
      only: { dimension: 'TOPIC', value: 'NEUROPATHIC' },
    };
    expect(choiceOf(searchOf(addressOf(choice)))).toEqual(choice);
  });

  it('is as usual where it says nothing, or nonsense', () => {
    const usual = { scope: null, track: 'ADULT', year: null, groupBy: 'TOPIC', only: null };
    expect(choiceOf(new URLSearchParams())).toEqual(usual);
    expect(choiceOf(new URLSearchParams('spar=X&ar=-1&per=Y&dimension=TOPIC&varde=CHILD'))).toEqual(usual);
  });
});
