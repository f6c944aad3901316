import { describe, expect, it } from 'vitest';
import { isNarrowed, readSearchAddress, searchQuery, searchVariables } from './search-address.ts';

const read = (query: string) => readSearchAddress(new URLSearchParams(query));

describe('a search in the address', () => {
  it('is read as the API takes it', () => {
    const address = read('q=+nervsm%C3%A4rta+&typ=rekommendationer&niva=2&vard=barn&grupp=aldre&yrke=lakare&efter=x');
    expect(searchVariables(address, 'skane')).toEqual({
      words: 'nervsmärta',
      asks: true,
      groups: ['RECOMMENDATION'],
      region: 'skane',
      level: 2,
      track: 'CHILD',
      patientGroup: 'aldre',
      profession: 'lakare',
      first: 20,
      after: 'x',
    });
    expect(isNarrowed(address)).toBe(true);
  });

  it('leaves out what it does not know, and pages only within one group', () => {
    const address = read('q=tens&typ=allt&niva=7&vard=constructor&efter=x');
    expect(address).toMatchObject({ group: null, level: '', track: '', after: null });
    expect(isNarrowed(address)).toBe(false);
    expect(searchVariables(address, null)).toMatchObject({ groups: null, first: 5, region: null });
  });

  it('asks nothing without words', () => {
    expect(searchVariables(read('q=++'), null).asks).toBe(false);
  });

  it('changes one thing and begins anew', () => {
    const search = new URLSearchParams('q=tens&niva=2&efter=x');
    expect(searchQuery(search, { typ: 'kurser' })).toBe('?q=tens&niva=2&typ=kurser');
    expect(searchQuery(search, { niva: null })).toBe('?q=tens');
  });
});
