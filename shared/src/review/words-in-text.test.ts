import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { bare, findOnPage, findWords } from './words-in-text.ts';

describe('findWords', () => {
  it('finds words however the page sets them out', () => {
    const text = 'Börja lågt.\nÖka sakta | vecka för vecka';
    expect(findWords(text, { words: 'lågt.Öka  sakta', before: 'Börja ' })).toMatchObject({ from: 6, to: 21 });
    expect(text.slice(6, 21)).toBe('lågt.\nÖka sakta');
    expect(findWords(text, { words: 'sakta vecka', before: '' })).toMatchObject({ from: 16, to: 29 });
  });

  it('takes the place that follows what was read before the words', () => {
    const text = 'Ge dosen. Höj dosen. Sänk dosen.';
    expect(findWords(text, { words: 'dosen', before: 'Rubrik Ge dosen. Höj ' })?.from).toBe(14);
    expect(findWords(text, { words: 'dosen', before: 'Rubrik Ge dosen. Höj dosen. Sänk ' })?.from).toBe(26);
    expect(findWords(text, { words: 'dosen', before: 'Rubrik Ge' })?.from).toBe(3);
  });

  it('finds neither what the text does not say nor nothing at all', () => {
    expect(findWords('Ge dosen.', { words: 'halva dosen', before: '' })).toBeNull();
    expect(findWords('Ge dosen.', { words: ' \n', before: '' })).toBeNull();
  });

  it('finds every range again by what stands before it, whatever spaces the page takes out', () => {
    const words = fc.array(fc.constantFrom('a', 'b', 'ab', 'å'), { minLength: 1, maxLength: 12 });
    fc.assert(
      fc.property(words, fc.nat(), fc.nat(), (tokens, one, other) => {
        const text = tokens.join(' ');
        const starts = [...bare(text).at];
        const from = starts[one % starts.length] ?? 0;
        const later = starts.filter((at) => at >= from);
        const to = (later[other % later.length] ?? from) + 1;
        const found = findWords(text, { words: text.slice(from, to).replaceAll(' ', ''), before: text.slice(0, from) });
        expect(found).toMatchObject({ from, to });
      }),
    );
  });
});

describe('findOnPage', () => {
  const page = bare('Slutsats Ge dosen. Höj dosen. Källor 1').signs;

  it('finds a range by the text around it', () => {
    const found = findOnPage(page, 'Ge dosen. Höj dosen.', { from: 14, to: 19 });
    expect(page.slice(found?.first, (found?.last ?? 0) + 1)).toBe('dosen');
    expect(page.slice(0, found?.first)).toBe('SlutsatsGedosen.Höj');
  });

  it('finds the words where the page does not hold the whole text, and nothing where it does not hold them', () => {
    expect(findOnPage(page, 'Ge dosen, alltid.', { from: 3, to: 8 })).toEqual({ first: 10, last: 14 });
    expect(findOnPage(page, 'Ta bort den.', { from: 0, to: 3 })).toBeNull();
  });
});
