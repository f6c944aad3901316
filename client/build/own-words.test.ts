import { describe, expect, it } from 'vitest';
import { wordsOf } from './own-words.ts';

const catalogues = { sv: { 'a1B-_/': ['Spara'], zzzzzz: ['Annat'] }, en: { 'a1B-_/': ['Save'], zzzzzz: ['Other'] } };

describe('a module that says something', () => {
  it.each([
    ['a text in code', "i18n._({ id: 'a1B-_/' })"],
    ['a component', 'jsx(Trans, { id: "a1B-_/" })'],
    ['the same text twice', "t({ id: 'a1B-_/' }); t({ id: `a1B-_/` })"],
  ])('brings its own words in both languages: %s', (_, code) => {
    expect(wordsOf(code, catalogues)).toEqual({ sv: { 'a1B-_/': ['Spara'] }, en: { 'a1B-_/': ['Save'] } });
  });

  it('brings nothing where an identity is not that of a text', () => {
    expect(wordsOf("const link = { id: 'footer' };", catalogues)).toBeNull();
  });
});
