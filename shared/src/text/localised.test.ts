import { describe, expect, it } from 'vitest';
import { fieldErrors } from './field-errors.ts';
import { inLocale, localisedText, withoutTranslations } from './localised.ts';

const keysOf = (value: unknown) => fieldErrors(localisedText(5).safeParse(value).error?.issues ?? []);

describe('inLocale', () => {
  it('gives the translation where there is one and Swedish where there is none', () => {
    expect(inLocale({ sv: 'smärta', en: 'pain' }, 'en')).toBe('pain');
    expect(inLocale({ sv: 'smärta' }, 'en')).toBe('smärta');
    expect(inLocale({ sv: 'smärta', en: 'pain' }, 'sv')).toBe('smärta');
  });
});

describe('localisedText', () => {
  it('accepts Swedish alone and both languages', () => {
    expect(keysOf({ sv: 'ont' })).toEqual([]);
    expect(keysOf({ sv: 'ont', en: 'pain' })).toEqual([]);
  });

  it.each([
    ['no Swedish', { en: 'pain' }, 'sv', 'required'],
    ['white space only', { sv: ' \n' }, 'sv', 'required'],
    ['an empty translation', { sv: 'ont', en: '' }, 'en', 'required'],
    ['a lone surrogate', { sv: '\ud800' }, 'sv', 'notText'],
    ['a null character', { sv: 'a\0' }, 'sv', 'notText'],
    ['nothing', null, '', 'required'],
    ['another language', { sv: 'ont', fi: 'kipu' }, '', 'required'],
  ])('names the field and the key for %s', (_name, value, path, key) => {
    expect(keysOf(value)).toEqual([{ path, key, parameters: {} }]);
  });

  it('tells the limit with a text that is too long', () => {
    expect(keysOf({ sv: 'smärta' })).toEqual([{ path: 'sv', key: 'tooLong', parameters: { max: 5 } }]);
  });

  it('refuses a translation set to undefined, which could not be hashed', () => {
    expect(keysOf({ sv: 'ont', en: undefined })).toHaveLength(1);
  });
});

describe('withoutTranslations', () => {
  it('takes English out wherever it is, and nothing else', () => {
    const value = { title: { sv: 'a', en: 'b' }, list: [{ text: { sv: { type: 'doc' }, en: { type: 'doc' } }, n: 1 }], sv: 1, other: null };
    expect(withoutTranslations(value)).toEqual({ title: { sv: 'a' }, list: [{ text: { sv: { type: 'doc' } }, n: 1 }], sv: 1, other: null });
  });
});
