import { describe, expect, it } from 'vitest';
import { isInSwedishOnly, keepsForeignEnglish, withOwnTranslations } from './own-translations.ts';

const above = { sv: 'Ge råd', en: 'Give advice' };

describe('the English of an organisation’s words', () => {
  it('is left out where it is that of the other Swedish above', () => {
    expect(withOwnTranslations(above, { sv: 'Ge inte råd', en: 'Give advice' })).toEqual({ sv: 'Ge inte råd' });
    expect(keepsForeignEnglish(above, { sv: 'Ge inte råd', en: 'Give advice' })).toBe(true);
  });

  it('stays where the organisation wrote it', () => {
    const own = { sv: 'Ge inte råd', en: 'Give no advice' };
    expect(withOwnTranslations(above, own)).toEqual(own);
    expect(keepsForeignEnglish(above, own)).toBe(false);
    expect(withOwnTranslations(above, { sv: 'Ge råd', en: 'Advise' })).toEqual({ sv: 'Ge råd', en: 'Advise' });
  });

  it('follows each text of a list or a group by itself, and of rich text as a whole', () => {
    const text = (words: string) => ({ type: 'doc', content: [{ type: 'paragraph', content: [{ type: 'text', text: words }] }] });
    const list = [above, { sv: 'Mät', en: 'Measure' }];
    expect(
      withOwnTranslations(list, [
        { sv: 'Mät', en: 'Measure' },
        { sv: 'Ring', en: 'Give advice' },
      ]),
    ).toEqual([{ sv: 'Mät', en: 'Measure' }, { sv: 'Ring' }]);
    const noted = (sv: string) => ({ kind: 'DO', note: { sv: text(sv), en: text('note') } });
    expect(withOwnTranslations(noted('not'), noted('vår not'))).toEqual({ kind: 'DO', note: { sv: text('vår not') } });
  });

  it('is told to be missing wherever something is in Swedish only', () => {
    expect(isInSwedishOnly([above, { sv: 'Mät' }])).toBe(true);
    expect(isInSwedishOnly([above])).toBe(false);
    expect(isInSwedishOnly('STRONG')).toBe(false);
  });
});
