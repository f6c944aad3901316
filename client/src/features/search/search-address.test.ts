import { describe, expect, it } from 'vitest';
import { isNarrowed, readSearchAddress, searchQuery, searchVariables, unknownNarrowing, withWord } from './search-address.ts';

const CURSOR = btoa('[4287000,"3f0c9a52-6e0b-8d6e-a1b5-0f6f7f0c4a11"]').replaceAll('=', '');
const read = (query: string) => readSearchAddress(new URLSearchParams(query));

describe('a search in the address', () => {
  it('is read as the API takes it', () => {
    const address = read(`q=+nervsm%C3%A4rta+&typ=rekommendationer&niva=2&vard=barn&grupp=aldre&yrke=lakare&efter=${CURSOR}`);
    expect(searchVariables(address, 'skane')).toEqual({
      words: 'nervsmärta',
      asks: true,
      isReference: false,
      groups: ['RECOMMENDATION'],
      region: 'skane',
      level: 2,
      track: 'CHILD',
      patientGroup: 'aldre',
      profession: 'lakare',
      first: 20,
      after: CURSOR,
    });
    expect(isNarrowed(address)).toBe(true);
  });

  it('leaves out what it does not know, and pages only within one group', () => {
    const address = read('q=tens&typ=allt&niva=7&vard=constructor&efter=x');
    expect(address).toMatchObject({ group: null, level: '', track: '', after: null });
    expect(isNarrowed(address)).toBe(false);
    expect(searchVariables(address, null)).toMatchObject({ groups: null, first: 5, region: '' });
  });

  it('begins at the first page where the place is none', () => {
    expect(read('q=tens&typ=kurser&efter=hittepa').after).toBeNull();
    expect(read('q=tens&typ=kurser&efter=%00').after).toBeNull();
  });

  it('knows what cannot be chosen', () => {
    const known = { professions: [{ code: 'lakare' }], patientGroups: [{ slug: 'aldre' }] };
    expect(unknownNarrowing(read('q=tens&grupp=finns-inte&yrke=nej'), known)).toEqual(['patientGroup', 'profession']);
    expect(unknownNarrowing(read('q=tens&grupp=aldre&yrke=lakare'), known)).toEqual([]);
    expect(unknownNarrowing(read('q=tens'), known)).toEqual([]);
  });

  it('asks nothing without words', () => {
    expect(searchVariables(read('q=++'), null).asks).toBe(false);
    expect(searchVariables(read('q=ks-2026-12'), null)).toMatchObject({ asks: false, isReference: true });
  });

  it('exchanges a word, however it was written', () => {
    expect(withWord('Huvudverk, barn', 'huvudverk', 'huvudvärk')).toBe('huvudvärk, barn');
    expect(withWord('sätta ut', 'utsätta', 'utsättning')).toBe('utsättning');
  });

  it('changes one thing and begins anew', () => {
    const search = new URLSearchParams('q=tens&niva=2&efter=x');
    expect(searchQuery(search, { typ: 'kurser' })).toBe('?q=tens&niva=2&typ=kurser');
    expect(searchQuery(search, { niva: null })).toBe('?q=tens');
  });
});
